"""What is changed in a text, and what should be looked at again, is said to the clerk and refuses nothing."""

from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from claims.persons.domain.identity import check_character, luhn_fits
from claims.persons.queries import find_person, get_person_texts
from tests import office as o
from tests.claims.counter.screens.test_steps import key_in, take
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter

NEW_CLAIM = "admin:claims_claimrow_report"
NOWHERE = "99010119490101001"


def ask(browser: Client, **facts: Any) -> HttpResponse:
    answer: HttpResponse = browser.post(reverse(NEW_CLAIM), facts)
    return answer


def registered(language: str, name: str, id_no: str) -> str:
    browser = o.client("clerk", language)
    form = ask(browser, ask="person", id_no=id_no)
    page = ask(browser, ask="register", request_key=key_in(form), id_no=id_no, name=name, phone="")
    return page.content.decode()


def test_a_name_is_kept_tidy_and_the_clerk_is_told_what_was_changed(office: Office) -> None:
    id_no = "１１０１０５１９４９１２３１００２x"
    page = registered("zh-hans", "买买提．艾力\ue863", id_no)
    assert "全角字符已转换" in page and "旧字库自造区中的字已转换为通用编码" in page and "间隔号已统一" in page
    person_id = find_person(scene.REGION, "id_no", "11010519491231002X")
    assert person_id and get_person_texts(scene.REGION, person_id)["name"] == "买买提·艾力䶮"
    assert person_id in ask(o.client("clerk"), ask="person", id_no=id_no).content.decode()  # found in full width too


def test_a_place_nobody_knows_is_said_before_and_after_and_refuses_nothing(office: Office) -> None:
    id_no = NOWHERE + check_character(NOWHERE)
    for language, said in (("zh-hans", "前两位不是已知的省级行政区划代码"), ("en", "are no province")):
        assert said in ask(o.client("clerk", language), ask="person", id_no=id_no).content.decode()
    assert "前两位不是已知的省级行政区划代码" in registered("zh-hans", "测试乙", id_no)
    assert find_person(scene.REGION, "id_no", id_no)


@pytest.mark.parametrize(
    ("language", "said"), [("zh-hans", "不可见的控制字符或格式字符（U+200B）"), ("en", "that nobody sees (U+200B)")]
)
def test_a_name_with_something_unseen_in_it_is_refused_and_nothing_written(
    office: Office, language: str, said: str
) -> None:
    before = scene.written()
    assert said in registered(language, "张\u200b三", "11010519491231002X")
    assert scene.written() == before


def test_a_card_number_that_does_not_fit_its_check_digit_is_said_and_taken(office: Office) -> None:
    wrong = next(number for number in (counter.ACCOUNT, counter.OTHER_ACCOUNT) if not luhn_fits(number))
    refused = take(
        "clerk", office.approved, "give_bank_account", account_no=wrong, holder_name="别人", identity_document="id_card"
    )
    assert "与银行卡校验位不符" in refused.content.decode()
    taken = take(
        "clerk",
        office.approved,
        "give_bank_account",
        account_no=wrong,
        holder_name=counter.NAME,
        identity_document="id_card",
    )
    assert taken.status_code == 302
    page = taken.client.get(taken.headers["Location"]).content.decode()  # type: ignore[attr-defined]
    assert "与银行卡校验位不符" in page and wrong[-4:] in page
