"""How long the database may keep somebody waiting who is answered: the web, and the tasks of the worker.

Without a limit one row that somebody holds stops everybody: each bill of that person waits in a thread of the web, and
after eight of them there is no thread left. With it the ninth waits seconds, and the eight are told to come again.

Not for migrate, whose ``alter table`` waits for writers and whose indexes take what they take; verify, bench and
simulate, which read all there is; the sequencer, which after a restore looks at the whole log once, and holds no lock
that a request needs. They run as they are started; a person watches them, or their next step is the same again.
"""

from django.conf import settings
from django.db import connections


def limit_waiting() -> None:
    """For every connection that this process opens from now on; a parameter of the start costs no round trip."""
    limits = {"lock_timeout": settings.DABAO_LOCK_TIMEOUT_S, "statement_timeout": settings.DABAO_STATEMENT_TIMEOUT_S}
    given = " ".join(f"-c {name}={seconds}s" for name, seconds in limits.items() if seconds)
    if given:  # what DATABASE_URL says for itself comes last, and counts
        said = connections.settings["default"]["OPTIONS"].get("options", "")
        connections.settings["default"]["OPTIONS"]["options"] = f"{given} {said}".strip()
