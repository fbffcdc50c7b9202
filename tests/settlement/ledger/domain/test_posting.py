"""From an event to its vouchers, and the rules themselves."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta, timezone
from types import SimpleNamespace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from claims.counter.domain import events as claim_events
from claims.domain.event import KINDS
from settlement.cover.domain import events as cover_events
from settlement.ledger.domain.chart import ACCOUNT_BY_CODE, ACCOUNTS, ACTUAL, CURRENT_VERSION, RULE_BY_VERSION, RULES
from settlement.ledger.domain.posting import EVENT_RULES, digest, policy_year, vouchers_of
from settlement.payment.domain import events as money_events

assert claim_events and cover_events and money_events  # imported so that their kinds are registered

ID = UUID("0190f3a2-0000-4000-8000-000000000001")
ORIGINAL = UUID("0190f3a2-0000-4000-8000-000000000002")
AT = datetime(2014, 3, 1, 2, 30, 0, 5, tzinfo=UTC)
NOON = {"event_id": ID, "region": "370000", "occurred_at": AT, "project_no": "SD2014"}
FIELDS = {
    "amount_fen": 700, "benefit_fen": 700, "reversed_fen": 700, "claim_no": "C1", "hospital_code": "H1",
    "short_fen": 0, "over_fen": 0, "in_fen": 0, "out_fen": 0, "rest_fen": 0,
    "settled_event_id": str(ORIGINAL), "approved_event_id": str(ORIGINAL),
    "repaid_event_id": str(ORIGINAL), "receivable_fen": 700,
}  # fmt: skip


def fact(kind, **fields):
    return SimpleNamespace(kind=kind, policy_year=2014, **(FIELDS | fields))


CASES = [
    # kind,                       payee,      debit and credit, in fen of 700
    ("fund.premium_due.1",        None,       "D 1122.01, C 6031.01"),
    ("fund.premium_received.1",   None,       "D 1002.01, C 1122.01"),
    ("fund.sweep_sent.1",         None,       "D 3201.01, C 1002.01"),
    ("fund.sweep_arrived.1",      None,       "D HQ 1002.03, C HQ 3201.01"),
    ("fund.allocation_sent.1",    None,       "D HQ 3201.01, C HQ 1002.03"),
    ("fund.allocation_arrived.1", None,       "D 1002.02, C 3201.01"),
    ("claim.approved.1",          None,       "D 6511.01, C 2202.01 C1"),
    ("claim.reopened.1",          None,       "-D 6511.01, -C 2202.01 C1"),
    ("claim.payout_contested.1",  None,       "D 1221.03 C1, C 2202.01 C1"),
    ("claim.payout_counted.1",    None,       "D 2202.01 C1, C 1221.03 C1"),
    ("claim.earlier_payment_returned.1", None, "D 2202.01 C1, C 1221.03 C1"),
    ("claim.waiver_counted.1",    None,       "D 2202.01 C1, C 6701.01"),
    ("claim.reclaim_repaid.1",    None,       "D 1002.01, C 1221.03 C1"),
    ("claim.repayment_reversed.1", None,      "-D 1002.01, -C 1221.03 C1"),
    ("claim.reclaim_waived.1",    None,       "D 6701.01, C 1221.03 C1"),
    ("cover.bill_settled.1",      None,       "D 6511.02, C 2202.02 H1"),
    ("cover.bill_reversed.1",     None,       "-D 6511.02, -C 2202.02 H1"),
    ("payment.reserved.1",        "person",   "D 9101.01 P, C 1002.02 P"),
    ("payment.reserved.1",        "hospital", "D 9101.01 P, C 1002.02 P"),
    ("payment.failed.1",          "person",   "D 1002.02 P, C 9101.01 P"),
    ("payment.failed.1",          "hospital", "D 1002.02 P, C 9101.01 P"),
    ("payment.confirmed.2",       "person",   "D 1002.02 P, C 9101.01 P, D 2202.01 C1, C 1002.02"),
    ("payment.confirmed.2",       "hospital", "D 1002.02 P, C 9101.01 P, D 2202.02 H1, C 1002.02"),
    ("payment.returned.2",        "person",   "D 1002.02, C 2202.03 C1"),
    ("payment.returned.2",        "hospital", "D 1002.02, C 2202.03 H1"),
    ("payment.given_up.1",        "person",   "D 2202.03 C1, C 2202.01 C1"),
    ("payment.requeued.1",        "person",   "D 2202.03 C1, C 2202.01 C1"),
    ("payment.requeued.1",        "hospital", "D 2202.03 H1, C 2202.02 H1"),
]  # fmt: skip


def said(line):
    words = ["-" * (line.amount_fen < 0) + line.dc, "HQ" * (line.org == "HQ"), line.gl_code, line.counterparty or ""]
    return " ".join(word for word in [*words, "P" * (line.layer != ACTUAL)] if word)


@pytest.mark.parametrize(("kind", "payee", "lines"), CASES)
def test_every_event_posts_what_its_rule_says(kind, payee, lines):
    [voucher] = vouchers_of(fact(kind, payee_kind=payee), **NOON)
    assert ", ".join(map(said, voucher.lines)) == lines
    assert {abs(line.amount_fen) for line in voucher.lines} == {700}
    assert voucher.entry_date == date(2014, 3, 1)


# What the bank moved otherwise than told, and how that ends: kind, payee, the field that is not 0, and its lines.
DIFFERENCES = [
    ("payment.confirmed.2",           "person",   "short_fen", "D 1002.02, C 3001.01 C1"),
    ("payment.confirmed.2",           "hospital", "over_fen",  "D 3001.01 H1, C 1002.02"),
    ("payment.returned.2",            "person",   "short_fen", "D 3001.01 C1, C 1002.02"),
    ("payment.returned.2",            "hospital", "over_fen",  "D 1002.02, C 3001.01 H1"),
    ("payment.difference_resolved.1", "person",   "in_fen",    "D 1002.02, C 3001.01 C1"),
    ("payment.difference_resolved.1", "hospital", "out_fen",   "D 3001.01 H1, C 1002.02"),
    ("payment.difference_resolved.1", "person",   "rest_fen",  "D 3001.01 C1, C 2202.01 C1"),
    ("payment.difference_resolved.1", "hospital", "rest_fen",  "D 3001.01 H1, C 2202.02 H1"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "payee", "field", "lines"), DIFFERENCES)
def test_a_difference_is_booked_beside_what_was_ordered(kind, payee, field, lines):
    *ordered, voucher = vouchers_of(fact(kind, payee_kind=payee, **{field: 100}), **NOON)
    assert ", ".join(map(said, voucher.lines)) == lines
    assert {line.amount_fen for line in voucher.lines} == {100}
    assert {line.amount_fen for each in ordered for line in each.lines} <= {700}


def test_every_kind_in_the_table_was_tried():
    assert {case[0] for case in [*CASES, *DIFFERENCES]} == set(EVENT_RULES)


@pytest.mark.parametrize("kind", sorted(EVENT_RULES))
def test_events_have_the_fields_their_vouchers_need(kind):
    fields = set(KINDS[kind].__struct_fields__)
    for posts in EVENT_RULES[kind]:
        needed = {posts.amount, posts.counterparty, posts.reverses, "payee_kind" if posts.payee_kind else ""} - {""}
        assert needed <= fields
    assert fields & {"policy_year", "year"}


@pytest.mark.parametrize("sign", [1, -1])
def test_red_letters_are_negative_however_the_event_says_it(sign):
    [voucher] = vouchers_of(fact("cover.bill_reversed.1", benefit_fen=sign * 700), **NOON)
    assert {line.amount_fen for line in voucher.lines} == {-700}
    assert voucher.reverses_event_id == ORIGINAL


def test_a_benefit_of_nothing_posts_nothing():
    for kind in ("claim.approved.1", "cover.bill_settled.1"):
        assert vouchers_of(fact(kind, benefit_fen=0), **NOON) == []
    assert vouchers_of(fact("cover.bill_reversed.1", benefit_fen=0, settled_event_id=""), **NOON) == []


def test_other_events_post_nothing():
    assert vouchers_of(fact("payment.ordered.1"), **NOON) == []
    assert vouchers_of(fact("claim.reported.1"), **NOON) == []


def test_the_entry_date_is_the_day_in_china():
    late = NOON | {"occurred_at": datetime(2014, 3, 31, 16, 0, tzinfo=UTC)}
    [voucher] = vouchers_of(fact("claim.approved.1"), **late)
    assert voucher.entry_date == date(2014, 4, 1)


def test_an_event_that_names_its_project_is_believed():
    [voucher] = vouchers_of(fact("fund.premium_due.1", project_no="SD2013"), **NOON)
    assert voucher.project_no == "SD2013"


def test_the_policy_year_of_a_cover_is_its_year():
    assert policy_year(SimpleNamespace(year=2014)) == 2014


def test_the_digest_follows_everything_that_is_said():
    [voucher] = vouchers_of(fact("claim.approved.1"), **NOON)
    others = [
        replace(voucher, region="370100"),
        replace(voucher, event_id=ORIGINAL),
        replace(voucher, rule="instant_accepted"),
        replace(voucher, rule_version=2),
        replace(voucher, project_no="SD2015"),
        replace(voucher, policy_year=2015),
        replace(voucher, entry_date=date(2014, 3, 2)),
        replace(voucher, occurred_at=AT + timedelta(microseconds=1)),
        replace(voucher, reverses_event_id=ORIGINAL),
        replace(voucher, lines=voucher.lines[:1]),
        replace(voucher, lines=voucher.lines[::-1]),
        replace(voucher, lines=(voucher.lines[0], replace(voucher.lines[1], counterparty="C2"))),
        replace(voucher, lines=(voucher.lines[0], replace(voucher.lines[1], amount_fen=701))),
    ]
    assert len({digest(each) for each in [voucher, *others]}) == len(others) + 1


def test_the_digest_does_not_depend_on_the_clock_face():
    [voucher] = vouchers_of(fact("claim.approved.1"), **NOON)
    in_china = replace(voucher, occurred_at=AT.astimezone(timezone(timedelta(hours=8))))
    assert digest(voucher) == digest(in_china)


@given(amount=st.integers(1, 10**15), case=st.sampled_from(CASES))
def test_every_voucher_balances_per_book_and_layer(amount, case):
    kind, payee, _ = case
    amounts = {"amount_fen": amount, "benefit_fen": amount, "reversed_fen": amount}
    [voucher] = vouchers_of(fact(kind, payee_kind=payee, **amounts), **NOON)
    sums = Counter()
    for line in voucher.lines:
        sums[line.org, line.layer] += line.amount_fen if line.dc == "D" else -line.amount_fen
    assert set(sums.values()) == {0}


def test_every_rule_is_used_and_every_rule_used_exists():
    used = {posts.rule for posts in sum(EVENT_RULES.values(), ())}
    assert used == set(CURRENT_VERSION) == {rule.rule for rule in RULES}


def test_every_rule_balances_and_names_accounts_of_the_chart():
    for rule in RULES:
        sums, lines = Counter(), Counter()
        for line in rule.lines:
            assert line.gl_code in ACCOUNT_BY_CODE
            sums[line.org, line.layer] += 1 if line.dc == "D" else -1
            lines[line.org, line.layer] += 1
        assert set(sums.values()) == {0} and min(lines.values()) >= 2
    assert len(RULE_BY_VERSION) == len(RULES)


@pytest.mark.law("86.finance.4", "86.finance.5.1", "86.finance.5.2")
def test_the_two_lines_of_income_and_payment_never_meet():
    # 收支两条线 (F5): derived from the rules, as the design's table of allowed flows.
    moves = [(rule.rule, line.gl_code, line.dc) for rule in RULES for line in rule.lines if line.layer == ACTUAL]
    assert {rule for rule, code, dc in moves if (code, dc) == ("1002.01", "C")} == {"sweep_out"}
    assert {rule for rule, code, dc in moves if (code, dc) == ("1002.01", "D")} == {
        "premium_received", "clawback_received"
    }  # fmt: skip
    assert {rule for rule, code, dc in moves if (code, dc) == ("1002.02", "D")} == {
        "alloc_in", "pay_returned", "diff_in",
    }  # fmt: skip
    assert {rule for rule, code, dc in moves if (code, dc) == ("1002.02", "C")} == {
        "pay_confirmed", "hosp_confirmed", "diff_out",
    }  # fmt: skip
    # What the bank moved otherwise than told is of the payout account alone.
    assert {code for rule, code, _ in moves if rule.startswith("diff_")} == {"1002.02", "3001.01", "2202.01", "2202.02"}


@pytest.mark.law("86.finance.7", "86.finance.30", "86.finance.22")
def test_the_accounts_the_law_names_exist_under_its_names():
    names = {account.name_zh for account in ACCOUNTS}
    assert {"保费收入—大病保险超额结余返还", "保费收入—大病保险亏损补贴"} <= names  # F20
    assert not [a for a in ACCOUNTS if a.code.startswith(("1001", "6421"))]  # F7, F30
