"""What came of a simulated year, counted from the log, the rows and the books: no floats, amounts in yuan as text.

Nothing in it depends on keys or on the order in which two processes did their work, so the same seed gives the same
bytes on every machine. That is why the Merkle root is not here: sealed texts are sealed anew each time.
"""

import io
from collections.abc import Mapping
from typing import Any

from django.core.management import call_command

from claims.domain.money import yuan
from claims.store.sql import fetch
from settlement.ledger import checks as ledger_checks
from settlement.simulation.population import Place

_CHANNELS = """
select data->>'channel', count(*) from claims_event
 where region = %(region)s and kind = 'claim.reported.1' and (data->>'policy_year')::int = %(year)s group by 1"""
_OUTCOMES = """
select case when status in ('withdrawn', 'paid') then status
            when status <> 'closed' then 'open'
            when decided.kind = 'claim.rejected.1' then 'rejected'
            else 'nothing_to_pay' end, count(*)
  from claims_claim c
  left join lateral (select e.kind from claims_event e
                      where e.region = c.region and e.stream_id = 'claim:' || c.claim_no
                        and e.kind in ('claim.approved.1', 'claim.rejected.1')
                      order by e.version desc limit 1) decided on true
 where c.region = %(region)s and c.policy_year = %(year)s group by 1"""
_STATUSES = "select status, count(*) from claims_claim where region = %(region)s and policy_year = %(year)s group by 1"
_BILLS = """
select state, count(*), coalesce(sum(benefit_fen), 0)::bigint, count(*) filter (where benefit_fen > 0)
  from settlement_bill where region = %(region)s and year = %(year)s group by 1"""
_CLOCKS = """
select data->>'rule_code', split_part(kind, '.', 2), count(*),
       count(*) filter (where (data->>'late')::bool)
  from claims_event
 where region = %(region)s and kind = any(%(kinds)s) and data->>'subject' like 'claim:C' || %(region)s || %(year)s || '%%'
 group by 1, 2"""
_CLOCK_KINDS = {"started": "started", "met": "met", "cancelled": "cancelled", "warned": "warned",
                "breached": "breached", "breach_withdrawn": "breach_withdrawn"}  # fmt: skip
_OPEN_CLOCKS = """
select k.rule_code, k.lifecycle, count(*) from claims_clock k
  join claims_claim c on c.region = k.region and k.subject = 'claim:' || c.claim_no
 where k.region = %(region)s and c.policy_year = %(year)s and k.lifecycle in ('running', 'paused') group by 1, 2"""
_PAYMENTS = """
select payee_kind, state, count(*) from settlement_payment p join settlement_project j using (region, project_no)
 where p.region = %(region)s and extract(year from j.policy_from) = %(year)s group by 1, 2"""
_MOVES = """
select data->>'payee_kind', kind, count(*),
       sum(coalesce(data->>'paid_fen', data->>'returned_fen', data->>'amount_fen')::bigint)::bigint from claims_event
 where region = %(region)s and (data->>'policy_year')::int = %(year)s
   and kind in ('payment.confirmed.2', 'payment.returned.2', 'payment.failed.1') group by 1, 2"""
_WAITED = """
select count(*) from claims_event r join claims_event o
    on o.region = r.region and o.stream_id = r.stream_id and o.version = r.version - 1
 where r.region = %(region)s and r.kind = 'payment.reserved.1' and (r.data->>'policy_year')::int = %(year)s
   and (r.occurred_at at time zone 'Asia/Shanghai')::date > (o.occurred_at at time zone 'Asia/Shanghai')::date"""
_BOOKED = """
select v.rule, coalesce(sum(p.amount_fen) filter (where p.layer = 1 and p.dc = 'D'), 0)::bigint
  from settlement_voucher v join settlement_posting p on p.region = v.region and p.voucher_id = v.id
 where v.region = %(region)s and v.policy_year = %(year)s
   and v.rule in ('premium_due', 'premium_received', 'claim_approved', 'instant_accepted') group by 1"""
_COVERS = """
select count(*), count(*) filter (where paid_fen > 0), coalesce(max(paid_fen), 0)
  from settlement_cover where region = %(region)s and year = %(year)s"""
_COUNTS = """
select (select count(*) from claims_event where region = %(region)s),
       (select count(*) from claims_position where region = %(region)s)"""


def summarise(place: Place, refused: Mapping[str, int]) -> dict[str, Any]:
    """The summary of a region's year; ``refused`` are the refusals met on the way, by code."""
    asked = {"region": place.region, "year": place.year}
    persons, with_benefit, highest_fen = fetch(_COVERS, asked)[0]
    events, positions = fetch(_COUNTS, asked)[0]
    return {
        **asked,
        "seed": place.seed,
        "persons": persons,
        "persons_with_benefit": with_benefit,
        "highest_benefit_of_a_person_yuan": yuan(highest_fen),
        "claims": {
            "by_channel": _counted(_CHANNELS, asked),
            "by_outcome": _counted(_OUTCOMES, asked),
            "by_status": _counted(_STATUSES, asked),
        },
        "bills": _bills(asked),
        "clocks": _clocks(asked),
        "payments": _payments(asked),
        "money": _money(asked),
        "refused": dict(refused),
        "events": events,
        "merkle_leaves": positions,
        "ledger_balanced": not ledger_checks.find_faults(),
        "verify_ok": is_verified(),
    }


def is_verified() -> bool:
    """Whether ``manage.py verify`` finds no fault. Asked by name: that room lies above this one."""
    try:
        call_command("verify", stdout=io.StringIO(), stderr=io.StringIO())
    except SystemExit as ended:
        return not ended.code
    return True


def _bills(asked: Mapping[str, Any]) -> dict[str, Any]:
    found = {state: (count, fen, paying) for state, count, fen, paying in fetch(_BILLS, asked)}
    settled, reversed_ = found.get("settled", (0, 0, 0)), found.get("reversed", (0, 0, 0))
    return {
        "settled": settled[0],
        "settled_with_benefit": settled[2],
        "settled_yuan": yuan(settled[1]),
        "reversed": reversed_[0],
        "reversed_yuan": yuan(reversed_[1]),
    }


def _clocks(asked: Mapping[str, Any]) -> dict[str, dict[str, int]]:
    """Per rule: how many periods began, were met (late ones too), warned, breached, cancelled, and are still open."""
    kinds = [f"clock.{kind}.{number}" for kind in _CLOCK_KINDS for number in (1, 2)]
    found: dict[str, dict[str, int]] = {}
    for rule, what, count, late in fetch(_CLOCKS, {**asked, "kinds": kinds, "year": str(asked["year"])}):
        of_rule = found.setdefault(rule, {})
        of_rule[_CLOCK_KINDS[what]] = count
        if what == "met":
            of_rule["met_late"] = late
    for rule, lifecycle, count in fetch(_OPEN_CLOCKS, asked):
        found.setdefault(rule, {})[lifecycle] = count
    return found


def _payments(asked: Mapping[str, Any]) -> dict[str, Any]:
    states: dict[str, dict[str, int]] = {}
    for payee, state, count in fetch(_PAYMENTS, asked):
        states.setdefault(payee, {})[state] = count
    moves = {(payee, kind.split(".")[1]): (count, fen) for payee, kind, count, fen in fetch(_MOVES, asked)}

    def total(kind: str, which: int) -> int:
        return sum(moves.get((payee, kind), (0, 0))[which] for payee in ("person", "hospital"))

    return {
        "by_state": states,
        "confirmed": total("confirmed", 0),
        "failed": total("failed", 0),
        "returned": total("returned", 0),
        "confirmed_yuan": yuan(total("confirmed", 1)),
        "returned_yuan": yuan(total("returned", 1)),
        "waited_for_money": fetch(_WAITED, asked)[0][0],
    }


def _money(asked: Mapping[str, Any]) -> dict[str, str]:
    booked = dict(fetch(_BOOKED, asked))
    premium = booked.get("premium_due", 0)
    incurred = booked.get("claim_approved", 0) + booked.get("instant_accepted", 0)
    return {
        "premium_due_yuan": yuan(premium),
        "premium_received_yuan": yuan(booked.get("premium_received", 0)),
        "incurred_yuan": yuan(incurred),
        "incurred_counter_yuan": yuan(booked.get("claim_approved", 0)),
        "incurred_instant_yuan": yuan(booked.get("instant_accepted", 0)),
        "loss_ratio": _ratio(incurred, premium),
    }


def _ratio(part: int, whole: int) -> str:
    """Four decimals, rounded down; empty where there is nothing to divide by."""
    return f"{part // whole}.{part * 10_000 // whole % 10_000:04d}" if whole else ""


def _counted(sql: str, asked: Mapping[str, Any]) -> dict[str, int]:
    return dict(fetch(sql, asked))
