"""Every decision against every status, as one picture: decisions down, histories across, in each cell what comes of it."""

import inspect

import msgspec
import pytest

from claims.counter.domain import assessment as a
from claims.counter.domain import complexity as cx
from claims.counter.domain import correction as k
from claims.counter.domain import death as dd
from claims.counter.domain import dossier as d
from claims.counter.domain import events as e
from claims.counter.domain import exits as o
from claims.counter.domain import payee as y
from claims.counter.domain import payment_papers as pp
from claims.counter.domain import payout as p
from claims.counter.domain import reclaim as b
from claims.counter.domain import reopening as ro
from claims.counter.domain import second_thoughts as t
from claims.counter.domain import waiting as w
from claims.counter.domain.changes import fold
from claims.counter.domain.claim import Claim, Status
from claims.counter.domain.decisions import DECISIONS, steps
from claims.domain.decision import nothing
from claims.domain.event import Event
from tests.claims.counter.domain.histories import HISTORIES, TODAY, day
from tests.claims.counter.domain.moves_of_a_claim import AGAINST, FACTS, FIRST, HAPPENS_AND_USUAL_NO, OF_AN_HEIR, THEN
from tests.claims.counter.domain.stage import given
from tests.moves import Cell, cells

PICTURE = """
                       rec inc sup req arr awa wop und cpx ben rej app rjd not zer nrj apr dis acc nac dbt pro die ddb ppr unr ord prt fai ret our pai rop ane les rep wai wit clo
request_supplement     YES YES one one one one one no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
record_notice_arrival  no  no  no  YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
receive_documents      YES YES YES YES YES YES YES YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no
complete_dossier       YES gap YES no  no  no  YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
find_complex           YES YES YES YES YES YES YES YES fnd no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no
withdraw_complexity    nox nox nox nox nox nox nox nox YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  nox no  no  no  no  no
request_payment_papers YES YES YES YES YES YES YES YES YES YES YES YES no  YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES no  no  YES YES no  no  no  no
receive_payment_papers YES YES YES YES YES YES YES YES YES YES YES YES no  YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES no  no  YES YES no  no  no  no
assess                 no  no  no  no  no  no  no  YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no
send_back              no  no  no  no  no  no  no  no  no  YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
approve                no  no  no  no  no  no  no  no  no  YES rej no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
reject                 no  no  no  no  no  no  no  no  no  ben YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
notify                 no  no  no  no  no  no  no  no  no  no  no  YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
accept                 no  no  no  no  no  no  no  no  no  no  no  no  no  YES END nay YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  END no  no  no  no
dispute                no  no  no  no  no  no  no  no  no  no  no  no  no  YES YES YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no
uphold                 no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
reopen                 no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
give_bank_account      YES YES YES YES YES YES YES YES YES YES no  YES no  YES YES no  YES YES YES YES YES YES dea dea YES YES no  no  YES YES YES no  no  YES YES no  no  no  no
confirm_holder         dou dou dou dou dou dou dou dou dou dou dou dou no  dou dou dou dou dou dou dou YES dou dou dou dou dou no  no  dou dou dou no  no  dou dou no  no  no  no
refuse_holder          dou dou dou dou dou dou dou dou dou dou dou dou no  dou dou dou dou dou dou dou YES dou dou dou dou dou no  no  dou dou dou no  no  dou dou no  no  no  no
name_applicant         YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES no  no  YES YES no  no  no  no
record_death           YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES bef bef YES YES YES YES YES YES YES no  no  YES YES no  no  no  no
doubt_death            liv liv liv liv liv liv liv liv liv liv liv liv liv liv liv liv liv liv liv liv liv liv YES ddo liv liv no  no  liv liv liv no  no  liv liv no  no  no  no
take_back_death        ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd YES ndd ndd no  no  ndd ndd ndd no  no  ndd ndd no  no  no  no
uphold_death           ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd ndd YES ndd ndd no  no  ndd ndd ndd no  no  ndd ndd no  no  no  no
propose_payee          YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES no  no  YES YES YES no  no  YES YES no  no  no  no
confirm_payee          nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob YES nob nob nob nob no  no  nob nob nob no  no  nob nob no  no  no  no
refuse_payee           nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob YES nob nob nob nob nob nob nob nob nob no  no  nob nob no  no  no  no
order_payment          no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES acc acc YES dea ddo acc no  no  YES YES no  no  no  no  no  no  no  no  no  no
pay_again              no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  acc YES no  no  no  no  no  no  no  no
confirm_payment        no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES YES no  no  no  no  no  no  no  no  no  no  no
fail_payment           no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES YES no  no  no  no  no  no  no  no  no  no  no
return_payment         no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  YES YES no  no  no  no  no  no
withdraw               YES YES YES YES YES YES YES YES YES YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  had no  no  no  no  no
close                  no  no  no  no  no  no  no  no  no  no  no  no  no  ans ans YES ans no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no
remind                 no  no  no  YES YES YES no  no  no  no  no  no  no  YES YES YES YES no  pay YES YES pay YES YES YES YES no  no  pay YES pay no  no  no  YES no  no  no  no
forgo_papers           no  no  no  no  no  YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
deem_accepted          no  no  no  no  no  no  no  no  no  no  no  no  no  YES END nay YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  END no  no  no  no
propose_arrival        no  no  no  YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
propose_acceptance     no  no  no  no  no  no  no  no  no  no  no  no  no  YES YES nay YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no
propose_parking        no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  pay YES two pay YES YES YES no  no  no  pay YES pay no  no  no  no  no  no  no  no
confirm_exit           no  no  no  noe YES no  no  no  no  no  no  no  no  noe noe noe YES no  noe noe noe noe noe noe YES no  no  no  noe noe noe no  no  no  noe no  no  no  no
refuse_exit            no  no  no  noe YES no  no  no  no  no  no  no  no  noe noe noe YES no  noe noe noe noe noe noe YES no  no  no  noe noe noe no  no  no  noe no  no  no  no
take_up                no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no  no  no  no  no  no  no  no  no
withdraw_objection     no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
withdraw_assessment    no  no  no  no  no  no  no  no  no  YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no
withdraw_payee         nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob nob YES nob nob nob nob nob nob nob nob nob no  no  nob nob no  no  no  no
withdraw_account       dou dou dou dou dou dou dou dou dou dou dou dou no  dou dou dou dou dou dou dou YES dou dou dou dou dou no  no  dou dou dou no  no  dou dou no  no  no  no
propose_reopening      no  no  no  no  no  no  no  no  no  no  no  YES YES YES YES YES YES no  YES YES YES YES YES YES YES YES bnk bnk YES YES YES YES wtg no  YES YES YES no  YES
confirm_reopening      no  no  no  no  no  no  no  no  no  no  no  non non non non non non no  non non non non non non non non non non non non non non YES no  non non non no  non
refuse_reopening       no  no  no  no  no  no  no  no  no  no  no  non non non non non non non non non non non non non non non non non non non non non YES no  non non non no  non
drop_reopening         no  no  no  no  no  no  no  no  no  no  no  non non non non non non non non non non non non non non non non non non non non non YES no  non non non no  non
take_late_return       nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr nvr bnk bnk nvr nvr nvr YES YES YES YES YES YES no  nvr
demand_reclaim         no  no  no  no  no  no  no  no  no  no  no  no  no  nil nil nil nil no  no  no  no  no  no  no  no  no  no  no  no  no  no  nil nil no  YES YES YES no  nil
record_repayment       no  no  no  no  no  no  no  nil nil nil nil nil nil nil nil nil nil nil no  no  no  no  no  no  no  no  no  no  no  no  no  nil nil YES YES YES YES no  nil
reverse_repayment      no  no  no  no  no  no  no  nor nor nor nor nor nor nor nor nor nor nor no  no  no  no  no  no  no  no  no  no  no  no  no  nor nor nor nor YES YES no  nor
propose_waiver         no  no  no  no  no  no  no  no  no  no  no  no  no  nil nil nil nil no  no  no  no  no  no  no  no  no  no  no  no  no  no  nil nil no  YES YES wvd no  nil
confirm_waiver         no  no  no  no  no  no  no  no  no  no  no  no  no  now now now now no  no  no  no  no  no  no  no  no  no  no  no  no  no  now now no  now now YES no  now
drop_waiver            now now now now now now now now now now now now now now now now now now now now now now now now now now now now now now now now now now now now YES now now
correct_sheet          YES YES YES YES YES YES YES YES YES YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no
correct_stay           YES YES YES YES YES YES YES YES YES YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no
correct_channel        YES YES YES YES YES YES YES YES YES YES YES no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  no  YES no  no  no  no  no
change_outlet          YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES YES no  no  no  no
"""  # noqa: E501  # a claim has come to stand in many places

# What the headings stand for: the histories in which a claim comes to each status, one or more for a status.
ACROSS = {
    "rec": "received",
    "inc": "received_incomplete",
    "sup": "received_supplemented",
    "req": "supplement_requested",
    "arr": "arrival_proposed",
    "awa": "awaiting_documents",
    "wop": "without_papers",
    "und": "under_assessment",
    "cpx": "found_complex",
    "ben": "assessed",
    "rej": "assessed_rejection",
    "app": "approved",
    "rjd": "rejected",
    "not": "notified",
    "zer": "notified_zero",
    "nrj": "notified_rejection",
    "apr": "acceptance_proposed",
    "dis": "disputed",
    "acc": "accepted",
    "nac": "accepted_no_account",
    "dbt": "holder_in_doubt",
    "pro": "payee_proposed",
    "die": "insured_died",
    "ddb": "death_doubted",
    "ppr": "parking_proposed",
    "unr": "unreachable",
    "ord": "payment_ordered",
    "prt": "paid_in_part",
    "fai": "payment_failed",
    "ret": "payment_returned",
    "our": "returned_by_our_fault",
    "pai": "paid",
    "rop": "reopening_proposed",
    "ane": "reopened_after_payment",
    "les": "notified_less_than_paid",
    "rep": "repaid_in_part",
    "wai": "waiver_proposed",
    "wit": "withdrawn",
    "clo": "closed",
}


CELLS = [Cell(decision, ACROSS[heading], word) for decision, heading, word in cells(PICTURE)]


@pytest.mark.parametrize(("decision", "history", "word"), CELLS)
def test_every_decision_against_every_status(decision: str, history: str, word: str) -> None:
    decide, facts = FACTS[decision]
    if history in ("insured_died", "death_doubted") and "relation" in facts:
        facts = facts | OF_AN_HEIR
    if history == "notified_less_than_paid" and "told_date" in facts:
        facts = facts | {"told_date": day(24), "wait_days": 1}
    wish = given(HISTORIES[history]).when(decide, today=TODAY, **facts)
    event, usual_no = HAPPENS_AND_USUAL_NO[decision]
    if word == "YES":
        first = [FIRST[decision]] if decision in FIRST else []
        then = [THEN[decision, history]] if (decision, history) in THEN else []
        wish.then_kinds(*first, event, *then)
    elif word == "END":
        wish.then_kinds(*([FIRST[decision]] if decision in FIRST else []), event, e.ClaimClosed)
    else:
        wish.then_refused(usual_no if word == "no" else AGAINST[word])


def test_the_picture_is_complete() -> None:
    assert {fold(history).status for history in HISTORIES.values()} == set(Status)
    assert set(ACROSS.values()) == set(HISTORIES)
    assert set(FACTS) == set(HAPPENS_AND_USUAL_NO) == set(DECISIONS) == functions_that_decide()
    assert {(cell.decision, cell.history) for cell in CELLS} == {
        (one, other) for one in DECISIONS for other in HISTORIES
    }
    assert len(CELLS) == len(DECISIONS) * len(HISTORIES)
    assert [name for name in DECISIONS if DECISIONS[name].unless is not nothing and not stood_against(name)] == []


def stood_against(name: str) -> bool:
    """Whether the picture holds a claim whose status allows the decision, and something else does not."""
    decision = DECISIONS[name]
    claims = [fold(history) for history in HISTORIES.values()]
    return any(decision.unless(claim) for claim in claims if claim.status in decision.statuses)


def functions_that_decide() -> set[str]:
    """Every decision on a claim there is. The report makes the claim, so it has no status to come from."""
    return {
        name
        for module in (d, cx, a, pp, y, dd, p, k, w, o, t, ro, b)
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and inspect.signature(function).return_annotation == list[Event]
    } - {"report"}


@pytest.mark.parametrize("history", HISTORIES)
def test_the_screens_offer_exactly_what_can_happen(history: str) -> None:
    can_happen = {cell.decision for cell in CELLS if cell.history == history and cell.word in ("YES", "END")}
    assert set(steps(fold(HISTORIES[history]))) == can_happen


@pytest.mark.parametrize("history", HISTORIES)
def test_a_claim_survives_the_trip_through_json(history: str) -> None:
    claim = fold(HISTORIES[history])
    assert msgspec.json.decode(msgspec.json.encode(claim), type=Claim) == claim


@pytest.mark.parametrize("history", HISTORIES)
def test_a_second_report_is_refused(history: str) -> None:
    claim = fold(HISTORIES[history])
    assert claim is not None
    first = {name: getattr(HISTORIES[history][0], name) for name in HISTORIES[history][0].__struct_fields__}
    given(HISTORIES[history]).when(d.report, today=TODAY, **first).then_refused(d.AlreadyReported)
