"""A whole house in a folder of its own: servers, web, worker, beat and sequencer under the real supervisor.

Run as a process (``python -m tests.stories.house_up FOLDER``): it writes the environment that leads to it into
``FOLDER/environment.json`` when the database is ready, and ends with everything it started on SIGTERM.
"""

import json
import os
import signal
import sys
from pathlib import Path

from config.embedded import processes, services, state


def main(path: Path) -> None:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    folder = state.Folder(path)
    folder.make()
    servers = services.Services(folder)
    try:
        port = str(processes.free_port())
        given = {**servers.start(), "DABAO_SIMULATED_CLOCK": "1", "PORT": port, "PYTHONUNBUFFERED": "1"}
        os.environ.update(given)
        _migrate()
        (path / "draft").write_text(json.dumps(given))
        (path / "draft").rename(path / "environment.json")
        _supervise(path, servers)
    finally:
        servers.stop()


def _migrate() -> None:
    import django
    from django.core.management import call_command
    from django.db import connections

    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
    django.setup()
    call_command("migrate", verbosity=0)
    connections.close_all()


def _supervise(path: Path, servers: services.Services) -> None:
    from config.embedded.supervisor import Supervisor
    from config.management.commands.up import _programs

    Supervisor(_programs(path), dict(os.environ), servers.revive, path / "up.log").run(lambda: None)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
