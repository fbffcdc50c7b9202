"""The jobs that Celery rings for. Each ring does all the work there is, so a lost or doubled one costs seconds."""

import socket

from celery import shared_task

from claims import store
from claims.clocks import recalculation, sweep


@shared_task(name="claims.tasks.follow", ignore_result=True)
def follow() -> None:
    """Runs every follower to the end of the positions."""
    store.follow()


@shared_task(name="claims.tasks.sweep_clocks", ignore_result=True)
def sweep_clocks() -> None:
    """Fires every clock that is due, each region by its own now."""
    sweep.sweep_clocks(now=store.now(), source=f"beat@{socket.gethostname()}")


@shared_task(name="claims.tasks.recalculate_clocks", ignore_result=True)
def recalculate_clocks() -> None:
    """Counts open periods anew where a region's calendar is newer than theirs."""
    recalculation.recalculate_clocks()
