"""What an event is: a frozen fact with a kind, and the registry that lifts old shapes.

An event kind is a word with a number, ``claim.reported.1``. A kind never changes; a new shape gets the next number and
one function registered with ``@lifts("claim.reported.1", to="claim.reported.2")`` that turns the old data into the new.
"""

from collections.abc import Callable, Mapping
from typing import ClassVar, TypeVar

import msgspec


class Event(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A fact in the past tense: frozen, complete, no defaults.

    Fields are str, int (money as ``_fen``), bool, date, datetime (UTC), None, and lists, dicts or Structs of these;
    never a float.
    """

    kind: ClassVar[str] = ""
    zh: ClassVar[str] = ""
    en: ClassVar[str] = ""
    dated: ClassVar[str] = ""


E = TypeVar("E", bound=type[Event])
Data = dict[str, object]

KINDS: dict[str, type[Event]] = {}
LIFTS: dict[str, tuple[str, Callable[[Data], Data]]] = {}


def event(kind: str, *, zh: str, en: str, dated: str = "") -> Callable[[E], E]:
    """Register an event class: its kind, its two names, and the field with the day or instant that counts in law.

    E.g. ``@event("claim.upheld.1", zh="维持原决定", en="Decision upheld", dated="upheld_date")``. Without ``dated`` an
    event counts from when it was recorded.
    """

    def register(cls: E) -> E:
        if kind in KINDS or kind in LIFTS:
            raise AssertionError(f"event kind {kind} is already taken")
        cls.kind, cls.zh, cls.en, cls.dated = kind, zh, en, dated
        # Makes msgspec learn the types now. It does so at the first use of a class otherwise, and two threads that
        # both are the first crash the process.
        msgspec.json.Decoder(cls)
        KINDS[kind] = cls
        return cls

    return register


def lifts(old: str, *, to: str) -> Callable[[Callable[[Data], Data]], Callable[[Data], Data]]:
    """Register the function that lifts the data of an old kind to the next one."""

    def register(lift: Callable[[Data], Data]) -> Callable[[Data], Data]:
        LIFTS[old] = (to, lift)
        return lift

    return register


def newest(kind: str) -> str:
    """The kind to which the old shapes of one are lifted; any other is its own."""
    while kind in LIFTS:
        kind, _ = LIFTS[kind]
    return kind


def names_of(kind: str) -> tuple[str, str]:
    """The Chinese and the English name of a kind, for an old shape those of its newest; a stranger keeps its kind."""
    known = KINDS.get(newest(kind))
    return (known.zh, known.en) if known else (kind, kind)


def from_data(kind: str, data: Mapping[str, object]) -> Event:
    """The event from stored JSON, lifted to its newest shape. A stranger is a defect: KeyError."""
    current = dict(data)
    while kind in LIFTS:
        kind, lift = LIFTS[kind]
        current = lift(current)
    return msgspec.convert(current, KINDS[kind])
