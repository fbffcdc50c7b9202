"""What somebody reads whose login is locked (等保 GB/T 22239 8.1.4.1: 登录失败处理); settings say after how many failures."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from claims.store import Cause, now, stamp

LOCKED = 429


def record_locks() -> None:
    """From now on a lock of somebody's login is an event. Called once, when the process starts."""
    from axes.signals import user_locked_out

    user_locked_out.connect(_record, dispatch_uid="claims.record_lock")


def _record(username: str, **signal: Any) -> None:
    """A name nobody has is not recorded: it may be anything, a password typed in the wrong place too."""
    from claims.desk.models import Staff
    from claims.outlets.commands import record_lock

    region = Staff.objects.filter(user__username=username).values_list("region", flat=True).first()
    if region is None:
        return
    at = now(region)
    cause = Cause(
        actor="login", role="system", outlet="", channel="screen", ground="", at=at,
        request_key=f"lock:{username}:{stamp(at)}",
    )  # fmt: skip
    lasts: timedelta = settings.AXES_COOLOFF_TIME
    record_lock(region=region, login=username, failures=settings.AXES_FAILURE_LIMIT, lasts=lasts, cause=cause)


def locked(request: HttpRequest, response: HttpResponse, credentials: Any) -> HttpResponse:
    """The same for a login that exists and one that does not, so that nobody learns which do."""
    minutes = int(settings.AXES_COOLOFF_TIME.total_seconds() // 60)
    context = {**admin.site.each_context(request), "title": _("Login locked"), "minutes": minutes}
    answer = render(request, "dabao/locked.html", context, status=LOCKED)
    answer["Retry-After"] = str(minutes * 60)
    return answer
