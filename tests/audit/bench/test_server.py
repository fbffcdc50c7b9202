"""What the bench measures over HTTP is what production runs."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

from audit.bench.http import ROWS
from audit.bench.server import web_server
from tests import web

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = """
import json, sys, importlib
importlib.import_module(sys.argv[1])
from django.conf import settings
from django.db import connections
from django.urls import get_resolver
options = connections.settings["default"]["OPTIONS"]
print(json.dumps([settings.ROOT_URLCONF, settings.MIDDLEWARE, options, [str(p.pattern) for p in get_resolver().url_patterns]]))
"""


def _process(module: str) -> object:
    """Middleware, limits of waiting and addresses of a process that loaded this application."""
    run = [sys.executable, "-c", PROGRAM, module]
    env = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    done = subprocess.run(run, env=env, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_house_of_the_bench_is_set_up_as_production_is() -> None:
    assert _process("audit.bench.wsgi") == _process("config.wsgi")


@pytest.mark.django_db(transaction=True)
def test_the_insert_stands_beside_the_house(process_env: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (process_env | {"DABAO_HTTPS": "0"}).items():
        monkeypatch.setenv(name, value)
    with connection.cursor() as cursor:
        cursor.execute(ROWS)
        with web_server() as (port, _):
            status, said, _ = web.ask(str(port), "/api/bench/rows", {"amount": 7})
            assert web.ask(str(port), web.LOGIN)[0] == 200
            assert web.ask(str(port), "/api/bench/nothing", {})[0] == 404
        cursor.execute("select id, amount from bench_row")
        assert (status, cursor.fetchall()) == (201, [(json.loads(said)["id"], 7)])
