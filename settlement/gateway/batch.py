"""Many bills in one request, each with its own key and its own answer: what one is refused concerns no other.

Around the bills everything is as at every door (token, media type, JSON): what is wrong there is one answer for all. Of
each bill is said, in the order sent, what the door for one bill would say (``rest.SettlementsView``), word for word. All
are read in one statement and written in one (``claims/store/many.py``), however many they are.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import orjson
from django.http import HttpRequest, HttpResponse
from drf_spectacular.utils import OpenApiExample, extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.exceptions import APIException
from rest_framework.request import Request
from rest_framework.settings import api_settings

from claims.domain.refusal import Refused
from claims.persons.privacy import blind
from claims.persons.queries import find_persons
from claims.store import Answer, Seen, Wish, execute_many, now
from claims.store.sql import as_json, fetch
from settlement.cover import commands as cover_commands
from settlement.cover.domain.bill import Bill
from settlement.cover.streams import COVER, cover_key
from settlement.gateway import examples, rest, wire
from settlement.gateway.body import read_items, read_raw

MOST_BILLS: Final = 100
MOST_BYTES: Final = 10 * 1024 * 1024  # a hundred bills of three hundred and more fee lines each
_LOOKED_UP: Final = ("psn_no", "id_no")
_ITEM: Final = frozenset(("key", "bill"))

# For each bill what ``quick._LOOK`` asks for one: whom its numbers name, the cover year of that person, and whether its
# key was answered before, with the event that may tell the answer (settlement/migrations/0015_look_up_bills.sql).
_LOOK: Final = "select * from look_up_bills(%s, %s, %s, %s::jsonb)"


class NoBills(Refused):
    """A batch is an array bills of 1 to {most} bills."""

    zh = "批量请求须在数组 bills 中提供 1 至 {most} 张账单。"


class TooManyBills(Refused):
    """A batch has at most {most} bills."""

    zh = "每批最多 {most} 张账单。"


class NotABillWithItsKey(Refused):
    """Each of the bills is an object with the fields key and bill, and bill is an object."""

    zh = "bills 的每一项须为含有 key 和 bill 字段的对象，且 bill 须为对象。"


class BillKeyMissing(Refused):
    """Each bill of a batch needs a key of its own, of 8 to 128 visible ASCII characters."""

    zh = "批量中的每张账单须提供各自的 key（8 至 128 个可见 ASCII 字符）。"


@dataclass(frozen=True, slots=True)
class _Asked:
    """A bill of the batch as it was sent, read and not yet believed."""

    nth: int
    key: str
    ground: str
    fields: Mapping[str, Any]
    bill: Bill


class BatchItem(serializers.Serializer[dict[str, Any]]):
    """A bill and the key under which it is settled once, as by itself with this Idempotency-Key."""

    key = extend_schema_field(rest.KEY_SCHEMA)(serializers.CharField)(
        help_text="8 to 128 visible ASCII characters; the same key and bill give the same answer, at either door."
    )
    bill = wire.BillIn()


class BatchIn(serializers.Serializer[dict[str, Any]]):
    bills = serializers.ListField(
        child=BatchItem(), min_length=1, max_length=MOST_BILLS, help_text="Settled in this order."
    )


@extend_schema_field(examples.PROBLEM | {"nullable": True})
class ProblemField(serializers.JSONField):
    """The problem document of a bill that was refused."""


class BatchAnswer(serializers.Serializer[dict[str, Any]]):
    """What POST /settlements would have answered to this bill: its status, and its body as one of the two."""

    key = serializers.CharField(allow_null=True, help_text="As sent; null where none was.")
    status = serializers.IntegerField(help_text="201, or that of the problem.")
    settlement = wire.SettlementOut(allow_null=True)
    problem = ProblemField(allow_null=True)


class BatchOut(serializers.Serializer[dict[str, Any]]):
    answers = BatchAnswer(many=True, help_text="One for each bill, in the order sent.")


class BatchView(rest.HospitalView):  # a docstring would describe the door in the OpenAPI document
    @extend_schema(
        operation_id="settle_batch",
        summary="Settle up to 100 bills, each for itself: one refusal does not sink the others.",
        request=BatchIn,
        responses={200: BatchOut, **examples.PROBLEMS_OF_A_BATCH},
        examples=[
            OpenApiExample(
                "bills", {"bills": [{"key": "5f0c2c1e-M2014052000001", "bill": examples.BILL}]}, request_only=True
            )
        ],
    )
    def post(self, request: Request) -> HttpResponse:
        items = _items(request._request)
        answers = _Batch(self.caller(), request._request).answer(items)
        return HttpResponse(orjson.dumps({"answers": answers}), content_type="application/json")


def _items(request: HttpRequest) -> list[Any]:
    items = read_items(read_raw(request, MOST_BYTES), of="bills", names=_ITEM)
    if not items:
        raise NoBills(field="bills", most=MOST_BILLS)
    if len(items) > MOST_BILLS:
        raise TooManyBills(field="bills", most=MOST_BILLS)
    return items


class _Batch:
    """The bills of one request on their way to their answers. What is said of each is kept at its place."""

    def __init__(self, caller: rest.Caller, request: HttpRequest) -> None:
        self.caller = caller
        self.request = request
        self.said: dict[int, Answer] = {}

    def answer(self, items: Sequence[Any]) -> list[dict[str, Any]]:
        asked = [each for nth, item in enumerate(items) if (each := self._read(nth, item))]
        wishes = self._look(asked) if asked else {}
        if wishes:
            self.said |= zip(wishes, execute_many(list(wishes.values())), strict=True)
        return [self._say(item, self.said[nth]) for nth, item in enumerate(items)]

    def _read(self, nth: int, item: Any) -> _Asked | None:
        try:
            return _read(nth, item, self.caller.hospital_code)
        except (Refused, APIException) as no:
            self.said[nth] = no
            return None

    def _look(self, asked: Sequence[_Asked]) -> dict[int, Wish]:
        """The commands of those bills whose person is known, by their place."""
        at = now(self.caller.region)
        bills = as_json([self._numbers(each) for each in asked])
        given = (self.caller.region, self.caller.hospital_code, COVER.stream_id(""), bills)
        found = {row[0]: row[1:] for row in fetch(_LOOK, given)}
        wishes: dict[int, Wish] = {}
        for each in asked:
            try:
                wishes[each.nth] = self._wish(each, found[each.nth], at)
            except Refused as no:
                self.said[each.nth] = no
        return wishes

    def _numbers(self, asked: _Asked) -> dict[str, Any]:
        numbers = rest.numbers_of(asked.fields)
        tokens = {kind: blind(self.caller.region, kind, number).hex() for kind, number in numbers.items()}
        year = cover_key("", asked.bill.discharge_date.year)
        return {"nth": asked.nth, "of_year": year, "key": asked.key, **tokens}

    def _wish(self, asked: _Asked, row: Sequence[Any], at: Any) -> Wish:
        named = self._named(asked, row)
        person_id, year = named.person_id, asked.bill.discharge_date.year
        return cover_commands.settling(
            region=self.caller.region,
            person_id=person_id,
            bill=asked.bill,
            cause=rest.cause_of(self.caller, asked.key, asked.ground, at),
            # The cover year was read of whom psn_no or id_no name; of anybody else the command reads it itself.
            seen=_seen(COVER.stream_id(cover_key(person_id, year)), row[2:]) if person_id in row[:2] else None,
            unknown_psn_no=named.unknown_psn_no,
        )

    def _named(self, asked: _Asked, row: Sequence[Any]) -> rest.Named:
        numbers = rest.numbers_of(asked.fields)
        found = {kind: person for kind, person in zip(_LOOKED_UP, row[:2], strict=True) if person}
        if numbers.keys() - set(_LOOKED_UP):  # a paper of another kind, which is rare
            found = find_persons(self.caller.region, numbers)
        return rest.named_person(asked.fields, found)

    def _say(self, item: Any, said: Answer) -> dict[str, Any]:
        key = item.get("key") if isinstance(item, dict) else None
        answer = {"key": key if isinstance(key, str) else None, "status": 201, "settlement": None, "problem": None}
        if not isinstance(said, Exception):
            return answer | {"settlement": rest.answer(said)}
        rest.call_it_as_they_do(said)
        handler: Any = api_settings.EXCEPTION_HANDLER
        problem = handler(said, {"one_of_many": self.request})
        return answer | {"status": problem.status_code, "problem": orjson.Fragment(problem.content)}


def _seen(stream_id: str, row: Sequence[Any]) -> Seen:
    return Seen(
        stream_id=stream_id,
        rows=[tuple(row[:6])] if row[0] else [],
        answers=[tuple(row[6:])] if row[6] is not None else [],
    )


def _read(nth: int, item: Any, hospital_code: str) -> _Asked:
    if isinstance(item, Refused):
        raise item
    if not isinstance(item, dict) or not isinstance(item.get("bill"), dict):
        raise NotABillWithItsKey(field="bills")
    body, key = item["bill"], item.get("key")
    fields, bill = wire.read_bill(body, hospital_code=hospital_code)
    ground = wire.lines_digest(body)
    if not isinstance(key, str) or not rest.is_key(key):
        raise BillKeyMissing(field="key")
    return _Asked(nth, key, ground, fields, bill)
