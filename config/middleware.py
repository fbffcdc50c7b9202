"""Every request gets a name; the hospitals' machines pass by what only people at screens need.

The whole stack costs more than answering a bill does: sessions, messages, languages and cookies mean nothing to a
machine with a token.
"""

import logging
import re
import time
import uuid
from collections.abc import Callable
from typing import Any

from django.contrib.auth import SESSION_KEY
from django.contrib.auth.middleware import AuthenticationMiddleware
from django.contrib.messages.middleware import MessageMiddleware
from django.contrib.sessions.middleware import SessionMiddleware
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.middleware.clickjacking import XFrameOptionsMiddleware
from django.middleware.common import CommonMiddleware
from django.middleware.csrf import CsrfViewMiddleware
from django.middleware.locale import LocaleMiddleware
from django.utils.deprecation import MiddlewareMixin

from config.logs import request_id
from config.problems import MACHINES, held_up

logger = logging.getLogger(__name__)

USED_AT = "used_at"
GIVEN_ID = re.compile(r"[A-Za-z0-9._-]{8,64}")


class RequestId:
    """Takes the caller's X-Request-ID or makes one, for the log lines and the answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        given = request.headers.get("X-Request-ID", "")
        token = request_id.set(given if GIVEN_ID.fullmatch(given) else uuid.uuid4().hex)
        try:
            response = self.get_response(request)
            response["X-Request-ID"] = request_id.get()
            if not response.streaming and not response.has_header("Content-Length"):
                # CommonMiddleware says it to people only; without it a small answer goes out in chunks.
                response["Content-Length"] = str(len(response.content))
            return response
        finally:
            request_id.reset(token)


class ForScreens(MiddlewareMixin):
    """Put before one of Django's middlewares: requests of machines pass it by."""

    def __call__(self, request: HttpRequest) -> Any:
        if request.path_info.startswith(MACHINES):
            return self.get_response(request)
        return super().__call__(request)


class Sessions(ForScreens, SessionMiddleware):
    """A session ends after a time of not being used. One write a minute is enough to know how long that is."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        session = request.session
        if SESSION_KEY in session and time.time() - session.get(USED_AT, 0) >= 60:
            session[USED_AT] = int(time.time())
        return super().process_response(request, response)


class Languages(ForScreens, LocaleMiddleware):
    pass


class Common(ForScreens, CommonMiddleware):
    pass


class Csrf(ForScreens, CsrfViewMiddleware):
    """Django asks process_view beside __call__, so that machines must be let pass here too."""

    def process_view(self, request: HttpRequest, *view: Any) -> Any:
        return None if request.path_info.startswith(MACHINES) else super().process_view(request, *view)


class Authentication(ForScreens, AuthenticationMiddleware):
    pass


class HeldUp(MiddlewareMixin):
    """A view that waited too long for the database, or found none, is answered and logged in one line."""

    def process_exception(self, request: HttpRequest, raised: Exception) -> HttpResponse | None:
        if not isinstance(raised, OperationalError | InterfaceError):
            return None
        logger.warning("%s %s was held up by the database: %s", request.method, request.path, type(raised).__name__)
        return held_up(request, raised)


class Messages(ForScreens, MessageMiddleware):
    pass


class Frames(ForScreens, XFrameOptionsMiddleware):
    pass
