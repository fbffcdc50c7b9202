"""``/healthz``: whether the house is awake, for load balancers and pagers. Cheap, and nothing personal in it.

200 while bills can be settled and clocks are swept; 503 with Retry-After as soon as one part is down. Settlement itself
goes on without the broker; but a timer that is silent must be louder than one that is late.

``/healthz/database`` is for load balancers: it asks of this process only what a bill needs, so that a silent sweep or a
stopped follower does not take the doors away with it.
"""

from typing import Any

import redis
from django.conf import settings
from django.db import Error, connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from claims.clocks.health import get_health
from claims.store.master_data import find_missing
from claims.store.sql import fetch

RETRY_AFTER_SECONDS = 5

_broker = redis.Redis.from_url(settings.CELERY_BROKER_URL, socket_connect_timeout=1, socket_timeout=1)


@never_cache
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """Each part says ``ok`` or what is wrong with it."""
    return _answer({"broker": _look_at_broker(), **_look_at_database()})


@never_cache
@require_safe
def database(request: HttpRequest) -> JsonResponse:
    """Whether this process reaches PostgreSQL: all that settling a bill needs."""
    try:
        fetch("select 1")
    except Error as error:
        return _answer({"database": _unreachable(error)})
    return _answer({"database": {"ok": True}})


def _answer(parts: dict[str, dict[str, Any]]) -> JsonResponse:
    ok = all(part["ok"] for part in parts.values())
    headers = {} if ok else {"Retry-After": str(RETRY_AFTER_SECONDS)}
    return JsonResponse({"ok": ok, **parts}, status=200 if ok else 503, headers=headers)


def _look_at_broker() -> dict[str, Any]:
    try:
        _broker.ping()
    except redis.RedisError as error:
        return {"ok": False, "error": type(error).__name__}
    return {"ok": True}


def _look_at_database() -> dict[str, dict[str, Any]]:
    try:
        health, missing = get_health(), find_missing()
    except Error as error:
        return {"database": _unreachable(error)}
    ages = [age for _, age, _ in health.sweeps]
    youngest = min(ages, default=None)
    return {
        "database": {"ok": True},
        "sequencer": {"ok": health.unplaced < 10_000, "unplaced": health.unplaced},
        "sweep": {"ok": youngest is not None and youngest < 30, "age_s": youngest},
        "clocks": {
            "ok": not health.unfired_s and not health.clocks_in_trouble,
            "unfired_s": health.unfired_s,
            "in_trouble": health.clocks_in_trouble,
        },
        "master_data": {"ok": not missing, "missing": missing},
        "followers": {
            "ok": not health.stopped and not health.late,
            "stopped": [name for name, _ in health.stopped],
            "late_s": dict(health.late),
        },
    }


def _unreachable(error: Error) -> dict[str, Any]:
    connection.close()  # the next look begins with a fresh one
    return {"ok": False, "error": type(error).__name__}
