"""The hospital API, /api/v1/: translate, make one call, translate back. Nothing is caught here (config/problems.py).

A token belongs to one hospital, which sees its own bills only. Writes need an ``Idempotency-Key``: the same key and
body give the same answer, however often; the same key with another body is refused.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, extend_schema
from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.parsers import BaseParser
from rest_framework.permissions import IsAuthenticated
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from claims.domain.calendar import CHINA, china_date
from claims.domain.money import yuan
from claims.domain.refusal import Refused
from claims.persons.domain.certificate import SOCIAL_CARD, keys_of
from claims.persons.domain.person import PersonUnknown
from claims.persons.queries import check_has_no_insurance_number, find_persons
from claims.store import Cause, now
from settlement.cover import commands as cover_commands
from settlement.cover import queries
from settlement.cover.domain.bill import SETTLED
from settlement.gateway import examples, wire
from settlement.gateway.body import read_body
from settlement.hospital.tokens import bearer_token, find_caller, hash_of

_KEY = re.compile(r"[\x21-\x7e]{8,128}")
_ID_NO = re.compile(r"[0-9]{17}[0-9Xx]")
# Which certificates a number can be of, by mdtrt_cert_type: the token of an electronic one is none, a card is a card.
_KINDS_OF: Mapping[str, tuple[str, ...]] = {"01": (), "03": (SOCIAL_CARD,)}
_THEIR_NAMES = {"admission_date": "begndate", "discharge_date": "enddate", "person_id": "psn_no", "bill_no": "setl_id"}


class IdempotencyKeyMissing(Refused):
    """A write needs an Idempotency-Key header of 8 to 128 visible ASCII characters."""

    zh = "写操作须提供 Idempotency-Key 请求头（8 至 128 个可见 ASCII 字符）。"


class CertificateOfSeveral(Refused):
    """Several persons have a certificate with this number (mdtrt_cert_no): name the person by psn_no."""

    zh = "有多人的证件使用该号码（mdtrt_cert_no），请提供人员编号（psn_no）。"


class PersonsDiffer(Refused):
    """The insurance number (psn_no) and the certificate number (mdtrt_cert_no) are not those of one person."""

    zh = "人员编号（psn_no）与证件号码（mdtrt_cert_no）不属于同一人。"


def call_it_as_they_do(raised: Exception) -> None:
    """A refusal names the field by the name the hospital sent it under."""
    if isinstance(raised, Refused):
        raised.field = _THEIR_NAMES.get(raised.field, raised.field)


@dataclass(frozen=True, slots=True)
class Caller:
    """The hospital behind a token."""

    region: str
    hospital_code: str
    is_authenticated: bool = True


@dataclass(frozen=True, slots=True)
class Named:
    """Whom a bill names. ``unknown_psn_no``: its insurance number is nobody's yet, the certificate named her; else ""."""

    person_id: str
    unknown_psn_no: str = ""


class HospitalToken(BaseAuthentication):
    """``Authorization: Bearer <token>``; only the token's SHA-256 is known here."""

    def authenticate(self, request: Request) -> tuple[Caller, None] | None:
        token = bearer_token(request.headers)
        if not token:
            return None
        found = find_caller(hash_of(token))
        if found is None:
            raise AuthenticationFailed
        return Caller(*found), None

    def authenticate_header(self, request: Request) -> str:
        return 'Bearer realm="dabao"'


class JsonOnly(BaseParser):
    """Says in the OpenAPI document what is sent. The reading is read_body's, since DRF takes chunks for no body at all."""

    media_type = "application/json"


class JsonRenderer(BaseRenderer):
    media_type = "application/json"
    format = "json"
    charset = None

    def render(self, data: Any, accepted: str | None = None, context: Mapping[str, Any] | None = None) -> bytes:
        return b"" if data is None else orjson.dumps(data)


class HospitalView(APIView):  # a docstring here would describe every door in the OpenAPI document
    authentication_classes = (HospitalToken,)
    permission_classes = (IsAuthenticated,)
    parser_classes = (JsonOnly,)
    renderer_classes = (JsonRenderer,)

    def handle_exception(self, exc: Exception) -> Response:
        """A refusal names the field by the name the hospital sent it under."""
        call_it_as_they_do(exc)
        return super().handle_exception(exc)

    def caller(self) -> Caller:
        return self.request.user  # type: ignore[return-value]

    def body(self) -> dict[str, Any]:
        return read_body(self.request._request)

    def person(self, fields: Mapping[str, Any]) -> Named:
        """Whom the bill names."""
        return named_person(fields, find_persons(self.caller().region, numbers_of(fields)))

    def cause(self, ground: str) -> Cause:
        return cause_of(self.caller(), self.request.headers.get("Idempotency-Key", ""), ground)


def numbers_of(fields: Mapping[str, Any]) -> dict[str, str]:
    """The numbers by which a bill names a person, by their names in the index."""
    psn_no, kinds = fields["psn_no"], _KINDS_OF.get(fields["mdtrt_cert_type"])
    numbers = dict(keys_of(fields["mdtrt_cert_no"], kinds=kinds))
    return {"psn_no": psn_no, **numbers} if psn_no else numbers


def named_person(fields: Mapping[str, Any], found: Mapping[str, str]) -> Named:
    """Whom the bill names, by insurance number before certificate; both given must be one person's.

    ``found`` is whose each of ``numbers_of`` is; those that are nobody's are left out.
    """
    holders = {person_id for kind, person_id in found.items() if kind != "psn_no"}
    if insured := found.get("psn_no", ""):
        # A number of another make may be that of a card or an electronic certificate: unknown, it says nothing here.
        if (holders or _ID_NO.fullmatch(fields["mdtrt_cert_no"])) and insured not in holders:
            raise PersonsDiffer(field="mdtrt_cert_no")
        return Named(insured)
    if not holders:
        raise PersonUnknown(field="psn_no" if fields["psn_no"] else "mdtrt_cert_no")
    if len(holders) > 1:
        raise CertificateOfSeveral(field="mdtrt_cert_no")
    return Named(holders.pop(), fields["psn_no"])


def is_key(key: str) -> bool:
    return _KEY.fullmatch(key) is not None


def cause_of(caller: Caller, key: str, ground: str, at: datetime | None = None) -> Cause:
    """Why a bill is settled. ``at`` is when the door read the clock, by default now."""
    if not is_key(key):
        raise IdempotencyKeyMissing(field="Idempotency-Key")
    return Cause(
        actor=caller.hospital_code,
        role="hospital",
        outlet="",
        channel="api",
        ground=ground,
        at=at or now(caller.region),
        request_key=key,
    )


KEY_SCHEMA = {"type": "string", "pattern": f"^{_KEY.pattern}$", "example": "5f0c2c1e-M2014052000001"}
_KEY_PARAMETER = OpenApiParameter(
    "Idempotency-Key",
    KEY_SCHEMA,
    OpenApiParameter.HEADER,
    required=True,
    description="8 to 128 visible ASCII characters.",
)


class QuoteView(HospitalView):
    @extend_schema(
        operation_id="quote",
        summary="What a bill would be paid today; nothing is written (预结算, cf. 2303).",
        request=wire.BillIn,
        responses={200: wire.SettlementOut, **examples.PROBLEMS},
        examples=[OpenApiExample("bill", examples.BILL, request_only=True)],
    )
    def post(self, request: Request) -> Response:
        fields, bill = wire.read_bill(self.body(), hospital_code=self.caller().hospital_code)
        today = china_date(now(self.caller().region))
        region, named = self.caller().region, self.person(fields)
        if named.unknown_psn_no:
            check_has_no_insurance_number(region, named.person_id)
        quoted = queries.quote_bill(region=region, person_id=named.person_id, bill=bill, today=today)
        return Response(answer(quoted))


class SettlementsView(HospitalView):
    @extend_schema(
        operation_id="settle",
        summary="Settle a bill at discharge (即时结算, cf. 2304).",
        parameters=[_KEY_PARAMETER],
        request=wire.BillIn,
        responses={201: wire.SettlementOut, **examples.PROBLEMS},
        examples=[OpenApiExample("bill", examples.BILL, request_only=True)],
    )
    def post(self, request: Request) -> Response:
        body = self.body()
        fields, bill = wire.read_bill(body, hospital_code=self.caller().hospital_code)
        cause = self.cause(wire.lines_digest(body))
        named = self.person(fields)
        settled = cover_commands.settle_bill(
            region=self.caller().region, person_id=named.person_id, bill=bill, cause=cause,
            unknown_psn_no=named.unknown_psn_no,
        )  # fmt: skip
        return Response(answer(settled), status=201)


class SettlementView(HospitalView):
    @extend_schema(
        operation_id="get",
        summary="A settlement of this hospital, as it stands.",
        responses={200: wire.SettlementOut, **examples.PROBLEMS_OF_READING},
    )
    def get(self, request: Request, bill_no: str) -> Response:
        caller = self.caller()
        return Response(
            answer(queries.get_bill(region=caller.region, bill_no=bill_no, hospital_code=caller.hospital_code))
        )


class ReversalView(HospitalView):
    @extend_schema(
        operation_id="reverse",
        summary="Take a settlement back (冲正, cf. 2305): a new number, every amount negative.",
        parameters=[_KEY_PARAMETER],
        request=wire.ReversalIn,
        responses={201: wire.ReversalOut, **examples.PROBLEMS},
        examples=[OpenApiExample("reversal", {"ground": "费用录入错误"}, request_only=True)],
    )
    def post(self, request: Request, bill_no: str) -> Response:
        reader = wire.ReversalIn(data=self.body())
        reader.is_valid(raise_exception=True)
        ground = reader.validated_data["ground"]
        caller = self.caller()
        reversed_ = cover_commands.reverse_bill(
            region=caller.region,
            hospital_code=caller.hospital_code,
            bill_no=bill_no,
            ground=ground,
            cause=self.cause(ground),
        )
        return Response(answer(reversed_) | _gap(reversed_, caller.hospital_code), status=201)


def answer(result: Mapping[str, Any]) -> dict[str, Any]:
    """The result of a command or query, in fen, under the names and in the yuan of the interface."""
    explanation: Mapping[str, Any] = result.get("explanation") or {}
    amounts = {name: result["amounts"][f"{name}_fen"] for name in SETTLED}
    reversal_no = result.get("reversal_no")
    return {
        "setl_id": reversal_no or result["bill_no"],
        "setl_time": _china_time(result.get("reversed_at") if reversal_no else result.get("settled_at")),
        "setl_type": "2" if reversal_no else "1",
        "refd_setl_id": result["bill_no"] if reversal_no else None,
        "refd_setl_flag": "1" if result["state"] == "reversed" else "0",
        "mdtrt_id": result["mdtrt_id"],
        "fixmedins_code": result["hospital_code"],
        "plan_id": result.get("plan_id"),
        "compliant_selfpay": yuan(result["compliant_fen"]),
        **{name: yuan(fen) for name, fen in amounts.items()},
        "setldetail": wire.funds_of(amounts),
        "segments": [_segment(part) for part in explanation.get("segments", ())],
        "explanation": explanation,
    }


def _gap(reversed_: Mapping[str, Any], hospital_code: str) -> dict[str, Any]:
    """What the reversal left above a gap; of other hospitals a hospital learns nothing but the amount."""
    later = [c["no"] for c in reversed_.get("later", ()) if (c["kind"], c["hospital_code"]) == ("bill", hospital_code)]
    return {"gap_amt": yuan(reversed_.get("gap_fen", 0)), "later_settlements": later}


def _china_time(instant: Any) -> str | None:
    """``2014-05-20 16:12:02`` at the place of insurance, as the interface writes times; None for a quote."""
    if instant is None:
        return None
    moment = datetime.fromisoformat(instant) if isinstance(instant, str) else instant
    return str(moment.astimezone(CHINA).strftime("%Y-%m-%d %H:%M:%S"))


def _segment(part: Mapping[str, Any]) -> dict[str, str]:
    return {
        "base": yuan(part["base_fen"]),
        "ratio": f"{part['ratio'] // 100}.{part['ratio'] % 100:02d}%",
        "amount": yuan(part["amount_fen"]),
        "formula_zh": part["formula_zh"],
        "formula_en": part["formula_en"],
    }
