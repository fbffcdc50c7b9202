"""Days of enrolment and of groups are corrected by two people; what was settled by the days before is named and left."""

from datetime import date
from typing import Any

import pytest

from claims.domain.document import Document
from claims.domain.refusal import GroundMissing, Refused
from claims.persons.domain.person import ProofMissing
from claims.persons.domain.proposal import NothingProposed, ProposedByTheSame
from settlement.cover import commands as cover_commands
from settlement.cover import corrections, queries
from settlement.cover.domain.cover import (
    AlreadyEnrolled,
    DaysOutsideTheYear,
    EndBeforeStart,
    IdentityAlreadyHeld,
    NegativeYears,
    NotEnrolled,
    NotEnrolledOnTheDay,
)
from settlement.cover.domain.live import key_of
from settlement.cover.domain.membership import CorrectionWaits, DaysIncomplete, NotRecorded, SameDays
from settlement.cover.models import CoverRow
from tests.audit.proof import forging as proof
from tests.settlement import scene
from tests.settlement.counter import acts as counter
from tests.settlement.scene import ANNE, REGION, YEAR

pytestmark = pytest.mark.django_db(transaction=True)

PAPERS = [Document(kind="insurance_record", pages=1, sha256="a" * 64)]
WHOSE = {"region": REGION, "person_id": ANNE, "year": YEAR}
FIRST, LAST = date(2014, 1, 1), date(2014, 12, 31)
JULY = date(2014, 7, 1)


@pytest.fixture(autouse=True)
def anne() -> None:
    scene.open_project()
    scene.register()
    scene.enrol()


def enrolment(**others: Any) -> None:
    facts: dict[str, Any] = {
        "old_from": FIRST, "new_from": JULY, "new_to": LAST, "consecutive_years": 1, "zero_claim_years": 0,
        "ground": "参保名册核对", "documents": PAPERS, "cause": counter.by("clerk"),
    }  # fmt: skip
    corrections.correct_enrolment(**{**WHOSE, **facts, **others})


def group(**others: Any) -> None:
    facts: dict[str, Any] = {
        "group": "extreme_poverty", "old_from": FIRST, "new_from": JULY, "new_to": None, "ground": "认定文书",
        "documents": PAPERS, "cause": counter.by("clerk"),
    }  # fmt: skip
    corrections.correct_group(**{**WHOSE, **facts, **others})


def grant(code: str = "extreme_poverty", from_date: date = FIRST, to_date: date | None = None) -> None:
    facts = {"group": code, "from_date": from_date, "to_date": to_date, "ground": "名册", "cause": counter.by("clerk")}
    cover_commands.grant_identity(**WHOSE, **facts)


def enrol_again(from_date: date) -> None:
    counts: dict[str, Any] = {"consecutive_years": 1, "zero_claim_years": 0, "disease_scope": None}
    cover_commands.enrol_person(**WHOSE, from_date=from_date, to_date=LAST, **counts, cause=counter.by("clerk"))


def confirm(actor: str = "admin") -> None:
    corrections.confirm_membership(**WHOSE, cause=counter.by(actor))


def year() -> Any:
    return queries.get_cover_year(**WHOSE)


def touched() -> list[list[str]]:
    return [[key_of(charged)[1] for charged in found] for _made, found in queries.find_touched(**WHOSE)]


def test_the_days_of_enrolment_are_corrected_and_decide_from_then_on() -> None:
    settled = scene.settle("V1", costs=scene.amounts(1_000))
    enrolment()
    assert year().periods[0].from_date == FIRST and touched() == [[settled["bill_no"]]]  # asked, and not yet so
    confirm()
    assert [(each.from_date, each.to_date) for each in year().periods] == [(JULY, LAST)]
    assert touched() == [[settled["bill_no"]]]
    before = scene.written()
    with pytest.raises(NotEnrolledOnTheDay):
        scene.settle("V2", costs=scene.amounts(1_000))
    assert scene.written() == before
    assert scene.rows("select state from settlement_bill") == [("settled",)]  # it stays as it is
    row = CoverRow.objects.get()
    assert (row.enrolled_from, row.enrolled_to) == (JULY, LAST)
    counter.react()
    assert proof.verify()[0]


def test_an_enrolment_that_never_was_is_taken_out_and_can_be_made_in_another_year() -> None:
    enrolment(new_from=None, new_to=None)
    confirm()
    assert year().periods == ()
    row = CoverRow.objects.get()
    assert (row.enrolled_from, row.enrolled_to) == (None, None)
    with pytest.raises(NotEnrolled):
        scene.settle()
    enrol_again(FIRST)
    assert len(year().periods) == 1


def test_counts_of_years_touch_every_bill_of_the_enrolment_and_days_only_those_that_change() -> None:
    settled = scene.settle("V1", costs=scene.amounts(1_000))
    enrolment(new_from=date(2014, 2, 1))
    confirm()
    assert touched() == [[]]
    enrolment(old_from=date(2014, 2, 1), new_from=date(2014, 2, 1), consecutive_years=5)
    confirm()
    assert touched() == [[], [settled["bill_no"]]] and year().consecutive_years == 5
    cover_commands.reverse_bill(
        region=REGION, hospital_code=scene.HOSPITAL, bill_no=settled["bill_no"], ground="更正", cause=scene.cause()
    )
    assert touched() == [[], []]


def test_the_days_of_a_group_are_corrected() -> None:
    grant()
    settled = scene.settle("V1", costs=scene.amounts(1_000))
    group()
    confirm()
    assert [(each.from_date, each.to_date) for each in year().identities] == [(JULY, None)]
    assert touched() == [[settled["bill_no"]]]
    group(old_from=JULY, new_from=None)
    confirm()
    assert year().identities == ()


def test_who_proposed_does_not_confirm_one_waits_at_a_time_and_it_can_be_dropped() -> None:
    with pytest.raises(NothingProposed):
        confirm()
    enrolment()
    before = scene.written()
    for refusal, again in ((ProposedByTheSame, lambda: confirm("clerk")), (CorrectionWaits, enrolment)):
        with pytest.raises(refusal):
            again()
    assert scene.written() == before
    corrections.drop_membership(**WHOSE, reason="名册无误", cause=counter.by("clerk"))
    assert touched() == [] and year().periods[0].from_date == FIRST
    with pytest.raises(NothingProposed):
        confirm()


def test_what_changed_between_is_not_confirmed() -> None:
    enrolment()
    cover_commands.end_enrolment(**WHOSE, last_date=date(2014, 6, 30), ground="迁出", cause=counter.by("clerk"))
    before = scene.written()
    with pytest.raises(NotRecorded):
        confirm()
    assert scene.written() == before


REFUSED: list[tuple[Any, dict[str, Any], type[Refused]]] = [
    (enrolment, {"old_from": date(2014, 1, 2)}, NotRecorded),
    (enrolment, {"new_from": FIRST}, SameDays),
    (enrolment, {"new_from": LAST, "new_to": FIRST}, EndBeforeStart),
    (enrolment, {"new_from": date(2013, 12, 31)}, DaysOutsideTheYear),
    (enrolment, {"new_from": None}, DaysIncomplete),
    (enrolment, {"new_to": None}, DaysIncomplete),
    (enrolment, {"consecutive_years": -1}, NegativeYears),
    (enrolment, {"ground": " "}, GroundMissing),
    (enrolment, {"documents": []}, ProofMissing),
    (enrolment, {"year": 2013}, NotRecorded),
    (group, {"group": "orphan"}, NotRecorded),
    (group, {"new_from": FIRST}, SameDays),
    (group, {"new_from": JULY, "new_to": FIRST}, EndBeforeStart),
    (group, {"new_from": None, "new_to": LAST}, DaysIncomplete),
]


@pytest.mark.parametrize(("wish", "changed", "refusal"), REFUSED)
def test_a_correction_that_is_none_is_refused_and_nothing_written(
    wish: Any, changed: dict[str, Any], refusal: type[Refused]
) -> None:
    grant()
    before = scene.written()
    with pytest.raises(refusal):
        wish(**changed)
    assert scene.written() == before


def test_corrected_days_do_not_overlap_others() -> None:
    cover_commands.end_enrolment(**WHOSE, last_date=date(2014, 3, 31), ground="迁出", cause=counter.by("clerk"))
    enrol_again(JULY)
    grant(to_date=date(2014, 3, 31))
    grant(from_date=JULY)
    before = scene.written()
    with pytest.raises(AlreadyEnrolled):
        enrolment(new_from=FIRST, new_to=JULY)
    with pytest.raises(IdentityAlreadyHeld):
        group(new_from=FIRST, new_to=None)
    assert scene.written() == before
