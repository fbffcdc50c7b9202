"""What the environment says, read strictly: a process that cannot go by it does not start, and says why in a sentence.

Nothing is dropped in silence, and no sentence repeats a value that may hold a password.
"""

import base64
import binascii
import os
from typing import Any, Final
from urllib.parse import parse_qsl

import psycopg
from django.core.exceptions import ImproperlyConfigured
from psycopg.conninfo import conninfo_to_dict

_SCHEMES: Final = ("postgresql://", "postgres://")
_PLACE: Final = {"host": "HOST", "port": "PORT", "dbname": "NAME", "user": "USER", "password": "PASSWORD"}
_NOT_OURS: Final = {"client_encoding", "replication"}  # libpq knows them, and Dabao would not work with them


def flag(name: str, default: bool = False) -> bool:
    return os.environ.get(name, "1" if default else "0").lower() in ("1", "true", "yes", "on")


def words(name: str, default: str = "") -> list[str]:
    return [word.strip() for word in os.environ.get(name, default).split(",") if word.strip()]


def number(name: str, default: int, *, least: int, most: int) -> int:
    """A whole number within these limits."""
    given = os.environ.get(name, "") or str(default)
    if not (given.isascii() and given.isdecimal() and len(given) <= 9 and least <= int(given) <= most):
        raise ImproperlyConfigured(f"{name} must be a whole number from {least} to {most}, and is {given[:20]!r}.")
    return int(given)


def required(name: str) -> str:
    value = os.environ.get(name, "")
    if not value:
        raise ImproperlyConfigured(
            f"{name} is not set. Production needs DATABASE_URL, REDIS_URL, SECRET_KEY, DABAO_MASTER_KEY and "
            "DABAO_INDEX_KEY in the environment; for a demo that makes them itself run: python3 manage.py up"
        )
    return value


def secret(name: str) -> str:
    value = required(name)
    if len(value) < 50 or len(set(value)) < 5:  # what Django's own check asks, which only speaks if it is run
        raise ImproperlyConfigured(
            f"{name} must be at least 50 random characters: "
            'python3 -c "import secrets; print(secrets.token_urlsafe(50))"'
        )
    return value


def key(name: str) -> bytes:
    try:
        found = base64.b64decode(required(name), validate=True)
    except binascii.Error:
        found = b""
    if len(found) != 32:
        raise ImproperlyConfigured(
            f"{name} must be 32 random bytes in base64: "
            'python3 -c "import base64, os; print(base64.b64encode(os.urandom(32)).decode())"'
        )
    return found


def database(url: str) -> dict[str, Any]:
    """Django's entry for ``postgresql://user:password@host:5432/dabao?sslmode=verify-full&…``, read by libpq itself: what
    it knows of more than the place is among the OPTIONS."""
    names = [name for name, _ in parse_qsl(url.partition("?")[2], keep_blank_values=True)]
    for name in names:
        if name not in _known_to_libpq() - _NOT_OURS:
            raise ImproperlyConfigured(f"DATABASE_URL has a parameter that Dabao does not know: {name}.")
        if names.count(name) > 1:
            raise ImproperlyConfigured(f"DATABASE_URL says {name} twice.")
    try:
        said = conninfo_to_dict(url) if url.startswith(_SCHEMES) else {}
    except psycopg.ProgrammingError:
        said = {}
    if not said:
        raise ImproperlyConfigured(
            "DATABASE_URL must be postgresql://user:password@host:5432/dabao, with %xx for signs."
        )
    place = {django: said.pop(libpq, "") for libpq, django in _PLACE.items()}
    return {"ENGINE": "django.db.backends.postgresql", **place, "OPTIONS": said}


def sslmode(options: dict[str, Any]) -> dict[str, str]:
    """What DATABASE_SSLMODE adds to the parameters of DATABASE_URL."""
    wanted = os.environ.get("DATABASE_SSLMODE", "")
    if wanted and options.get("sslmode", wanted) != wanted:
        raise ImproperlyConfigured("DATABASE_SSLMODE says another sslmode than DATABASE_URL: give one of them.")
    return {"sslmode": wanted} if wanted else {}


def _known_to_libpq() -> set[str]:
    return {parameter.keyword.decode() for parameter in psycopg.pq.Conninfo.get_defaults()}
