"""How a case of any declared life is decided and evolves; the table says what is allowed, and this reads it."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from claims.domain.document import Document, check_documents
from claims.domain.event import Event
from claims.domain.refusal import InTheWay, Refused, SecondPersonNeeded, check_day
from claims.life.domain.case import Case, CaseOpened, CaseStep, Taken
from claims.life.domain.life import Decision, Field, Life

C = TypeVar("C", bound=Case)
# Where the working calendar begins. The insurance itself is of 2012 (circular 2605), so an older day is a slip of the hand.
EARLIEST = date(2004, 1, 1)


def decide(
    life: Life[C],
    case: C | None,
    name: str,
    *,
    given: Mapping[str, object],
    by: str,
    today: date,
) -> list[CaseStep]:
    """The step ``name`` on a case, or on none where it opens one.

    ``given`` are the fields of the event but ``by`` and ``on_date``, which is today where it is not asked for.
    """
    decision = life.decision(name)
    on_date = given.get("on_date", today)
    assert isinstance(on_date, date)
    if case is not None:
        must_be_possible(life, case, decision, by=by)
    if on_date < EARLIEST:
        raise TooLongAgo(field="on_date", day=on_date)
    check_day(on_date, earlier=case.latest_date if case else EARLIEST, today=today, field="on_date")
    for field in decision.fields:
        _check_field(field, given.get(field.name))
    happened = msgspec.convert(
        {**given, "on_date": on_date, "by": by}, decision.happens, builtin_types=(date, datetime)
    )
    check_documents(_handed_in(happened), decision.documents or {})
    return [happened]


def _check_field(field: Field, value: object) -> None:
    """What a form sees to as well; a machine has no form."""
    if value is None or (isinstance(value, str) and not value.strip()):
        if field.required:
            raise FieldLeftEmpty(field=field.name)
    elif field.form == "choice" and value not in (field.choices or {}):
        raise NotOffered(field=field.name)
    elif field.form in ("yuan", "count") and isinstance(value, int) and value < 0:
        raise BelowZero(field=field.name)


def must_be_possible(life: Life[C], case: C, decision: Decision[C], *, by: str) -> None:
    """Refuse a decision that does not fit the status, what the table says stands against it, or whoever would take it."""
    if case.status not in decision.out_of:
        raise StepNotPossible(status=f"{life.name}.{case.status}")
    against = decision.unless(case)
    if against is not None:
        raise against
    if decision.second_to and by in case.taken_by(decision.second_to):
        raise SecondPersonNeeded()


def possible(life: Life[C], case: C, *, by: str) -> list[str]:
    """The names of the decisions this person could take now, in the order of the table."""
    return [decision.name for decision in life.decisions if not decision.opens and _fits(life, case, decision, by)]


def _fits(life: Life[C], case: C, decision: Decision[C], by: str) -> bool:
    try:
        must_be_possible(life, case, decision, by=by)
    except Refused:
        return False
    return True


def evolve(life: Life[C], case: C | None, happened: Event) -> C:
    """The case after one more step. It cannot refuse: it has already happened."""
    decision = next((each for each in life.decisions if type(happened) is each.happens), None)
    if decision is None or not isinstance(happened, CaseStep):
        raise AssertionError(f"{life.name} does not know {happened!r}")
    if case is None:
        case = _opened(life, decision, happened)
    # By name, since each life remembers other fields: ``soundness`` has seen that an event says every one of them.
    own = {name: getattr(happened, name) for name in life.own_fields() if name in happened.__struct_fields__}
    return replace(
        case,
        status=decision.into or case.status,
        latest_date=happened.on_date,
        taken=(*case.taken, Taken(decision=decision.name, by=happened.by, on_date=happened.on_date)),
        documents=(*case.documents, *_handed_in(happened)),
        **own,
    )


def _opened(life: Life[C], decision: Decision[C], happened: CaseStep) -> C:
    if not isinstance(happened, CaseOpened):
        raise AssertionError(f"{happened!r} before the case was opened")
    return life.state(
        number=happened.number,
        region=happened.region,
        outlet=happened.outlet,
        status=decision.into,
        opened_date=happened.on_date,
        latest_date=happened.on_date,
    )


def _handed_in(happened: CaseStep) -> tuple[Document, ...]:
    return tuple(getattr(happened, "documents", ()))


class StepNotPossible(InTheWay):
    """The case is {status}: this step is not possible now."""

    zh = "业务当前状态为“{status}”，不能执行此操作。"


class FieldLeftEmpty(Refused):
    """This must be filled in."""

    zh = "此项必须填写。"


class NotOffered(Refused):
    """This is not one of the choices."""

    zh = "所填内容不在可选范围内。"


class BelowZero(Refused):
    """This cannot be less than zero."""

    zh = "此项不能小于零。"


class TooLongAgo(Refused):
    """The date {day} lies too long ago; please check the year."""

    zh = "日期 {day} 过早，请核对年份。"
