"""A case is called the same wherever it is looked at, every day from its start until it is overdue.

The days are counted by hand. 30 days of assessment from 2 June end on 2 July, a Wednesday; 80 % of them are used on
26 June. 10 days of payment end on 12 June, a Thursday; 80 % are used on 10 June.
"""

import re
from datetime import date, datetime, timedelta
from html import unescape

import pytest
from django.test import Client
from django.urls import reverse

from claims.clocks.models import SimClock
from claims.clocks.sweep import sweep_clocks
from claims.counter import commands as claims
from claims.counter.domain.documents import MissingDocument
from claims.counter.models import ClaimRow
from claims.desk.base import page_url
from claims.domain.calendar import CHINA
from settlement.payment import commands as payment_commands
from settlement.payment.models import PaymentRow
from tests import office as o
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter

DAY = timedelta(days=1)
WORDS = ("进行中", "即将到期", "今日到期", "已超期", "中止计算")
QUEUES = {"已超期": "late", "今日到期": "today", "即将到期": "soon", "中止计算": "paused"}
LATE, TODAY, SOON, RUNNING = WORDS[3], WORDS[2], WORDS[1], WORDS[0]
PAUSED = WORDS[4]


def at(day: date, region: str = scene.REGION) -> datetime:
    """One second past midnight in China, and it is that time in the region."""
    now = datetime(day.year, day.month, day.day, 0, 0, 1, tzinfo=CHINA)
    SimClock.objects.update_or_create(region=region, defaults={"now_at": now})
    return now


def called(day: date, soon: date, due: date) -> str:
    if day > due:
        return f"{LATE} · 超期 {(day - due).days} 天"
    if day == due:
        return TODAY
    return f"{SOON if day >= soon else RUNNING} · 剩余 {(due - day).days} 天"


def chips(html: str) -> list[str]:
    found = re.findall(r'<span class="d-chip d-[a-z]+">([^<]*)</span>', html)
    return [unescape(text) for text in found if text.startswith(WORDS)]


def in_rows(html: str, number: str) -> list[str]:
    """The chips of periods in the lines of a table that name a case or payment."""
    return [text for line in re.findall(r"<tr.*?</tr>", html, re.S) if number in line for text in chips(line)]


def in_cards(html: str) -> list[str]:
    return [text for card in re.findall(r'<article class="d-clock.*?</article>', html, re.S) for text in chips(card)]


class Screens:
    """What a viewer finds on every screen that shows when a case is due."""

    def __init__(self, browser: Client) -> None:
        self.browser = browser
        self.work_list = self.html("/admin/")
        self.claims = self.html(reverse("admin:claims_claimrow_changelist"))
        self.clocks = self.html(reverse("admin:claims_clockrow_changelist"))
        self.payments = self.html(reverse("admin:settlement_paymentrow_changelist"))

    def html(self, address: str, **asked: str) -> str:
        answer = self.browser.get(address, asked)
        assert answer.status_code == 200
        return str(answer.content.decode())

    def of_claim(self, claim_no: str) -> dict[str, list[str]]:
        return {
            "work list": in_rows(self.work_list.partition("待办赔案")[2], claim_no),
            "claims": in_rows(self.claims, claim_no),
            "page": in_cards(self.html(page_url("claims.claimrow", claim_no))),
            "clocks": in_rows(self.clocks, claim_no),
        }

    def of_payment(self, payment_no: str, claim_no: str) -> dict[str, list[str]]:
        panel = self.html(page_url("claims.claimrow", claim_no))
        return {
            "work list": in_rows(self.work_list.partition("待办赔案")[0], payment_no),
            "payments": in_rows(self.payments, payment_no),
            "page": chips(self.html(page_url("settlement.paymentrow", payment_no))),
            "panel of the claim": in_rows(panel, payment_no),
        }

    def counted(self) -> dict[str, tuple[int, int]]:
        """The number beside each queue, on the work list and on the list of claims."""
        link = r'href="[^"]*\?queue=%s"[^>]*><b>(\d+)</b>'
        return {
            word: tuple(int(re.search(link % code, html)[1]) for html in (self.work_list, self.claims))  # type: ignore
            for word, code in QUEUES.items()
        }

    def queue(self, code: str) -> set[str]:
        html = self.html(reverse("admin:claims_claimrow_changelist"), queue=code)
        return {row.claim_no for row in ClaimRow.objects.all() if in_rows(html, row.claim_no)}

    def state(self, code: str) -> set[str]:
        html = self.html(reverse("admin:claims_clockrow_changelist"), state=code)
        return {row.claim_no for row in ClaimRow.objects.all() if in_rows(html, row.claim_no)}


def agree(found: dict[str, list[str]], word: str) -> None:
    assert found == {place: [word] for place in found}


@pytest.mark.parametrize("swept", [False, True], ids=["the sweep sleeps", "the sweep is awake"])
def test_every_screen_calls_a_case_the_same_on_every_day(office: Office, swept: bool) -> None:
    for n in range(33):
        day = scene.TODAY + n * DAY
        now = at(day)
        if swept:
            sweep_clocks(now=now, region=scene.REGION)
        screens = Screens(o.client("cashier"))
        assessed, paid = (
            called(day, date(2014, 6, 26), date(2014, 7, 2)),
            called(day, date(2014, 6, 10), date(2014, 6, 12)),
        )
        agree(screens.of_claim(office.received), assessed)
        agree(screens.of_claim(office.awaiting), PAUSED)
        agree(screens.of_claim(office.paid), paid)
        agree(screens.of_payment(office.payment_no, office.paid), paid)
        _counts_agree(screens, office, assessed, paid)


def _counts_agree(screens: Screens, office: Office, assessed: str, paid: str) -> None:
    """Three claims are assessed, one is paid, one waits for documents; each stands in the queue of its word alone."""
    called = dict.fromkeys((office.received, office.assessed, office.elsewhere), assessed)
    called |= {office.paid: paid, office.awaiting: PAUSED}
    for word, (on_work_list, on_claims) in screens.counted().items():
        expected = {claim_no for claim_no, text in called.items() if text.startswith(word)}
        assert on_work_list == on_claims == len(expected), word
        assert screens.queue(QUEUES[word]) == expected
        assert screens.state(QUEUES[word]) == expected


def test_documents_asked_for_too_late_do_not_hide_that_the_period_is_over(office: Office) -> None:
    """The notice reaches her after the due date: nothing is suspended, and no screen says so."""
    day = date(2014, 7, 4)
    _ask_for_documents(office.received, day)
    at(day)
    assert ClaimRow.objects.get(claim_no=office.received).status == "awaiting_documents"
    screens = Screens(o.client("cashier"))
    agree(screens.of_claim(office.received), f"{LATE} · 超期 2 天")
    assert office.received in screens.queue("late") and screens.queue("paused") == {office.awaiting}


def _ask_for_documents(claim_no: str, day: date) -> None:
    facts = {"region": scene.REGION, "claim_no": claim_no}
    missing = [
        MissingDocument(kind=kind, reason="核定必需")
        for kind in ("fee_list", "diagnosis", "medical_record", "basic_settlement", "identity")
    ]
    by = counter.by("clerk", day)
    claims.request_supplement(**facts, documents=missing, given_how="mail", proof="EMS-1", cause=by)
    claims.record_notice_arrival(**facts, arrived_date=day, cause=counter.by("clerk", day))


def test_a_returned_payment_has_no_period_until_another_account_is_given(office: Office) -> None:
    facts = {"region": scene.REGION, "payment_no": office.payment_no}
    fen = counter.ordered_fen(office.payment_no)
    payment_commands.confirm_payment(**facts, bank_ref="B1", paid_fen=fen, cause=counter.by("cashier"))
    counter.react()
    back = date(2014, 6, 20)
    payment_commands.return_payment(
        **facts, returned_fen=fen, reason="no_such_account", cause=counter.by("cashier", back)
    )
    counter.react()
    at(back)
    screens = Screens(o.client("cashier"))
    assert [*in_rows(screens.payments, office.payment_no), *in_rows(screens.claims, office.paid)] == []
    counter.give_account(office.paid, counter.OTHER_ACCOUNT, back)
    counter.react()
    row = PaymentRow.objects.get(payment_no=office.payment_no)
    assert (row.soon_date, row.due_date) == (date(2014, 6, 28), date(2014, 6, 30))
    screens = Screens(o.client("cashier"))
    agree(screens.of_payment(office.payment_no, office.paid), f"{RUNNING} · 剩余 10 天")


def test_whoever_sees_every_region_counts_each_by_its_own_today(office: Office) -> None:
    """The administrator of all regions has no region, and no simulated day, of his own."""
    from django.contrib.auth import get_user_model

    get_user_model().objects.create_superuser("chief", password=o.PASSWORD)
    browser = Client()
    browser.force_login(get_user_model().objects.get(username="chief"))
    browser.cookies["django_language"] = "zh-hans"
    at(date(2014, 6, 27))
    screens = Screens(browser)
    agree(screens.of_claim(office.received), f"{SOON} · 剩余 5 天")
    assert {word: count for word, (count, _) in screens.counted().items()} == {LATE: 1, TODAY: 0, SOON: 3, PAUSED: 1}
    assert screens.state("soon") == {office.received, office.assessed, office.elsewhere}
