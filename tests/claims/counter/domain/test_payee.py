"""Who receives instead of the insured: by a relation, on papers, by two people, and never for the dead but by an heir."""

from datetime import date
from typing import Any

import pytest

from claims.counter.domain import death
from claims.counter.domain import events as e
from claims.counter.domain import payee as y
from claims.counter.domain import payout as p
from claims.counter.domain.changes import fold
from claims.counter.domain.claim import clock_facts
from claims.counter.domain.death_events import DeathUpheld
from claims.counter.domain.documents import NothingGiven
from claims.domain.document import UnknownDocumentKind
from claims.domain.refusal import BeforeEarlierFact, GroundMissing, InTheFuture, Refused
from claims.domain.text import Likeness
from tests.claims.counter.domain import histories as h
from tests.claims.counter.domain.stage import given

GUARDIAN = [h.paper("guardianship")]
ESTATE = [h.paper("death_certificate"), h.paper("succession")]


def proposal(**change: Any) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "payee_id": "p-2",
        "relation": "guardian",
        "other_heirs": 0,
        "documents": GUARDIAN,
        "born": h.day(1),
        "ground": "a child of three",
        "proposer": "ann",
        "proposed_date": h.TODAY,
        "today": h.TODAY,
    }
    return facts | change


OF_HEIR = {"relation": "heir", "documents": ESTATE}


@pytest.mark.parametrize(
    ("history", "facts", "no"),
    [
        ("accepted", proposal(relation="cousin"), y.UnknownRelation),
        ("accepted", proposal(payee_id="p-1"), y.ActsForThemselves),
        ("accepted", proposal(documents=[]), y.PapersOfTheRelationMissing),
        ("accepted", proposal(born=date(2008, 3, 31)), y.PapersOfTheRelationMissing),
        ("accepted", proposal(relation="agent"), y.PapersOfTheRelationMissing),
        ("accepted", proposal(ground=" "), GroundMissing),
        ("accepted", proposal(other_heirs=1), y.NotANumberOfHeirs),
        ("accepted", proposal(proposed_date=date(2026, 4, 1)), InTheFuture),
        ("accepted", proposal(proposed_date=h.day(1)), BeforeEarlierFact),
        ("accepted", proposal(**OF_HEIR), y.HeirOnlyAfterDeath),
        ("insured_died", proposal(), y.ActsOnlyForTheLiving),
        ("insured_died", proposal(**OF_HEIR, other_heirs=2), y.PapersOfTheRelationMissing),
        ("insured_died", proposal(**OF_HEIR, other_heirs=101), y.NotANumberOfHeirs),
    ],
)
def test_a_payee_whom_no_law_knows_is_refused(history: str, facts: dict[str, Any], no: type[Refused]) -> None:
    given(h.HISTORIES[history]).when(y.propose_payee, **facts).then_refused(no)


@pytest.mark.parametrize(
    "facts",
    [
        {"born": date(2008, 4, 1)},  # of age tomorrow
        {"born": date(1950, 1, 1), "documents": [*GUARDIAN, h.paper("incapacity")]},
        {"born": date(1950, 1, 1), "relation": "agent", "documents": [h.paper("proxy")]},
        {"born": None},  # no certificate tells
    ],
)
def test_a_guardian_acts_for_a_minor_and_for_an_adult_who_cannot_act_alone(facts: dict[str, Any]) -> None:
    given(h.HISTORIES["accepted"]).when(y.propose_payee, **proposal(**facts)).then_kinds(e.PayeeProposed)


def test_one_heir_receives_for_the_others_by_their_written_authority() -> None:
    papers = [*ESTATE, h.paper("heirs_authority")]
    wish = given(h.HISTORIES["insured_died"]).when(
        y.propose_payee, **proposal(relation="heir", documents=papers, other_heirs=2)
    )
    wish.then_kinds(e.PayeeProposed)


@pytest.mark.parametrize(
    ("facts", "no"),
    [
        ({"death_date": date(2026, 1, 4)}, BeforeEarlierFact),  # before the stay
        ({"death_date": date(2026, 4, 1)}, InTheFuture),
        ({"documents": []}, y.PapersOfTheRelationMissing),
        ({"recorded_date": h.day(1)}, BeforeEarlierFact),
    ],
)
def test_a_death_is_recorded_on_paper_and_on_a_day_it_can_have_been(facts: dict[str, Any], no: type[Refused]) -> None:
    usual = {
        "death_date": h.day(13),
        "documents": [h.paper("death_certificate")],
        "recorded_date": h.TODAY,
        "today": h.TODAY,
    }
    given(h.HISTORIES["accepted"]).when(y.record_death, **usual | facts).then_refused(no)


def second(who: str, by: str = "bob", **facts: Any) -> dict[str, Any]:
    day = {"confirmer": "confirmed_date", "refuser": "refused_date"}[who]
    return {"reason": "papers seen", who: by, day: h.TODAY, "today": h.TODAY} | facts


def test_whoever_put_it_forward_cannot_decide_it() -> None:
    payee, holder = given(h.HISTORIES["payee_proposed"]), given(h.HISTORIES["holder_in_doubt"])
    payee.when(y.confirm_payee, **second("confirmer", "ann")).then_refused(y.ProposerDecides)
    payee.when(y.refuse_payee, **second("refuser", "ann")).then_refused(y.ProposerDecides)
    holder.when(p.confirm_holder, **second("confirmer", "ann")).then_refused(y.ProposerDecides)
    holder.when(p.refuse_holder, **second("refuser", "ann")).then_refused(y.ProposerDecides)
    holder.when(p.confirm_holder, **second("confirmer", reason="")).then_refused(GroundMissing)


def test_a_guardian_proposed_before_the_death_is_not_confirmed_after_it() -> None:
    given([*h.HISTORIES["payee_proposed"], h.DIED]).when(y.confirm_payee, **second("confirmer")).then_refused(
        y.ActsOnlyForTheLiving
    )


def test_with_another_receiver_the_account_given_before_no_longer_counts() -> None:
    claim = fold([*h.HISTORIES["payee_proposed"], h.PAYEE_CONFIRMED])
    assert claim and (claim.receiver_id, claim.account, claim.proposed_payee) == ("p-2", None, None)
    assert clock_facts(claim)["payable"] is None


def test_nothing_is_payable_to_the_dead_nor_to_who_acted_for_them() -> None:
    own = fold(h.HISTORIES["insured_died"])
    confirmed = [*h.HISTORIES["payee_proposed"], h.PAYEE_CONFIRMED, h.account("acc-9", h.day(17)), h.DIED]
    guardian = fold(confirmed)
    assert own and guardian and own.receiver_died and guardian.receiver_died
    assert clock_facts(own)["payable"] is clock_facts(guardian)["payable"] is None
    given(confirmed).when(p.order_payment, payment_no="P1", today=h.TODAY).then_refused(p.ReceiverDied)


def test_a_doubt_is_put_aside_until_a_second_person_says_and_counts_from_the_day_it_was_given() -> None:
    waiting = fold(h.HISTORIES["holder_in_doubt"])
    assert waiting and waiting.account is None and clock_facts(waiting)["payable"] is None
    given(h.HISTORIES["holder_in_doubt"]).when(p.confirm_holder, **second("confirmer")).then_kinds(
        e.HolderConfirmed, e.BankAccountGiven
    )
    said = fold([*h.HISTORIES["holder_in_doubt"], h.HOLDER_CONFIRMED, h.account("acc-3")])
    assert said and said.account and clock_facts(said)["payable"] == h.GIVEN
    refused = fold([*h.HISTORIES["holder_in_doubt"], h.HOLDER_REFUSED])
    assert refused and (refused.account, refused.doubted_account) == (None, None)


def test_an_account_in_doubt_needs_a_reason_and_then_is_no_account_yet() -> None:
    facts = {
        "account_id": "acc-2", "sealed": "eA==", "last4": "1234", "holder": Likeness.DOUBTFUL,
        "reason": "the bank drops the dot", "identity_document": "id_card", "giver": "ann", "given_date": h.day(20),
        "today": h.TODAY,
    }  # fmt: skip
    given(h.HISTORIES["accepted_no_account"]).when(p.give_bank_account, **facts).then_kinds(
        e.ReceiverChecked, e.AccountDoubted
    )


def undone(**change: Any) -> dict[str, Any]:
    return {"reason": "seen alive", "confirmer": "bob", "taken_back_date": h.TODAY, "today": h.TODAY} | change


@pytest.mark.parametrize(
    ("change", "no"),
    [
        ({"ground": " "}, GroundMissing),
        ({"documents": []}, NothingGiven),
        ({"documents": [h.paper("horoscope")]}, UnknownDocumentKind),
        ({"doubted_date": date(2026, 4, 1)}, InTheFuture),
        ({"doubted_date": h.day(1)}, BeforeEarlierFact),
    ],
)
def test_a_death_is_doubted_on_paper_with_a_ground(change: dict[str, Any], no: type[Refused]) -> None:
    usual = {"ground": "alive", "documents": [h.paper("identity")], "doubter": "ann"}
    facts = usual | {"doubted_date": h.TODAY, "today": h.TODAY} | change
    given(h.HISTORIES["insured_died"]).when(death.doubt_death, **facts).then_refused(no)


def test_a_death_is_taken_back_by_another_and_upheld_by_either() -> None:
    doubted = given(h.HISTORIES["death_doubted"])
    doubted.when(death.take_back_death, **undone(confirmer="ann")).then_refused(y.ProposerDecides)
    doubted.when(death.take_back_death, **undone(reason="")).then_refused(GroundMissing)
    doubted.when(death.take_back_death, **undone(taken_back_date=h.day(1))).then_refused(BeforeEarlierFact)
    for who in ("ann", "bob"):
        stands = {"reason": "asked", "by": who, "upheld_date": h.TODAY, "today": h.TODAY}
        doubted.when(death.uphold_death, **stands).then_kinds(DeathUpheld)


def test_a_death_taken_back_leaves_the_living_with_their_account_and_the_heirs_with_none() -> None:
    own = fold([*h.HISTORIES["death_doubted"], h.DEATH_TAKEN_BACK])
    assert own and (own.death_date, own.death_doubter) == (None, "") and own.can_be_paid_to
    assert clock_facts(own)["payable"] == h.GIVEN  # as if it had never been recorded
    heir = [h.DIED, h.proposed("heir", "death_certificate", "succession")]
    named = [*h.HISTORIES["accepted"], *heir, h.PAYEE_CONFIRMED, h.account("acc-9", h.day(17))]
    back = fold([*named, h.DEATH_DOUBTED, h.DEATH_TAKEN_BACK])
    assert back and (back.payee, back.account, back.receiver_id) == (None, None, "p-1")
    put_forward = fold([*h.HISTORIES["accepted"], *heir, h.DEATH_DOUBTED, h.DEATH_TAKEN_BACK])
    assert put_forward and put_forward.proposed_payee is None and put_forward.account


def test_no_heir_is_paid_while_the_death_is_doubted() -> None:
    heir = [h.DIED, h.proposed("heir", "death_certificate", "succession"), h.PAYEE_CONFIRMED]
    named = [*h.HISTORIES["accepted"], *heir, h.account("acc-9", h.day(17))]
    pay = {"payment_no": "P1", "today": h.TODAY}
    given([*named, h.DEATH_DOUBTED]).when(p.order_payment, **pay).then_refused(death.DeathIsDoubted)
    given([*named, h.DEATH_DOUBTED, h.DEATH_UPHELD]).when(p.order_payment, **pay).then_kinds(e.ClaimPaymentOrdered)
