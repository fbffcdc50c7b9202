"""``up`` and ``reset`` as a newcomer meets them: what is said, what is left in the file, and when they give up."""

import os
import pty
import signal
import socket
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from django.core.management import CommandError

from config.embedded import services, state
from config.embedded.supervisor import ROUTINE, SOON, TRIES, Program
from config.management.commands import up
from tests.claims.processes import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]


def run(script: str, *words: str, stdin: int = subprocess.DEVNULL) -> "subprocess.CompletedProcess[str]":
    """Some lines of Python as a process of its own."""
    command = [sys.executable, "-c", textwrap.dedent(script), *words]
    return subprocess.run(
        command, cwd=ROOT, stdin=stdin, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )


RESET_THERE = """
    import os, sys
    from pathlib import Path
    from config.embedded import services, state
    state.ROOT = Path(sys.argv[1])
    if sys.argv[2] == "none":
        os.close(0)
        sys.stdin = None
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
    services.run(["manage.py", "reset", *sys.argv[3:]])
"""


@pytest.mark.parametrize("stdin", ["empty", "none"])
def test_reset_without_anybody_to_ask_says_how_not_to_ask(tmp_path: Path, stdin: str) -> None:
    (tmp_path / ".dabao").mkdir()
    refused = run(RESET_THERE, str(tmp_path), stdin)
    assert refused.returncode == 1
    assert "manage.py reset --yes" in refused.stderr
    assert "Traceback" not in refused.stderr
    assert (tmp_path / ".dabao").exists()
    assert run(RESET_THERE, str(tmp_path), stdin, "--yes").returncode == 0
    assert not (tmp_path / ".dabao").exists()


def test_a_port_asked_for_is_taken_or_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        monkeypatch.setenv("PORT", str(other.getsockname()[1]))
        with pytest.raises(CommandError, match="is taken, or not yours to use"):
            up._port_asked_for()
    for nonsense in ("web", "0", "65536", "-1"):
        monkeypatch.setenv("PORT", nonsense)
        with pytest.raises(CommandError, match="is not the number of a port"):
            up._port_asked_for()
    monkeypatch.delenv("PORT")
    assert up._port_asked_for() == 0


def test_a_second_up_says_where_the_first_one_is(tmp_path: Path) -> None:
    first, second = state.Folder(tmp_path), state.Folder(tmp_path)
    assert first.lock("owner")
    first.announce(
        pid=4711, command="up", addresses=["  screens    http://127.0.0.1:8000/admin/", "  logins     clerk"]
    )
    with pytest.raises(SystemExit, match=r"already up \(process 4711\):\n  screens .*\n  logins     clerk"):
        services._refuse_a_second_up(second)
    first.announce(pid=4711, command="up")
    with pytest.raises(SystemExit, match="still starting"):
        services._refuse_a_second_up(second)


HAND_OVER = """
    import os, sys
    from config.embedded import bootstrap

    bootstrap._note_the_start()
    print(bootstrap.started(), flush=True)
    script, *rest = sys.argv[1:]
    if rest and rest[0] == "exec":
        os.execv(sys.executable, [sys.executable, "-c", script, script, *rest[1:]])
    if rest and rest[0] == "spawn":
        os.spawnv(os.P_WAIT, sys.executable, [sys.executable, "-c", script, script])
"""


def test_the_time_counts_from_the_first_process_of_the_command() -> None:
    """Making the environment ends in exec, which keeps the process; a child of it is another command."""
    first, after_exec, child = run(HAND_OVER, textwrap.dedent(HAND_OVER), "exec", "spawn").stdout.split()
    assert first == after_exec
    assert float(child) > float(first)


@pytest.mark.parametrize(
    ("line", "routine"),
    [
        ("GET /admin/login/ 200 11821 bytes 113 ms request=e23c4304fe8b459e9ef2e4ff2fcecd1b", True),
        ("[2026-11-25 18:41:09 +0800] [3793] [INFO] Booting worker with pid: 3793", True),
        ("[2026-11-25 18:41:09 +0800] [3793] [ERROR] Connection in use: ('127.0.0.1', 8000)", False),
        ("2026-11-25 18:41:10,439 INFO celery.worker.request request=- Discarding revoked task: x", True),
        ("2026-11-25 18:41:10,439 ERROR claims.store.following request=- follower a has stopped: INFO", False),
        ("2026-11-25 18:41:10,439 WARNING django.request request=- GET /admin/ INFO", False),
        ("worker: Warm shutdown (MainProcess)", True),
        ("", True),
        ("Traceback (most recent call last):", False),
        ("OSError: [Errno 30] Read-only file system", False),
    ],
)
def test_what_says_that_all_is_well_is_not_said_in_the_terminal(line: str, routine: bool) -> None:
    assert bool(ROUTINE.match(line)) is routine


def test_only_a_program_that_ends_by_itself_and_at_once_is_given_up() -> None:
    program = Program("worker", [])
    assert [program.has_failed(1, 0.1) for _ in range(TRIES)] == [False] * (TRIES - 1) + [True]
    program.tries = TRIES - 1
    assert not program.has_failed(1, SOON + 1)
    assert not program.has_failed(1, 0.1)
    program.tries = TRIES - 1
    assert not program.has_failed(-signal.SIGKILL, 0.1)
    assert program.tries == 0


SUPERVISE = """
    import os, signal, sys
    from pathlib import Path
    from config.embedded import supervisor

    supervisor.LONGEST_PAUSE = 0.1
    dies = supervisor.Program(
        "dies", [sys.executable, "-c", "import sys; sys.exit('OSError: nothing to write on')"], needed=sys.argv[2] == "needed"
    )
    lives = supervisor.Program("lives", [sys.executable, "-c", "import time; time.sleep(3600)"])

    def look():
        if dies.restart_at == float("inf"):
            print("lives" if lives.child.poll() is None else "is gone", flush=True)
            sys.exit(0)

    supervisor.Supervisor([lives, dies], os.environ, lambda: [], Path(sys.argv[1])).run(look)
"""
SENTENCE = (
    f"dies ended {TRIES} times as soon as it had started, the last time with 1, and is not started again; "
    "its last words: OSError: nothing to write on"
)


def test_a_program_that_dies_at_once_is_said_in_one_sentence_and_left_alone(tmp_path: Path) -> None:
    done = run(SUPERVISE, str(tmp_path / "up.log"), "optional")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count(SENTENCE) == 1
    assert done.stdout.count("it starts again") == TRIES - 1
    assert done.stdout.splitlines()[-1] == "lives"
    journal = (tmp_path / "up.log").read_text()
    assert journal.count("dies      | OSError: nothing to write on") == TRIES


def test_without_the_one_that_is_needed_the_others_end_too(tmp_path: Path) -> None:
    done = run(SUPERVISE, str(tmp_path / "up.log"), "needed")
    assert done.returncode == 1
    assert done.stderr.rstrip().endswith(f"GaveUp: {SENTENCE}")


WATCH_THE_TERMINAL = """
    import os, sys, time
    from config.embedded.processes import enter_was_pressed

    os.open(os.ttyname(0), os.O_RDWR)  # whoever leads a session and opens a terminal has it
    if sys.argv[1] == "background" and (child := os.fork()):
        os.write(1, b"waiting\\n")
        os.waitpid(child, os.WUNTRACED)
        os._exit(0)
    if sys.argv[1] == "background":
        os.setpgrp()
        os.read(int(sys.argv[2]), 1)  # until the key was pressed
        os.write(1, b"pressed\\n" if enter_was_pressed() else b"left alone\\n")
        os._exit(0)
    os.write(1, b"waiting\\n")
    while not enter_was_pressed():
        time.sleep(0.01)
    os.write(1, b"pressed\\n")
"""


@pytest.mark.parametrize(("where", "answer"), [("foreground", b"pressed"), ("background", b"left alone")])
def test_enter_is_heard_in_the_foreground_and_left_alone_in_the_background(where: str, answer: bytes) -> None:
    keyboard, terminal = pty.openpty()
    out, said = os.pipe()
    wait, go = os.pipe()
    command = [sys.executable, "-c", textwrap.dedent(WATCH_THE_TERMINAL), where, str(wait)]
    process = subprocess.Popen(
        command, cwd=ROOT, stdin=terminal, stdout=said, start_new_session=True, pass_fds=[wait],
    )  # fmt: skip
    os.close(said)  # or the end of the process would not be the end of what it says
    try:
        assert os.read(out, 100) == b"waiting\n"
        os.write(keyboard, b"\n")
        os.write(go, b"!")
        assert os.read(out, 100).strip() == answer
        assert process.wait(PATIENCE_S) == 0
    finally:
        process.kill()
        process.wait()
        for end in (keyboard, terminal, out, wait, go):
            os.close(end)


def test_without_a_terminal_nobody_presses_enter() -> None:
    done = run("from config.embedded.processes import enter_was_pressed; print(enter_was_pressed())")
    assert (done.stdout, done.stderr) == ("False\n", "")
