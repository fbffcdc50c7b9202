"""The Celery app, and every clock-driven job in one list.

A message is only a doorbell: rows and bookmarks are the truth, and each ring finds all the work there is. So a ring
expires once the next ones have come, and a lost one costs seconds.
"""

import os

from celery import Celery
from celery.signals import task_prerun, worker_init

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

app = Celery("dabao")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()

app.conf.beat_schedule = {
    "sweep clocks": {"task": "claims.tasks.sweep_clocks", "schedule": 5.0, "options": {"expires": 10}},
    "count clocks anew": {"task": "claims.tasks.recalculate_clocks", "schedule": 30.0, "options": {"expires": 60}},
    "follow events": {"task": "claims.tasks.follow", "schedule": 5.0, "options": {"expires": 10}},
    "sum up what is owed": {"task": "settlement.tasks.sum_up_owed", "schedule": 60.0, "options": {"expires": 120}},
}


@worker_init.connect
def let_nobody_wait_for_ever(**_: object) -> None:
    """Before the worker forks; beat and the commands of manage.py, which load this module too, are left alone."""
    from config.waiting import limit_waiting

    limit_waiting()


@task_prerun.connect
def drop_broken_connections(**_: object) -> None:
    """CELERY_DB_REUSE_MAX keeps connections between tasks; without this a cut one would fail every later task."""
    from django.db import close_old_connections

    close_old_connections()
