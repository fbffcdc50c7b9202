"""Stories are plain Python: they can be told without a database, answer by answer."""

from collections.abc import Iterable
from datetime import date
from random import Random
from typing import Any

import pytest

from claims.domain.money import Money
from settlement.cover.domain.bill import check_amounts
from settlement.simulation import costs
from settlement.simulation.claim_plan import NEVER, ClaimPlan, draw_plan
from settlement.simulation.claim_story import Claimant, counter_claim
from settlement.simulation.money import Contract, payouts, premium
from settlement.simulation.population import Place, person, persons
from settlement.simulation.steps import Step, Story, Visit, after, working_day
from settlement.simulation.story import stories_of

PLACE = Place("370000", 2014, 7)
FRIDAY = date(2014, 3, 7)
MONDAY = date(2014, 3, 10)


def tell(story: Story, answers: dict[str, dict[str, Any]], limit: int = 60) -> list[Step]:
    """The steps of a story whose commands are answered as given by name, else with nothing."""
    told = [next(story)]
    try:
        while len(told) < limit:
            told.append(story.send(answers.get(told[-1].what, {})))
    except StopIteration:
        pass
    return told


def counter_claim_of(plan: ClaimPlan) -> Story:
    draw = Random(1)
    visit = Visit(
        hospital_code="H37999900009",
        hospital_name="外地虚构医院",
        number="M1",
        admission_date=date(2014, 2, 1),
        discharge_date=date(2014, 2, 20),
        amounts=costs.split(draw, Money(120_000_00)),
    )
    return counter_claim(Claimant(PLACE, person(PLACE, 1)), visit, plan)


def claim(plan: ClaimPlan, **answers: dict[str, Any]) -> list[Step]:
    usual = {
        "report_claim": {"claim_no": "C1"},
        "look_at_claim": {"benefit_fen": 12_000_00},
        "look_at_payment": {"state": "reserved", "payment_no": "P1"},
    }
    return tell(counter_claim_of(plan), usual | answers)


def words(steps: Iterable[Step]) -> list[str]:
    return [step.what for step in steps if not step.what.startswith("look_")]


STRAIGHT = ["report_claim", "complete_dossier", "assess_claim", "approve_claim", "notify_claimant", "accept_claim",
            "give_bank_account", "confirm_payment"]  # fmt: skip


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (ClaimPlan(), STRAIGHT),
        (ClaimPlan(mistyped=True), [STRAIGHT[0], "correct_sheet", *STRAIGHT[1:]]),
        (ClaimPlan(withdrawn_after=3), ["report_claim", "withdraw_claim"]),
        (ClaimPlan(missing=("invoice",)),
         [STRAIGHT[0], "request_supplement", "record_notice_arrival", "receive_documents", STRAIGHT[1],
          "request_payment_papers", *STRAIGHT[2:]]),
        (ClaimPlan(complex=True), [*STRAIGHT[:2], "find_complex", *STRAIGHT[2:]]),
        (ClaimPlan(account_after=-1), [STRAIGHT[0], "give_bank_account", *STRAIGHT[1:6], "confirm_payment"]),
        (ClaimPlan(sent_back=True), [*STRAIGHT[:3], "send_back_claim", *STRAIGHT[2:]]),
        (ClaimPlan(rejected=True),
         [*STRAIGHT[:2], "propose_rejection", "reject_claim", "notify_claimant", "close_claim"]),
        (ClaimPlan(disputed="upheld"), [*STRAIGHT[:5], "dispute_claim", "uphold_claim", *STRAIGHT[5:]]),
        (ClaimPlan(disputed="reopened"), [*STRAIGHT[:5], "dispute_claim", "reopen_claim", *STRAIGHT[2:]]),
        (ClaimPlan(bank=("failed", "paid")), [*STRAIGHT[:7], "fail_payment", "order_payment", "confirm_payment"]),
        (ClaimPlan(bank=("returned", "paid")),
         [*STRAIGHT, "return_payment", "give_bank_account", "confirm_payment"]),
    ],
)  # fmt: skip
def test_a_claim_goes_as_its_plan_says(plan: ClaimPlan, expected: list[str]) -> None:
    assert words(claim(plan)) == expected


def test_a_calculation_that_has_moved_is_made_again() -> None:
    answers = iter([{"refused": "calculation_has_moved"}, {}])
    story = counter_claim_of(ClaimPlan())
    told, answer = [next(story)], {}
    for _ in range(9):
        answer = {"report_claim": {"claim_no": "C1"}, "look_at_claim": {"benefit_fen": 0}}.get(told[-1].what, {})
        answer = next(answers) if told[-1].what == "approve_claim" else answer
        try:
            told.append(story.send(answer))
        except StopIteration:
            break
    again = ["send_back_claim", "assess_claim", "approve_claim"]
    assert words(told) == [*STRAIGHT[:4], *again, *STRAIGHT[4:6]]


@pytest.mark.parametrize("what", ["report_claim", "assess_claim", "approve_claim"])
def test_a_claim_that_is_refused_ends_there(what: str) -> None:
    assert words(claim(ClaimPlan(), **{what: {"refused": "already_settled"}}))[-1] == what


def test_nobody_gives_an_account_where_nothing_is_paid() -> None:
    assert words(claim(ClaimPlan(), look_at_claim={"benefit_fen": 0})) == STRAIGHT[:6]


def test_the_cashier_looks_again_while_money_is_missing() -> None:
    waiting = claim(ClaimPlan(), look_at_payment={"state": "ordered", "payment_no": "P1"})
    assert {step.what for step in waiting[-20:]} == {"look_at_payment"}
    assert len({step.day for step in waiting[-20:]}) == 20


def test_steps_never_go_back_in_time_and_counters_rest_at_weekends() -> None:
    for serial in range(1, 300):
        draw = PLACE.draw("plan", serial)
        days = [step.day for step in claim(draw_plan(draw))]
        assert days == sorted(days)
        assert all(day.weekday() < 5 for day in days)


def test_never_is_beyond_every_year() -> None:
    assert claim(ClaimPlan(assessed_after=NEVER))[2].day.year > 2030


def test_working_days() -> None:
    assert working_day(FRIDAY) == FRIDAY
    assert after(FRIDAY, 1) == after(FRIDAY, 2) == after(FRIDAY, 3) == MONDAY


def test_every_bill_adds_up_and_lies_in_its_year() -> None:
    draw = Random(3)
    for _ in range(2_000):
        low, high = costs.severity(draw)
        check_amounts(costs.split(draw, costs.total_fen(draw, low, high)))
        admission, discharge = costs.stay(draw, 2014)
        assert date(2014, 1, 1) <= admission < discharge <= date(2014, 12, 31)


def test_most_persons_have_no_story() -> None:
    with_stories = sum(bool(list(stories_of(PLACE, someone, 80))) for someone in persons(PLACE, 3_000))
    assert 150 < with_stories < 330


CONTRACT = Contract(project_no="P1", year=2014, insured=333, per_person_fen=32_00)


def test_the_instalments_are_the_premium() -> None:
    steps = [step for story in premium(CONTRACT) for step in tell(story, {})]
    received = [step.facts["amount_fen"] for step in steps if step.what == "record_premium_received"]
    assert sum(received) == CONTRACT.premium_fen


def test_no_more_is_brought_down_than_is_needed() -> None:
    enough = {"waiting_fen": 0, "available_fen": 10**9, "pool_fen": 10**9, "income_fen": 0}
    assert {step.what for step in tell(payouts(CONTRACT, date(2014, 3, 1)), {"look_at_money": enough})} == {
        "look_at_money"
    }


def test_what_waits_is_brought_down() -> None:
    short = {"waiting_fen": 50_000, "available_fen": 1_000, "pool_fen": 10**7, "income_fen": 0}
    steps = tell(payouts(CONTRACT, date(2014, 2, 1)), {"look_at_money": short}, limit=3)
    assert words(steps) == ["send_allocation", "record_allocation_arrived"]
    assert steps[1].facts["amount_fen"] >= 49_000


def test_a_dear_year_asks_for_more_premium() -> None:
    empty = {"waiting_fen": 90_000, "available_fen": 0, "pool_fen": 0, "income_fen": 0}
    steps = tell(payouts(CONTRACT, date(2014, 2, 1)), {"look_at_money": empty}, limit=7)
    assert words(steps)[:2] == ["record_premium_due", "record_premium_received"]
    due = next(step for step in steps if step.what == "record_premium_due").facts
    assert due["amount_fen"] == due["insured_count"] * due["per_person_fen"] >= 90_000
