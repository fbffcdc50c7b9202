"""``manage.py run_sequencer``: gives committed events their positions until it is told to stop."""

import logging
import signal
import threading
from typing import Any

from celery import current_app
from django.core.management.base import BaseCommand, CommandParser

from claims.store import sequencer

logger = logging.getLogger(__name__)


class Doorbell(threading.Thread):
    """Rings for the followers from a thread of its own: a broker that hangs must not hold up the order of events."""

    def __init__(self) -> None:
        super().__init__(name="doorbell", daemon=True)
        self._wanted = threading.Event()

    def ring(self) -> None:
        """Returns at once; several rings while one is under way become one."""
        self._wanted.set()

    def run(self) -> None:
        while self._wanted.wait():
            self._wanted.clear()
            try:
                current_app.send_task("claims.tasks.follow", expires=10, ignore_result=True, retry=False)
            except Exception as error:  # a lost ring costs seconds; the next one comes by itself
                logger.warning("the doorbell is dead: %s", type(error).__name__)


class Command(BaseCommand):
    help = "Gives each committed event its gapless position. Several may run; one leads, the others stand by."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--poll-ms", type=int, default=100, help="how long to wait when there is nothing to do")
        parser.add_argument("--once", action="store_true", help="place what is there and end")

    def handle(self, *, poll_ms: int, once: bool, **_: Any) -> None:
        if once:
            self.stdout.write(f"{sequencer.catch_up()} placed")
            return
        stop = threading.Event()
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda *_: stop.set())
        doorbell = Doorbell()
        doorbell.start()
        sequencer.run(stop, doorbell.ring, poll_ms / 1000)
