"""The values that pass through the store's door: cause, stream, recorded event, follower."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Generic, TypeVar

import msgspec
import orjson

from claims.domain.event import Event, from_data
from claims.domain.refusal import InTheWay, Refused

S = TypeVar("S")

STREAM_TYPES: dict[str, "StreamType[Any]"] = {}
"""Every kind of stream of this process by its name, so that what is kept on a stream row can be replayed and compared."""


class KeyReused(InTheWay):
    """This request key was used before for a different request."""

    zh = "该请求键此前已用于不同的请求。"


class StoreBusy(Refused):
    """Too many requests changed the same record at this moment; please send the request again."""

    zh = "同一记录正被多个请求同时修改，请稍后重新提交。"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """Who, when, on what ground, by which request. It is written into every event.

    ``actor`` is a user name, a hospital code, ``clock``, ``reaction:<follower>`` or ``simulation``; ``role`` the part
    it plays; ``outlet`` a code or empty; ``channel`` one of screen, api, clock, reaction, simulation, console.
    ``at`` is when the door read the clock (aware). ``request_key`` is unique for (region, actor). ``causation`` is the
    id of the event that made this happen.
    """

    actor: str
    role: str
    outlet: str
    channel: str
    ground: str
    at: datetime
    request_key: str
    causation: str = ""
    correlation: str = ""

    def __post_init__(self) -> None:
        if not self.actor or not self.request_key:
            raise TypeError("a cause names its actor and its request")
        if self.at.tzinfo is None:
            raise TypeError("the instant of a cause has a time zone")


STREAM_COLUMNS: Final = """
s.stream_id, s.version, s.head_hash, s.state, s.state_version,
       (select array[e.occurred_at, e.recorded_at] from claims_event e
         where e.region = s.region and e.stream_id = s.stream_id and e.version = s.version)"""
"""What is read of a stream, from ``claims_stream s``. The instants of its newest event come along: see dating.py."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a door has read already, with what it asks for anyway: the row of a stream (none if there is none) as
    ``STREAM_COLUMNS``, and what its request was answered before as ``(body_hash, response)``, or with the data of its
    first event as a third.

    A command decides on it the first time; when it is not true any more, the compare-and-swap says so.
    """

    stream_id: str
    rows: Sequence[tuple[Any, ...]]
    answers: Sequence[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Told:
    """An answer that the first event of the command says, all but ``rest``: ``how`` names the way it is told."""

    how: str
    rest: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamType(Generic[S]):
    """What a kind of stream is made of: ``initial`` state, ``evolve(state, event)``, and the type of ``state``.

    The state is a msgspec Struct or frozen dataclass, since a snapshot of it is kept on the stream row. Raise
    ``state_version`` when its shape or its ``evolve`` changes: older snapshots are then replayed from the events.

    Where an event leans on an earlier one of its stream, of which the state keeps too little, ``recalling(earlier)``
    gives an ``evolve`` that remembers what it has met.
    """

    name: str
    initial: S
    evolve: Callable[[S, Event], S]
    state: type[S]
    state_version: int = 1
    recalling: Callable[[Iterable[Event]], Callable[[S, Event], S]] | None = None
    _decoder: "msgspec.json.Decoder[S]" = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_decoder", msgspec.json.Decoder(self.state))
        STREAM_TYPES[self.name] = self

    def stream_id(self, key: str) -> str:
        return f"{self.name}:{key}"

    def evolving(self, earlier: Iterable[Event] = ()) -> Callable[[S, Event], S]:
        """``evolve`` for a row of events: all of a stream, or those that lean on no others before them than ``earlier``."""
        return self.recalling(earlier) if self.recalling else self.evolve

    def from_snapshot(self, snapshot: str) -> S:
        return self._decoder.decode(snapshot)


def replay(kind: StreamType[S], rows: Sequence[tuple[str, str]]) -> S:
    """The state after the events of a stream, given as (kind, data as JSON text) in order of version."""
    state, evolve = kind.initial, kind.evolving()
    for event_kind, data in rows:
        state = evolve(state, from_data(event_kind, orjson.loads(data)))
    return state


@dataclass(frozen=True, slots=True, kw_only=True)
class Stream(Generic[S]):
    """A stream as loaded, or as it stands after what was appended in this command. Version 0: nothing happened yet."""

    kind: StreamType[S]
    stream_id: str
    version: int
    head_hash: bytes
    state: S

    @property
    def stream_type(self) -> str:
        return self.kind.name

    @property
    def exists(self) -> bool:
        return self.version > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """An event as the log holds it. ``data`` is its restricted JSON as stored, ``event`` the same lifted and typed,
    ``meta`` its cause. ``seq`` is None while its command is writing it, ``position`` until the sequencer gave one."""

    region: str
    stream_id: str
    version: int
    event_id: str
    kind: str
    occurred_at: datetime
    recorded_at: datetime
    event: Event
    data: Mapping[str, Any]
    meta: Mapping[str, Any]
    seq: int | None = None
    position: int | None = None

    @property
    def place(self) -> int:
        """The position of an event that was read from the log; asking one that has none yet is a defect."""
        if self.position is None:
            raise AssertionError(f"event {self.event_id} has no position yet")
        return self.position


@dataclass(frozen=True, slots=True, kw_only=True)
class Follower:
    """A reaction: for each event of its kinds, in the order of positions, ``handle`` runs commands.

    A new ``version`` reads the log again from the beginning. Whoever adds a kind raises the version: while a release is
    rolled out an older worker shares the bookmark and passes over the kind that it does not want.
    """

    name: str
    version: int
    kinds: frozenset[str]
    handle: Callable[[Recorded], None]

    def request_key(self, recorded: Recorded) -> str:
        """The request key of the command this follower runs for an event: the same at every try."""
        return f"{self.name}:{recorded.event_id}"


Projection = Callable[[Any, Sequence[Recorded]], None]
