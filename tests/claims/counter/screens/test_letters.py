"""The letters of a claim hold what their receiver needs, and say the same whenever they are printed."""

import re

import pytest
from django.urls import reverse

from claims.domain.document import Document
from settlement.counter import commands as counter_commands
from tests import office as o
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter

HAN = re.compile(r"[\u4e00-\u9fff]")
MASKED = counter.NAME[0] + "*" * (len(counter.NAME) - 1)


def letter(claim_no: str, which: str, language: str = "zh-hans") -> str:
    address = reverse("admin:claims_claimrow_print", args=[claim_no, which])
    html = o.client("clerk", language).get(address).content.decode()
    return html.partition("<h1>")[2]


def rejected(claim_no: str) -> str:
    by = {"region": scene.REGION, "claim_no": claim_no}
    counter_commands.send_back_claim(**by, reason="not covered", cause=counter.by("approver"))
    counter_commands.propose_rejection(**by, ground="not covered", cause=counter.by("assessor"))
    counter_commands.reject_claim(**by, reasons="REASONS", clause="CLAUSE", cause=counter.by("approver"))
    return claim_no


@pytest.mark.law("86.service.17.1", "insurance_law.22.2")
def test_the_notice_says_everything_once(office: Office) -> None:
    html = letter(office.awaiting, "notice")
    for said in (
        office.awaiting, MASKED, "一次性书面告知", "第二十二条", "第十五条", "收到申请日期", "需补充的材料", "需要的理由",
        "已收到的材料", "提交（寄送）地点", "30 日的核定期限中止计算", "送达日期", "承办保险公司（盖章）",
    ):  # fmt: skip
        assert said in html, said


def test_a_notice_printed_later_does_not_know_what_came_later(office: Office) -> None:
    before = letter(office.awaiting, "notice")
    papers = [Document(kind=kind, pages=1, sha256="a" * 64) for kind in ("invoice", "other")]
    counter.claims.receive_documents(
        region=scene.REGION, claim_no=office.awaiting, documents=papers, received_date=scene.TODAY,
        cause=counter.by("clerk"),
    )  # fmt: skip
    assert letter(office.awaiting, "notice") == before


def test_the_decision_can_be_checked_and_answered(office: Office) -> None:
    html = letter(office.approved, "decision")
    for said in (
        office.approved, MASKED, "山东省居民大病保险 2014", "本次合规自付费用", "年度起付线", "年度封顶线", "年度此前已赔付",
        "年度累计合规自付费用超过", "×50% = ", "☐ 无异议", "☐ 有异议", "户名（本人）", "10 日内", "不以现金支付",
        "投诉", "核定人：", "复核人：", "承办保险公司（盖章）",
    ):  # fmt: skip
        assert said in html, said


@pytest.mark.law("insurance_law.24", "complaints_2020.remedies")
def test_a_rejection_gives_clause_reasons_and_remedies(office: Office) -> None:
    html = letter(rejected(office.assessed), "decision")
    for said in (
        "拒赔通知书",
        "第二十四条",
        "REASONS",
        "CLAUSE",
        "投诉",
        "调解",
        "仲裁",
        "人民法院",
        "核定人：",
        "复核人：",
        "送达日期",
    ):
        assert said in html, said
    assert "户名" not in html and "无异议" not in html


@pytest.mark.parametrize("which", ["notice", "decision"])
def test_an_english_letter_is_english(office: Office, which: str) -> None:
    html = letter(office.awaiting if which == "notice" else office.approved, which, "en")
    data = (MASKED, "测试医院", "济南服务网点", "核定必需")
    for text in data:
        html = html.replace(text, "")
    assert not HAN.findall(html), HAN.findall(html)
