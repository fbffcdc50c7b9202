"""What the environment says is honoured or refused at the start in a sentence, and never dropped."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured

from config import environment
from config.embedded import state

ROOT = Path(__file__).resolve().parents[2]
URL = "postgresql://dabao:p%40ss@db.example:5433/house"
SAID = {"HOST": "db.example", "PORT": "5433", "NAME": "house", "USER": "dabao", "PASSWORD": "p@ss"}


def _started(program: str = "import config.settings", **given: str) -> subprocess.CompletedProcess[str]:
    """A process that loads the settings in an environment of production with these."""
    env = {**os.environ, **state.made_keys(), "DATABASE_URL": URL, "REDIS_URL": "redis://b", **given}
    for name in ("DABAO_EMBEDDED", "DABAO_OFFLINE"):
        env.pop(name, None)
    return subprocess.run(
        [sys.executable, "-c", program], env=env, cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    ("query", "place", "options"),
    [
        ("", {}, {}),
        ("?sslmode=verify-full&sslrootcert=/etc/ca.pem", {}, {"sslmode": "verify-full", "sslrootcert": "/etc/ca.pem"}),
        ("?application_name=night&connect_timeout=9", {}, {"application_name": "night", "connect_timeout": "9"}),
        ("?options=-c%20work_mem%3D5MB", {}, {"options": "-c work_mem=5MB"}),
        ("?host=/run/postgresql", {"HOST": "/run/postgresql"}, {}),
    ],
)
def test_what_libpq_knows_is_handed_on(query: str, place: dict[str, str], options: dict[str, Any]) -> None:
    found = environment.database(URL + query)
    assert found == {"ENGINE": "django.db.backends.postgresql", **SAID, **place, "OPTIONS": options}


@pytest.mark.parametrize(
    ("url", "said"),
    [
        (URL + "?sslmod=require", "DATABASE_URL has a parameter that Dabao does not know: sslmod."),
        (URL + "?sslmode", "DATABASE_URL must be postgresql://"),
        (URL + "?client_encoding=latin1", "DATABASE_URL has a parameter that Dabao does not know: client_encoding."),
        (URL + "?sslmode=require&sslmode=disable", "DATABASE_URL says sslmode twice."),
        ("mysql://dabao:p%40ss@db.example/house", "DATABASE_URL must be postgresql://"),
        ("postgresql://dabao@[::1/house", "DATABASE_URL must be postgresql://"),
        ("dbname=house", "DATABASE_URL must be postgresql://"),
        ("postgresql://dabao:p ss@db.example/house", "DATABASE_URL must be postgresql://"),
    ],
)
def test_what_nobody_would_honour_is_refused_without_the_password(url: str, said: str) -> None:
    with pytest.raises(ImproperlyConfigured) as refused:
        environment.database(url)
    assert str(refused.value).startswith(said)
    assert "p%40ss" not in str(refused.value) and "p ss" not in str(refused.value)


def test_a_connection_is_made_as_the_address_says_beside_our_own_limits() -> None:
    program = (
        "import django; django.setup(); from config.waiting import limit_waiting; limit_waiting();"
        "from django.db import connection; said = connection.get_connection_params();"
        "print(*(said.get(name) for name in ('host', 'sslmode', 'application_name', 'connect_timeout', 'options')), sep='|')"
    )
    url = URL + "?sslmode=require&application_name=night&options=-c%20lock_timeout%3D7s"
    done = _started(program, DJANGO_SETTINGS_MODULE="config.settings", DATABASE_URL=url)
    limits = "-c lock_timeout=2s -c statement_timeout=15s -c lock_timeout=7s"
    assert done.stdout == f"db.example|require|night|5|{limits}\n", done.stderr


def test_a_second_word_on_tls_is_refused_if_it_is_another() -> None:
    url = URL + "?sslmode=disable"
    assert "give one of them" in _started(DATABASE_URL=url, DATABASE_SSLMODE="verify-full").stderr
    assert _started(DATABASE_URL=url, DATABASE_SSLMODE="disable").returncode == 0


@pytest.mark.parametrize("name", ["DABAO_LOCK_TIMEOUT_S", "DABAO_STATEMENT_TIMEOUT_S"])
@pytest.mark.parametrize("value", ["soon", "-1", "1.5", "3601", "9" * 5_000])
def test_a_limit_that_is_none_is_refused_in_a_sentence(name: str, value: str) -> None:
    said = _started(**{name: value}).stderr.strip().splitlines()[-1]
    assert f"{name} must be a whole number from 0 to 3600, and is " in said
    assert len(said) < 200


@pytest.mark.parametrize(("name", "value"), [("PORT", "70000"), ("PORT", "http"), ("WEB_CONCURRENCY", "0")])
def test_the_web_server_refuses_a_figure_that_is_none(name: str, value: str) -> None:
    program = "import runpy; runpy.run_path('config/gunicorn.py')"
    said = _started(program, **{name: value}).stderr.strip().splitlines()[-1]
    assert f"{name} must be a whole number from 1 to " in said
    assert _started(program, **{name: ""}).returncode == 0
