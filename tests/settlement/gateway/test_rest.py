"""The hospital API as a hospital's programmer meets it: HTTP in, JSON out, and nothing written after a "no"."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.test import Client

from claims.outlets.models import Outlet
from claims.persons.commands import register_person
from settlement.gateway.examples import BILL
from settlement.hospital.commands import make_token, revoke_token
from settlement.ledger import door as ledger
from tests.settlement.counter import acts as counter
from tests.settlement.gateway import world

pytestmark = pytest.mark.django_db(transaction=True)

Post = Callable[..., Any]


@pytest.fixture
def post(client: Client, settings: Any, built_once: Any) -> Post:
    settings.DABAO_SIMULATED_CLOCK = True
    built_once(world.build)

    def post(path: str, body: Any, *, key: str = "", token: str = world.TOKEN, raw: bytes | None = None) -> Any:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        if key:
            headers["Idempotency-Key"] = key
        content = raw if raw is not None else json.dumps(body)
        return client.post(f"/api/v1/{path}", content, content_type="application/json", headers=headers)

    return post


def get(client: Client, bill_no: str, token: str = world.TOKEN) -> Any:
    return client.get(f"/api/v1/settlements/{bill_no}", headers={"Authorization": f"Bearer {token}"})


@pytest.mark.law("86.service.15.1")
def test_the_published_case_is_settled_explained_and_booked(post: Post) -> None:
    answered = post("settlements", BILL, key="first-bill-1")
    assert answered.status_code == 201
    said = answered.json()
    assert said["hifmi_pay"] == "87000.00"
    assert said["compliant_selfpay"] == "170000.00"
    assert [part["amount"] for part in said["segments"]] == ["45000.00", "42000.00"]
    assert (said["fund_pay_sumamt"], said["psn_part_amt"], said["psn_cash_pay"]) == (
        "187000.00", "113000.00", "113000.00",
    )  # fmt: skip
    assert {fund["fund_pay_type"]: fund["fund_payamt"] for fund in said["setldetail"]} == {
        "390101": "100000.00",
        "390201": "87000.00",
    }
    (voucher,) = ledger.find_vouchers(region=world.REGION, rule="instant_accepted")
    assert {line.amount_fen for line in voucher.lines} == {8_700_000}


def test_a_quote_says_the_same_and_writes_nothing(post: Post) -> None:
    before = world.written()
    quoted = post("quotes", BILL)
    assert quoted.status_code == 200
    assert world.written() == before
    settled = post("settlements", BILL, key="first-bill-1").json()
    differs = {name for name in settled if settled[name] != quoted.json()[name]}
    assert differs == {"setl_id", "setl_time"}


def test_the_same_key_gives_the_same_answer_and_another_body_is_refused(post: Post) -> None:
    first = post("settlements", BILL, key="first-bill-1")
    before = world.written()
    again = post("settlements", BILL, key="first-bill-1")
    assert (again.status_code, again.json()) == (201, first.json())
    other = post("settlements", BILL | {"mdtrt_id": "another"}, key="first-bill-1")
    assert (other.status_code, other.json()["code"]) == (409, "key_reused")
    assert world.written() == before


def test_a_bill_is_read_back_and_reversed_once(post: Post, client: Client) -> None:
    settled = post("settlements", BILL, key="first-bill-1").json()
    assert get(client, settled["setl_id"]).json() == settled
    reversal = post(f"settlements/{settled['setl_id']}/reversal", {"ground": "费用录入错误"}, key="reversal-1")
    assert reversal.status_code == 201
    said = reversal.json()
    assert (said["setl_type"], said["refd_setl_id"], said["hifmi_pay"]) == ("2", settled["setl_id"], "-87000.00")
    assert get(client, settled["setl_id"]).json()["refd_setl_flag"] == "1"
    before = world.written()
    again = post(f"settlements/{settled['setl_id']}/reversal", {"ground": "再次"}, key="reversal-2")
    assert (again.status_code, again.json()["code"]) == (409, "already_reversed")
    assert world.written() == before
    rebilled = post("settlements", BILL, key="second-bill-1")
    assert rebilled.json()["hifmi_pay"] == "87000.00"


def test_another_hospitals_bill_does_not_exist(post: Post, client: Client) -> None:
    settled = post("settlements", BILL, key="first-bill-1").json()
    assert get(client, settled["setl_id"], world.OTHER_TOKEN).status_code == 404
    before = world.written()
    path = f"settlements/{settled['setl_id']}/reversal"
    refused = post(path, {"ground": "不是我的"}, key="reversal-1", token=world.OTHER_TOKEN)
    assert (refused.status_code, refused.json()["code"]) == (404, "bill_unknown")
    assert world.written() == before


LINE = {
    "feedetl_sn": "1", "det_item_fee_sumamt": "300000.00", "fulamt_ownpay_amt": "20000.00",
    "overlmt_selfpay": "4000.00", "preselfpay_amt": "6000.00", "inscp_scp_amt": "270000.00",
}  # fmt: skip

# what is wrong, the fields that make it so, status, code, field
REFUSED: list[tuple[str, dict[str, Any], int, str, str | None]] = [
    ("unknown person", {"psn_no": "37999900000000009999"}, 404, "person_unknown", "psn_no"),
    ("no person named", {"psn_no": ""}, 422, "person_not_named", "psn_no"),
    ("not enrolled on the day", {"begndate": "2014-02-01", "enddate": "2014-02-10"}, 422, "not_enrolled_on_the_day", "enddate"),
    ("not enrolled in the year", {"begndate": "2013-05-02", "enddate": "2013-05-20"}, 422, "not_enrolled", None),
    ("plan not in force", {"disease_scope": "no_such_scope"}, 422, "plan_not_in_force", None),
    ("splits do not add up", {"preselfpay_amt": "6000.01"}, 422, "splits_do_not_add_up", "medfee_sumamt"),
    ("more fund than scope", {"hifp_pay": "270000.01"}, 422, "more_fund_than_scope", "hifp_pay"),
    ("negative", {"overlmt_selfpay": "-4000.00"}, 422, "not_an_amount", "overlmt_selfpay"),
    ("three decimals", {"medfee_sumamt": "300000.000"}, 422, "not_an_amount", "medfee_sumamt"),
    ("float", {"medfee_sumamt": 300000.0}, 422, "not_an_amount", "medfee_sumamt"),
    ("integer", {"medfee_sumamt": 300000}, 422, "not_an_amount", "medfee_sumamt"),
    ("exponent", {"medfee_sumamt": "3e5"}, 422, "not_an_amount", "medfee_sumamt"),
    ("blank", {"medfee_sumamt": " "}, 422, "not_an_amount", "medfee_sumamt"),
    ("full-width digits", {"medfee_sumamt": "３０００００.００"}, 422, "not_an_amount", "medfee_sumamt"),
    ("field missing", {"hifp_pay": None}, 422, "field_missing", "hifp_pay"),
    ("not a date", {"enddate": "2014-02-30"}, 422, "not_a_date", "enddate"),
    ("not a place", {"place": "moon"}, 422, "field_invalid", "place"),
    ("discharge before admission", {"enddate": "2014-05-01"}, 422, "discharge_before_admission", "enddate"),
    ("across the year end", {"begndate": "2013-12-30"}, 422, "across_the_year_end", "begndate"),
    ("in the future", {"begndate": "2014-06-01", "enddate": "2014-06-03"}, 422, "in_the_future", "enddate"),
    ("lines do not add up", {"feedetail": [LINE | {"det_item_fee_sumamt": "1.00"}]}, 422, "lines_do_not_add_up", "feedetail"),
    ("line twice", {"feedetail": [LINE, LINE]}, 422, "line_twice", "feedetail"),
    ("visit number too long", {"mdtrt_id": "x" * 31}, 422, "field_invalid", "mdtrt_id"),
    ("NUL in a text", {"mdtrt_id": "a\0b"}, 422, "field_invalid", "mdtrt_id"),
    ("code as a number", {"mdtrt_id": 10**30}, 422, "field_invalid", "mdtrt_id"),
    ("name instead of a code", {"dscg_maindiag_code": "张三"}, 422, "field_invalid", "dscg_maindiag_code"),
    ("week instead of a day", {"begndate": "2014-W20-1"}, 422, "not_a_date", "begndate"),
    ("lines not a list", {"feedetail": {"1": LINE}}, 422, "field_invalid", "feedetail"),
    ("line not an object", {"feedetail": [LINE, 5]}, 422, "field_invalid", "feedetail"),
    ("line without its number", {"feedetail": [{**LINE, "feedetl_sn": ""}]}, 422, "field_invalid", "feedetail"),
    ("too many lines", {"feedetail": [{}] * 5_001}, 422, "too_many_lines", "feedetail"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "status", "code", "field"), [row[1:] for row in REFUSED], ids=[r[0] for r in REFUSED]
)
def test_bad_input_gets_its_named_refusal_and_nothing_is_written(
    post: Post, changed: dict[str, Any], status: int, code: str, field: str | None
) -> None:
    before = world.written()
    for path, key in (("settlements", "bad-bill-1"), ("quotes", "")):
        refused = post(path, BILL | changed, key=key)
        problem = refused.json()
        assert (refused.status_code, problem["code"]) == (status, code), problem
        assert refused["Content-Type"] == "application/problem+json"
        assert field is None or problem["field"] == field
        assert problem["detail_zh"] and problem["detail_en"]
        assert "ErrorDetail" not in refused.content.decode()
    assert world.written() == before


def test_other_fee_lines_under_the_same_key_are_another_request(post: Post) -> None:
    assert post("settlements", BILL | {"feedetail": [LINE]}, key="with-lines-1").status_code == 201
    before = world.written()
    refused = post("settlements", BILL | {"feedetail": [LINE | {"med_list_codg": "X"}]}, key="with-lines-1")
    assert (refused.status_code, refused.json()["code"]) == (409, "key_reused")
    assert world.written() == before


def test_what_is_nested_without_end_or_without_measure_is_refused(post: Post, settings: Any) -> None:
    nested = json.dumps(BILL | {"feedetail": [LINE | {"x": "@"}]}).replace('"@"', "[" * 300 + "]" * 300)
    refused = post("settlements", None, key="nested-lines-1", raw=nested.encode())
    assert (refused.status_code, refused.json()["code"]) == (422, "lines_too_deep")
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000
    refused = post("quotes", BILL | {"x": "y" * 1_000})
    assert (refused.status_code, refused.json()["code"]) == (413, "body_too_large")


def test_a_visit_settled_under_another_key_is_refused(post: Post) -> None:
    post("settlements", BILL, key="first-bill-1")
    before = world.written()
    refused = post("settlements", BILL, key="second-bill-1")
    assert (refused.status_code, refused.json()["code"]) == (409, "already_settled")
    assert world.written() == before


def test_a_visit_paid_over_the_counter_is_refused_alike_when_it_is_quoted_and_when_it_is_settled(post: Post) -> None:
    Outlet.objects.create(region=world.REGION, code=counter.OUTLET, name_zh="济南服务网点")
    ((person_id,),) = world.rows("select person_id from claims_person")
    days = {"admission_date": date(2014, 5, 2), "discharge_date": date(2014, 5, 20)}
    claim_no = counter.report(person_id, fixmedins_code=world.HOSPITAL, **days)
    counter.assess(claim_no)
    counter.approve(claim_no)
    before = world.written()
    for begndate, code in (("2014-05-02", "already_settled"), ("2014-05-03", "stay_overlaps")):
        bill = BILL | {"begndate": begndate}
        said = [post("quotes", bill), post("settlements", bill, key=f"paid-{begndate}")]
        assert [(each.status_code, each.json()["code"]) for each in said] == [(409, code)] * 2
        assert said[0].json() == said[1].json()
        assert said[0].json()["title"].find(claim_no) > 0
    assert world.written() == before


@pytest.mark.parametrize("raw", [b"{", b"", b'{"psn_no": NaN}', b"\xff\xfe"])
def test_broken_json_is_400(post: Post, raw: bytes) -> None:
    before = world.written()
    refused = post("settlements", None, key="broken-json-1", raw=raw)
    assert (refused.status_code, refused.json()["code"]) == (400, "broken_json")
    assert world.written() == before


def test_no_token_an_unknown_and_a_revoked_one_are_401(post: Post) -> None:
    spare = make_token(region=world.REGION, hospital_code=world.HOSPITAL, note="spare", cause=world.cause())
    assert post("quotes", BILL, token=spare).status_code == 200
    which = {"region": world.REGION, "hospital_code": world.HOSPITAL, "token_id": world.token_id("spare")}
    revoke_token(**which, cause=world.cause())
    for token in ("", "guess", spare):
        refused = post("quotes", BILL, token=token)
        assert refused.status_code == 401
        assert refused["WWW-Authenticate"].startswith("Bearer")


@pytest.mark.parametrize("key", ["", "short", "with blank in it", "ü" * 8, "x" * 129])
def test_a_write_needs_a_proper_key(post: Post, key: str) -> None:
    before = world.written()
    refused = post("settlements", BILL, key=key)
    assert (refused.status_code, refused.json()["code"]) == (422, "idempotency_key_missing")
    assert world.written() == before


def test_unknown_addresses_and_methods_are_problems_too(post: Post, client: Client) -> None:
    assert get(client, "B-does-not-exist").json()["code"] == "bill_unknown"
    assert client.get("/api/v1/no/such/door").json()["code"] == "not_there"
    assert get(client, "B%00").json()["code"] == "not_there"
    assert post("settlements/B%00/reversal", {"ground": "x"}, key="reversal-1").json()["code"] == "not_there"
    refused = client.get("/api/v1/quotes", headers={"Authorization": f"Bearer {world.TOKEN}"})
    assert (refused.status_code, refused.json()["code"]) == (405, "method_not_allowed")


def test_the_openapi_document_names_every_door(client: Client) -> None:
    document = client.get("/api/schema/?format=json").json()
    assert {
        "/api/v1/quotes",
        "/api/v1/settlements",
        "/api/v1/settlements:batch",
        "/api/v1/settlements/{bill_no}",
        "/api/v1/settlements/{bill_no}/reversal",
    } <= set(document["paths"])


def test_the_same_person_settles_two_bills_from_one_base(post: Post) -> None:
    first = BILL | {"mdtrt_id": "M1"}
    post("settlements", first, key="two-bills-1")
    second = post("settlements", BILL | {"mdtrt_id": "M2"}, key="two-bills-2").json()
    assert second["hifmi_pay"] == "102000.00"  # 170,000 more at 60%, all above 100,000
    third = post("settlements", BILL | {"mdtrt_id": "M3"}, key="two-bills-3").json()
    assert third["hifmi_pay"] == "11000.00"  # 200,000.00 is the ceiling


def test_a_reversal_names_the_later_settlements_of_this_hospital_only(post: Post, client: Client) -> None:
    first = post("settlements", BILL | {"mdtrt_id": "M1"}, key="gap-bill-1").json()
    second = post("settlements", BILL | {"mdtrt_id": "M2"}, key="gap-bill-2").json()
    post("settlements", BILL | {"mdtrt_id": "M3"}, key="gap-bill-3", token=world.OTHER_TOKEN)
    said = post(f"settlements/{first['setl_id']}/reversal", {"ground": "费用录入错误"}, key="gap-reversal-1").json()
    assert (said["gap_amt"], said["later_settlements"]) == ("170000.00", [second["setl_id"]])
    document = client.get("/api/schema/?format=json").json()
    assert {"gap_amt", "later_settlements"} <= set(document["components"]["schemas"]["ReversalOut"]["properties"])


# whose certificate is named beside Anne's insurance number, and whether that is refused
CERTIFICATES = [
    ("her own", "379999196001010025", 201),
    ("her own, small x and all", "  379999196001010025 ", 201),
    ("another person's", "379999196001020020", 422),
    ("an identity number nobody has", "379999196001010041", 422),
    ("a card, which is no identity number", "A1234567890", 201),
]


@pytest.mark.parametrize(("cert_no", "status"), [row[1:] for row in CERTIFICATES], ids=[r[0] for r in CERTIFICATES])
def test_a_bill_names_one_person(post: Post, cert_no: str, status: int) -> None:
    register_person(
        region=world.REGION, psn_no="37999900000000000002", name="测试乙", id_no="379999196001020020", phone="",
        cause=world.cause(),
    )  # fmt: skip
    before = world.written()
    answered = post("settlements", BILL | {"mdtrt_cert_no": cert_no}, key="two-numbers-1")
    assert answered.status_code == status, answered.content
    if status == 422:
        assert (answered.json()["code"], answered.json()["field"]) == ("persons_differ", "mdtrt_cert_no")
        assert post("quotes", BILL | {"mdtrt_cert_no": cert_no}).json()["code"] == "persons_differ"
        assert world.written() == before
