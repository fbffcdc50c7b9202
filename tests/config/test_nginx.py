"""The proxy in front and the server behind agree on who waits longer, and on how much is too much."""

import re
import runpy
from pathlib import Path
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.template.loader import render_to_string
from django.utils import translation

from claims.desk.papers import DocumentLines
from config.buffering import BODY_BYTES
from config.problems import problem_of
from settlement.gateway import examples

MIB = 1_048_576

ROOT = Path(__file__).resolve().parents[2]
SITE = (ROOT / "config" / "nginx.conf").read_text()
GUNICORN = runpy.run_path(str(ROOT / "config" / "gunicorn.py"))


def _figure(directive: str, block: str) -> int:
    """The number a directive gives within the blocks of this name."""
    inside = "".join(re.findall(rf"^{block} {{(.*?)^}}", SITE, re.M | re.S))
    found = re.search(rf"^\s+{directive}\s+(\d+)", inside, re.M)
    assert found is not None, f"{block} says no {directive}"
    return int(found[1])


def test_nginx_lets_go_of_a_connection_before_gunicorn_closes_it() -> None:
    """Else it sends a request into a connection that closes at that moment, and the caller is answered 502."""
    assert _figure("keepalive_timeout", "upstream dabao") < GUNICORN["keepalive"]


def test_nginx_waits_longer_than_gunicorn_works() -> None:
    assert int(re.findall(r"proxy_read_timeout\s+(\d+)s", SITE)[0]) > GUNICORN["timeout"]


def test_how_much_is_too_much_is_said_as_it_is_kept(settings: Any) -> None:
    form, bill = BODY_BYTES // MIB, settings.DATA_UPLOAD_MAX_MEMORY_SIZE // MIB
    assert _figure("client_max_body_size", "server") == form
    assert f"larger than {form} MiB; a bill has {bill} MiB at most" in SITE
    assert f"请求超过 {form} MiB；账单不得超过 {bill} MiB" in SITE
    problem = problem_of(RequestDataTooBig())
    assert problem is not None
    assert (f"{bill} MiB" in problem["detail_en"], f"{bill} MiB" in problem["detail_zh"]) == (True, True)
    assert f"{bill} MiB" in examples._MEANING[413]
    with translation.override("en"):
        assert f"All scans of one form have {form} MiB at most" in _lines_of_documents()
    with translation.override("zh-hans"):
        assert f"同一表单的扫描件合计不得超过 {form} MiB" in _lines_of_documents()


def _lines_of_documents() -> str:
    return render_to_string("claims/lines_documents.html", {"rows": DocumentLines(form_kwargs={"kinds": []})})
