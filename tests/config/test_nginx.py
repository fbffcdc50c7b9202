"""The proxy in front and the server behind agree on who waits longer, and on how much is too much."""

import re
import runpy
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SITE = (ROOT / "config" / "nginx.conf").read_text()
GUNICORN = runpy.run_path(str(ROOT / "config" / "gunicorn.py"))


def _figure(directive: str, block: str) -> int:
    """The number a directive gives within the first block of this name."""
    inside = re.search(rf"^{block} {{(.*?)^}}", SITE, re.M | re.S)
    assert inside is not None
    found = re.search(rf"^\s+{directive}\s+(\d+)", inside[1], re.M)
    assert found is not None, f"{block} says no {directive}"
    return int(found[1])


def test_nginx_lets_go_of_a_connection_before_gunicorn_closes_it() -> None:
    """Else it sends a request into a connection that closes at that moment, and the caller is answered 502."""
    assert _figure("keepalive_timeout", "upstream dabao") < GUNICORN["keepalive"]


def test_nginx_waits_longer_than_gunicorn_works() -> None:
    assert int(re.findall(r"proxy_read_timeout\s+(\d+)s", SITE)[0]) > GUNICORN["timeout"]
