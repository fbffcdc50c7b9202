"""Lists, searches and pages of a house that has been at work for years: none reads a whole table to show a page of it.

The rows are copies of those of an office, by the ten thousand, written past all triggers: nobody settles or verifies
here, the pages are only looked at.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.urls import reverse

from claims.desk import show
from claims.desk.base import page_url
from claims.desk.paging import MOST
from settlement.cover import commands as cover_commands
from settlement.ledger import owed
from settlement.payment import commands as payment_commands
from tests import office as o
from tests.office import Office
from tests.plans import Planned, asked_of, plans
from tests.settlement import scene

BILLS, CLAIMS, EVENTS = 12_000, 8_000, 12_000
# Whatever grows with the years.
GROWS = {
    "claims_clock",
    "settlement_cover",
    "settlement_voucher",
    "settlement_bill",
    "claims_claim",
    "claims_event",
    "claims_position",
    "settlement_posting",
    "settlement_payment",
}

# Each copies one row many times: what is unique is counted on, days are spread.
_COPIES = f"""
set session_replication_role = replica;
insert into settlement_bill
select made.*
  from (select * from settlement_bill limit 1) b,
       generate_series(1, {BILLS}) n,
       lateral jsonb_populate_record(null::settlement_bill, to_jsonb(b) || jsonb_build_object(
         'id', 1000000 + n, 'bill_no', 'OLD' || n, 'mdtrt_id', 'OLD-V' || n, 'event_id', gen_random_uuid(),
         'hospital_code', 'H370102' || lpad((n % 40)::text, 5, '0'), 'payment_no', 'OLD-P' || n / 50,
         'settled_at', timestamptz '2010-01-01' + n * interval '1 hour')) made;
insert into claims_claim
select made.*
  from (select * from claims_claim limit 1) c,
       generate_series(1, {CLAIMS}) n,
       lateral jsonb_populate_record(null::claims_claim, to_jsonb(c) || jsonb_build_object(
         'id', 1000000 + n, 'claim_no', 'OLD' || n, 'status', case when n % 200 = 0 then 'accepted' else 'paid' end,
         'outlet', 'OUT' || n % 40, 'person_id', 'OLDP' || n / 5, 'reported_date', date '2005-01-01' + n / 10, 'next_due_date', null)) made;
insert into settlement_payment
select made.*
  from (select * from settlement_payment limit 1) p,
       generate_series(1, {CLAIMS}) n,
       lateral jsonb_populate_record(null::settlement_payment, to_jsonb(p) || jsonb_build_object(
         'id', 1000000 + n, 'payment_no', 'OLD-P' || n, 'claim_no', null, 'payee_kind', 'hospital', 'state', 'confirmed',
         'hospital_code', 'H370102' || lpad((n % 40)::text, 5, '0'), 'due_date', null, 'soon_date', null)) made;
insert into settlement_posting
select made.*
  from (select p.* from settlement_posting p join settlement_account a on a.region = p.region and a.id = p.account_id
         where a.gl_code = '2202.02' limit 1) p,
       generate_series(1, {BILLS}) n,
       lateral jsonb_populate_record(null::settlement_posting, to_jsonb(p) || jsonb_build_object(
         'voucher_id', 1000000 + n, 'counterparty', 'H370102' || lpad((n % 40)::text, 5, '0'))) made;
insert into settlement_voucher
select made.*
  from (select * from settlement_voucher limit 1) v,
       generate_series(1, {BILLS}) n,
       lateral jsonb_populate_record(null::settlement_voucher, to_jsonb(v) || jsonb_build_object(
         'id', 1000000 + n, 'event_id', gen_random_uuid(), 'project_no', 'SD' || 2007 + n / 1500,
         'entry_date', date '2005-01-01' + n / 4)) made;
insert into claims_clock
select made.*
  from (select * from claims_clock limit 1) c,
       generate_series(1, {CLAIMS}) n,
       lateral jsonb_populate_record(null::claims_clock, to_jsonb(c) || jsonb_build_object(
         'id', 1000000 + n, 'clock_id', 'OLD' || n, 'subject', 'claim:OLD' || n, 'outlet', 'OUT' || n % 40,
         'lifecycle', 'met', 'closed_at', timestamptz '2005-01-01' + n * interval '10 hours', 'next_fire_at', null,
         'due_date', date '2005-01-01' + n / 3, 'soon_date', date '2005-01-01' + n / 3)) made;
insert into settlement_cover
select made.*
  from (select * from settlement_cover limit 1) c,
       generate_series(1, {CLAIMS}) n,
       lateral jsonb_populate_record(null::settlement_cover, to_jsonb(c) || jsonb_build_object(
         'id', 1000000 + n, 'person_id', 'OLDP' || n / 5, 'year', 2005 + n % 5, 'gap_fen', 0)) made;
insert into claims_event
select made.*
  from (select * from claims_event limit 1) e,
       generate_series(1, {EVENTS}) n,
       lateral jsonb_populate_record(null::claims_event, to_jsonb(e) || jsonb_build_object(
         'seq', 1000000 + n, 'stream_id', 'claim:OLD' || n, 'version', 1, 'event_id', gen_random_uuid(),
         'recorded_at', timestamptz '2013-01-01' + n * interval '10 minutes')) made;
insert into claims_position
select made.*
  from (select * from claims_position limit 1) p,
       generate_series(1, {EVENTS}) n,
       lateral jsonb_populate_record(null::claims_position, to_jsonb(p) || jsonb_build_object(
         'position', 1000000 + n, 'seq', 1000000 + n)) made;
set session_replication_role = default"""


@pytest.fixture
def house(db: None, settings: Any) -> Office:
    """In a transaction that is rolled back: to put so many rows back would take longer than to write them."""
    settings.DABAO_SIMULATED_CLOCK = True
    office = o.opened()
    with connection.cursor() as cursor:
        cursor.execute(_COPIES)
        cursor.execute(f"analyze {', '.join(sorted(GROWS))}")
    return office


@dataclass(frozen=True)
class Look:
    """A page somebody opens, and the index by which a table is entered for it."""

    role: str
    address: str
    asked: dict[str, str]
    table: str
    index: str


def at(name: str) -> str:
    return reverse(f"admin:{name}_changelist")


BILL_LIST, CLAIM_LIST, EVENT_LIST = "settlement_billrow", "claims_claimrow", "claims_event"
CLOCK_LIST, COVER_LIST, VOUCHER_LIST = "claims_clockrow", "settlement_coverrow", "settlement_voucher"
LOOKS = {
    "bills": Look("finance", BILL_LIST, {}, "settlement_bill", "bills_by_newest"),
    "bill by number": Look("finance", BILL_LIST, {"q": "OLD777"}, "settlement_bill", "bill_no_is_unique"),
    "bill by visit": Look("finance", BILL_LIST, {"q": "OLD-V777"}, "settlement_bill", "bills_of_a_visit"),
    "bills of a payment": Look("finance", BILL_LIST, {"q": "OLD-P77"}, "settlement_bill", "bills_of_a_payment"),
    "claims": Look("assessor", CLAIM_LIST, {}, "claims_claim", "claims_by_due_date"),
    "claims of a clerk": Look("clerk", CLAIM_LIST, {}, "claims_claim", "outlets_claims_by_due_date"),
    "claim by number": Look("assessor", CLAIM_LIST, {"q": "OLD777"}, "claims_claim", "one_row_per_claim"),
    "payment by number": Look("finance", "settlement_paymentrow", {"q": "OLD-P77"}, "settlement_payment",
                              "payment_no_is_unique"),
    "events": Look("regulator", EVENT_LIST, {}, "claims_event", "claims_event_pkey"),
    "events of a day": Look("regulator", EVENT_LIST, {"q": "2013-02-05"}, "claims_event", "claims_event_recorded"),
    "events of a stream": Look("regulator", EVENT_LIST, {"q": "claim:OLD777"}, "claims_event", "one_event_per_version"),
    "events of a case": Look("regulator", EVENT_LIST, {"q": "OLD777"}, "claims_event", "one_event_per_version"),
    "clocks": Look("assessor", CLOCK_LIST, {}, "claims_clock", "clocks_as_listed"),
    "clocks of a clerk": Look("clerk", CLOCK_LIST, {}, "claims_clock", "outlets_clocks_as_listed"),
    "clocks of a case": Look("assessor", CLOCK_LIST, {"q": "OLD777"}, "claims_clock", "one_clock_per_cycle"),
    "clocks of a day": Look("assessor", CLOCK_LIST, {"q": "2007-02-05"}, "claims_clock", "clocks_by_due_date"),
    "cover years": Look("assessor", COVER_LIST, {}, "settlement_cover", "cover_year_is_unique"),
    "cover years of a clerk": Look("clerk", COVER_LIST, {}, "claims_claim", "persons_of_an_outlet"),
    "cover years of a person": Look("assessor", COVER_LIST, {"q": "OLDP77"}, "settlement_cover", "cover_year_is_unique"),
    "vouchers": Look("finance", VOUCHER_LIST, {}, "settlement_voucher", "settlement_voucher_pkey"),
    "vouchers of a project": Look("finance", VOUCHER_LIST, {"q": "SD2014"}, "settlement_voucher", "vouchers_of_a_project"),
    "vouchers of a day": Look("finance", VOUCHER_LIST, {"q": "2007-02-05"}, "settlement_voucher", "vouchers_of_a_project"),
    "vouchers of a hospital": Look("finance", VOUCHER_LIST, {"q": "H37010200007"}, "settlement_posting",
                                   "postings_of_an_account"),
    "vouchers of nothing": Look("finance", VOUCHER_LIST, {"q": "NOBODY"}, "settlement_posting", "postings_of_an_account"),
    "work list": Look("approver", "", {}, "claims_claim", "claims_open"),
    "work list of a clerk": Look("clerk", "", {}, "claims_claim", "claims_open"),
}  # fmt: skip


def opens_by_index(look: Look) -> list[Planned]:
    with plans() as seen:
        answer = o.client(look.role).get(at(look.address) if look.address else "/admin/", look.asked)
    assert answer.status_code == 200
    for planned in seen:
        assert not planned.whole_tables() & GROWS, planned
    entered = asked_of(look.table, seen)
    assert any(look.index in planned.indexes() for planned in entered), (look, entered)
    return seen


def test_no_page_of_an_old_house_reads_a_whole_table(house: Office) -> None:
    for look in LOOKS.values():
        opens_by_index(look)


def test_what_a_hospital_is_owed_is_read_from_the_books(house: Office) -> None:
    with plans() as seen:
        page = o.client("finance").get(page_url("settlement.hospital", scene.HOSPITAL))
    assert page.status_code == 200
    for planned in seen:
        assert not planned.whole_tables() & GROWS, planned
    (books,) = asked_of("settlement_posting", seen)
    assert "postings_of_an_account" in books.indexes(), books
    assert any("payments_of_a_hospital" in planned.indexes() for planned in asked_of("settlement_payment", seen))


def test_what_is_kept_as_owed_is_added_up_from_the_new_vouchers_alone(house: Office) -> None:
    with plans() as seen:
        owed.sum_up()
    (books,) = asked_of("settlement_posting", seen)
    assert "settlement_posting_pkey" in books.indexes(), books
    for planned in asked_of("settlement_voucher", seen):  # the newest one, not all of them to find it
        assert ("Limit", "", "") in planned.steps, planned
    for planned in seen:
        assert not planned.whole_tables() & GROWS, planned


def test_the_newest_claims_of_an_outlet_are_read_in_their_order(house: Office) -> None:
    """As a clerk asks for them by a click on the heading."""
    scene.rows("update claims_staff set outlet_code = 'OUT7' where role = 'clerk' returning 1")
    opens_by_index(Look("clerk", CLAIM_LIST, {"o": "-4"}, "claims_claim", "outlets_claims_by_newest"))


def test_a_long_list_says_more_than_a_thousand_and_ends_there(house: Office) -> None:
    browser = o.client("finance", "en")
    html = browser.get(at(BILL_LIST)).content.decode()
    assert f"more than {MOST} hospital bills; search for those further back" in " ".join(html.split())
    assert f"超过 {MOST} 条" in o.client("finance").get(at(BILL_LIST)).content.decode()
    assert browser.get(at(BILL_LIST), {"p": MOST // 50}).status_code == 200
    assert browser.get(at(BILL_LIST), {"p": MOST // 50 + 1}).status_code == 302
    short = browser.get(at(BILL_LIST), {"q": "OLD-P77"}).content.decode()
    assert "more than" not in short and "50 hospital bills" in " ".join(short.split())


def test_a_whole_number_goes_before_its_parts_and_a_part_is_still_found(house: Office) -> None:
    browser = o.client("finance")
    whole = browser.get(at(BILL_LIST), {"q": "OLD777"}).content.decode()
    assert ">OLD777<" in whole and "OLD7771" not in whole
    part = browser.get(at(BILL_LIST), {"q": "LD777"}).content.decode()
    assert "OLD777" in part and "OLD7771" in part


def test_a_day_of_events_is_a_day_in_china(house: Office) -> None:
    def shown(day: str) -> str:
        return o.client("regulator").get(at(EVENT_LIST), {"q": day}).content.decode()

    assert "2013-02-05 23:50" in shown("2013-02-05") and "2013-02-06 00:00" not in shown("2013-02-05")
    assert "2013-02-06 23:50" in shown("2013-02-06")
    assert o.client("regulator").get(at(EVENT_LIST), {"q": date.max.isoformat()}).status_code == 200


def test_what_the_page_of_a_hospital_owes_is_what_the_next_order_pays(office: Office) -> None:
    """Also where a bill was reversed after it was given in payment, and while that payment is under way."""

    def said() -> str:
        html = o.client("finance").get(page_url("settlement.hospital", scene.HOSPITAL)).content.decode()
        found = re.search(r'<dd class="d-big">([^<]+)</dd>', html)
        assert found
        return found[1]

    def order() -> str:
        answer = payment_commands.order_hospital_payment(
            region=scene.REGION, hospital_code=scene.HOSPITAL, cause=scene.cause()
        )
        return str(show.money(answer["amount_fen"]))

    before = said()
    assert before == order()
    assert said() == "0.00"
    cover_commands.reverse_bill(
        region=scene.REGION, hospital_code=scene.HOSPITAL, bill_no=office.bill_no, ground="错", cause=scene.cause()
    )
    assert said() == f"-{before}"
    scene.settle("V-later", scene.amounts(40_000), person_id=office.person_id)
    after = said()
    assert after == order() != before
    assert said() == "0.00"
