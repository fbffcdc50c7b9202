"""A bill settles the same by the short way and by the book: the same bytes, the same refusals, the same rows."""

import io
import json
from datetime import date
from typing import Any

import psycopg
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import include, path

from claims import store
from claims.persons.commands import register_person
from claims.persons.queries import find_person
from claims.store.sql import fetch
from settlement.cover import commands as cover_commands
from settlement.gateway import urls
from settlement.gateway.examples import BILL
from settlement.gateway.rest import SettlementsView
from settlement.hospital.commands import make_token, revoke_token
from tests.settlement.gateway import world
from tests.settlement.gateway.test_rest import CERTIFICATES, LINE, REFUSED

pytestmark = pytest.mark.django_db(transaction=True)

urlpatterns = [
    path("api/v1/by-the-book", SettlementsView.as_view()),
    path("api/v1/", include(urls)),
]
SHORT, BOOK = "settlements", "by-the-book"


class Doors:
    def __init__(self, client: Client) -> None:
        self.client = client

    def post(
        self, door: str, body: Any, *, key: str = "one-bill-1", **headers: str
    ) -> tuple[int, bytes, dict[str, str]]:
        content = body if isinstance(body, bytes) else json.dumps(body)
        said = {"Authorization": f"Bearer {world.TOKEN}", "Idempotency-Key": key} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }
        kind = said.pop("Content-Type", "application/json")
        answered = self.client.post(f"/api/v1/{door}", content, content_type=kind, headers=said)
        return answered.status_code, answered.content, dict(answered.headers)

    def both(self, body: Any, **how: Any) -> tuple[int, bytes, dict[str, str]]:
        short, book = self.post(SHORT, body, **how), self.post(BOOK, body, **how)
        assert short == book
        return short


@pytest.fixture
def doors(client: Client, settings: Any, built_once: Any) -> Doors:
    settings.ROOT_URLCONF = "tests.settlement.gateway.test_two_doors"
    settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if not name.endswith("RequestId")]
    settings.DABAO_SIMULATED_CLOCK = True
    built_once(world.build)
    return Doors(client)


BILLS = {
    "published": BILL,
    "with lines": BILL | {"feedetail": [LINE]},
    "by identity number": {**BILL, "psn_no": "", "mdtrt_cert_no": "379999196001010025"},
    "blanks around a code": BILL | {"mdtrt_id": " M1 ", "psn_no": f" {BILL['psn_no']} "},
    "provincial extras": BILL | {"prov_field": {"a": [1, 2.5, None]}},
}


@pytest.mark.parametrize("body", BILLS.values(), ids=BILLS)
@pytest.mark.parametrize("first", [SHORT, BOOK])
def test_the_answer_is_the_same_to_the_byte_whichever_door_settled_it(
    doors: Doors, first: str, body: dict[str, Any]
) -> None:
    second = BOOK if first == SHORT else SHORT
    settled = doors.post(first, body)
    assert settled[0] == 201
    before = world.written()
    assert doors.post(second, body) == settled
    assert doors.post(first, body) == settled
    assert world.written() == before


def test_both_doors_write_the_same(doors: Doors) -> None:
    found = []
    for door in (SHORT, BOOK):
        doors.post(door, BILL | {"mdtrt_id": door, "feedetail": [LINE]}, key=f"write-at-{door}")
        found.append(
            fetch(
                """select e.data - '{bill_no,mdtrt_id,explanation,spans,compliant_fen,benefit_fen}'::text[] - amounts.names,
                          e.meta - 'request_key', c.name, c.response
                     from claims_event e join claims_command c on c.event_ids = array[e.event_id],
                          (select array['hifmi_pay_fen', 'fund_pay_sumamt_fen', 'psn_part_amt_fen', 'psn_cash_pay_fen',
                                        'person_pays_fen', 'deductible_used_fen'] as names) amounts
                    where e.data->>'mdtrt_id' = %s""",
                [door],
            )
        )
    assert found[0] == found[1] != []


@pytest.mark.parametrize("changed", [row[1] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_every_refusal_is_the_same_word_for_word(doors: Doors, changed: dict[str, Any]) -> None:
    before = world.written()
    assert doors.both(BILL | changed)[0] >= 400
    assert world.written() == before


RAW = {
    **dict.fromkeys((b"{", b"", b'{"psn_no": NaN}', b"\xff\xfe", b"{}" * 2), 400),
    **dict.fromkeys((b"[]", b'"x"', b"\xef\xbb\xbf{}", b"null"), 422),  # good JSON, but no object; a byte-order mark
}


@pytest.mark.parametrize(("raw", "status"), RAW.items(), ids=map(repr, RAW))
def test_what_is_no_bill_is_refused_alike(doors: Doors, raw: bytes, status: int) -> None:
    assert doors.both(raw)[0] == status


HEADERS: list[tuple[dict[str, str], int]] = [
    ({"Authorization": ""}, 401), ({"Authorization": "Basic x"}, 401), ({"Authorization": "Bearer guess"}, 401),
    ({"Authorization": "Bearer "}, 401), ({"Authorization": "Bearer   "}, 401),
    ({"Authorization": f"bearer  {world.TOKEN} "}, 201), ({"Authorization": "Bearer 令牌"}, 401),
    ({"key": ""}, 422), ({"key": "short"}, 422), ({"key": "x" * 129}, 422),
    ({"Accept": "text/html"}, 406), ({"Accept": "application/json, */*"}, 201), ({"Accept": "*/*"}, 201),
    ({"Content-Type": "text/plain"}, 415), ({"Content-Type": "application/json; charset=utf-8"}, 201),
]  # fmt: skip


@pytest.mark.parametrize(("headers", "status"), HEADERS, ids=[str(row[0]) for row in HEADERS])
def test_what_is_said_around_a_bill_counts_alike(doors: Doors, headers: dict[str, str], status: int) -> None:
    assert doors.both(BILL, **headers)[0] == status


@pytest.mark.parametrize(("cert_no", "status"), [row[1:] for row in CERTIFICATES], ids=[r[0] for r in CERTIFICATES])
def test_whom_a_bill_names_is_judged_alike(doors: Doors, cert_no: str, status: int) -> None:
    assert doors.both(BILL | {"mdtrt_cert_no": cert_no})[0] in (status, 422)


UNKNOWN = "37999900000000009999"
HERS = "379999196001010025"
NEWBORN, TWIN_NUMBER, CARD = "R360123456", "12345678", "A12345678"


def _newcomer(number: str, kind: str, psn_no: str = "", name: str = "测试丙") -> str:
    facts = {"name": name, "id_no": number, "certificate_kind": kind, "phone": "", "psn_no": psn_no}
    person_id = str(register_person(region=world.REGION, cause=world.cause(), **facts)["person_id"])
    year = {"year": 2014, "from_date": date(2014, 1, 1), "to_date": date(2014, 12, 31), "disease_scope": None}
    years = {"consecutive_years": 1, "zero_claim_years": 0}
    cover_commands.enrol_person(region=world.REGION, person_id=person_id, cause=world.cause(), **year, **years)
    return person_id


@pytest.mark.parametrize("first", [SHORT, BOOK])
@pytest.mark.parametrize("named", [{"mdtrt_cert_type": "02"}, {}], ids=["as identity number", "as it is"])
def test_an_unknown_insurance_number_beside_a_known_certificate_is_noted(
    doors: Doors, first: str, named: dict[str, str]
) -> None:
    person_id = _newcomer(NEWBORN, "990201")
    body = BILL | {"psn_no": UNKNOWN, "mdtrt_cert_no": NEWBORN} | named
    quoted = doors.client.post(
        "/api/v1/quotes", json.dumps(body), content_type="application/json",
        headers={"Authorization": f"Bearer {world.TOKEN}"},
    )  # fmt: skip
    assert quoted.status_code == 200 and find_person(world.REGION, "psn_no", UNKNOWN) is None
    settled = doors.post(first, body)
    assert settled[0] == 201
    assert find_person(world.REGION, "psn_no", UNKNOWN) == person_id
    noted = store.read(world.REGION, f"person:{person_id}")[-1]
    assert (noted.kind, noted.data["source"]) == ("person.insurance_number_noted.1", world.HOSPITAL)
    assert UNKNOWN not in str(noted.data)
    before = world.written()
    assert doors.both(body) == settled and world.written() == before
    by_it = BILL | {"psn_no": UNKNOWN, "mdtrt_cert_no": "", "mdtrt_id": "NEXT", "begndate": "2014-05-21",
                    "enddate": "2014-05-22"}  # fmt: skip
    assert doors.both(by_it, key="by-the-number-1")[0] == 201


# what the bill says, and the "no"
CONTRADICTIONS: list[tuple[str, dict[str, str], str, str]] = [
    ("she has another number", {"psn_no": UNKNOWN, "mdtrt_cert_no": HERS}, "another_insurance_number", "psn_no"),
    ("nobody's", {"psn_no": UNKNOWN, "mdtrt_cert_no": "E00000000"}, "person_unknown", "psn_no"),
    ("A and B", {"mdtrt_cert_no": NEWBORN}, "persons_differ", "mdtrt_cert_no"),
    ("two have it", {"psn_no": "", "mdtrt_cert_no": TWIN_NUMBER}, "certificate_of_several", "mdtrt_cert_no"),
    ("two have it, and a new number", {"psn_no": UNKNOWN, "mdtrt_cert_no": TWIN_NUMBER}, "certificate_of_several",
     "mdtrt_cert_no"),
    ("an electronic token is nobody's", {"psn_no": UNKNOWN, "mdtrt_cert_no": CARD, "mdtrt_cert_type": "01"},
     "person_unknown", "psn_no"),
    ("a passport is no card", {"psn_no": UNKNOWN, "mdtrt_cert_no": CARD, "mdtrt_cert_type": "03"}, "person_unknown",
     "psn_no"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "code", "field"), [row[1:] for row in CONTRADICTIONS], ids=[r[0] for r in CONTRADICTIONS]
)
def test_numbers_that_contradict_are_refused_alike_and_nothing_is_noted(
    doors: Doors, changed: dict[str, str], code: str, field: str
) -> None:
    _newcomer(NEWBORN, "990201")
    _newcomer(TWIN_NUMBER, "06")
    _newcomer(TWIN_NUMBER, "99")
    _newcomer(CARD, "16")
    before = world.written()
    said = json.loads(doors.both(BILL | changed)[1])
    assert (said["code"], said["field"]) == (code, field)
    assert world.written() == before and find_person(world.REGION, "psn_no", UNKNOWN) is None


def test_a_bill_that_is_refused_notes_nothing(doors: Doors) -> None:
    _newcomer(NEWBORN, "990201")
    before = world.written()
    body = BILL | {"psn_no": UNKNOWN, "mdtrt_cert_no": NEWBORN, "enddate": "2014-12-30"}
    assert doors.both(body)[0] == 422
    assert world.written() == before and find_person(world.REGION, "psn_no", UNKNOWN) is None


def test_a_visit_settled_before_and_a_key_used_before_are_refused_alike(doors: Doors) -> None:
    doors.post(SHORT, BILL)
    before = world.written()
    assert json.loads(doors.both(BILL, key="another-key-1")[1])["code"] == "already_settled"
    assert json.loads(doors.both(BILL | {"mdtrt_id": "V2"})[1])["code"] == "key_reused"
    assert world.written() == before


def test_methods_are_answered_alike(doors: Doors) -> None:
    for method in ("get", "put", "delete", "options"):
        headers = {"Authorization": f"Bearer {world.TOKEN}"}
        short, book = (getattr(doors.client, method)(f"/api/v1/{door}", headers=headers) for door in (SHORT, BOOK))
        assert (short.status_code, short.headers) == (book.status_code, book.headers)


def test_a_body_too_large_is_refused_alike(doors: Doors, settings: Any) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000
    assert doors.both(BILL | {"x": "y" * 1_000})[0] == 413


def test_a_body_that_ended_early_is_refused_alike_though_what_came_is_a_bill(doors: Doors) -> None:
    """Its client meant to say more, and nobody knows what."""
    before, came = world.written(), json.dumps(BILL).encode()
    ended = {"CONTENT_LENGTH": str(len(came) + 1), "wsgi.input": io.BytesIO(came)}
    assert _incomplete(doors, ended) == [(400, "body_incomplete")] * 2
    chunked = {"HTTP_TRANSFER_ENCODING": "chunked", "wsgi.input_terminated": False}
    assert _incomplete(doors, chunked) == [(411, "length_required")] * 2  # whatever length is said beside it
    assert world.written() == before


def _incomplete(doors: Doors, environ: dict[str, Any]) -> list[tuple[int, str]]:
    headers = {"Authorization": f"Bearer {world.TOKEN}", "Idempotency-Key": "ended-early-1"}
    said = {"content_type": "application/json", "headers": headers}
    answers = [doors.client.post(f"/api/v1/{door}", json.dumps(BILL), **said, **environ) for door in (SHORT, BOOK)]
    return [(answer.status_code, answer.json().get("code", "")) for answer in answers]


def test_a_token_revoked_after_it_opened_the_door_opens_it_no_more(doors: Doors) -> None:
    spare = make_token(region=world.REGION, hospital_code=world.HOSPITAL, note="spare", cause=world.cause())
    headers = {"Authorization": f"Bearer {spare}"}
    assert doors.both(BILL, **headers)[0] == 201
    which = {"region": world.REGION, "hospital_code": world.HOSPITAL, "token_id": world.token_id("spare")}
    revoke_token(**which, cause=world.cause())
    assert doors.both(BILL, **headers)[0] == 401


@pytest.mark.parametrize("table", ["settlement_hospital_token", "claims_blind_index", "settlement_bill"])
def test_a_database_that_does_not_answer_is_told_alike(doors: Doors, table: str) -> None:
    """Whichever of the statements it is that fails: a lock is held on a table each of them needs."""
    assert doors.both(BILL)[0] == 201  # both have opened the door before
    known = connection.get_connection_params()
    with psycopg.connect(**{name: known[name] for name in ("host", "port", "user", "password", "dbname")}) as other:
        other.execute(f"lock table {table} in access exclusive mode")
        with connection.cursor() as cursor:
            cursor.execute("set statement_timeout = '300ms'")
        status, said, headers = doors.both(BILL | {"mdtrt_id": "M2"}, key="unanswered-1")
    assert (status, json.loads(said)["code"], headers["Retry-After"]) == (503, "database_unavailable", "5")


@pytest.mark.parametrize("door", [SHORT, BOOK])
def test_a_connection_cut_behind_its_commit_promises_nothing_and_the_key_answers(doors: Doors, door: str) -> None:
    known = connection.get_connection_params()
    with psycopg.connect(**{name: known[name] for name in ("host", "port", "user", "password", "dbname")}) as other:

        def cut(execute: Any, sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
            answered = execute(sql, params, many, context)
            if sql.startswith("select append("):
                other.execute("select pg_terminate_backend(%s, 60000)", [connection.connection.info.backend_pid])
                with connection.wrap_database_errors:
                    connection.connection.execute("select")
            return answered

        before = world.written()
        with connection.execute_wrapper(cut):
            status, said, _ = doors.post(door, BILL)
        connection.close()
    problem = json.loads(said)
    assert (status, problem["code"]) == (503, "database_unavailable")
    assert "by the same key" in problem["detail_en"] and "相同的幂等键" in problem["detail_zh"]
    written = world.written()
    assert written != before
    assert doors.post(door, BILL)[0] == 201
    assert world.written() == written


def _line(number: int, count: int) -> dict[str, Any]:
    shares = {name: world.split(BILL[of], count)[number] for name, of in world.LINE_OF.items()}
    return {"feedetl_sn": str(number), **shares}


OF_EACH_LENGTH: dict[str, dict[str, Any]] = {
    "no lines": {},
    "one line": {"feedetail": [_line(0, 1)]},
    "200 lines": {"feedetail": [_line(number, 200) for number in range(200)]},
    "both numbers": {"mdtrt_cert_no": "379999196001010025"},
}


@pytest.mark.parametrize("more", OF_EACH_LENGTH.values(), ids=OF_EACH_LENGTH)
@pytest.mark.parametrize(("door", "statements"), [(SHORT, 2), (BOOK, 4)])
def test_a_settlement_takes_the_same_few_statements_whatever_the_bill(
    doors: Doors, door: str, statements: int, more: dict[str, Any]
) -> None:
    """One that writes; before it the short way reads once; by the book token, person and cover year are read in turn."""
    doors.post(door, BILL)  # the token's region and the year's project are remembered
    with CaptureQueriesContext(connection) as seen:
        assert doors.post(door, BILL | {"mdtrt_id": "M2"} | more, key="few-statements")[0] == 201
    # What time it is in this world is asked of the database; a production server has a clock.
    assert len([query for query in seen if "claims_sim_clock" not in query["sql"]]) == statements
