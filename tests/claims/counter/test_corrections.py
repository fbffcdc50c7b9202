"""The commands that put a received claim right: the rows follow, the clock does not, and every "no" writes nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest

from claims.clocks.models import ClockRow
from claims.counter import commands, corrections
from claims.counter.commands import UnknownOutlet
from claims.counter.domain import correction, dossier
from claims.counter.domain.codes import NotAnInstitutionCode
from claims.counter.domain.documents import NothingGiven
from claims.counter.models import ClaimRow
from claims.counter.streams import ClaimUnknown
from claims.domain.document import UnknownDocumentKind
from claims.domain.refusal import BeforeEarlierFact, GroundMissing, InTheFuture, Refused
from claims.outlets.models import Outlet
from claims.store.values import KeyReused
from tests.claims.counter import acts as counter
from tests.claims.counter.acts import MONDAY, REGION, cause

pytestmark = [pytest.mark.usefixtures("claims_alone"), pytest.mark.django_db]

DAY = timedelta(days=1)
PROOF: dict[str, Any] = {"ground": "typed wrong", "documents": counter.papers("basic_settlement")}
RIGHT = {"medfee_sumamt_fen": 30_000_000, "inscp_scp_amt_fen": 30_000_000}
STAY: dict[str, Any] = {
    "fixmedins_code": "H37010200002",
    "fixmedins_name": "济南市第二医院",
    "admission_date": date(2025, 12, 1),
    "discharge_date": date(2025, 12, 20),
}


@dataclass(frozen=True)
class Given:
    received: str
    decided: str
    withdrawn: str


@pytest.fixture
def given(db: None) -> Given:
    person_id = counter.register()
    Outlet.objects.create(region=REGION, code="JN02", name_zh="另一网点")
    Outlet.objects.create(region=REGION, code="JN03", name_zh="已撤网点", open=False)
    decided, withdrawn = counter.report(person_id), counter.report(person_id)
    counter.approve(decided, MONDAY)
    commands.withdraw_claim(region=REGION, claim_no=withdrawn, reason="x", cause=cause())
    return Given(counter.report(person_id), decided, withdrawn)


def test_the_row_follows_and_the_clock_does_not(given: Given) -> None:
    clock = ClockRow.objects.get(subject=f"claim:{given.received}")
    later = cause(MONDAY + 3 * DAY)
    of: dict[str, Any] = {"region": REGION, "claim_no": given.received}
    corrections.correct_sheet(**of, claimed=RIGHT, **PROOF, cause=later)
    corrections.correct_stay(**of, **STAY, **PROOF, cause=cause(MONDAY + 3 * DAY))
    corrections.correct_channel(**of, channel="mail", **PROOF, cause=cause(MONDAY + 3 * DAY))
    corrections.change_outlet(**of, outlet="JN02", ground="moved", cause=cause(MONDAY + 3 * DAY))
    row = ClaimRow.objects.get(claim_no=given.received)
    assert (row.medfee_sumamt_fen, row.policy_year, row.outlet) == (30_000_000, 2025, "JN02")
    assert (row.hospital_code, row.hospital_name) == ("H37010200002", "济南市第二医院")
    assert (row.admission_date, row.discharge_date) == (date(2025, 12, 1), date(2025, 12, 20))
    assert (row.status, row.reported_date) == ("received", MONDAY)
    assert ClockRow.objects.get(subject=f"claim:{given.received}") == clock
    assert row.next_due_date == clock.due_date


def test_the_same_correction_sent_twice_is_one_event(given: Given) -> None:
    again = cause(key="correct-once")
    facts: dict[str, Any] = {"region": REGION, "claim_no": given.received, **PROOF}
    first = corrections.correct_sheet(**facts, claimed=RIGHT, cause=again)
    assert corrections.correct_sheet(**facts, claimed=RIGHT, cause=again) == first
    assert counter.kinds(f"claim:{given.received}").count("claim.sheet_corrected.1") == 1
    with pytest.raises(KeyReused):
        corrections.correct_sheet(**facts, claimed=RIGHT | {"hifp_pay_fen": 1}, cause=again)


def sheet(which: str = "received", **wrong: Any) -> Callable[[Given], Any]:
    facts = {"claimed": RIGHT, **PROOF} | wrong
    return lambda given: corrections.correct_sheet(
        region=REGION, claim_no=getattr(given, which, which), **facts, cause=cause()
    )


def stay(which: str = "received", **wrong: Any) -> Callable[[Given], Any]:
    facts = STAY | PROOF | wrong
    return lambda given: corrections.correct_stay(
        region=REGION, claim_no=getattr(given, which, which), **facts, cause=cause()
    )


def channel(which: str = "received", **wrong: Any) -> Callable[[Given], Any]:
    facts = {"channel": "mail", **PROOF} | wrong
    return lambda given: corrections.correct_channel(
        region=REGION, claim_no=getattr(given, which, which), **facts, cause=cause()
    )


def outlet(which: str = "received", **wrong: Any) -> Callable[[Given], Any]:
    facts = {"outlet": "JN02", "ground": "moved"} | wrong
    return lambda given: corrections.change_outlet(
        region=REGION, claim_no=getattr(given, which, which), **facts, cause=cause()
    )


REFUSALS: list[tuple[str, Callable[[Given], Any], type[Refused]]] = [
    ("an unknown claim", sheet("C0"), ClaimUnknown),
    ("an unknown claim of an outlet", outlet("C0"), ClaimUnknown),
    ("a sheet that was decided on", sheet("decided"), correction.DecidedAlready),
    ("a stay that was decided on", stay("decided"), correction.DecidedAlready),
    ("a channel of what was decided", channel("decided"), correction.DecidedAlready),
    ("a sheet of a withdrawn claim", sheet("withdrawn"), correction.DecidedAlready),
    ("the same sheet", sheet(claimed=counter.reported("p")["claimed"]), correction.SameAsRecorded),
    ("the same channel", channel(channel="outlet"), correction.SameAsRecorded),
    ("the same outlet", outlet(outlet=counter.OUTLET), correction.SameAsRecorded),
    ("nothing claimed", sheet(claimed={}), dossier.NotFen),
    ("an amount nobody knows", sheet(claimed=RIGHT | {"tip_fen": 1}), dossier.UnknownAmount),
    ("parts that do not add up", sheet(claimed=RIGHT | dict.fromkeys(dossier.SPLIT, 1)), dossier.AmountsDoNotAddUp),
    ("no ground", sheet(ground=" "), GroundMissing),
    ("no ground to hand over", outlet(ground=""), GroundMissing),
    ("no paper", stay(documents=[]), NothingGiven),
    ("a paper of no kind", channel(documents=counter.papers("poem")), UnknownDocumentKind),
    ("no hospital code", stay(fixmedins_code="济南市立医院"), NotAnInstitutionCode),
    ("discharged before admission", stay(discharge_date=date(2025, 11, 30)), dossier.DischargedBeforeAdmission),
    ("discharged in the future", stay(discharge_date=MONDAY + DAY), InTheFuture),
    ("unknown channel", channel(channel="pigeon"), dossier.UnknownChannel),
    ("unknown outlet", outlet(outlet="XX99"), UnknownOutlet),
    ("closed outlet", outlet(outlet="JN03"), UnknownOutlet),
    ("no outlet", outlet(outlet=""), UnknownOutlet),
    ("a claim that is over", outlet("withdrawn"), correction.ClaimIsOver),
]


@pytest.mark.parametrize(("wish", "refusal"), [row[1:] for row in REFUSALS], ids=[row[0] for row in REFUSALS])
def test_a_refusal_writes_nothing(given: Given, wish: Callable[[Given], Any], refusal: type[Refused]) -> None:
    before = counter.written()
    with pytest.raises(refusal) as caught:
        wish(given)
    assert caught.value.sentence_zh and caught.value.sentence_en
    assert counter.written() == before


def test_a_stay_that_ended_after_the_receipt_is_none(given: Given) -> None:
    before = counter.written()
    late = cause(MONDAY + 5 * DAY)
    with pytest.raises(BeforeEarlierFact):
        corrections.correct_stay(
            region=REGION, claim_no=given.received, **(STAY | PROOF | {"discharge_date": MONDAY + DAY}), cause=late
        )
    assert counter.written() == before
