"""A small stream to try the store with: a tally that grows, and closes when asked to."""

from datetime import UTC, date, datetime
from typing import Any

import msgspec

from claims import store
from claims.domain.event import Event, event, lifts
from claims.domain.refusal import Refused

REGION = "370000"
NOON = datetime(2014, 3, 1, 4, 0, tzinfo=UTC)


@event("trial.grown.2", zh="增加", en="Grown")
class Grown(Event):
    by_fen: int
    note: str
    day: date


@lifts("trial.grown.1", to="trial.grown.2")
def give_a_day(data: dict[str, Any]) -> dict[str, Any]:
    return data | {"day": "2013-12-31"}


@event("trial.closed.1", zh="结束", en="Closed")
class Closed(Event):
    at: datetime


class TallyIsClosed(Refused):
    """The tally is closed."""

    zh = "该计数已关闭。"


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    total_fen: int = 0
    days: list[date] = []
    closed_at: datetime | None = None


def evolve(tally: Tally, happened: Event) -> Tally:
    match happened:
        case Grown():
            days = [*tally.days, happened.day][-5:]
            return msgspec.structs.replace(tally, total_fen=tally.total_fen + happened.by_fen, days=days)
        case Closed():
            return msgspec.structs.replace(tally, closed_at=happened.at)
        case _:
            raise AssertionError(f"tally does not know {happened!r}")


TALLY = store.StreamType(name="trial", initial=Tally(), evolve=evolve, state=Tally)


def because(request_key: str, *, actor: str = "tester", at: datetime = NOON) -> store.Cause:
    return store.Cause(
        actor=actor, role="clerk", outlet="A1", channel="console", ground="", at=at, request_key=request_key
    )


def grown(by_fen: int) -> Grown:
    return Grown(by_fen=by_fen, note="大病保险", day=date(2014, 3, 1))


def grow(key: str, by_fen: int, *, cause: store.Cause, region: str = REGION) -> dict[str, Any]:
    """Grows the tally; answers its total and version. A closed tally refuses."""
    return growing(key, by_fen, cause=cause, region=region).execute()


def growing(
    key: str, by_fen: int, *, cause: store.Cause, region: str = REGION, seen: store.Seen | None = None
) -> store.Wish:
    def do(tx: store.Transaction) -> dict[str, Any]:
        tally = tx.load(TALLY, key)
        if tally.state.closed_at:
            raise TallyIsClosed
        tally = tx.append(tally, [grown(by_fen)])
        return {"total_fen": tally.state.total_fen, "version": tally.version}

    body = {"key": key, "by_fen": by_fen}
    return store.Wish(name="grow", region=region, cause=cause, body=body, do=do, seen=seen)


def close(key: str, *, cause: store.Cause) -> dict[str, Any]:
    def do(tx: store.Transaction) -> dict[str, Any]:
        tx.append(tx.load(TALLY, key), [Closed(at=cause.at)])
        return {}

    return store.execute("close", region=REGION, cause=cause, body={"key": key}, do=do)


def total(key: str) -> int:
    """The total by replay of the events, not from the snapshot."""
    state = Tally()
    for recorded in store.read(REGION, f"trial:{key}"):
        state = evolve(state, recorded.event)
    return state.total_fen
