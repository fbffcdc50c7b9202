"""The commands on a claim that waits: every "no" writes nothing, twice is once, and the wait is the region's."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from claims import store
from claims.counter import commands, exits
from claims.counter.domain import assessment, dossier, waiting
from claims.counter.domain import exits as o
from claims.counter.domain import second_thoughts as t
from claims.counter.domain.documents import REQUIRED
from claims.counter.domain.payee import ProposerDecides
from claims.counter.models import ClaimRow
from claims.counter.screens import words
from claims.counter.streams import ClaimUnknown
from claims.domain.refusal import GroundMissing, InTheFuture, Refused, SecondPersonNeeded
from claims.life.commands import take_step
from claims.life.projections import projections_of
from claims.life.streams import lives
from claims.waits.domain.wait import WAIT
from tests.claims.counter import acts as counter
from tests.claims.counter.acts import MONDAY, REGION, cause
from tests.claims.counter.test_commands import try_to
from tests.claims.processes import queue, together

pytestmark = pytest.mark.usefixtures("claims_alone")

LATER = MONDAY + timedelta(days=40)


def asked() -> str:
    """A claim without its invoice, for which the notice is on its way."""
    claim_no = counter.report(documents=counter.papers(*(kind for kind in REQUIRED if kind != "invoice")))
    commands.request_supplement(
        region=REGION,
        claim_no=claim_no,
        documents=counter.missing("invoice"),
        given_how="mail",
        proof="EMS-1",
        cause=cause(),
    )
    return claim_no


def awaiting() -> str:
    claim_no = asked()
    commands.record_notice_arrival(region=REGION, claim_no=claim_no, arrived_date=MONDAY, cause=cause())
    return claim_no


def notified() -> str:
    claim_no = counter.report()
    counter.approve(claim_no, MONDAY)
    commands.notify_claimant(region=REGION, claim_no=claim_no, how="mail", proof="EMS-1", cause=cause())
    return claim_no


def accepted() -> str:
    claim_no = counter.report()
    counter.accept(claim_no, MONDAY)
    return claim_no


def parking_proposed() -> str:
    claim_no = accepted()
    exits.propose_parking(region=REGION, claim_no=claim_no, ground="查无此人", cause=cause())
    return claim_no


def assessed() -> str:
    claim_no = counter.report()
    commands.complete_dossier(region=REGION, claim_no=claim_no, cause=cause())
    facts = {"outcome": "rejection", "benefit_fen": 0, "calculation": {}, "assessor": "li", "ground": "x"}
    counter.decide(assessment.assess, claim_no, MONDAY, assessed_date=MONDAY, **facts)
    return claim_no


ARRIVAL = {"way": "left", "exit_date": MONDAY, "proof": "EMS 1", "ground": "拒收"}
TOLD = {"told_date": MONDAY, "proof": "EMS 1"}
REFUSALS: list[tuple[Callable[[], str], Callable[..., Any], dict[str, Any], type[Refused]]] = [
    (accepted, exits.remind_claimant, {"how": ""}, GroundMissing),
    (counter.report, exits.remind_claimant, {"how": "mail"}, waiting.NothingToRemindOf),
    (awaiting, exits.forgo_papers, {"told_how": "mail", "ground": "x"}, waiting.PapersMayStillCome),
    (accepted, exits.forgo_papers, {"told_how": "mail", "ground": "x"}, waiting.NoPapersAwaited),
    (notified, exits.deem_accepted, TOLD, waiting.SilenceSaysNothingHere),
    (accepted, exits.deem_accepted, TOLD, assessment.NotWaitingForAnswer),
    (asked, exits.propose_arrival, ARRIVAL | {"way": "x"}, o.NotAWayOfDelivery),
    (asked, exits.propose_arrival, ARRIVAL | {"exit_date": LATER}, InTheFuture),
    (awaiting, exits.propose_arrival, ARRIVAL, dossier.NoNoticeOnItsWay),
    (
        notified,
        exits.propose_acceptance,
        {"exit_date": MONDAY, "proof": "", "ground": "x"},
        waiting.ProofOfTellingNeeded,
    ),
    (notified, exits.propose_parking, {"ground": "x"}, o.NoReceiverAwaited),
    (parking_proposed, exits.confirm_exit, {"reason": "x"}, ProposerDecides),
    (accepted, exits.confirm_exit, {"reason": "x"}, o.NoExitProposed),
    (accepted, exits.refuse_exit, {"reason": "x"}, o.NoExitProposed),
    (accepted, exits.take_up_claim, {"ground": "x"}, o.NotParked),
    (notified, exits.withdraw_objection, {"reason": "x"}, assessment.NotDisputed),
    (assessed, exits.withdraw_assessment, {"reason": "x"}, t.OnlyTheProposer),
    (lambda: "C0", exits.take_up_claim, {"ground": "x"}, ClaimUnknown),
]


@pytest.mark.django_db
@pytest.mark.parametrize(("begun", "command", "facts", "refusal"), REFUSALS)
def test_a_refusal_writes_nothing(
    begun: Callable[[], str], command: Callable[..., Any], facts: dict[str, Any], refusal: type[Refused]
) -> None:
    claim_no = begun()
    before = counter.written()
    with pytest.raises(refusal):
        command(region=REGION, claim_no=claim_no, **facts, cause=cause())
    assert counter.written() == before


@pytest.mark.django_db
def test_the_same_wish_twice_is_one_and_another_region_has_no_such_claim() -> None:
    claim_no = accepted()
    for _ in range(2):
        exits.propose_parking(region=REGION, claim_no=claim_no, ground="查无此人", cause=cause(key="one"))
    assert counter.kinds(f"claim:{claim_no}").count("claim.exit_proposed.1") == 1
    with pytest.raises(ClaimUnknown):
        exits.refuse_exit(region="220000", claim_no=claim_no, reason="x", cause=cause())


@pytest.fixture
def waits(claims_alone: None) -> None:
    """The rows of waits, which claims alone have not: they are a declared life."""
    store.register(projections=projections_of(lives["wait"]))


def wait(what: str, days: int, *, by: str = "admin") -> str:
    facts = {"what": what, "days": days, "source": "协议", "ground": "约定"}
    opened = take_step(WAIT, "propose", region=REGION, given=facts, cause=cause(actor=by))
    return str(opened["number"])


def confirmed(number: str, day: date = MONDAY, by: str = "wang") -> None:
    given = {"reason": "已核"}
    take_step(WAIT, "confirm", region=REGION, number=number, given=given, cause=cause(day, actor=by))


@pytest.mark.django_db
@pytest.mark.usefixtures("waits")
def test_how_long_is_waited_is_the_newest_confirmed_of_the_region() -> None:
    claim_no = awaiting()
    facts = {"region": REGION, "claim_no": claim_no, "told_how": "mail", "ground": "遗失"}
    confirmed(wait("missing_papers", 60))
    wait("missing_papers", 1)  # which nobody has confirmed
    with pytest.raises(waiting.PapersMayStillCome) as refused:
        exits.forgo_papers(**facts, cause=cause(LATER))
    assert refused.value.facts["days"] == 60
    confirmed(wait("missing_papers", 10))
    exits.forgo_papers(**facts, cause=cause(LATER))
    assert ClaimRow.objects.get(claim_no=claim_no).status == "received"


@pytest.mark.django_db
@pytest.mark.usefixtures("waits")
def test_nobody_confirms_a_wait_of_their_own() -> None:
    number = wait("deemed_acceptance", 15)
    before = counter.written()
    with pytest.raises(SecondPersonNeeded):
        confirmed(number, by="admin")
    assert counter.written() == before


@pytest.mark.django_db
def test_an_arrival_confirmed_after_the_due_date_lies_in_it_by_the_first_persons_hand_and_proof() -> None:
    claim_no = asked()
    facts = ARRIVAL | {"exit_date": MONDAY + timedelta(days=9)}
    exits.propose_arrival(region=REGION, claim_no=claim_no, **facts, cause=cause(LATER))
    exits.confirm_exit(region=REGION, claim_no=claim_no, reason="已核", cause=cause(LATER, actor="wang"))
    assert counter.kinds(f"clock:{counter.clock(claim_no)}")[-2:] == ["clock.breached.1", "clock.late_fact_entered.1"]


@pytest.mark.django_db
def test_a_list_and_its_rows_agree_on_whose_turn_it_is() -> None:
    for begun in (counter.report, asked, awaiting, notified, accepted, parking_proposed, assessed):
        begun()
    given, complete = accepted(), counter.report()
    counter.give_account(given, MONDAY)
    commands.complete_dossier(region=REGION, claim_no=complete, cause=cause())
    rows = list(ClaimRow.objects.all())
    for role in ("clerk", "assessor", "approver", "cashier", "finance"):
        listed = set(ClaimRow.objects.filter(words.mine(role)).values_list("claim_no", flat=True))
        assert listed == {row.claim_no for row in rows if words.is_mine(row, role)}
        assert bool(listed) == words.moves_claims(role)
    assert words.turn_of(ClaimRow.objects.get(claim_no=given)) == "cashier"


def confirm(claim_no: str) -> str:
    answer = exits.confirm_exit(region=REGION, claim_no=claim_no, reason="已核", cause=cause(actor="wang"))
    return str(answer["status"])


def give(claim_no: str) -> str:
    return str(counter.give_account(claim_no, MONDAY)["status"])


@pytest.mark.django_db(transaction=True)
def test_whichever_comes_first_an_account_and_a_second_person_leave_a_claim_to_be_paid() -> None:
    claim_no = parking_proposed()
    answers = queue()
    together(try_to, [(confirm, answers, claim_no), (give, answers, claim_no)])
    said = {answers.get(), answers.get()}
    row = ClaimRow.objects.get(claim_no=claim_no)
    # The account came last and took the claim up, or it came first and nothing was parked.
    assert row.status == "accepted" and row.account_last4
    assert said in ({"unreachable", "accepted"}, {"already_payable", "accepted"})
