"""The commands on a counter claim: what they write, what they refuse, and two clerks at the same moment."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from claims import store
from claims.clocks.commands import confirm_late_facts
from claims.clocks.models import ClockRow
from claims.clocks.sweep import sweep_clocks
from claims.counter import commands
from claims.counter.account import NotAnAccountNumber
from claims.counter.commands import UnknownOutlet
from claims.counter.domain import codes, documents, dossier, payout
from claims.counter.domain.documents import NothingGiven
from claims.counter.models import ClaimRow, DocumentRow
from claims.counter.streams import ClaimUnknown
from claims.domain.document import UnknownDocumentKind
from claims.domain.refusal import BeforeEarlierFact, GroundMissing, InTheFuture, Refused
from claims.persons.commands import register_person
from claims.persons.domain.identity import NotAnIdentityNumber
from claims.persons.domain.names import NameMissing
from claims.persons.domain.person import PersonAlreadyRegistered, PersonUnknown
from tests.claims.counter import acts as counter
from tests.claims.counter.acts import MONDAY, REGION, cause
from tests.claims.processes import queue, together

pytestmark = pytest.mark.usefixtures("claims_alone")

DAY = timedelta(days=1)


def row(claim_no: str) -> ClaimRow:
    return ClaimRow.objects.get(region=REGION, claim_no=claim_no)


def clock(claim_no: str, rule: str = "claim.assess", cycle: int = 1) -> ClockRow:
    return ClockRow.objects.get(region=REGION, clock_id=counter.clock(claim_no, rule, cycle))


@pytest.mark.django_db
@pytest.mark.law("86.service.13.1")
def test_a_reported_claim_has_its_row_its_papers_and_its_clock() -> None:
    claim_no = counter.report()
    found = row(claim_no)
    assert (found.status, found.outlet, found.policy_year, found.benefit_fen) == ("received", "JN01", 2026, None)
    assert found.next_due_date == clock(claim_no).due_date == date(2026, 4, 1)
    assert DocumentRow.objects.filter(claim_no=claim_no, missing=False).count() == len(documents.REQUIRED)


@pytest.mark.django_db
def test_the_notice_suspends_the_period_from_its_arrival_to_the_documents() -> None:
    claim_no = counter.report(documents=counter.papers("invoice", "fee_list", "identity"))
    lacking = ("diagnosis", "medical_record", "basic_settlement")
    commands.request_supplement(
        region=REGION,
        claim_no=claim_no,
        documents=counter.missing(*lacking),
        given_how="mail",
        proof="EMS-1",
        cause=cause(MONDAY),
    )
    assert list(DocumentRow.objects.filter(claim_no=claim_no, missing=True).values_list("kind", flat=True)) == list(
        lacking
    )
    commands.record_notice_arrival(
        region=REGION, claim_no=claim_no, arrived_date=MONDAY + DAY, cause=cause(MONDAY + 2 * DAY)
    )
    assert (clock(claim_no).lifecycle, row(claim_no).next_due_date) == ("paused", None)
    some, rest = counter.papers("diagnosis"), counter.papers("medical_record", "basic_settlement")
    for day, arrived in ((8, some), (11, rest)):
        commands.receive_documents(
            region=REGION,
            claim_no=claim_no,
            documents=arrived,
            received_date=MONDAY + day * DAY,
            cause=cause(MONDAY + 12 * DAY),
        )
    assert (clock(claim_no).paused_days, row(claim_no).next_due_date) == (10, date(2026, 4, 13))  # 11th is a Saturday
    assert not DocumentRow.objects.filter(claim_no=claim_no, missing=True).exists()
    assert DocumentRow.objects.filter(claim_no=claim_no).count() == 6


@pytest.mark.django_db
def test_a_claim_is_paid_and_its_payment_period_runs_from_the_later_of_the_two() -> None:
    claim_no = counter.report()
    counter.accept(claim_no, MONDAY + DAY)
    assert not ClockRow.objects.filter(subject=f"claim:{claim_no}", rule_code="claim.pay").exists()
    counter.give_account(claim_no, MONDAY + 3 * DAY)
    assert row(claim_no).next_due_date == clock(claim_no, "claim.pay").due_date == date(2026, 3, 16)  # 15th: a Sunday
    commands.record_payment_ordered(region=REGION, claim_no=claim_no, payment_no="P1", cause=cause(MONDAY + 4 * DAY))
    commands.record_paid(
        region=REGION,
        claim_no=claim_no,
        payment_no="P1",
        paid_at=datetime(2026, 3, 9, 2, tzinfo=UTC),
        bank_ref="B1",
        arrived_fen=8_700_000,
        cause=cause(MONDAY + 8 * DAY),
    )
    found = row(claim_no)
    assert (found.status, found.next_due_date, found.account_last4, found.payment_no) == ("paid", None, "4567", "P1")
    assert (found.assessor, found.approver, found.benefit_fen) == ("li", "wang", 8_700_000)
    assert (clock(claim_no, "claim.pay").lifecycle, clock(claim_no, "claim.pay").late) == ("met", False)


@pytest.mark.django_db
def test_returned_money_needs_another_account_and_the_period_begins_again() -> None:
    claim_no = counter.report()
    counter.accept(claim_no, MONDAY)
    counter.give_account(claim_no, MONDAY)
    facts: dict[str, Any] = {"region": REGION, "claim_no": claim_no, "payment_no": "P1"}
    commands.record_payment_ordered(**facts, cause=cause(MONDAY))
    commands.record_payment_failed(**facts, reason="bank_error", cause=cause(MONDAY))
    commands.record_payment_ordered(**facts | {"payment_no": "P2"}, cause=cause(MONDAY))
    commands.record_paid(
        **facts | {"payment_no": "P2"}, paid_at=cause(MONDAY).at, bank_ref="B1", arrived_fen=8_700_000,
        cause=cause(MONDAY, hour=11),
    )  # fmt: skip
    commands.record_payment_returned(
        **facts | {"payment_no": "P2"}, reason="name_differs", owed_fen=8_700_000, cause=cause(MONDAY + DAY)
    )
    assert (row(claim_no).status, row(claim_no).account_last4) == ("payment_returned", "")
    with pytest.raises(payout.AccountReturnedMoney):
        counter.give_account(claim_no, MONDAY + DAY)
    counter.give_account(claim_no, MONDAY + DAY, account_no="6222 0216 0200 7654 321")
    assert row(claim_no).status == "accepted"
    assert clock(claim_no, "claim.pay", 2).start_day == MONDAY + DAY


@pytest.mark.django_db
def test_a_fact_entered_late_counts_on_its_own_day_once_a_second_person_confirms_it() -> None:
    """Paid in time, heard of after the breach was noted: the breach stands until then, and stays in history."""
    claim_no = counter.report()
    counter.accept(claim_no, MONDAY)
    counter.give_account(claim_no, MONDAY)
    commands.record_payment_ordered(region=REGION, claim_no=claim_no, payment_no="P1", cause=cause(MONDAY))
    sweep_clocks(now=cause(MONDAY + 20 * DAY).at)
    assert clock(claim_no, "claim.pay").timeliness == "breached"
    commands.record_paid(
        region=REGION,
        claim_no=claim_no,
        payment_no="P1",
        paid_at=cause(MONDAY + 9 * DAY).at,
        bank_ref="B1",
        arrived_fen=8_700_000,
        cause=cause(MONDAY + 21 * DAY),
    )
    found = clock(claim_no, "claim.pay")
    assert (found.lifecycle, found.timeliness, found.late, found.awaits) == ("met", "breached", True, "late_facts")
    facts = {"region": REGION, "clock_id": found.clock_id, "ground": "与银行回单核对无误"}
    confirm_late_facts(**facts, cause=cause(MONDAY + 22 * DAY, actor="wang"))
    found = clock(claim_no, "claim.pay")
    assert (found.lifecycle, found.timeliness, found.late, found.awaits) == ("met", "at_risk", False, "")
    assert counter.kinds(f"clock:{found.clock_id}")[-3:] == [
        "clock.met.1",
        "clock.late_fact_entered.1",
        "clock.breach_withdrawn.2",
    ]


# Every "no" of these commands: the refusal, and that nothing was written.


@dataclass(frozen=True)
class Given:
    person_id: str
    claim_no: str
    asked_claim_no: str
    accepted_claim_no: str


@pytest.fixture
def given(db: None) -> Given:
    person_id = counter.register(id_no=counter.id_number(900), psn_no="370100900")
    asked = counter.report(person_id, documents=counter.papers("invoice"))
    rest = [kind for kind in documents.REQUIRED if kind != "invoice"]
    commands.request_supplement(
        region=REGION, claim_no=asked, documents=counter.missing(*rest), given_how="mail", proof="EMS-1", cause=cause()
    )
    accepted = counter.report(person_id)
    counter.accept(accepted, MONDAY)
    return Given(person_id, counter.report(person_id), asked, accepted)


def report(**wrong: Any) -> Callable[[Given], Any]:
    return lambda given: commands.report_claim(**counter.reported(given.person_id) | wrong, cause=cause())


def register(**wrong: Any) -> Callable[[Given], Any]:
    facts: dict[str, Any] = {"psn_no": "", "name": "李四", "id_no": counter.id_number(901), "phone": ""}
    return lambda given: register_person(region=REGION, **facts | wrong, cause=cause())


def account(**wrong: Any) -> Callable[[Given], Any]:
    return lambda given: counter.give_account(given.accepted_claim_no, MONDAY, **wrong)


REFUSALS: list[tuple[str, Callable[[Given], Any], type[Refused]]] = [
    ("unknown person", report(person_id="R0"), PersonUnknown),
    ("person of another region", report(region="220000"), PersonUnknown),
    ("unknown outlet", report(outlet="XX99"), UnknownOutlet),
    ("no hospital code", report(fixmedins_code="济南市立医院"), codes.NotAnInstitutionCode),
    ("hospital code too short", report(fixmedins_code="H3701029999"), codes.NotAnInstitutionCode),
    ("unknown channel", report(channel="pigeon"), dossier.UnknownChannel),
    ("discharge before admission", report(admission_date=MONDAY - 5 * DAY), dossier.DischargedBeforeAdmission),
    ("discharge in the future", report(discharge_date=MONDAY + DAY), InTheFuture),
    ("received in the future", report(received_date=MONDAY + DAY), InTheFuture),
    ("received before discharge", report(received_date=MONDAY - 11 * DAY), BeforeEarlierFact),
    ("negative amount", report(claimed={"medfee_sumamt_fen": -1}), dossier.NotFen),
    ("nothing claimed", report(claimed={}), dossier.NotFen),
    ("amount nobody knows", report(claimed={"medfee_sumamt_fen": 1, "tip_fen": 1}), dossier.UnknownAmount),
    (
        "parts that do not add up",
        report(claimed={"medfee_sumamt_fen": 9} | dict.fromkeys(dossier.SPLIT, 1)),
        dossier.AmountsDoNotAddUp,
    ),
    ("no document", report(documents=[]), NothingGiven),
    ("a document of no kind", report(documents=counter.papers("poem")), UnknownDocumentKind),
    ("no name", register(name=" "), NameMissing),
    ("a wrong identity number", register(id_no="370102198001010000"), NotAnIdentityNumber),
    ("a known identity number", register(id_no=counter.id_number(900)), PersonAlreadyRegistered),
    ("a known insurance number", register(psn_no="370100900 "), PersonAlreadyRegistered),
    ("another's account", account(holder_name="李四"), payout.NotTheClaimantsOwnAccount),
    ("nobody's account", account(holder_name=""), payout.NotTheClaimantsOwnAccount),
    ("not an account number", account(account_no="6222-x"), NotAnAccountNumber),
    (
        "an account for no claim",
        lambda given: counter.give_account("C0", MONDAY),
        ClaimUnknown,
    ),
    (
        "a second notice",
        lambda given: commands.request_supplement(
            region=REGION,
            claim_no=given.asked_claim_no,
            documents=counter.missing("proxy"),
            given_how="mail",
            proof="EMS-1",
            cause=cause(),
        ),
        dossier.AlreadyRequestedOnce,
    ),
    (
        "a notice that leaves something out",
        lambda given: commands.request_supplement(
            region=REGION,
            claim_no=counter.report(given.person_id, documents=counter.papers("invoice")),
            documents=counter.missing("identity"),
            given_how="mail",
            proof="EMS-1",
            cause=cause(),
        ),
        dossier.NoticeNotComplete,
    ),
    (
        "a notice that arrives in the future",
        lambda given: commands.record_notice_arrival(
            region=REGION, claim_no=given.asked_claim_no, arrived_date=MONDAY + DAY, cause=cause()
        ),
        InTheFuture,
    ),
    (
        "an incomplete dossier",
        lambda given: commands.complete_dossier(
            region=REGION,
            claim_no=counter.report(given.person_id, documents=counter.papers("invoice")),
            cause=cause(),
        ),
        dossier.DossierIncomplete,
    ),
    (
        "an unknown claim",
        lambda given: commands.complete_dossier(region=REGION, claim_no="C0", cause=cause()),
        ClaimUnknown,
    ),
    (
        "a claim of another region",
        lambda given: commands.complete_dossier(region="220000", claim_no=given.claim_no, cause=cause()),
        ClaimUnknown,
    ),
    (
        "withdrawn when decided",
        lambda given: commands.withdraw_claim(
            region=REGION, claim_no=given.accepted_claim_no, reason="x", cause=cause()
        ),
        dossier.AlreadyDecided,
    ),
    (
        "withdrawn without a reason",
        lambda given: commands.withdraw_claim(region=REGION, claim_no=given.claim_no, reason=" ", cause=cause()),
        GroundMissing,
    ),
]


@pytest.mark.parametrize(("wish", "refusal"), [each[1:] for each in REFUSALS], ids=[each[0] for each in REFUSALS])
def test_a_refusal_writes_nothing(given: Given, wish: Callable[[Given], Any], refusal: type[Refused]) -> None:
    counter.open_outlet("220000")
    before = counter.written()
    with pytest.raises(refusal):
        wish(given)
    after = counter.written()
    # Two of the wishes first report the claim they are about.
    prepared = after["claims_stream"] - before["claims_stream"]
    assert prepared in (0, 2)
    if not prepared:
        assert after == before
    else:
        assert after["claims_command"] == before["claims_command"] + 1
        assert after["claims_event"] == before["claims_event"] + 2  # reported, and its clock started


@pytest.mark.django_db
def test_a_float_is_no_amount_and_never_reaches_the_log() -> None:
    person_id = counter.register()
    counter.open_outlet()
    before = counter.written()
    with pytest.raises((dossier.NotFen, TypeError)):
        commands.report_claim(**counter.reported(person_id, claimed={"medfee_sumamt_fen": 1.5}), cause=cause())
    assert counter.written() == before


# The request key


@pytest.mark.django_db
def test_the_same_request_again_gets_the_same_answer_and_writes_nothing() -> None:
    person_id = counter.register(key="register", id_no=counter.id_number(1))
    claim_no = counter.report(person_id, key="report")
    first = commands.withdraw_claim(region=REGION, claim_no=claim_no, reason="x", cause=cause(key="withdraw"))
    before = counter.written()
    assert counter.register(key="register", id_no=counter.id_number(1)) == person_id
    assert counter.report(person_id, key="report") == claim_no
    assert commands.withdraw_claim(region=REGION, claim_no=claim_no, reason="x", cause=cause(key="withdraw")) == first
    assert counter.written() == before


@pytest.mark.django_db
def test_a_request_key_is_not_reused_for_another_request() -> None:
    counter.register(key="register", id_no=counter.id_number(1))
    before = counter.written()
    with pytest.raises(store.KeyReused):
        counter.register(key="register", id_no=counter.id_number(2))
    assert counter.written() == before


# The same moment


def try_to(wish: Callable[..., Any], answers: Any, *args: Any) -> None:
    try:
        answers.put(wish(*args))
    except Refused as refusal:
        answers.put(refusal.code)


def complete(claim_no: str, actor: str) -> str:
    commands.complete_dossier(region=REGION, claim_no=claim_no, cause=cause(actor=actor, key=f"now-{claim_no}"))
    return "completed"


@pytest.mark.django_db(transaction=True)
def test_of_two_clerks_at_the_same_moment_one_wins_and_the_other_meets_the_state_guard() -> None:
    claim_nos = [counter.report() for _ in range(5)]
    for claim_no in claim_nos:
        answers = queue()
        together(try_to, [(complete, answers, claim_no, actor) for actor in ("zhang", "zhao")])
        assert sorted(answers.get() for _ in range(2)) == ["completed", "not_collecting_documents"]
        assert counter.kinds(f"claim:{claim_no}") == ["claim.reported.1", "claim.dossier_completed.2"]


def register_now(key: str, actor: str) -> str:
    return counter.register(key=key, actor=actor, id_no=counter.id_number(5))


@pytest.mark.django_db(transaction=True)
def test_eight_identical_registrations_make_one_person() -> None:
    answers = queue()
    together(try_to, [(register_now, answers, "same", "zhang")] * 8)
    assert len({answers.get() for _ in range(8)}) == 1
    assert counter.written(["claims_person", "claims_subject", "claims_event", "claims_command"]) == dict.fromkeys(
        ["claims_person", "claims_subject", "claims_event", "claims_command"], 1
    )


@pytest.mark.django_db(transaction=True)
def test_eight_clerks_who_register_one_person_register_her_once() -> None:
    answers = queue()
    together(try_to, [(register_now, answers, f"own-{n}", f"clerk-{n}") for n in range(8)])
    given = sorted(answers.get() for _ in range(8))
    assert given.count("person_already_registered") == 7
    assert counter.written(["claims_person", "claims_event"]) == {"claims_person": 1, "claims_event": 1}
