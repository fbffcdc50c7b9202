"""What somebody reads whose login is locked (等保 GB/T 22239 8.1.4.1: 登录失败处理); settings say after how many failures."""

from typing import Any

from django.conf import settings
from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

LOCKED = 429


def locked(request: HttpRequest, response: HttpResponse, credentials: Any) -> HttpResponse:
    """The same for a login that exists and one that does not, so that nobody learns which do."""
    minutes = int(settings.AXES_COOLOFF_TIME.total_seconds() // 60)
    context = {**admin.site.each_context(request), "title": _("Login locked"), "minutes": minutes}
    answer = render(request, "dabao/locked.html", context, status=LOCKED)
    answer["Retry-After"] = str(minutes * 60)
    return answer
