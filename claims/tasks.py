"""The jobs that Celery rings for. Each ring does all the work there is, so a lost or doubled one costs seconds."""

from celery import shared_task

from claims import store


@shared_task(name="claims.tasks.follow", ignore_result=True)
def follow() -> None:
    """Runs every follower to the end of the positions."""
    store.follow()
