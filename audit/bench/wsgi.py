"""Production's application, untouched, and beside it the trivial insert that settlement is compared with."""

import os
from collections.abc import Iterable
from typing import Any

from django.core.handlers.wsgi import WSGIHandler
from django.core.servers.basehttp import get_internal_wsgi_application
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

BESIDE = "/api/bench/"
_MAP = "audit.bench.urls"


class Beside(WSGIHandler):
    """The same middleware before the addresses of the bench."""

    def get_response(self, request: HttpRequest) -> HttpResponseBase:
        request.urlconf = _MAP
        return super().get_response(request)


house = get_internal_wsgi_application()  # what settings.WSGI_APPLICATION names, as gunicorn runs it
beside = Beside()
get_resolver(_MAP).url_patterns  # noqa: B018  loaded before the fork, as the house's own


def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    answering = beside if environ["PATH_INFO"].startswith(BESIDE) else house
    return answering(environ, start_response)
