"""How the file of a field case is read."""

from datetime import date
from typing import Any

import pytest

from audit.field.domain.case import SETTLE, FieldCase, Unreadable, read_case

CASE: dict[str, Any] = {
    "title": "A bill",
    "given": "NC2025",
    "request": {"medfee_sumamt": "60000.00", "inscp_scp_amt": "60000.00", "hifp_pay": "20000.00"},
    "expected": {"hifmi_pay": "13800.00"},
}


def read(**changes: Any) -> FieldCase:
    case = read_case(CASE | changes)
    assert case is not None
    return case


def test_what_a_bill_leaves_out_is_filled_in() -> None:
    ((asked,),) = read().scenes
    assert asked.path == SETTLE
    assert asked.bill["med_type"] == "21"
    assert (asked.bill["begndate"], asked.bill["enddate"]) == ("2026-05-02", "2026-05-20")
    assert asked.bill["preselfpay_amt"] == "0.00"
    assert asked.bill["hifp_pay"] == "20000.00"


def test_the_world_is_read_from_words() -> None:
    given = read(
        given="SD2014, person enrolled 2014; group subsistence from 2014-03-01; registered at the counter"
    ).given
    assert (given.plan_id, given.number_known) == ("SD2014", False)
    assert (given.covered_from, given.covered_to) == (date(2014, 1, 1), date(2014, 12, 31))
    assert given.groups == (("subsistence", date(2014, 3, 1)),)


def test_days_of_cover_and_without_any_the_year_of_the_bill() -> None:
    given = read(given="person enrolled 2026-06-15..2026-12-31").given
    assert (given.plan_id, given.covered_from, given.covered_to) == ("NC2025", date(2026, 6, 15), date(2026, 12, 31))
    assert read(given="").given.covered_from == date(2026, 1, 1)


def test_an_amount_may_stand_in_the_words() -> None:
    ((asked,),) = read(given="bill 60,000.00 all in scope", request={"feedetail": []}).scenes
    assert asked.bill["medfee_sumamt"] == asked.bill["inscp_scp_amt"] == "60000.00"


def test_a_body_for_another_door() -> None:
    ((asked,),) = read(request={"POST": "/api/v1/quotes", "body": CASE["request"]}).scenes
    assert asked.path == "/api/v1/quotes"


def test_requests_with_an_answer_each_follow_each_other() -> None:
    (scene,) = read(request=[CASE["request"]] * 2, expected=["201 hifmi_pay 13800.00", "409 already_settled"]).scenes
    assert [sorted(asked.expected.statuses) for asked in scene] == [[201], [409]]


def test_requests_with_one_answer_are_asked_of_a_person_each() -> None:
    assert [len(scene) for scene in read(request=[CASE["request"]] * 2).scenes] == [1, 1]


@pytest.mark.parametrize(
    "story",
    [
        {"given": "screens: clerk leaves a field blank"},
        {"request": "account of the heir"},
        {"request": ["claim 9,000.00"]},
        {"request": None},
        {"expected": "both are assessed"},
    ],
)
def test_what_is_no_request_is_a_story(story: dict[str, Any]) -> None:
    assert read_case(CASE | story) is None


@pytest.mark.parametrize(
    "broken",
    [
        {"request": {"bill": "60000"}},
        {"request": CASE["request"] | {"enddate": "20 May"}},
        {"given": "person enrolled 2026-02-30..2026-12-31"},
        {"request": [CASE["request"]] * 2, "expected": ["201"]},
    ],
)
def test_what_is_broken_is_said(broken: dict[str, Any]) -> None:
    with pytest.raises(Unreadable):
        read_case(CASE | broken)
