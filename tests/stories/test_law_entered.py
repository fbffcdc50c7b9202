"""A new text is entered, approved and cited (the law of the day): letters of later days cite it, those of earlier days never.

The letters of 2018, 2020 and 2026 cite three different texts; the region's simulated date says which.
"""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.urls import reverse

from claims.clocks.models import SimClock
from claims.counter import commands
from claims.counter.domain import assessment
from claims.desk.base import page_url
from claims.law.models import LawEntryRow
from claims.law.streams import LAW
from tests import office as o
from tests.claims.counter import acts as counter
from tests.claims.counter.acts import REGION, cause
from tests.stories.test_typed_away import press

pytestmark = pytest.mark.django_db(transaction=True)

ENTRY = "claims.lawentryrow"
NORM = "业务服务基本规范（试行）》（保监发〔2016〕86号）第十七条"
INTERPRETATION = "若干问题的解释（二）》第十五条"
AMENDED = "若干问题的解释（二）》（2020年修正）第十五条"
MEASURES = "《大病保险服务办法》第十二条"
TYPED = {
    "text": "new", "name_zh": "《大病保险服务办法》", "name_en": "Service Measures of 2027", "text_kind": "measure",
    "duty": "one_time_notice", "instead_of": "", "article": "12", "summary_zh": "一次性告知所缺材料",
    "summary_en": "Name at once all papers that are missing", "valid_from": "2027-01-01", "valid_to": "",
    "confidence": "A", "document_no": "金规〔2026〕30号", "source": "www.nfra.gov.cn 2026-11-18",
}  # fmt: skip


@pytest.fixture(autouse=True)
def staff() -> None:
    counter.open_outlet()
    o.hire()


def lives_on(day: date) -> None:
    SimClock.objects.update_or_create(region=REGION, defaults={"now_at": cause(day).at})


def get(role: str, url: str, language: str = "zh-hans") -> str:
    answer = o.client(role, language).get(url)
    assert answer.status_code == 200, url
    return answer.content.decode()


def opened(browser: Client, facts: Mapping[str, str]) -> str:
    url = reverse("admin:claims_lawentryrow_open", args=["propose_law_entry"])
    found = re.search(r'name="request_key" value="([0-9a-f]{32})"', browser.get(url).content.decode())
    assert found
    return str(browser.post(url, {"request_key": found[1], **facts}, follow=True).content.decode())


def enter(**other: str) -> str:
    return opened(o.client("admin"), TYPED | other)


def step(role: str, name: str, entry_no: int = 1, **facts: str) -> str:
    return press(o.client(role), ENTRY, f"{REGION}.{entry_no}", name, **facts)


def letter(claim_no: str, which: str = "notice") -> str:
    """The words of a printed letter, without the day it was printed."""
    html = get("clerk", reverse("admin:claims_claimrow_print", args=[claim_no, which]))
    return html.partition("<h1>")[2]


def notice(day: date) -> str:
    """A claim of that day, and the notice of what is missing given at the screen."""
    lives_on(day)
    claim_no = counter.report(day=day, documents=counter.papers("invoice"))
    browser, url = (
        o.client("clerk"),
        page_url("claims.claimrow", claim_no).replace("/change/", "/step/request_supplement/"),
    )
    page = browser.get(url).content.decode()
    rows = dict(re.findall(r'name="(documents-[\w-]+)"[^>]*?value="([^"]*)"', page))
    ticked = dict.fromkeys(re.findall(r'name="(documents-\d+-wanted)"[^>]*checked', page), "on")
    found = re.findall(r'request_key" value="(\w+)"', page)[0]
    posted = {name: value for name, value in rows.items() if not name.endswith("wanted")}
    answer = browser.post(url, {**posted, **ticked, "request_key": found, "given_how": "mail", "proof": "EMS-1"})
    assert answer.status_code == 302
    return claim_no


def rejected(day: date) -> str:
    lives_on(day)
    claim_no = counter.report(day=day)
    commands.complete_dossier(region=REGION, claim_no=claim_no, cause=cause(day))
    said = {"outcome": "rejection", "benefit_fen": 0, "calculation": {}, "assessor": "li", "ground": "不在范围内"}
    counter.decide(assessment.assess, claim_no, day, **said, assessed_date=day)
    decided = {"reasons": "不在范围内", "clause": "第一条", "approver": "wang", "decided_date": day}
    counter.decide(assessment.reject, claim_no, day, **decided)
    return claim_no


def called(*command: str) -> str:
    said = StringIO()
    call_command(*command, stdout=said)
    return said.getvalue()


def test_notices_of_three_years_cite_three_texts_at_the_screen() -> None:
    said = {year: letter(notice(date(year, 5, 7))) for year in (2018, 2020, 2026)}
    cited = {year: [text in html for text in (NORM, INTERPRETATION, AMENDED)] for year, html in said.items()}
    assert cited == {2018: [True, True, False], 2020: [False, True, False], 2026: [False, False, True]}


@pytest.mark.parametrize(
    ("day", "remedies"),
    [
        (date(2018, 5, 7), "《保险消费投诉处理管理办法》（保监会令2013年第8号）第二十五条"),
        (date(2020, 2, 28), "《保险消费投诉处理管理办法》（保监会令2013年第8号）第二十五条"),
        (date(2020, 5, 7), "《银行业保险业消费投诉处理管理办法》（银保监会令2020年第3号）第十九条"),
        (date(2026, 5, 7), "《银行业保险业消费投诉处理管理办法》（银保监会令2020年第3号）第十九条"),
    ],
)
def test_a_decision_cites_the_text_of_its_day_at_the_screen(day: date, remedies: str) -> None:
    assert f"（依据：{remedies}。）" in letter(rejected(day), "decision")


def test_a_text_ends_and_what_was_entered_takes_its_place_in_decisions() -> None:
    lives_on(date(2026, 12, 1))
    enter(duty="remedies")
    step("approver", "approve_law_entry")
    ended = dict.fromkeys(("name_zh", "name_en", "text_kind", "duty", "article", "summary_zh", "summary_en"), "")
    enter(**ended, text="complaints_2020", valid_from="2020-03-01", valid_to="2026-12-31")
    assert step("approver", "approve_law_entry", 2).count("引用中")
    assert "（依据：《银行业保险业消费投诉处理管理办法》（银保监会令2020年第3号）第十九条。）" in letter(
        rejected(date(2026, 12, 31)), "decision"
    )
    assert f"（依据：{MEASURES}。）" in letter(rejected(date(2027, 1, 1)), "decision")


def test_what_is_entered_changes_the_letters_of_later_days_and_no_earlier_one() -> None:
    day = date(2026, 11, 20)
    before = notice(day - timedelta(days=1))
    said = letter(before)
    # Read late: it has been in force since 2020.
    assert "待第二人复核" in enter(valid_from="2020-06-01")
    assert MEASURES not in letter(notice(day)), "it waits for a second person"
    assert "生效日期起发生的事实按此引用" in step("approver", "approve_law_entry")

    next_day = notice(day + timedelta(days=1))
    assert MEASURES in letter(next_day)
    lives_on(date(2027, 3, 1))
    assert letter(before) == said
    assert "entered.1" in called("law", "--region", REGION, "--day", "2026-12-01")
    assert "entered.1" not in called("law", "--region", REGION, "--day", "2020-05-31")
    assert "entered.1" not in called("law", "--day", "2026-12-01")
    assert "verify ok" in called("verify")


def test_a_period_is_explained_by_what_was_entered_from_its_day_on() -> None:
    lives_on(date(2026, 12, 1))
    enter(duty="claim.assess")
    step("approver", "approve_law_entry")
    lives_on(date(2027, 1, 4))
    page = {day: get("clerk", page_url("claims.claimrow", counter.report(day=day)))
            for day in (date(2026, 12, 31), date(2027, 1, 4))}  # fmt: skip
    assert [MEASURES in html for html in page.values()] == [False, True]


def test_a_wrong_entry_is_revoked_by_two_and_entered_right() -> None:
    lives_on(date(2027, 1, 4))
    enter(article="13")
    step("approver", "approve_law_entry")
    wrong = notice(date(2027, 1, 5))
    assert "第十三条" in letter(wrong)
    lives_on(date(2027, 1, 6))
    assert "撤销申请待第二人复核" in step("approver", "propose_law_revocation", ground="应为第十二条")
    assert "step/approve_law_revocation" not in get("approver", page_url(ENTRY, f"{REGION}.1"))
    assert "登记已撤销" in step("admin", "approve_law_revocation")
    enter()
    step("approver", "approve_law_entry", 2)
    right = letter(notice(date(2027, 1, 7)))
    assert MEASURES in right and "第十三条" not in right
    assert "第十三条" in letter(wrong), "what was sent stays as it was sent"
    assert "verify ok" in called("verify")


def test_what_was_mistyped_is_said_at_its_field_and_nothing_is_written() -> None:
    lives_on(date(2026, 11, 20))
    for facts, said in (
        ({"article": "十二"}, "条号（阿拉伯数字）"),
        ({"name_en": ""}, "须填写中英文名称、类别和条文"),
        ({"valid_to": "2026-01-01"}, "失效日期早于生效日期"),
        ({"valid_from": "2207-01-01"}, "晚于2031-12-31"),
        ({"instead_of": "nobody.1"}, "没有承担义务的条目 nobody.1"),
        ({"instead_of": "insurance_law.24"}, "不承担该义务"),
        ({"document_no": "国务院令第765号"}, "该文号的文件已在表中：《社会保险经办条例》"),
        ({"text": "civil_code", "name_zh": "", "duty": ""}, "登记条文须选择其对应的义务"),
        ({"text": "civil_principles_1986", "name_zh": ""}, "将超出其文件的有效日期"),
    ):
        assert said in enter(**facts), facts
    assert not LawEntryRow.objects.exists() and counter.kinds(LAW.stream_id(REGION)) == []


def test_each_step_is_refused_to_whoever_may_not_take_it_and_nothing_is_written() -> None:
    lives_on(date(2026, 11, 20))
    enter()
    assert "已经登记" in enter()
    assert "须由第二人办理" in step("admin", "approve_law_entry")
    before = counter.kinds(LAW.stream_id(REGION))
    assert before == ["law.entry_proposed.1"]
    step("approver", "approve_law_entry")
    assert "不能办理本步骤" in step("approver", "refuse_law_entry", ground="晚了")
    step("admin", "propose_law_revocation", ground="应为第十三条")
    assert "须由第二人办理" in step("admin", "approve_law_revocation")
    assert counter.kinds(LAW.stream_id(REGION)) == [*before, "law.entry_approved.1", "law.revocation_proposed.1"]
    for role in ("clerk", "assessor", "cashier", "finance"):
        for name in ("law", "law_export", "changelist"):
            assert o.client(role).get(reverse(f"admin:claims_lawentryrow_{name}")).status_code == 403
    open_url = reverse("admin:claims_lawentryrow_open", args=["propose_law_entry"])
    for role in ("approver", "regulator", "clerk"):
        assert o.client(role).get(open_url).status_code == 403


def test_pressing_twice_is_one_wish_and_the_second_of_two_is_told() -> None:
    lives_on(date(2026, 11, 20))
    facts = TYPED | {"request_key": "a" * 32}
    url = reverse("admin:claims_lawentryrow_open", args=["propose_law_entry"])
    assert o.client("admin").post(url, facts).url == o.client("admin").post(url, facts).url  # type: ignore[attr-defined]
    assert LawEntryRow.objects.count() == 1
    browser, approve = (
        o.client("approver"),
        page_url(ENTRY, f"{REGION}.1").replace("/change/", "/step/approve_law_entry/"),
    )
    assert browser.post(approve, {"request_key": "b" * 32}).status_code == 302
    assert "不能办理本步骤" in browser.post(approve, {"request_key": "c" * 32}).content.decode()
    assert counter.kinds(LAW.stream_id(REGION)) == ["law.entry_proposed.1", "law.entry_approved.1"]


def test_the_page_of_the_law_shows_filters_and_exports_every_row() -> None:
    lives_on(date(2027, 1, 4))
    enter()
    url = reverse("admin:claims_lawentryrow_law")
    page = get("approver", url)
    assert "待第二人复核的登记" in page and "step/approve_law_entry" in page and "共 326 条" in page
    assert "step/approve_law_entry" not in get("admin", url)
    step("approver", "approve_law_entry")
    page = get("regulator", f"{url}?text=entered.{TYPED['document_no']}&day=2027-01-01")
    for said in ("共 1 条", "《大病保险服务办法》 第十二条", "一次性告知", "部分实现", "已按登记引用", "法律依据"):
        assert said in page, said
    assert "共 0 条" in get("regulator", f"{url}?text=entered.{TYPED['document_no']}&day=2026-12-31")
    page = get("regulator", f"{url}?text=86.service&day=2020-05-01", "en")
    assert "internal target" in page and "by an expired norm" in page
    assert get("regulator", f"{url}?state=none").count("不可执行") > 3
    assert "共 327 条" in get("regulator", f"{url}?day=yesterday&state=&page=99")
    row = get("regulator", reverse("admin:claims_lawentryrow_law_row", args=["86.service.9.2"]))
    assert "claims/desk/roles.py" in row and "tests/" in row
    assert o.client("regulator").get(reverse("admin:claims_lawentryrow_law_row", args=["nobody"])).status_code == 404
    file = exported(f"{reverse('admin:claims_lawentryrow_law_export')}?state=partly")
    assert "entered.1" in file and "86.service" in file and "insurance_law.22" not in file.partition("\n")[0]
    assert TYPED["source"] in exported(reverse("admin:claims_lawentryrow_export"))


def exported(url: str) -> str:
    answer = o.client("regulator").get(url)
    return b"".join(answer).decode()  # type: ignore[arg-type]


def test_another_region_reads_what_ships() -> None:
    lives_on(date(2027, 1, 4))
    enter()
    step("approver", "approve_law_entry")
    assert "entered.1" in called("law", "--region", REGION)
    assert "entered.1" not in called("law", "--region", "360100")


def test_a_forged_row_of_the_law_is_named() -> None:
    lives_on(date(2026, 11, 20))
    enter()
    step("approver", "approve_law_entry")
    with connection.cursor() as cursor:
        cursor.execute("update claims_law_entry set article = '99'")
    said = StringIO()
    with pytest.raises(SystemExit):
        call_command("verify", stdout=said)
    assert f"the row of entry of law 1 of {REGION} is not what its stream says" in said.getvalue()
