"""What a refusal leaves in the log: one line at WARNING; a traceback is kept for what nobody foresaw."""

import logging
import logging.config
import re
from collections.abc import Iterator
from io import StringIO

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from tests import office as o
from tests.office import Office

DAYS = re.compile(r"^\d{4}-\d\d-\d\d [\d:,]+ ")


@pytest.fixture
def log() -> Iterator[StringIO]:
    """What settings.LOGGING writes, by its own handler with its own filters."""
    configured = logging.config.DictConfigurator(settings.LOGGING)
    configured.config["filters"] = {
        name: configured.configure_filter(dict(given)) for name, given in settings.LOGGING["filters"].items()
    }
    configured.config["formatters"] = {
        name: configured.configure_formatter(dict(given)) for name, given in settings.LOGGING["formatters"].items()
    }
    handler = configured.configure_handler(dict(settings.LOGGING["handlers"]["stderr"]))
    handler.setStream(StringIO())
    logging.getLogger().addHandler(handler)
    yield handler.stream
    logging.getLogger().removeHandler(handler)


def lines(log: StringIO) -> list[str]:
    """Without their instants, and without what locks the logins."""
    return [DAYS.sub("", line) for line in log.getvalue().splitlines() if "axes" not in line]


def test_a_refused_screen_is_one_line(office: Office, log: StringIO) -> None:
    browser = o.client("clerk")
    address = reverse("admin:claims_event_changelist")
    answer = browser.get(address)
    assert answer.status_code == 403
    (line,) = lines(log)
    assert line.startswith("WARNING django.request ") and address in line


@pytest.mark.parametrize("address", ["/admin/", "/admin/login/", "/i18n/setlang/"])
def test_a_foreign_host_is_one_line(db: None, log: StringIO, address: str) -> None:
    assert Client().get(address, headers={"Host": "evil.example"}).status_code == 400
    (line,) = lines(log)
    assert line.startswith("WARNING django.security.DisallowedHost ") and "evil.example" in line


def test_what_nobody_foresaw_keeps_its_traceback(log: StringIO) -> None:
    try:
        raise ValueError("nobody thought of it")
    except ValueError as raised:
        logging.getLogger("django.request").error("Internal Server Error", exc_info=raised, extra={"status_code": 500})
    first, *rest = lines(log)
    assert first.startswith("ERROR django.request ") and rest[-1] == "ValueError: nobody thought of it"


def test_a_refusal_of_the_machines_door_is_one_line(log: StringIO) -> None:
    assert Client().post("/api/v1/quotes", b"{}", content_type="application/json").status_code == 401
    (line,) = lines(log)
    assert line.startswith("WARNING django.request ") and "/api/v1/quotes" in line
