"""What is recorded of logins: posts given and changed, locks. Called where the row itself is written."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msgspec

from claims.domain.event import Event
from claims.outlets.domain import staff
from claims.outlets.domain.staff import Login, Post
from claims.outlets.streams import STAFF
from claims.store import Cause, Transaction, execute, joining


def record_post(
    *, login: str, before: Post | None, after: Post, password_set: bool, unlocked: bool, cause: Cause
) -> dict[str, Any]:
    """Who gave whom which post, where; in the transaction that wrote the post."""

    def decide(state: Login) -> list[Event]:
        happened = staff.appoint(login, before=before, after=after, password_set=password_set)
        return [*happened, *(staff.unlock(login, region=after.region) if unlocked else ())]

    body = {"before": msgspec.to_builtins(before), "after": msgspec.to_builtins(after), "password_set": password_set}
    return _record("record_post", after.region, login, body | {"unlocked": unlocked}, decide, cause)


def record_lock(*, region: str, login: str, failures: int, lasts: timedelta, cause: Cause) -> dict[str, Any]:
    """A login was locked after so many failures; recorded once for each lock."""

    def decide(state: Login) -> list[Event]:
        return staff.lock(state, login, region=region, failures=failures, lasts=lasts, at=cause.at)

    return _record("record_lock", region, login, {"failures": failures}, decide, cause)


def _record(
    name: str, region: str, login: str, body: dict[str, Any], decide: Callable[[Login], list[Event]], cause: Cause
) -> dict[str, Any]:
    def do(tx: Transaction) -> dict[str, Any]:
        stream = tx.load(STAFF, login)
        tx.append(stream, decide(stream.state))
        return {"login": login}

    with joining():
        return execute(name, region=region, cause=cause, body={"login": login, **body}, do=do)
