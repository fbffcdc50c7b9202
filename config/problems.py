"""The one table: refusal → HTTP status, in one shape (RFC 9457 problem+json).

Endpoints catch nothing; what they raise comes here. Every answer names a stable ``code``, the ``field`` where there is
one, and says the sentence in Chinese and in English.
"""

from typing import Any

from django.core.exceptions import PermissionDenied, RequestDataTooBig
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, JsonResponse
from django.http.request import UnreadablePostError
from django.utils.translation import get_language
from rest_framework import exceptions
from rest_framework.response import Response
from rest_framework.settings import api_settings
from rest_framework.views import set_rollback

from claims.domain.refusal import InTheWay, NotThere, Refused
from claims.store import StoreBusy
from settlement.gateway.body import LengthRequired

CONTENT_TYPE = "application/problem+json"
RETRY_AFTER_SECONDS = 5

# The first row that fits wins.
STATUS: tuple[tuple[type[Exception], int], ...] = (
    (StoreBusy, 503),
    (NotThere, 404),
    (InTheWay, 409),
    (Refused, 422),
)

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
    (RequestDataTooBig, 413, "body_too_large", "The body is too large.", "请求体过大。"),
    (exceptions.UnsupportedMediaType, 415, "unsupported_media_type", "Send application/json.", "请使用 application/json。"),
    (exceptions.Throttled, 429, "too_many_requests", "Too many requests; try again later.", "请求过于频繁，请稍后再试。"),
    (OperationalError, 503, "database_unavailable", "The database cannot be reached; nothing was written. Try again.",
     "数据库暂不可用，未写入任何数据，请稍后重试。"),
    (InterfaceError, 503, "database_unavailable", "The database cannot be reached; nothing was written. Try again.",
     "数据库暂不可用，未写入任何数据，请稍后重试。"),
)  # fmt: skip


def as_problem(raised: Exception, context: dict[str, Any]) -> Response | None:
    """DRF's exception handler. None, and so a 500 with a traceback in the log, for what nobody foresaw."""
    problem = problem_of(raised)
    if problem is None:
        return None
    set_rollback()
    headers = {"Retry-After": str(RETRY_AFTER_SECONDS)} if problem["status"] == 503 else {}
    if scheme := getattr(raised, "auth_header", None):
        headers["WWW-Authenticate"] = scheme
    return Response(problem, status=problem["status"], headers=headers, content_type=CONTENT_TYPE)


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


def not_found(request: HttpRequest, address: str) -> JsonResponse:
    """404 of an address under /api/ that leads nowhere."""
    return JsonResponse(problem_of(Http404()), status=404, content_type=CONTENT_TYPE)


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
