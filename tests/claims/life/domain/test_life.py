"""A declared life: what its table allows, what a case remembers of it, and which tables cannot be lived."""

from dataclasses import replace
from datetime import date, timedelta
from functools import reduce
from typing import Any

import pytest
from msgspec.structs import replace as replace_period

from claims.clocks.domain.rule import Period, Rule
from claims.domain.document import Document, NotADocument, UnknownDocumentKind
from claims.domain.refusal import BeforeEarlierFact, InTheFuture
from claims.life.domain.case import CaseStep, Taken
from claims.life.domain.life import Decision, Status, Word
from claims.life.domain.living import (
    BelowZero,
    FieldLeftEmpty,
    NotOffered,
    SecondPersonNeeded,
    StepNotPossible,
    TooLongAgo,
    decide,
    evolve,
    possible,
)
from claims.life.domain.soundness import life_faults
from tests.claims.life.domain import complaints as t
from tests.claims.life.domain.complaints import DAY, GIVEN, KNOWN, TRIAL, Trial
from tests.moves import cells

ONE, OTHER = "wang", "zhao"


def lived(*names: str, by: str = ONE) -> Trial:
    """A case after these steps, each taken by the same person, but the decision by another."""
    case: Any = None
    for name in names:
        for happened in take(case, name, by=OTHER if name == "decide" else by):
            case = evolve(TRIAL, case, happened)
    assert case is not None
    return case  # type: ignore[no-any-return]


def take(case: Trial | None, name: str, *, by: str = ONE, **other: Any) -> list[CaseStep]:
    given = {**KNOWN, **GIVEN[name], **other}
    return decide(TRIAL, case, name, given=given, by=by, today=DAY)


HISTORIES: dict[str, tuple[str, ...]] = {
    "registered": ("register",),
    "handled": ("register", "handle"),
    "decided": ("register", "handle", "decide"),
    "answered": ("register", "handle", "decide", "answer"),
    "sent_back": ("register", "handle", "send_back"),
}

# YES: taken; by whom: the same person who handled it (=) or another; no: not from this status; second: needs a second person.
PICTURE = """
           registered handled decided answered sent_back
note       YES        YES     YES     no       YES
handle     YES        no      no      no       YES
decide=    no         second  no      no       no
decide     no         YES     no      no       no
send_back  no         YES     YES     no       no
answer     no         no      YES     no       no
"""
CELLS = cells(PICTURE)


@pytest.mark.parametrize(("decision", "history", "word"), CELLS)
def test_every_decision_against_every_status(decision: str, history: str, word: str) -> None:
    name, by = decision.removesuffix("="), ONE if decision.endswith("=") else OTHER
    case = lived(*HISTORIES[history])
    assert (name in possible(TRIAL, case, by=by)) is (word == "YES")
    if word == "YES":
        (happened,) = take(case, name, by=by)
        assert type(happened) is TRIAL.decision(name).happens
        return
    with pytest.raises({"no": StepNotPossible, "second": SecondPersonNeeded}[word]):
        take(case, name, by=by)


def test_the_picture_is_whole() -> None:
    decided = {cell.decision.removesuffix("=") for cell in CELLS}
    assert decided == {decision.name for decision in TRIAL.decisions if not decision.opens}
    assert {lived(*names).status for names in HISTORIES.values()} == set(TRIAL.statuses)
    assert {cell.history for cell in CELLS} == set(HISTORIES)


def test_a_case_remembers_what_its_state_names_and_who_took_which_step() -> None:
    case = lived("register", "note", "handle", "decide")
    assert (case.subject, case.finding, case.upheld) == ("服务态度", "属实", True)
    assert [document.kind for document in case.documents] == ["letter"]
    assert case.taken[-1] == Taken(decision="decide", by=OTHER, on_date=DAY)
    assert case.taken_by("note") == {ONE}


def test_a_note_leaves_the_status_where_it_is() -> None:
    assert lived("register", "note").status == "registered"


def test_what_the_table_says_stands_against_a_step_is_refused_and_not_offered() -> None:
    case = reduce(
        lambda case, step: evolve(TRIAL, case, step), take(lived("register"), "handle", finding=""), lived("register")
    )
    assert "decide" not in possible(TRIAL, case, by=OTHER)
    with pytest.raises(t.NothingFound):
        take(case, "decide", by=OTHER)


@pytest.mark.parametrize(
    ("name", "other", "refusal"),
    [
        ("handle", {"on_date": DAY + timedelta(days=1)}, InTheFuture),
        ("handle", {"on_date": DAY - timedelta(days=1)}, BeforeEarlierFact),
        ("note", {"note": ""}, FieldLeftEmpty),
    ],
)
def test_a_step_that_does_not_hold_is_refused(name: str, other: dict[str, Any], refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        take(lived("register"), name, **other)


CHOICE = {"a": Word("甲", "A"), "b": Word("乙", "B")}


@pytest.mark.parametrize(
    ("form", "value", "refusal"),
    [
        ("text", " \n", FieldLeftEmpty),
        ("choice", "c", NotOffered),
        ("choice", "", FieldLeftEmpty),
        ("count", -1, BelowZero),
        ("yuan", -1, BelowZero),
    ],
)
def test_what_no_form_gives_is_refused_to_a_machine_too(form: Any, value: object, refusal: type[Exception]) -> None:
    (asked,) = t.asks("note", form)
    asks = replace(asked, choices=CHOICE if form == "choice" else None)
    life = t.life(**but("note", fields=(asks,)))
    with pytest.raises(refusal):
        decide(life, lived("register"), "note", given={**KNOWN, "note": value}, by=ONE, today=DAY)


@pytest.mark.parametrize("day", [date.min, date(206, 3, 9), date(2003, 12, 31)])
def test_a_year_that_cannot_be_meant_is_refused(day: date) -> None:
    with pytest.raises(TooLongAgo):
        take(None, "register", on_date=day)


@pytest.mark.parametrize(
    ("document", "refusal"),
    [
        (Document(kind="poem", pages=1, sha256="a" * 64), UnknownDocumentKind),
        (Document(kind="letter", pages=0, sha256="a" * 64), NotADocument),
        (Document(kind="letter", pages=1, sha256="A" * 64), NotADocument),
    ],
)
def test_a_paper_that_is_none_is_refused(document: Document, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        take(None, "register", documents=[document])


def test_a_stranger_among_the_events_is_a_defect() -> None:
    with pytest.raises(AssertionError, match="does not know"):
        evolve(replace(TRIAL, decisions=TRIAL.decisions[1:]), None, take(None, "register")[0])


def test_the_periods_of_a_life_are_rules_of_clocks() -> None:
    (rule,) = TRIAL.rules()
    assert isinstance(rule, Rule)
    assert (rule.amount, rule.unit) == (10, "wday")
    assert rule.start == {"trial_case.registered.1"} and rule.stop == {"trial_case.answered.1"}


def test_a_sound_life_has_no_faults() -> None:
    assert life_faults(TRIAL) == []


def but(name: str, **other: Any) -> dict[str, Any]:
    """The table with one decision changed."""
    return {"decisions": tuple(replace(d, **other) if d.name == name else d for d in TRIAL.decisions)}


def without(name: str) -> dict[str, Any]:
    return {"decisions": tuple(d for d in TRIAL.decisions if d.name != name)}


def with_status(name: str, waits_for: str) -> dict[str, Any]:
    return {"statuses": {**TRIAL.statuses, name: Status(word=Word(name, name), waits_for=waits_for)}}


def second(decision: Decision[Trial]) -> dict[str, Any]:
    return {"decisions": (*TRIAL.decisions, decision)}


OTHER_PERIOD = Period(
    code="trial.other", version=1, zh="期限", en="Period", duty="complaint.simple", unit="day", amount=3
)


class Undated(CaseStep, frozen=True, kw_only=True):
    """An event whose day nobody named as the one that counts."""


class Sized(CaseStep, frozen=True, kw_only=True):
    finding: int


class Bare(Trial, frozen=True, kw_only=True):
    subject: str


class Wrong(Trial, frozen=True, kw_only=True):
    subject: str = None  # type: ignore[assignment]


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        (but("answer", into="nowhere"), "answer names the status nowhere"),
        (without("answer"), "nothing leads to answered"),
        (without("answer"), "no end is reached from decided"),
        (with_status("parked", "clerk"), "nothing leads to parked"),
        (with_status("handled", "cashier"), "handled waits for cashier, who can take no step there"),
        (with_status("registered", "approver"), "registered waits for approver, who can take no step there"),
        (but("note", fields=()), "note does not ask for note"),
        (but("answer", fields=t.asks("tone")), "answer asks for tone, which its event does not say"),
        (but("register", documents=None), "register and its event do not agree whether papers are handed in"),
        (but("handle", out_of=()), "handle opens a case if and only if its event is a CaseOpened"),
        (but("answer", meets=()), "answer ends a case and leaves trial.answer running"),
        (but("register", starts=()), "nothing starts trial.answer"),
        (but("answer", meets=("trial.answer", "unheard")), "answer names the period unheard"),
        (but("decide", second_to="nobody"), "decide is second to nobody, which nobody decides"),
        (second(TRIAL.decisions[1]), "note is decided twice"),
        (second(replace(TRIAL.decisions[1], name="remark")), "trial_case.noted.1 happens by two decisions"),
        (but("register", into=""), "register opens a case into no status"),
        ({"periods": (t.ANSWER, OTHER_PERIOD)}, "nothing starts trial.other"),
        ({"periods": (t.ANSWER, replace_period(t.ANSWER, amount=15))}, "trial.answer has two versions 1"),
        ({"periods": (replace_period(t.ANSWER, amount=0),)}, "trial.answer lasts 0 wday"),
        (
            {"periods": (replace_period(t.ANSWER, valid_from=DAY, valid_to=DAY),)},
            "trial.answer version 1 is never in force",
        ),
        (but("answer", cancels=("trial.answer",)), "answer both meets and cancels trial.answer"),
        (but("answer", starts=("trial.answer",)), "answer ends a case and leaves trial.answer running"),
        (but("register", into="answered"), "register ends a case and leaves trial.answer running"),
        (without("register"), "nothing opens a case"),
        (without("note"), "trial_case.noted.1 happens by no decision: keep its line and let nobody take it (who=())"),
        (but("answer", happens=Undated), "the event of answer is not dated by on_date"),
        ({"name": "trial:case"}, "'trial:case' is no name: ASCII letters, digits and underscores"),
        (with_status("已办", "clerk"), "'已办' is no name: ASCII letters, digits and underscores"),
        (
            but("note", fields=(*t.asks("note"), *t.asks("region"))),
            "note asks for region, which is known without asking",
        ),
        (but("note", fields=t.asks("note") * 2), "note asks for note twice"),
        (but("note", fields=(*t.asks("note"), *t.asks("note_fen", "yuan"))), "note asks for note twice"),
        (but("note", fields=t.asks("note", "choice")), "note asks for note as choice, and choices belong to a choice"),
        (
            but("note", fields=t.asks("note", "yuan")),
            "note asks for note as yuan, and yuan are kept in a name that ends in _fen",
        ),
        (but("note", fields=t.asks("note", "count")), "note asks for note as count, its event cannot say 1"),
        (
            but("note", fields=t.asks("note", "day", required=False)),
            "note asks for note as day, its event cannot say None",
        ),
        (
            but("answer", fields=t.asks("on_date", "day", required=False)),
            "answer asks for on_date, which is a day that must be given",
        ),
        (but("note", happens=Sized, fields=t.asks("finding", "count")), "finding is asked for in two forms"),
        (
            but("note", happens=Sized, fields=t.asks("finding", "count")),
            "note says finding=1, which a case cannot remember",
        ),
        ({"state": Bare}, "a case begins without subject: give it a default"),
        ({"state": Wrong}, "the default of subject is not of its type"),
    ],
)
def test_a_life_that_cannot_be_lived_is_named(changed: dict[str, Any], fault: str) -> None:
    assert [found for found in life_faults(t.life(**changed)) if found.startswith(fault)]


def test_a_line_nobody_takes_any_more_keeps_its_cases_readable() -> None:
    retired = t.life(**but("note", who=()))
    assert life_faults(retired) == []
    case: Trial = evolve(retired, lived("register"), take(lived("register"), "note")[0])
    assert case.taken_by("note") == {ONE}
