"""A small life, declared: one table of decisions says what can happen to a case, who does it, and by when.

A complaint, a visit, an enquiry, a finding, a hand-over live alike: registered, handled, decided by a second person,
answered, closed, with papers, clocks and notes. The table gives the guard of every step, its form, the page with its
timeline, the list with its due dates and the export. What is special to a capability stays plain code beside it, and a
life that would need a flag of its own here is written by hand, as the counter claim is.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, Literal, NamedTuple, TypeVar

import msgspec

from claims.clocks.domain.rule import Period, Rule
from claims.domain.refusal import Refused
from claims.life.domain.case import Case, CaseOpened, CaseStep

C = TypeVar("C", bound=Case)
Form = Literal["words", "text", "day", "yuan", "count", "choice", "yes"]
COMMON = frozenset(CaseStep.__struct_fields__) | frozenset(CaseOpened.__struct_fields__) | {"documents"}


class Word(NamedTuple):
    """A name or sentence as each language says it."""

    zh: str
    en: str


NO_HELP = Word("", "")


@dataclass(frozen=True, kw_only=True)
class Field:
    """What a step asks for, under the name it has in the event: a line of words, a text, a day, yuan (``…_fen`` in the
    event), a count, one of ``choices`` (code → word), or yes and no. A day named ``on_date`` dates the step itself."""

    name: str
    form: Form
    word: Word
    help: Word = NO_HELP
    required: bool = True
    choices: Mapping[str, Word] | None = None

    @property
    def asked(self) -> str:
        """What a form calls it: what is asked in yuan is kept in fen, and named by its unit."""
        return self.name.removesuffix("_fen") if self.form == "yuan" else self.name


@dataclass(frozen=True, kw_only=True)
class Status:
    """Where a case stands, and the role it waits for; "" when it is over."""

    word: Word
    waits_for: str = ""

    @property
    def over(self) -> bool:
        return not self.waits_for


def nothing(case: Case) -> None:
    """Nothing stands against a step that its status allows."""


@dataclass(frozen=True, kw_only=True)
class Decision(Generic[C]):
    """A line of the table: from these statuses (``()`` opens a case) to that one ("" leaves it), and what happens then.

    ``unless`` gives the "no" of what else stands against it. ``second_to`` names a decision whose taker may not take
    this one (four eyes). ``starts``, ``meets`` and ``cancels``
    name periods of the life; one that meets a period and starts it lets the next begin. ``documents`` are the kinds of
    papers that can be handed in with it. Whoever is in ``who`` takes it at a screen: ``()`` once nobody does any more,
    for the line stays as long as the log has its events.
    """

    name: str
    happens: type[CaseStep]
    out_of: tuple[str, ...]
    into: str
    who: tuple[str, ...]
    word: Word
    help: Word
    done: Word
    fields: tuple[Field, ...] = ()
    documents: Mapping[str, Word] | None = None
    starts: tuple[str, ...] = ()
    meets: tuple[str, ...] = ()
    cancels: tuple[str, ...] = ()
    second_to: str = ""
    unless: Callable[[C], Refused | None] = nothing
    tone: Literal["plain", "main", "grave"] = "plain"
    icon: str = "arrow_forward"

    @property
    def opens(self) -> bool:
        return not self.out_of


@dataclass(frozen=True, kw_only=True)
class Life(Generic[C]):
    """A declared life. ``name`` is the kind of its streams, ``letter`` begins its numbers, ``state`` is its Case. Which
    steps start, meet and cancel its periods stands in the table of decisions.

    Whether the table can be lived is asked when it is wired (``soundness``).
    """

    name: str
    letter: str
    word: Word
    state: type[C]
    statuses: Mapping[str, Status]
    decisions: tuple[Decision[C], ...]
    periods: tuple[Period, ...] = ()
    state_version: int = 1

    def decision(self, name: str) -> Decision[C]:
        """A decision by its name. A stranger is a defect: KeyError."""
        return {decision.name: decision for decision in self.decisions}[name]

    def kinds(self) -> tuple[str, ...]:
        return tuple(decision.happens.kind for decision in self.decisions)

    def command(self, decision: Decision[C]) -> str:
        """What its command and its step are called, e.g. ``lend_umbrella``."""
        return f"{decision.name}_{self.name}"

    def own_fields(self) -> tuple[str, ...]:
        """What its cases remember beyond what every case does."""
        return tuple(name for name in self.state.__struct_fields__ if name not in Case.__struct_fields__)

    def rules(self) -> Iterator[Rule]:
        """Its periods as rules of clocks."""
        for period in self.periods:
            yield Rule(
                **msgspec.structs.asdict(period),
                start=frozenset(d.happens.kind for d in self.decisions if period.code in d.starts),
                stop=frozenset(d.happens.kind for d in self.decisions if period.code in d.meets),
                cancel=frozenset(d.happens.kind for d in self.decisions if period.code in d.cancels),
            )
