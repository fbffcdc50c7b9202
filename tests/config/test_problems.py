"""Under /api/ every answer is for a machine: problem+json, whatever was asked, of whichever address, by any method."""

from typing import Any

import orjson
import pytest
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse
from django.test import Client, RequestFactory

from config import problems

METHODS = ("get", "head", "post", "put", "patch", "delete", "options", "trace")
NOWHERE = (
    "/api", "/api/", "/api/x", "/api//x", "/api/v1", "/api/v1/", "/api/v1/settlements/", "/api/schema", "/api/docs/x",
    "/api/a%0Ab", "/api/%00", "/api/%FF", "/api/v1/settlements/B%0A", "/api/v1/settlements/B1/reversal/",
)  # fmt: skip


@pytest.fixture
def machine() -> Client:
    return Client(enforce_csrf_checks=True, raise_request_exception=False)


@pytest.mark.parametrize("method", METHODS)
def test_an_address_that_leads_nowhere_is_a_problem_for_every_method(machine: Client, method: str) -> None:
    body = {"content_type": "application/json"} if method in ("post", "put", "patch", "delete", "options") else {}
    for address in NOWHERE:
        answer = machine.generic(method.upper(), address, b"{}" if body else b"", **body)
        assert (answer.status_code, answer["Content-Type"]) == (404, problems.CONTENT_TYPE), address
        assert not answer.cookies
        if method != "head":
            assert answer.json()["code"] == "not_there"


def test_people_get_a_page(machine: Client) -> None:
    answer = machine.get("/nowhere")
    assert (answer.status_code, answer["Content-Type"].partition(";")[0]) == (404, "text/html")


@pytest.mark.parametrize("method", METHODS[2:])
def test_the_document_can_be_read_and_nothing_else(machine: Client, method: str) -> None:
    """A problem is JSON also where the door else renders YAML or a page."""
    for address in ("/api/schema/", "/api/docs/"):
        answer = getattr(machine, method)(address)
        assert (answer.status_code, answer["Content-Type"]) == (405, problems.CONTENT_TYPE)
        assert answer.json()["code"] == "method_not_allowed"
        assert answer["Allow"] == "GET, HEAD"


@pytest.mark.parametrize("accept", ["text/html", "application/xml", "image/png"])
def test_who_asks_for_a_page_is_refused_in_json(machine: Client, accept: str) -> None:
    answer = machine.post("/api/v1/quotes", b"{}", content_type="application/json", headers={"Accept": accept})
    assert answer.status_code in (401, 406)
    assert answer["Content-Type"] == problems.CONTENT_TYPE and answer.json()["detail_zh"]


def _unforeseen(request: HttpRequest, exception: Exception) -> HttpResponse:
    return problems.server_error(request)


@pytest.mark.parametrize(
    ("handler", "raised", "status", "code"),
    [
        (problems.bad_request, SuspiciousOperation("a header"), 400, "bad_request"),
        (problems.permission_denied, PermissionDenied(), 403, "not_allowed"),
        (problems.page_not_found, Http404(), 404, "not_there"),
        (_unforeseen, ValueError("nobody thought of it"), 500, "server_error"),
    ],
)
def test_what_no_door_answers_is_a_problem_for_machines_and_a_page_for_people(
    handler: Any, raised: Exception, status: int, code: str
) -> None:
    answer = handler(RequestFactory().get("/api/v1/x"), exception=raised)  # as Django calls it
    assert (answer.status_code, orjson.loads(answer.content)["code"]) == (status, code)
    page = handler(RequestFactory().get("/apis"), exception=raised)
    assert (page.status_code, page["Content-Type"].partition(";")[0]) == (status, "text/html")
