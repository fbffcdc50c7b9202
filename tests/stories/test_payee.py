"""The promise of 本人银行帐号 (86号 service norm art. 17), and those who have no account of their own: a newborn is paid
through the parent, the benefit of the dead to an heir, and a name the bank spells otherwise is looked at by two people.

On the screens, with the money and the books behind them.
"""

import re
from typing import Any

from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from claims.counter.domain.documents import REQUIRED
from claims.counter.models import ClaimRow
from claims.counter.queries import get_account_no, get_claim
from claims.desk import show
from claims.desk.base import page_url
from claims.persons.commands import register_person
from claims.persons.domain.identity import check_character
from settlement.payment.models import PaymentRow
from tests import office as o
from tests.claims.counter.screens.test_steps import a_new_claim, key_in, lines, number_in, step_url
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter

PARENT = "测试妈妈"
FIRST = "37010219800101123"
PARENT_ID = FIRST + check_character(FIRST)


def register(name: str = PARENT, id_no: str = PARENT_ID) -> str:
    answer = register_person(
        region=scene.REGION, psn_no="", name=name, id_no=id_no, phone="", cause=counter.by("clerk")
    )
    return str(answer["person_id"])


def papers(*kinds: str) -> dict[str, str]:
    return lines(kinds)


def step(role: str, claim_no: str, name: str, language: str = "zh-hans", **facts: Any) -> HttpResponse:
    browser = o.client(role, language)
    form = browser.get(step_url(claim_no, name))
    answer: HttpResponse = browser.post(step_url(claim_no, name), {"request_key": key_in(form), **facts})
    return answer


def taken(answer: HttpResponse) -> None:
    assert answer.status_code == 302, re.findall(r'role="alert">([^<]+)|d-error">([^<]+)', answer.content.decode())
    counter.react()


def refused(claim_no: str, role: str, name: str, chinese: str, english: str, **facts: Any) -> None:
    """Said in both languages, and nothing written."""
    before = scene.written()
    for language, sentence in (("zh-hans", chinese), ("en", english)):
        answer = step(role, claim_no, name, language, **facts)
        assert answer.status_code == 200 and sentence in answer.content.decode(), language
    assert scene.written() == before


def accepted(office: Office, claim_no: str = "") -> str:
    claim_no = claim_no or office.approved
    taken(step("clerk", claim_no, "notify", how="in_person", proof="HZ-1"))
    taken(step("clerk", claim_no, "accept"))
    return claim_no


def account(holder: str, **facts: str) -> dict[str, str]:
    return {"account_no": counter.OTHER_ACCOUNT, "holder_name": holder, "identity_document": "id_card"} | facts


def paid(claim_no: str) -> PaymentRow:
    payment = PaymentRow.objects.get(claim_no=claim_no)
    assert payment.state == "reserved"
    browser = o.client("cashier")
    address = reverse("admin:settlement_paymentrow_step", args=[payment.payment_no, "confirm_payment"])
    facts = {"bank_ref": "ICBC-9", "paid_date": "2014-06-02", "paid": show.money(payment.amount_fen)}
    taken(browser.post(address, {"request_key": key_in(browser.get(address)), **facts}))
    assert counter.status(claim_no) == "paid"
    return payment


def page(role: str, label: str, key: str, language: str = "zh-hans") -> str:
    return o.client(role, language).get(page_url(label, key)).content.decode()


def test_a_newborn_is_paid_through_the_parent(office: Office) -> None:
    claim_no = accepted(office, o.approved(counter.claimant("测试婴儿", born="20140101")))
    refused(claim_no, "clerk", "give_bank_account", "请先登记收款人", "is named as payee first", **account(PARENT))
    asked = {"payee_id": PARENT_ID, "relation": "guardian", "other_heirs": "0", "ground": "新生儿，无本人账户"}
    refused(
        claim_no, "clerk", "propose_payee", "未登记此人", "No such person is registered",
        **asked, **papers("guardianship"),
    )  # fmt: skip
    parent = register()
    refused(
        claim_no, "clerk", "propose_payee", "缺少证明材料：监护关系证明", "Papers are missing for this: Proof of guardianship",
        **asked, **papers(),
    )  # fmt: skip
    taken(step("clerk", claim_no, "propose_payee", **asked, **papers("guardianship")))
    assert "待另一人复核" in page("approver", "claims.claimrow", claim_no)
    refused(claim_no, "clerk", "give_bank_account", "请先登记收款人", "named as payee first", **account(PARENT))
    taken(step("approver", claim_no, "confirm_payee", reason="已核对出生医学证明"))
    taken(step("clerk", claim_no, "give_bank_account", **account(PARENT)))
    payment = paid(claim_no)
    assert payment.account_last4 == counter.OTHER_ACCOUNT[-4:]
    assert get_claim(scene.REGION, claim_no).receiver_id == parent
    assert get_account_no(scene.REGION, claim_no) == counter.OTHER_ACCOUNT  # sealed under the parent's key
    for language, relation in (("zh-hans", "监护人"), ("en", "Guardian")):
        assert relation in page("cashier", "settlement.paymentrow", payment.payment_no, language)
        assert relation in page("clerk", "claims.claimrow", claim_no, language)
    call_command("verify")


def test_the_cashier_is_shown_the_payees_account_and_it_stays_in_the_timeline(office: Office) -> None:
    claim_no = accepted(office)
    parent = register()
    asked = {"payee_id": PARENT_ID, "relation": "guardian", "other_heirs": "0", "ground": "不能独自办理"}
    refused(
        claim_no, "clerk", "propose_payee", "缺少证明材料：行为能力认定文书", "Finding that a person cannot act alone",
        **asked, **papers("guardianship"),
    )  # fmt: skip
    taken(step("clerk", claim_no, "propose_payee", **asked, **papers("guardianship", "incapacity")))
    taken(step("approver", claim_no, "confirm_payee", reason="已核对"))
    taken(step("clerk", claim_no, "give_bank_account", **account(PARENT)))
    browser = o.client("cashier")
    address = page_url("claims.claimrow", claim_no).replace("/change/", f"/show/?of={parent}")
    form = browser.get(address)
    facts = {"request_key": key_in(form), "asked": ["name", "account"], "reason": "核对收款人"}
    shown = browser.post(address, facts).content.decode()
    assert PARENT in shown and counter.OTHER_ACCOUNT in shown
    assert "已查看个人信息" in page("regulator", "claims.claimrow", claim_no)
    assert browser.get(address.replace(parent, "RSOMEBODYELSE")).status_code == 404


def test_the_benefit_of_the_dead_goes_to_an_heir(office: Office) -> None:
    claim_no = accepted(office)
    register("测试继承人")
    asked = {"payee_id": PARENT_ID, "relation": "heir", "other_heirs": "1", "ground": "被保险人已去世"}
    heir = papers("death_certificate", "succession", "heirs_authority")
    refused(claim_no, "clerk", "propose_payee", "请先登记被保险人死亡", "record the death", **asked, **heir)
    taken(step("clerk", claim_no, "record_death", death_date="2014-05-30", **papers("death_certificate")))
    assert "须登记继承人为收款人" in page("clerk", "claims.claimrow", claim_no)
    browser = o.client("clerk")
    assert step_url(claim_no, "give_bank_account") not in page("clerk", "claims.claimrow", claim_no)
    assert browser.get(step_url(claim_no, "give_bank_account")).status_code == 200
    refused(claim_no, "clerk", "give_bank_account", "被保险人已死亡", "The insured has died", **account(counter.NAME))
    refused(
        claim_no, "clerk", "propose_payee", "其他继承人授权委托书", "Written authority of the other heirs",
        **asked, **papers("death_certificate", "succession"),
    )  # fmt: skip
    taken(step("clerk", claim_no, "propose_payee", **asked, **heir))
    taken(step("approver", claim_no, "confirm_payee", reason="公证书已核对"))
    taken(step("clerk", claim_no, "give_bank_account", **account("测试继承人")))
    assert "继承人" in page("cashier", "settlement.paymentrow", paid(claim_no).payment_no)
    call_command("verify")


def test_a_death_typed_wrong_is_taken_back_before_an_heir_is_paid(office: Office) -> None:
    """Another of the same name had died. The heir was named and waits for an account; the insured is paid in the end."""
    claim_no = accepted(office)
    register("测试继承人")
    heir = {"payee_id": PARENT_ID, "relation": "heir", "other_heirs": "0", "ground": "被保险人已去世"}
    taken(step("clerk", claim_no, "record_death", death_date="2014-05-30", **papers("death_certificate")))
    taken(step("clerk", claim_no, "propose_payee", **heir, **papers("death_certificate", "succession")))
    taken(step("approver", claim_no, "confirm_payee", reason="公证书已核对"))
    doubt = {"ground": "同名他人死亡"}
    refused(
        claim_no, "clerk", "doubt_death", "至少须列出一份材料", "At least one document must be named", **doubt, **papers()
    )  # fmt: skip
    refused(
        claim_no, "approver", "take_back_death", "没有待复核的死亡登记更正", "Nobody has said", reason="已核实"
    )  # fmt: skip
    taken(step("clerk", claim_no, "doubt_death", **doubt, **papers("identity")))
    taken(step("clerk", claim_no, "uphold_death", reason="再次核实"))
    taken(step("clerk", claim_no, "doubt_death", **doubt, **papers("identity")))
    refused(
        claim_no, "clerk", "doubt_death", "已有人提出死亡登记有误", "Somebody says", **doubt, **papers("identity")
    )  # fmt: skip
    taken(step("clerk", claim_no, "give_bank_account", **account("测试继承人")))
    assert not PaymentRow.objects.filter(claim_no=claim_no).exists()  # given, and held up by the doubt
    assert ClaimRow.objects.get(claim_no=claim_no).awaits == "death"
    assert step_url(claim_no, "take_back_death") in page("approver", "claims.claimrow", claim_no)
    taken(step("approver", claim_no, "take_back_death", reason="本人到场"))
    refused(claim_no, "clerk", "doubt_death", "未登记被保险人死亡", "No death", **doubt, **papers("identity"))
    assert get_claim(scene.REGION, claim_no).receiver_id == office.person_id
    taken(step("clerk", claim_no, "give_bank_account", **account(counter.NAME)))
    paid(claim_no)
    call_command("verify")


def test_a_name_the_bank_spells_otherwise_is_looked_at_by_two_people(office: Office) -> None:
    """The holder of a payee whose dot the bank drops: no refusal for ever, and no payment before a second person."""
    claim_no = accepted(office)
    register("买买提·艾力")
    asked = {"payee_id": PARENT_ID, "relation": "guardian", "other_heirs": "0", "ground": "未成年人"}
    taken(step("clerk", claim_no, "propose_payee", **asked, **papers("guardianship", "incapacity")))
    taken(step("approver", claim_no, "confirm_payee", reason="已核对"))
    given = account("买买提艾力")
    refused(claim_no, "clerk", "give_bank_account", "由另一人复核", "a second person will say", **given)
    taken(step("clerk", claim_no, "give_bank_account", **given, reason="银行系统不支持间隔号"))
    assert not PaymentRow.objects.filter(claim_no=claim_no).exists()
    taken(step("approver", claim_no, "refuse_holder", reason="请补充银行证明"))
    taken(step("clerk", claim_no, "give_bank_account", **given, reason="附银行证明"))
    taken(step("approver", claim_no, "confirm_holder", reason="银行证明为同一人"))
    paid(claim_no)


def test_a_name_written_with_the_bank_s_dot_or_private_character_is_the_same(office: Office) -> None:
    claim_no = accepted(office)
    register("买买提·艾力")
    asked = {"payee_id": PARENT_ID, "relation": "agent", "other_heirs": "0", "ground": "行动不便"}
    taken(step("clerk", claim_no, "propose_payee", **asked, **papers("proxy")))
    taken(step("approver", claim_no, "confirm_payee", reason="授权书已核对"))
    taken(step("clerk", claim_no, "give_bank_account", **account("买买提ㆍ艾力")))
    paid(claim_no)


def test_who_applies_is_recorded_with_the_claim(office: Office) -> None:
    register()
    browser: Client = o.client("clerk")
    by_parent = {"id_no": PARENT_ID, "relation": "guardian"}
    without = a_new_claim(browser, office.person_id, **by_parent)
    assert "缺少证明材料：监护关系证明" in without.content.decode()
    answer = a_new_claim(browser, office.person_id, **by_parent, **lines((*REQUIRED, "guardianship", "incapacity")))
    claim_no = number_in(answer.headers["Location"])
    assert "监护人" in page("clerk", "claims.claimrow", claim_no)
    heir = {"id_no": PARENT_ID, "relation": "heir", "death_date": "2014-05-30"}
    papers_of_heir = lines((*REQUIRED, "death_certificate", "succession"))
    stay = {"admission_date": "2014-01-10", "discharge_date": "2014-01-19"}
    answer = a_new_claim(browser, office.person_id, **heir, **papers_of_heir, **stay)
    assert "2014-05-30" in page("clerk", "claims.claimrow", number_in(answer.headers["Location"]))
