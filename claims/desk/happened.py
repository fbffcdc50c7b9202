"""What happened to something, with who and why: the lines of a timeline, in the order written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from claims.domain.event import Event, from_data
from claims.store.sql import fetch

COLUMNS = "seq, stream_id, version, kind, occurred_at, recorded_at, data::text, meta::text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One line of a timeline: what, when it counts and when we wrote it, who, and on what ground."""

    seq: int
    stream_id: str
    version: int
    kind: str
    event: Event
    occurred_at: datetime
    recorded_at: datetime
    actor: str
    role: str
    outlet: str
    channel: str
    ground: str
    causation: str

    @property
    def of_clock(self) -> bool:
        return self.stream_id.startswith("clock:")


def happened(sql: str, given: Mapping[str, Any]) -> list[Happened]:
    """The lines of a statement that reads ``COLUMNS`` of ``claims_event``."""
    return [_line(*row) for row in fetch(sql, given)]


def _line(
    seq: int,
    stream_id: str,
    version: int,
    kind: str,
    occurred_at: datetime,
    recorded_at: datetime,
    data: str,
    meta: str,
) -> Happened:
    cause = orjson.loads(meta)
    said = {name: cause.get(name, "") for name in ("actor", "role", "outlet", "channel", "ground", "causation")}
    return Happened(
        seq=seq,
        stream_id=stream_id,
        version=version,
        kind=kind,
        event=from_data(kind, orjson.loads(data)),
        occurred_at=occurred_at,
        recorded_at=recorded_at,
        **said,
    )
