"""Plain log lines that carry the request's id and never personal data."""

import logging
from contextvars import ContextVar
from types import TracebackType

request_id: ContextVar[str] = ContextVar("request_id", default="-")

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class WithRequestId(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.request_id = request_id.get()
        return True


class RefusalInOneLine(logging.Filter):
    """What was refused is nobody's fault here: Django adds where in the code it said "no", and calls a foreign Host
    header an error. The line itself, with its address or header, is all an operator can use."""

    def filter(self, record: logging.LogRecord) -> bool:
        if 400 <= getattr(record, "status_code", 0) < 500:
            record.exc_info = record.exc_text = None
            record.levelno, record.levelname = logging.WARNING, "WARNING"
        return True


class Plain(logging.Formatter):
    """PostgreSQL's DETAIL repeats the values of the refused row in the error's text; a log has no use for them."""

    def formatException(self, ei: ExcInfo) -> str:  # noqa: N802  logging's name
        lines = super().formatException(ei).splitlines()
        return "\n".join(line for line in lines if not line.startswith("DETAIL:"))
