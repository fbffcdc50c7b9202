"""``manage.py test --fast`` runs what needs no server: all of it, nothing else, and nobody reaches one by mistake."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import global_settings
from django.db import connection

from config import settings as production

ROOT = Path(__file__).resolve().parents[2]


def test_whoever_asks_for_no_database_is_told_how_to_ask() -> None:
    with pytest.raises(RuntimeError, match='use the "django_db" mark'):
        connection.ensure_connection()


NEED_NOTHING = [
    "tests/claims/store/test_sequencer.py::test_the_frontier_gives_the_root_of_rfc_6962_however_the_leaves_arrive",
    "tests/settlement/fund/test_screens.py::test_every_form_asks_what_its_command_takes",
]
NEED_SERVERS = [
    "tests/claims/store/test_sequencer.py::test_once_places_what_is_there",  # by its mark
    "tests/settlement/fund/test_screens.py::test_the_refusal_of_an_amount_stands_at_the_amount",  # by a fixture
    "tests/stories/test_simulated_year.py::test_another_seed_is_another_year",  # by a fixture of its module
    "tests/stories/test_kill.py::test_a_week_in_which_everything_is_killed",  # starts its own
]


def test_without_servers_only_what_needs_none_is_run() -> None:
    """The names are given one by one, so that a test that was renamed is missed here."""
    collect = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-n0", *NEED_NOTHING, *NEED_SERVERS]
    env = {**os.environ, "DABAO_OFFLINE": "1", "DABAO_EMBEDDED": "1"}
    done = subprocess.run(collect, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line for line in done.stdout.splitlines() if "::" in line] == NEED_NOTHING


def test_passwords_are_hashed_weakly_nowhere_but_here() -> None:
    assert not hasattr(production, "PASSWORD_HASHERS"), (
        "production takes Django's own list; only conftest.py has another"
    )
    assert global_settings.PASSWORD_HASHERS[0] == "django.contrib.auth.hashers.PBKDF2PasswordHasher"
