"""What the supervisor and the embedded servers need to know about processes of this machine."""

import contextlib
import ctypes
import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO

PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None) if sys.platform == "linux" else None


def dies_with_us(with_signal: signal.Signals) -> Callable[[], None]:
    """For a child, between fork and exec: ask the kernel for a signal when we are gone, even by kill -9."""
    parent = os.getpid()

    def ask() -> None:
        if _libc is None:
            return
        _libc.prctl(PR_SET_PDEATHSIG, int(with_signal))
        if os.getppid() != parent:  # we died before the child could ask
            os._exit(1)

    return ask


def start(
    command: Sequence[str],
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    output: int | IO[bytes] = subprocess.PIPE,
    death_signal: signal.Signals = signal.SIGTERM,
) -> "subprocess.Popen[bytes]":
    """Start a child in a session of its own, so that a terminal's Ctrl-C reaches us first and the order is ours."""
    return subprocess.Popen(
        command,
        env=env,
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=dies_with_us(death_signal),
    )


def stop(child: "subprocess.Popen[bytes]", *signals: tuple[signal.Signals, float]) -> None:
    """Send each signal in turn and give it its seconds; the last word is SIGKILL to the whole group."""
    for asked, seconds in signals:
        if child.poll() is not None:
            break
        child.send_signal(asked)
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(seconds)
    kill_group(child)


def kill_group(child: "subprocess.Popen[bytes]") -> None:
    """Whatever is left of the child and its own children."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()


def working_in(folder: Path) -> list[int]:
    """Process ids whose working directory is this folder: servers that outlived whoever started them."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cwd"):
        with contextlib.suppress(OSError):
            if os.readlink(entry) == str(folder):
                found.append(int(entry.parent.name))
    return found


def wait_until(condition: Callable[[], bool], seconds: float, pause: float = 0.03) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(pause)
    return True


def free_port(wanted: int = 0) -> int | None:
    """The wanted port of this machine if it is free, any free one for 0."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", wanted))
        except OSError:
            return None
        port: int = probe.getsockname()[1]
        return port


def enter_was_pressed() -> bool:
    """The key that is at hand where the addresses have scrolled away.

    A job in the background must not read: the terminal would stop it.
    """
    with contextlib.suppress(OSError, ValueError, AttributeError):  # no terminal, or no longer
        terminal = sys.stdin.fileno()
        if os.isatty(terminal) and os.tcgetpgrp(terminal) == os.getpgrp() and select.select([terminal], [], [], 0)[0]:
            return bool(os.read(terminal, 4096))
    return False
