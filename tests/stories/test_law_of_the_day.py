"""The promise of the law with dates: what is told to a claimant cites the text of the day of the fact, and no other.

Circular 86 was on trial from 2016-10-09 to 2019-10-08; the Civil Code began on 2021-01-01, the complaints measures of
2020 on 2020-03-01, and interpretation II was amended for 2021-01-01.
"""

from datetime import date, timedelta

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse

from claims.clocks.models import SimClock
from claims.clocks.queries import find_clocks
from claims.counter import commands
from claims.counter.domain import assessment
from claims.counter.domain.documents import REQUIRED
from claims.desk.models import Staff
from tests.claims.counter import acts as counter
from tests.claims.counter.acts import REGION, cause

pytestmark = pytest.mark.django_db

NORM = "业务服务基本规范（试行）》（保监发〔2016〕86号）第十七条"
INTERPRETATION = "若干问题的解释（二）》第十五条"
AMENDED = "若干问题的解释（二）》（2020年修正）第十五条"
YEARS = (2014, 2018, 2020, 2026)


@pytest.fixture
def clerk() -> Client:
    user = get_user_model().objects.create(username="zhang", is_staff=True)
    Staff.objects.create(user=user, region=REGION, role="clerk", outlet_code=counter.OUTLET)
    browser = Client()
    browser.force_login(user)
    return browser


def page(browser: Client, claim_no: str, route: str, *more: str) -> str:
    answer = browser.get(reverse(f"admin:claims_claimrow_{route}", args=[claim_no, *more]))
    assert answer.status_code == 200
    return answer.content.decode()


def given_notice(day: date) -> str:
    """A claim of that day of which papers are missing, and the notice that has reached the claimant."""
    claim_no = counter.report(day=day, documents=counter.papers("invoice", "proxy"))
    asked = counter.missing(*REQUIRED[1:])
    commands.request_supplement(
        region=REGION,
        claim_no=claim_no,
        documents=asked,
        given_how="mail",
        proof="EMS-1",
        cause=cause(day + timedelta(days=1)),
    )
    arrived = day + timedelta(days=3)
    commands.record_notice_arrival(region=REGION, claim_no=claim_no, arrived_date=arrived, cause=cause(arrived))
    return claim_no


def rejected(day: date) -> str:
    claim_no = counter.report(day=day)
    commands.complete_dossier(region=REGION, claim_no=claim_no, cause=cause(day))
    proposed = {"outcome": "rejection", "benefit_fen": 0, "calculation": {}, "assessor": "li", "ground": "不在范围内"}
    counter.decide(assessment.assess, claim_no, day, **proposed, assessed_date=day)
    counter.decide(
        assessment.reject, claim_no, day, reasons="不在范围内", clause="第一条", approver="wang", decided_date=day
    )
    return claim_no


def test_notices_of_three_years_cite_three_different_texts(clerk: Client) -> None:
    said = {}
    for year in YEARS:
        html = page(clerk, given_notice(date(year, 5, 7)), "print", "notice")
        assert "《中华人民共和国保险法》第二十二条" in html
        said[year] = tuple(text in html for text in (NORM, INTERPRETATION, AMENDED))
    assert said == {
        2014: (False, True, False),
        2018: (True, True, False),
        2020: (False, True, False),
        2026: (False, False, True),
    }


def test_a_notice_printed_years_later_cites_what_it_cited(clerk: Client) -> None:
    claim_no = given_notice(date(2018, 5, 7))
    before = page(clerk, claim_no, "print", "notice").partition("<h1>")[2]
    SimClock.objects.create(region=REGION, now_at=cause(date(2026, 5, 7)).at)
    assert page(clerk, claim_no, "print", "notice").partition("<h1>")[2] == before


@pytest.mark.parametrize(
    ("year", "zh", "en", "kept_out"),
    [
        (2014, "《民法通则》第一百五十四条", "General Principles of Civil Law art. 154", "民法典"),
        (2018, "《民法总则》第二百零三条", "General Provisions of Civil Law art. 203", "民法典"),
        (2026, "《民法典》第二百零三条", "Civil Code art. 203", "民法总则"),
    ],
)
def test_a_period_is_explained_by_the_law_of_its_days(year: int, zh: str, en: str, kept_out: str) -> None:
    claim_no = counter.report(day=date(year, 5, 7))
    (view,) = find_clocks(REGION, f"claim:{claim_no}", today=date(year, 5, 8))
    explained = "".join(view.why_zh)
    assert zh in explained and kept_out not in explained
    assert any(en in sentence for sentence in view.why_en)


def test_a_period_that_lasts_into_2021_is_explained_by_the_civil_code() -> None:
    claim_no = counter.report(day=date(2020, 12, 20))
    (view,) = find_clocks(REGION, f"claim:{claim_no}", today=date(2020, 12, 21))
    assert "《民法典》第二百零一条" in view.why_zh[1]
    assert view.basis.law_zh == "《保险法》第二十三条、《保险法司法解释（二）》第十五条"


@pytest.mark.parametrize("year", YEARS)
def test_no_page_of_2014_or_2018_knows_the_civil_code(clerk: Client, year: int) -> None:
    html = page(clerk, given_notice(date(year, 5, 7)), "change")
    assert ("民法典" in html) == (year > 2020)
    assert ("民法通则" in html) == (year == 2014)


@pytest.mark.parametrize(
    ("year", "remedies"),
    [
        (2018, "《保险消费投诉处理管理办法》（保监会令2013年第8号）第二十五条"),
        (2020, "《银行业保险业消费投诉处理管理办法》（银保监会令2020年第3号）第十九条"),
    ],
)
def test_a_rejection_names_review_among_the_remedies_under_the_text_of_the_day(
    clerk: Client, year: int, remedies: str
) -> None:
    html = page(clerk, rejected(date(year, 5, 7)), "print", "decision")
    for said in (remedies, "《中华人民共和国保险法》第二十四条", "申请核查", "仅在有仲裁约定时"):
        assert said in html, said
