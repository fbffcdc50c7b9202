"""The wiring in config/: what production relies on and nobody sees until it is missing."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.test import Client

from config import logs
from config.embedded import bootstrap, state
from tests.claims.processes import until

ROOT = Path(__file__).resolve().parents[2]
KEYS = ("SECRET_KEY", "DABAO_MASTER_KEY", "DABAO_INDEX_KEY", "DATABASE_URL", "REDIS_URL")


def test_machines_pass_by_what_is_for_screens(client: Client) -> None:
    answer = client.get("/api/schema/")
    assert answer.status_code == 200
    assert not answer.cookies
    assert "X-Frame-Options" not in answer.headers
    assert "Content-Language" not in answer.headers


@pytest.mark.django_db
def test_screens_get_the_whole_stack(client: Client) -> None:
    answer = client.get("/admin/login/")
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["Content-Language"] == "zh-hans"
    assert "csrftoken" in answer.cookies


@pytest.mark.parametrize(
    ("given", "kept"),
    [("claim-2014-0001", True), ("short", False), ("x" * 65, False), ("two\nlines", False), ("", False)],
)
def test_a_request_keeps_its_id_or_gets_one(client: Client, given: str, kept: bool) -> None:
    answered = client.get("/api/schema/", headers={"X-Request-ID": given}).headers["X-Request-ID"]
    assert (answered == given) is kept
    assert logs.request_id.get() == "-"


def test_a_log_line_does_not_repeat_a_refused_row() -> None:
    said = "duplicate key\nDETAIL:  Key (telephone)=(13800000000) already exists."
    try:
        raise ValueError(said)
    except ValueError:
        record = logging.LogRecord("x", logging.ERROR, __file__, 1, "went wrong", (), sys.exc_info())
    line = logs.Plain("%(message)s").format(record)
    assert "duplicate key" in line
    assert "13800000000" not in line


@pytest.mark.parametrize("missing", KEYS)
def test_production_does_not_start_without(missing: str) -> None:
    environment = {**os.environ, **state.made_keys(), "DATABASE_URL": "postgresql://a@b/c", "REDIS_URL": "redis://b"}
    for name in ("DABAO_EMBEDDED", "DABAO_OFFLINE", missing):
        environment.pop(name, None)
    run = [sys.executable, "-c", "import config.settings"]
    done = subprocess.run(run, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert f"{missing} is not set" in done.stderr


def test_the_deploy_check_has_nothing_to_say_of_production() -> None:
    environment = {**os.environ, **state.made_keys(), "DATABASE_URL": "postgresql://a@b/c", "REDIS_URL": "redis://b"}
    environment["ALLOWED_HOSTS"] = "dabao.example"
    environment.pop("DABAO_EMBEDDED", None)
    run = [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"]
    done = subprocess.run(run, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout


def test_only_who_answers_waits_with_a_limit() -> None:
    """The web too: tests/stories/test_held_row.py. Commands of manage.py, beat and sequencer take the time they need."""
    program = (
        "import django; django.setup(); from django.db import connections; from celery.signals import worker_init;"
        "said = lambda: connections.settings['default']['OPTIONS'].get('options');"
        "before = said(); worker_init.send(sender=None); print(before, said(), sep='|')"
    )
    environment = {**os.environ, **state.made_keys(), "DJANGO_SETTINGS_MODULE": "config.settings"}
    environment |= {"DATABASE_URL": "postgresql://a@b/c", "REDIS_URL": "redis://b", "DABAO_LOCK_TIMEOUT_S": "3"}
    run = [sys.executable, "-c", program]
    done = subprocess.run(run, env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "None|-c lock_timeout=3s -c statement_timeout=15s\n"


@pytest.mark.parametrize("short", ["", "c2hvcnQ=", "not base64!"])
def test_a_key_of_the_wrong_size_is_refused(short: str) -> None:
    environment = {**os.environ, "DABAO_MASTER_KEY": short}
    run = [sys.executable, "-c", "import config.settings"]
    done = subprocess.run(run, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "DABAO_MASTER_KEY" in done.stderr


def _start(**given: str) -> str:
    """What a production that was given these says at its start; "" when it starts."""
    environment = {**os.environ, **state.made_keys(), "DATABASE_URL": "postgresql://a@b/c", "REDIS_URL": "redis://b"}
    for name in ("DABAO_EMBEDDED", "DABAO_OFFLINE"):
        environment.pop(name, None)
    run = [sys.executable, "-c", "import config.settings"]
    done = subprocess.run(run, env=environment | given, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode == 0) == (done.stderr == "")
    return done.stderr.strip().splitlines()[-1] if done.stderr else ""


def test_one_key_for_two_purposes_is_refused_in_a_sentence() -> None:
    key = state.made_keys()["DABAO_MASTER_KEY"]
    assert "DABAO_MASTER_KEY and DABAO_INDEX_KEY are the same: make two" in _start(
        DABAO_MASTER_KEY=key, DABAO_INDEX_KEY=key
    )
    assert _start() == ""


@pytest.mark.parametrize("weak", ["x", "a-secret-of-49-characters-" + "y" * 22 + "z", "abcd" * 20])
def test_a_weak_secret_key_is_refused_in_a_sentence(weak: str) -> None:
    assert "SECRET_KEY must be at least 50 random characters" in _start(SECRET_KEY=weak)


def test_keys_are_made_once_and_read_by_the_owner_only(tmp_path: Path) -> None:
    first = state.Folder(tmp_path).kept()
    assert state.Folder(tmp_path).kept() == first
    assert (tmp_path / "secrets.json").stat().st_mode & 0o777 == 0o600


def test_a_folder_has_one_owner(tmp_path: Path) -> None:
    one, other = state.Folder(tmp_path), state.Folder(tmp_path)
    assert one.lock("owner")
    assert not other.lock("owner")
    one.release("owner")
    assert other.lock("owner")


def test_a_child_dies_with_whoever_started_it() -> None:
    """Also when that one is killed with -9 and can say nothing."""
    program = "from config.embedded import processes; c = processes.start(['sleep', 'infinity']); print(c.pid, flush=True); c.wait()"
    with subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        assert Path(f"/proc/{child}").exists()
        parent.kill()
    until(lambda: not _alive(child), "the end of the child")


def _alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_what_installs_the_rest_is_pinned_too() -> None:
    assert bootstrap._uv_requirement().startswith("uv==")
    assert "--hash=sha256:" in bootstrap._uv_requirement()


def test_an_old_python_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "OLDEST", (99, 0))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer"):
        bootstrap.enter([])


def test_a_database_of_an_older_checkout_is_told_from_one_of_this(tmp_path: Path) -> None:
    folder = state.Folder(tmp_path)
    assert not folder.is_migrated()
    folder.note_migrated()
    assert folder.is_migrated()
    (tmp_path / "migrated").write_text("what an older checkout wrote")
    assert not folder.is_migrated()
