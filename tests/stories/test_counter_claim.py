"""The promise of the counter (86号 service norm art. 17; 保险法 art. 22, 23): what is missing is said once, decided within
30 days and paid within 10, and whoever is late cannot hide it.

A claimant in Jinan, 2014, told day by day: the clocks are swept every morning and every night, as the timer would.
"""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from claims import store
from claims.clocks.commands import confirm_late_facts
from claims.clocks.queries import find_clocks
from claims.clocks.sweep import sweep_clocks
from claims.counter import commands as claims
from claims.counter import queries
from claims.counter.domain.documents import REQUIRED, MissingDocument
from claims.counter.domain.dossier import AlreadyRequestedOnce
from claims.counter.models import ClaimRow
from claims.domain.calendar import CHINA
from claims.domain.document import Document
from claims.domain.refusal import SecondPersonNeeded
from settlement.counter import commands as counter_commands
from settlement.ledger import door as ledger
from settlement.payment import commands as payment_commands
from tests.settlement import scene
from tests.settlement.counter import acts as counter

pytestmark = pytest.mark.django_db(transaction=True)

JUNE_2 = scene.TODAY  # Monday
ASSESS, PAY = "claim.assess", "claim.pay"


def sweep(first: date, last: date) -> None:
    """The timer at 09:30 and just after midnight, each day."""
    for n in range((last - first).days + 1):
        for hour in (0, 9):
            at = datetime.combine(first + timedelta(days=n), datetime.min.time(), CHINA) + timedelta(
                hours=hour, minutes=30
            )
            sweep_clocks(region=scene.REGION, now=at.astimezone(UTC), source="story")


def june(day: int) -> date:
    return date(2014, 6, day)


def papers(*kinds: str) -> list[Document]:
    return [Document(kind=kind, pages=1, sha256=f"{n:064x}") for n, kind in enumerate(kinds)]


def report(person_id: str, *kinds: str) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "fixmedins_code": scene.HOSPITAL,
        "fixmedins_name": "测试医院",
        "admission_date": date(2014, 4, 1),
        "discharge_date": date(2014, 4, 20),
        "claimed": {
            "medfee_sumamt_fen": 300_000_00,
            "fulamt_ownpay_amt_fen": 20_000_00,
            "overlmt_selfpay_fen": 4_000_00,
            "preselfpay_amt_fen": 6_000_00,
            "inscp_scp_amt_fen": 270_000_00,
            "act_pay_dedc_fen": 1_000_00,
            "hifp_pay_fen": 100_000_00,
        },
        "received_date": JUNE_2,
        "channel": "outlet",
        "documents": papers(*kinds),
    }
    facts |= {"region": scene.REGION, "person_id": person_id, "outlet": counter.OUTLET}
    answer = claims.report_claim(**facts, cause=counter.by("clerk"))
    return {"region": scene.REGION, "claim_no": answer["claim_no"]}


def due(claim: dict[str, Any]) -> date | None:
    return ClaimRow.objects.get(**claim).next_due_date


def told(claim: dict[str, Any], rule: str) -> list[str]:
    """What the timeline says of the clocks of a rule."""
    lines = queries.get_timeline(claim["region"], claim["claim_no"])
    return [line.kind for line in lines if f"/{rule}/" in line.stream_id]


@pytest.mark.law("86.service.17.1", "86.service.17.5", "86.service.17.7", "insurance_law.22.2", "insurance_law.23.1d")
def test_a_claim_with_a_supplement_is_decided_and_paid_in_time() -> None:
    person_id = counter.world()
    counter.fund(100_000)
    claim = report(person_id, *(kind for kind in REQUIRED if kind != "invoice"))
    assert due(claim) == date(2014, 7, 2)

    notice: dict[str, Any] = {
        "documents": [MissingDocument(kind="invoice", reason="未提交")],
        "given_how": "mail",
        "proof": "EMS-1",
    }
    claims.request_supplement(**claim, **notice, cause=counter.by("clerk", june(3)))
    claims.record_notice_arrival(**claim, arrived_date=june(6), cause=counter.by("clerk", june(9)))
    assert due(claim) is None
    claims.receive_documents(
        **claim, documents=papers("invoice"), received_date=june(16), cause=counter.by("clerk", june(16))
    )
    assert due(claim) == date(2014, 7, 14)  # 10 days later is Saturday the 12th, so Monday
    with pytest.raises(AlreadyRequestedOnce):
        claims.request_supplement(**claim, **notice, cause=counter.by("clerk", june(17)))

    claims.complete_dossier(**claim, cause=counter.by("clerk", june(17)))
    sweep(JUNE_2, june(27))
    assert told(claim, ASSESS) == ["clock.started.1", "clock.paused.1", "clock.resumed.1", "clock.warned.1"]  # half
    counter_commands.assess_claim(**claim, ground="SD2014", cause=counter.by("assessor", june(28)))
    counter_commands.approve_claim(**claim, cause=counter.by("approver", june(30)))
    assert due(claim) is None

    claims.notify_claimant(**claim, how="in_person", proof="HZ-1", cause=counter.by("clerk", june(30)))
    claims.accept_claim(**claim, cause=counter.by("clerk", date(2014, 7, 2)))
    assert told(claim, PAY) == []  # no account yet: nothing we could pay to
    counter.give_account(claim["claim_no"], day=date(2014, 7, 3))
    assert due(claim) == date(2014, 7, 14)  # the 13th is a Sunday
    counter.react()
    ((payment_no, state, amount_fen, _),) = counter.payments()
    assert (state, amount_fen) == ("reserved", 87_000_00)
    payment_commands.confirm_payment(
        region=scene.REGION, payment_no=payment_no, bank_ref="B1", paid_fen=amount_fen,
        cause=counter.by("bank", date(2014, 7, 8)),
    )  # fmt: skip
    counter.react()
    sweep(date(2014, 7, 1), date(2014, 8, 1))
    assert ClaimRow.objects.get(**claim).status == "paid"
    assert told(claim, ASSESS)[-1] == told(claim, PAY)[-1] == "clock.met.1"
    assert "clock.breached.1" not in told(claim, ASSESS) + told(claim, PAY)


def test_money_paid_in_time_and_typed_in_late_is_no_breach_once_two_people_have_seen_it() -> None:
    """The bank paid on the last day, the statement was entered a week later, when a breach had been said already."""
    counter.world()
    counter.fund(100_000)
    claim = {"region": scene.REGION, "claim_no": counter.payable(counter.claimant(serial=7))}
    counter.react()
    assert due(claim) == june(12)
    sweep(JUNE_2, june(19))
    assert told(claim, PAY)[-1] == "clock.breached.1"
    ((payment_no, _, amount_fen, _),) = counter.payments()
    payment_commands.confirm_payment(
        region=scene.REGION, payment_no=payment_no, bank_ref="B1", paid_fen=amount_fen, paid_date=june(12),
        cause=counter.by("bank", june(19)),
    )  # fmt: skip
    counter.react()
    assert told(claim, PAY)[-2:] == ["clock.met.1", "clock.late_fact_entered.1"]
    pay = {"region": scene.REGION, "clock_id": f"claim:{claim['claim_no']}/{PAY}/1"}
    with pytest.raises(SecondPersonNeeded):  # though a reaction told the claim, it was the cashier who typed it
        confirm_late_facts(**pay, ground="与银行回单核对无误", cause=counter.by("bank", june(19)))
    confirm_late_facts(**pay, ground="与银行回单核对无误", cause=counter.by("approver", june(19)))
    assert told(claim, PAY)[-1] == "clock.breach_withdrawn.2"
    ((timeliness, late),) = scene.rows(
        "select timeliness, late from claims_clock where subject = %s and rule_code = 'claim.pay'",
        f"claim:{claim['claim_no']}",
    )
    assert (timeliness, late) != ("breached", True) and not late
    (voucher,) = ledger.find_vouchers(region=scene.REGION, rule="pay_confirmed")
    assert (voucher.entry_date, amount_fen) == (june(19), 87_000_00)  # booked on the day of the entry


@pytest.mark.law("insurance_law.23.1b", "interpretation_2_2013.15.1", "interpretation_2.15.1")
def test_a_forgotten_claim_is_warned_breached_and_decided_late_for_everyone_to_see() -> None:
    claim = report(counter.world(), *REQUIRED)
    claims.complete_dossier(**claim, cause=counter.by("clerk"))
    sweep(JUNE_2, date(2014, 7, 5))
    assert told(claim, ASSESS) == ["clock.started.1", *["clock.warned.1"] * 3, "clock.breached.1"]
    (view,) = find_clocks(scene.REGION, f"claim:{claim['claim_no']}", today=date(2014, 7, 5))
    assert view.remaining_days == -3

    counter_commands.assess_claim(**claim, ground="SD2014", cause=counter.by("assessor", date(2014, 7, 6)))
    counter_commands.approve_claim(**claim, cause=counter.by("approver", date(2014, 7, 7)))
    clock = f"clock:claim:{claim['claim_no']}/{ASSESS}/1"
    *_, breached, met = store.read(scene.REGION, clock)
    assert breached.occurred_at == datetime(2014, 7, 2, 16, tzinfo=UTC)  # 24:00 of 2 July in China
    assert met.data["late"] is True
    (view,) = find_clocks(scene.REGION, f"claim:{claim['claim_no']}", today=date(2014, 7, 7))
    assert (view.row.timeliness, view.row.late) == ("breached", True)


def test_a_claimant_who_withdraws_stops_the_clock_for_good() -> None:
    claim = report(counter.world(), *REQUIRED)
    claims.withdraw_claim(**claim, reason="重复申请", cause=counter.by("clerk", june(5)))
    sweep(JUNE_2, date(2014, 7, 10))
    assert told(claim, ASSESS) == ["clock.started.1", "clock.cancelled.1"]
    assert due(claim) is None
