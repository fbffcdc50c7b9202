"""The words of a story: a step, a visit, and days on which somebody sits at the counter."""

from collections.abc import Generator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from settlement.cover.domain.bill import Bill, BillAmounts
from settlement.plan.domain import plan

Answer = dict[str, Any]

HOSPITAL = "hospital"
CLERK = "clerk"
ASSESSOR = "assessor"
APPROVER = "approver"
CASHIER = "cashier"
FINANCE = "finance"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One wish on a day: the command ``what`` with its ``facts``; ``who`` is the hospital or outlet, where one is meant.

    ``turn`` tells people of one role apart: who assesses a claim again need not be who did so first.
    """

    day: date
    role: str
    what: str
    facts: dict[str, Any] = field(default_factory=dict)
    who: str = ""
    turn: int = 0


Story = Generator[Step, Answer, None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One stay: where, when and what it cost."""

    hospital_code: str
    hospital_name: str
    number: str
    admission_date: date
    discharge_date: date
    amounts: BillAmounts

    def bill(self) -> Bill:
        return Bill(
            hospital_code=self.hospital_code,
            mdtrt_id=self.number,
            med_type="21",
            place=plan.Place.LOCAL,
            disease_code="",
            disease_scope="",
            admission_date=self.admission_date,
            discharge_date=self.discharge_date,
            amounts=self.amounts,
        )


def working_day(day: date) -> date:
    """The day itself, or the Monday after it."""
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)


def after(day: date, days: int) -> date:
    """So many days later, at the counter."""
    return working_day(day + timedelta(days=days))
