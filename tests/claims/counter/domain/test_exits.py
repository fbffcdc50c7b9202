"""The other ways out of a wait: what each refuses beyond the status, and what it says."""

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from claims.counter.domain import assessment as a
from claims.counter.domain import dossier as d
from claims.counter.domain import events as e
from claims.counter.domain import exit_events as x
from claims.counter.domain import exits as o
from claims.counter.domain import payout as p
from claims.counter.domain import second_thoughts as t
from claims.counter.domain import waiting as w
from claims.counter.domain.changes import evolve, fold
from claims.counter.domain.claim import Status, clock_facts
from claims.counter.domain.payee import ProposerDecides
from claims.counter.domain.turns import awaits
from claims.counter.domain.written import NotAWrittenForm, TextMessageIsNoNotice
from claims.domain.refusal import BeforeEarlierFact, GroundMissing, InTheFuture, Refused
from claims.domain.text import Likeness
from claims.workdays import calendars
from tests.claims.counter.domain import histories as h
from tests.claims.counter.domain.stage import given

CALENDAR = calendars.load()
DECLARED = e.DocumentsReceived(claim_no=h.NO, documents=[h.paper("loss_declaration")], received_date=h.day(5))
FORGO: dict[str, Any] = {
    "told_how": "mail", "ground": "lost", "wait_days": 5, "forgone_date": h.day(10), "today": h.TODAY
}  # fmt: skip


def test_papers_are_waited_for_from_the_arrival_of_the_notice_to_the_last_day() -> None:
    waiting = h.HISTORIES["awaiting_documents"]  # the notice arrived on the 4th
    refused = (
        given(waiting).when(w.forgo_papers, **(FORGO | {"forgone_date": h.day(9)})).then_refused(w.PapersMayStillCome)
    )
    assert refused.facts == {"until": h.day(9), "days": 5}
    given(waiting).when(w.forgo_papers, **FORGO).then(replace(h.FORGONE, told_how="mail", ground="lost"))


def test_a_paper_declared_lost_is_waited_for_no_longer() -> None:
    claim = fold([*h.HISTORIES["awaiting_documents"], DECLARED])
    (forgone,) = w.forgo_papers(claim, **(FORGO | {"forgone_date": h.day(5)}))
    assert isinstance(forgone, x.PapersForgone) and forgone.declared
    claim = evolve(claim, forgone)
    assert (claim.status, claim.outstanding, claim.forgone) == (Status.RECEIVED, (), ("invoice",))
    assert clock_facts(claim)["nothing_outstanding"] == h.day(5)  # from here the period runs on


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"ground": " "}, GroundMissing),
        ({"told_how": ""}, NotAWrittenForm),
        ({"told_how": "sms"}, TextMessageIsNoNotice),
        ({"forgone_date": date(2026, 4, 1)}, InTheFuture),
        ({"forgone_date": h.day(3)}, BeforeEarlierFact),
    ],
)
def test_a_bad_going_on_without_is_refused(change: dict[str, Any], refusal: type[Refused]) -> None:
    given(h.HISTORIES["awaiting_documents"]).when(w.forgo_papers, **(FORGO | change)).then_refused(refusal)


def test_a_dossier_without_what_was_gone_without_is_complete_and_a_late_paper_still_comes() -> None:
    completed = [*h.HISTORIES["without_papers"], h.COMPLETED]
    given(completed).when(
        d.receive_documents, documents=[h.paper("invoice")], received_date=h.day(11), today=h.TODAY
    ).then_kinds(e.DocumentsReceived)
    late = replace(h.INVOICE, received_date=h.day(11))
    claim = fold([*completed, late])
    assert claim is not None
    assert (claim.status, claim.forgone) == (Status.UNDER_ASSESSMENT, ())


def test_a_reminder_moves_no_day() -> None:
    before = h.HISTORIES["supplement_requested"]
    claim = fold([*before, h.REMINDED])
    assert claim is not None
    assert (claim.latest_date, claim.reminded_date) == (h.day(3), h.day(8))
    given(before, h.REMINDED).when(d.record_notice_arrival, arrived_date=h.day(6), today=h.TODAY).then_kinds(
        e.SupplementNoticeArrived
    )


def silent(**change: Any) -> dict[str, Any]:
    told = {"told_date": h.day(13), "proof": "EMS 1", "wait_days": 15, "calendar": CALENDAR, "today": h.TODAY}
    return told | change


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"wait_days": 0}, w.SilenceSaysNothingHere),
        ({"proof": " "}, w.ProofOfTellingNeeded),
        ({"told_date": h.day(12)}, BeforeEarlierFact),
        ({"told_date": date(2026, 4, 1)}, InTheFuture),
        ({"today": h.day(30)}, w.AnswerMayStillCome),  # the 28th is a Saturday, so the last day is Monday the 30th
    ],
)
def test_silence_that_is_no_acceptance_is_refused(change: dict[str, Any], refusal: type[Refused]) -> None:
    given(h.HISTORIES["notified"]).when(w.deem_accepted, **silent(**change)).then_refused(refusal)


def test_silence_is_acceptance_on_the_last_day_of_the_rule_whenever_it_is_typed_in() -> None:
    given(h.HISTORIES["notified"]).when(w.deem_accepted, **silent()).then(
        replace(h.DEEMED, wait_days=15, last_date=h.day(30)), replace(h.ACCEPTED, accepted_date=h.day(30))
    )


PROPOSED = {"proposer": "ann", "proposed_date": h.day(15), "today": h.TODAY}
ARRIVAL = {"way": "left", "exit_date": h.day(6), "proof": "EMS 1", "ground": "refused"} | PROPOSED
ACCEPTANCE = {"exit_date": h.day(13), "proof": "EMS 1", "ground": "silent"} | PROPOSED
PARKING = {"ground": "moved"} | PROPOSED


@pytest.mark.parametrize(
    ("history", "decision", "facts", "refusal"),
    [
        ("supplement_requested", o.propose_arrival, ARRIVAL | {"way": "pigeon"}, o.NotAWayOfDelivery),
        ("supplement_requested", o.propose_arrival, ARRIVAL | {"proof": ""}, GroundMissing),
        ("supplement_requested", o.propose_arrival, ARRIVAL | {"ground": ""}, GroundMissing),
        ("supplement_requested", o.propose_arrival, ARRIVAL | {"exit_date": h.day(2)}, BeforeEarlierFact),
        ("supplement_requested", o.propose_arrival, ARRIVAL | {"exit_date": date(2026, 4, 1)}, InTheFuture),
        ("notified", o.propose_acceptance, ACCEPTANCE | {"proof": ""}, w.ProofOfTellingNeeded),
        ("notified", o.propose_acceptance, ACCEPTANCE | {"exit_date": h.day(12)}, BeforeEarlierFact),
        ("accepted_no_account", o.propose_parking, PARKING | {"ground": " "}, GroundMissing),
        ("unreachable", o.take_up, {"ground": "", "taken_up_date": h.day(20), "today": h.TODAY}, GroundMissing),
        (
            "unreachable",
            o.take_up,
            {"ground": "came", "taken_up_date": h.day(1), "today": h.TODAY},
            BeforeEarlierFact,
        ),
    ],
)
def test_a_bad_proposal_is_refused(history: str, decision: Any, facts: dict[str, Any], refusal: type[Refused]) -> None:
    given(h.HISTORIES[history]).when(decision, **facts).then_refused(refusal)


@pytest.mark.parametrize("history", ["arrival_proposed", "acceptance_proposed", "parking_proposed"])
def test_whoever_proposed_does_not_confirm_and_may_take_it_back(history: str) -> None:
    claim = fold(h.HISTORIES[history])
    assert claim is not None and awaits(claim) == "exit"
    facts = {"reason": "seen", "today": h.TODAY}
    given(h.HISTORIES[history]).when(o.confirm_exit, confirmer="ann", confirmed_date=h.day(16), **facts).then_refused(
        ProposerDecides
    )
    given(h.HISTORIES[history]).when(o.confirm_exit, confirmer="bob", confirmed_date=h.day(5), **facts).then_refused(
        BeforeEarlierFact
    )
    (back,) = o.refuse_exit(claim, refuser="ann", refused_date=h.day(16), **facts)
    assert awaits(evolve(claim, back)) == ""


def test_an_acceptance_counts_from_the_day_it_was_proposed() -> None:
    _, accepted = o.confirm_exit(
        fold(h.HISTORIES["acceptance_proposed"]), reason="seen", confirmer="bob", confirmed_date=h.day(25),
        today=h.TODAY,
    )  # fmt: skip
    assert isinstance(accepted, e.ClaimAccepted) and accepted.accepted_date == h.GIVEN


def test_an_answer_that_comes_after_all_drops_what_was_proposed() -> None:
    claim = fold([*h.HISTORIES["acceptance_proposed"], replace(h.DISPUTED, disputed_date=h.day(15))])
    assert claim is not None
    assert (claim.status, claim.proposed_exit) == (Status.DISPUTED, None)


def test_a_claim_to_which_an_account_came_is_not_parked_any_more() -> None:
    came = [*h.HISTORIES["parking_proposed"], h.account()]
    facts = {"reason": "seen", "confirmer": "bob", "confirmed_date": h.day(16), "today": h.TODAY}
    given(came).when(o.confirm_exit, **facts).then_refused(w.AlreadyPayable)
    given(came).when(o.refuse_exit, reason="paid", refuser="bob", refused_date=h.day(16), today=h.TODAY).then_kinds(
        x.ExitRefused
    )


def test_an_account_takes_a_parked_claim_up_from_its_own_day() -> None:
    facts = {"account_id": "acc-9", "sealed": "eA==", "last4": "9999", "holder": Likeness.SAME, "reason": "",
             "identity_document": "id_card", "giver": "ann", "today": h.TODAY}  # fmt: skip
    parked = h.HISTORIES["unreachable"]
    given(parked).when(p.give_bank_account, given_date=h.day(15), **facts).then_refused(BeforeEarlierFact)
    claim = fold([*parked, *p.give_bank_account(fold(parked), given_date=h.day(30), **facts)])
    assert claim is not None
    assert (claim.status, clock_facts(claim)["payable"]) == (Status.ACCEPTED, h.day(30))


@pytest.mark.parametrize(
    ("history", "decision", "who"),
    [
        ("assessed", t.withdraw_assessment, "assessor"),
        ("payee_proposed", t.withdraw_payee, "proposer"),
        ("holder_in_doubt", t.withdraw_account, "proposer"),
    ],
)
def test_only_whoever_put_it_forward_takes_it_back(history: str, decision: Any, who: str) -> None:
    facts = {"reason": "again", "withdrawn_date": h.day(20), "today": h.TODAY}
    given(h.HISTORIES[history]).when(decision, **facts, **{who: "bob"}).then_refused(t.OnlyTheProposer)
    given(h.HISTORIES[history]).when(decision, **(facts | {"reason": ""}), **{who: "ann"}).then_refused(GroundMissing)
    claim = fold(h.HISTORIES[history])
    assert claim is not None
    (back,) = decision(claim, **facts, **{who: "ann"})
    after = evolve(claim, back)
    assert (after.proposed_payee, after.doubted_account) == (None, None)
    assert after.assessor == ("" if who == "assessor" else claim.assessor)


def test_an_objection_withdrawn_leaves_the_decision_open_to_an_answer() -> None:
    disputed = h.HISTORIES["disputed"]
    facts = {"reason": "understood", "withdrawn_date": h.day(15), "today": h.TODAY}
    given(disputed).when(t.withdraw_objection, **(facts | {"withdrawn_date": h.day(13)})).then_refused(
        BeforeEarlierFact
    )
    given(disputed, *t.withdraw_objection(fold(disputed), **facts)).when(
        a.accept, accepted_date=h.day(15), today=h.TODAY
    ).then_kinds(e.ClaimAccepted)
