"""The one table: refusal → HTTP status, in one shape (RFC 9457 problem+json).

Endpoints catch nothing; what they raise comes here. Every answer names a stable ``code``, the ``field`` where there is
one, and says the sentence in Chinese and in English. Under /api/ no answer is a page for people: what never reached a
door, because no address leads to one or the request was none, comes here too (``not_found`` and the handlers).
"""

import logging
from collections.abc import Mapping
from typing import Any

import orjson
from django.conf import settings
from django.core.exceptions import PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from django.http.request import UnreadablePostError
from django.template.loader import render_to_string
from django.utils.translation import get_language
from django.views import defaults
from django.views.decorators.csrf import csrf_exempt
from rest_framework import exceptions
from rest_framework.settings import api_settings
from rest_framework.views import set_rollback

from claims.domain.refusal import InTheWay, NotThere, Refused
from claims.store import StoreBusy
from settlement.gateway.body import LengthRequired

_log = logging.getLogger(__name__)

CONTENT_TYPE = "application/problem+json"
MACHINES = "/api/"  # what begins so is asked by machines, who read no page
RETRY_AFTER_SECONDS = 5

# The first row that fits wins.
STATUS: tuple[tuple[type[Exception], int], ...] = (
    (StoreBusy, 503),
    (NotThere, 404),
    (InTheWay, 409),
    (Refused, 422),
)

# Also where a statement or a lock was waited for too long (config/waiting.py); a command says StoreBusy of its locks.
# A connection that is cut while it commits leaves open whether it did, so that is left to the key.
_AWAY_EN = "The database cannot be reached or takes too long; whether it was done is answered by the same key."
_AWAY_ZH = "数据库暂不可用或响应过慢；请以相同的幂等键重试以确认结果。"

_MOST = settings.DATA_UPLOAD_MAX_MEMORY_SIZE // 1_048_576

# What the framework says "no" to: status, code, English, Chinese.
FRAMEWORK: tuple[tuple[type[Exception], int, str, str, str], ...] = (
    (exceptions.ParseError, 400, "broken_json", "The body is not valid JSON.", "请求体不是有效的 JSON。"),
    (UnreadablePostError, 400, "body_incomplete", "The body ended before it was complete.", "请求体不完整。"),
    (exceptions.NotAuthenticated, 401, "no_token", "A hospital token is required.", "缺少医疗机构访问令牌。"),
    (exceptions.AuthenticationFailed, 401, "token_unknown", "This token is unknown or revoked.", "令牌无效或已撤销。"),
    (exceptions.PermissionDenied, 403, "not_allowed", "You are not allowed to do this.", "您无权执行此操作。"),
    (PermissionDenied, 403, "not_allowed", "You are not allowed to do this.", "您无权执行此操作。"),
    (exceptions.NotFound, 404, "not_there", "There is nothing at this address.", "此地址没有内容。"),
    (Http404, 404, "not_there", "There is nothing at this address.", "此地址没有内容。"),
    (exceptions.MethodNotAllowed, 405, "method_not_allowed", "This method is not allowed here.", "此地址不支持该方法。"),
    (exceptions.NotAcceptable, 406, "not_acceptable", "Only JSON is served here.", "此接口仅提供 JSON。"),
    (LengthRequired, 411, "length_required", "Send Content-Length; chunks are not read here.",
     "请提供 Content-Length；此处不支持分块传输。"),
    (RequestDataTooBig, 413, "body_too_large", f"The body is larger than {_MOST} MiB.", f"请求体超过 {_MOST} MiB。"),
    (SuspiciousOperation, 400, "bad_request", "This request cannot be answered.", "无法处理此请求。"),
    (exceptions.UnsupportedMediaType, 415, "unsupported_media_type", "Send application/json.", "请使用 application/json。"),
    (exceptions.Throttled, 429, "too_many_requests", "Too many requests; try again later.", "请求过于频繁，请稍后再试。"),
    (OperationalError, 503, "database_unavailable", _AWAY_EN, _AWAY_ZH),
    (InterfaceError, 503, "database_unavailable", _AWAY_EN, _AWAY_ZH),
)  # fmt: skip

# What nobody foresaw; the log has the traceback, under the request's id.
UNFORESEEN = (500, "server_error", "Something went wrong here; whether it was done is answered by the same key.",
              "服务器内部错误；请以相同的幂等键重试以确认结果。")  # fmt: skip


def as_problem(raised: Exception, context: dict[str, Any]) -> HttpResponse | None:
    """DRF's exception handler. None, and so a 500 with a traceback in the log, for what nobody foresaw.

    What went wrong with one of many is the answer to that one (``context["one_of_many"]``), whatever it is.
    """
    problem = problem_of(raised)
    if problem is None and context.get("one_of_many"):
        _log.error("one of many could not be answered", exc_info=raised)
        return server_error(context["one_of_many"])
    if problem is None:
        return None
    set_rollback()
    headers = {"Retry-After": str(RETRY_AFTER_SECONDS)} if problem["status"] == 503 else {}
    if scheme := getattr(raised, "auth_header", None):
        headers["WWW-Authenticate"] = scheme
    return _answer(problem, headers)


def problem_of(raised: Exception) -> dict[str, Any] | None:
    """The problem document of an exception, or None when the table does not know it."""
    if isinstance(raised, Refused):
        return _problem(status_of(type(raised)), raised.code, raised.sentence_en, raised.sentence_zh, raised.field)
    if isinstance(raised, exceptions.ValidationError):
        where, reason = _first_complaint(raised.detail)
        english = f"{where} is not valid ({(reason.code or 'invalid').replace('_', ' ')})."
        return _problem(422, "field_invalid", english, f"{where}：{reason}", where.split(".")[0])
    for kind, status, code, english, chinese in FRAMEWORK:
        if isinstance(raised, kind):
            return _problem(status, code, english, chinese, "")
    return None


def status_of(refusal: type[Refused]) -> int:
    """The HTTP status of a refusal; with its code what hospitals branch on (tests/house/refusal_codes.txt)."""
    return next(number for kind, number in STATUS if issubclass(refusal, kind))


def _first_complaint(detail: Any, where: str = "") -> tuple[str, exceptions.ErrorDetail]:
    """The first thing the framework found wrong, and where: ``feedetail.3.feedetl_sn`` is inside the fourth line."""
    if isinstance(detail, exceptions.ErrorDetail):
        return where, detail
    if isinstance(detail, list) and not isinstance(detail[0], exceptions.ErrorDetail):
        detail = dict(enumerate(detail))
    if isinstance(detail, list):
        return where, detail[0]
    name, inner = next((name, inner) for name, inner in detail.items() if inner)
    name = "" if name == api_settings.NON_FIELD_ERRORS_KEY else str(name)
    return _first_complaint(inner, f"{where}.{name}".strip("."))


@csrf_exempt
def not_found(request: HttpRequest) -> HttpResponse:
    """Every address under /api/ that leads nowhere, whatever the method."""
    return page_not_found(request, Http404())


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _for_machines(request, exception) or defaults.page_not_found(request, exception)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _for_machines(request, exception) or defaults.bad_request(request, exception)


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _for_machines(request, exception) or defaults.permission_denied(request, exception)


def server_error(request: HttpRequest) -> HttpResponse:
    if not _is_machine(request):
        return defaults.server_error(request)
    status, code, english, chinese = UNFORESEEN
    return _answer(_problem(status, code, english, chinese, ""))


def _is_machine(request: HttpRequest) -> bool:
    return f"{request.path_info}/".startswith(MACHINES)


def _for_machines(request: HttpRequest, raised: Exception) -> HttpResponse | None:
    problem = problem_of(raised) if _is_machine(request) else None
    return None if problem is None else _answer(problem)


def _answer(problem: dict[str, Any], headers: Mapping[str, str] | None = None) -> HttpResponse:
    """Written out here, so that it is JSON whatever the door it comes from else renders."""
    return HttpResponse(orjson.dumps(problem), status=problem["status"], headers=headers, content_type=CONTENT_TYPE)


def held_up(request: HttpRequest, raised: Exception) -> HttpResponse:
    """503 where no view could say it: JSON for machines, a page for people, who know no key. It asks no database."""
    problem = problem_of(raised)
    assert problem is not None
    headers = {"Retry-After": str(RETRY_AFTER_SECONDS)}
    if _is_machine(request):
        return _answer(problem, headers)
    page = render_to_string("dabao/held_up.html", {"address": request.get_full_path()})
    return HttpResponse(page, status=503, headers=headers)


def _problem(status: int, code: str, english: str, chinese: str, field: str) -> dict[str, Any]:
    chinese_first = (get_language() or "zh").startswith("zh")
    return {
        "type": f"/api/v1/problems#{code}",
        "title": chinese if chinese_first else english,
        "status": status,
        "code": code,
        "field": field or None,
        "detail_zh": chinese,
        "detail_en": english,
    }
