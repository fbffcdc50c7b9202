"""Makes the project's environment when manage.py is run without one. Standard library only.

The steps: a virtual environment in ``.venv``, uv into it by hash (it installs in seconds what takes pip a minute and a
half), then the hashed requirements, then manage.py again inside. pip does the whole work where uv cannot. An
environment that already has the project's packages is left alone, so production and packagers use manage.py as ever.
"""

import ast
import contextlib
import hashlib
import importlib.util
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "requirements-dev.txt"
OLDEST = (3, 11)

# One stray Django on the machine is not our environment; these together are.
NEEDED = ("django", "rest_framework", "celery", "psycopg", "unfold", "msgspec", "axes")

# uv does not read pip's configuration, so a mirror or a private authority set there would be ignored.
PIP_TO_UV = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "find-links": "UV_FIND_LINKS",
    "trusted-host": "UV_INSECURE_HOST",
    "cert": "SSL_CERT_FILE",
}


def enter(argv):
    """Return inside a complete environment, or run manage.py again inside one."""
    _note_the_start()
    if sys.version_info < OLDEST:
        sys.exit("Dabao needs Python 3.11 or newer; this is Python {}.{}.".format(*sys.version_info[:2]))
    home = _home()
    inside = Path(sys.prefix).resolve() == home
    ours = (home / _STAMP).exists()
    if _complete() and not (inside and ours):
        return
    if inside and _up_to_date(home):
        return
    if os.environ.get("DABAO_BOOTSTRAPPED") == str(os.getpid()):
        sys.exit(f"The environment in {home} is incomplete. Remove that folder and try again.")
    with _alone():
        if not _up_to_date(home) and not _made_by_hand(home):
            _make(home)
    os.environ["DABAO_BOOTSTRAPPED"] = str(os.getpid())  # exec keeps the process id
    python = str(_python(home))
    os.execv(python, [python, *argv])


def started():
    """The instant, by time.monotonic(), at which this command began; the environment may have been made since."""
    return float(os.environ[_STARTED].partition(" ")[2])


def _note_the_start():
    """With our process id, which exec keeps: a child of ours has begun at another instant."""
    if os.environ.get(_STARTED, "").partition(" ")[0] != str(os.getpid()):
        os.environ[_STARTED] = f"{os.getpid()} {time.monotonic()}"


_STAMP = ".dabao-requirements"
_STARTED = "DABAO_STARTED"


def _home():
    return Path(ROOT, os.environ.get("DABAO_VENV", ".venv")).resolve()


def _python(home):
    return home / "bin" / "python"


def _complete():
    return all(importlib.util.find_spec(name) for name in NEEDED)


def _version(home):
    """The version of the interpreter in the environment, or "" where it no longer runs."""
    with contextlib.suppress(OSError):
        ask = [str(_python(home)), "-ISc", "import sys; print('%d.%d' % sys.version_info[:2])"]
        return subprocess.run(ask, capture_output=True, text=True, check=False).stdout.strip()
    return ""


def _fingerprint(home):
    return _version(home) + " " + hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()


def _up_to_date(home):
    stamp = home / _STAMP
    return stamp.exists() and stamp.read_text() == _fingerprint(home)


def _made_by_hand(home):
    """An environment somebody else filled is theirs to keep up to date."""
    if (home / _STAMP).exists() or not _version(home):
        return False
    look = f"import importlib.util as u, sys; sys.exit(not all(u.find_spec(n) for n in {NEEDED!r}))"
    return subprocess.run([str(_python(home)), "-Ic", look], check=False).returncode == 0


@contextlib.contextmanager
def _alone():
    """Two commands at once: the second waits and finds the work done. The lock is on a file that is always there."""
    import fcntl

    with REQUIREMENTS.open() as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def _make(home):
    _say(f"Setting up the environment in {home} (once; again when the requirements change)")
    stamp = home / _STAMP
    try:
        _make_venv(home)
        stamp.write_text("unfinished")
        _install(home)
        stamp.write_text(_fingerprint(home))
    except PermissionError as error:
        sys.exit(f"Cannot write {error.filename}. Run this as the owner of the folder, or set DABAO_VENV.")


def _make_venv(home):
    stamped = (home / "pyvenv.cfg").exists() and _version(home)
    if stamped and list(home.glob(f"lib*/python{stamped}/site-packages/pip")):
        return
    if not importlib.util.find_spec("ensurepip") or not importlib.util.find_spec("venv"):
        sys.exit(
            "This Python cannot make virtual environments (venv or ensurepip is missing). "
            "On Debian and Ubuntu: apt install python3-venv"
        )
    _run([sys.executable, "-m", "venv", "--clear", str(home)])


def _install(home):
    python = str(_python(home))
    wanted = ["--require-hashes", "-r", str(REQUIREMENTS)]
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as only_uv:
        only_uv.write(_uv_requirement())
        only_uv.flush()
        have_uv = _run([*pip, "--require-hashes", "--no-deps", "-r", only_uv.name], check=False)
    uv = [python, "-m", "uv", "pip", "install", "--quiet", "--python", python, "--compile-bytecode"]
    # Every file is pinned by hash, so it does not matter which of several registries offers it.
    uv += ["--index-strategy", "unsafe-best-match", *wanted]
    if have_uv and _run(uv, check=False, env=_uv_environment(python)):
        return
    _say("uv could not install here; pip does it, which takes a minute or two")
    _run([*pip, *wanted])


def _uv_requirement():
    found = re.search(r"^uv==(?:.*\\\n)*.*\n", REQUIREMENTS.read_text(), re.MULTILINE)
    return found.group() if found else ""


def _uv_environment(python):
    env = {"UV_SYSTEM_CERTS": "1", "UV_PYTHON_DOWNLOADS": "never", "UV_LINK_MODE": "copy", "UV_NO_CONFIG": "1"}
    if not os.access(os.path.expanduser("~"), os.W_OK):
        env["UV_NO_CACHE"] = "1"
    asked = subprocess.run([python, "-m", "pip", "config", "list"], capture_output=True, text=True, check=False)
    for line in asked.stdout.splitlines():
        key, _, value = line.partition("=")
        name = PIP_TO_UV.get(key.rpartition(".")[2])
        if name:
            env[name] = " ".join(ast.literal_eval(value).split())
    return {**env, **os.environ}


def _run(command, check=True, env=None):
    done = subprocess.run(command, env=env, check=False)
    if check and done.returncode:
        sys.exit(f"Setting up the environment failed: {' '.join(command[:5])} … ended with {done.returncode}.")
    return done.returncode == 0


def _say(sentence):
    print(sentence, file=sys.stderr, flush=True)
