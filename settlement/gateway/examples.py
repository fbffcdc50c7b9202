"""What the OpenAPI document says beyond the fields: an example bill (Shandong, 2014; an invented person), the
problems, and how a hospital proves who it is."""

from typing import Any, Final

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from drf_spectacular.utils import OpenApiResponse

BILL: Final[dict[str, Any]] = {
    "psn_no": "37999900000000000001",
    "mdtrt_id": "M2014052000001",
    "med_type": "21",
    "begndate": "2014-05-02",
    "enddate": "2014-05-20",
    "medfee_sumamt": "300000.00",
    "fulamt_ownpay_amt": "20000.00",
    "overlmt_selfpay": "4000.00",
    "preselfpay_amt": "6000.00",
    "inscp_scp_amt": "270000.00",
    "act_pay_dedc": "1000.00",
    "hifp_pay": "100000.00",
}

PROBLEM: Final[dict[str, Any]] = {
    "type": "object",
    "required": ["type", "title", "status", "code", "detail_zh", "detail_en"],
    "properties": {
        "type": {"type": "string", "example": "/api/v1/problems#not_enrolled"},
        "title": {"type": "string"},
        "status": {"type": "integer", "example": 422},
        "code": {"type": "string", "example": "not_enrolled", "description": "Stable; branch on this."},
        "field": {"type": "string", "nullable": True},
        "detail_zh": {"type": "string"},
        "detail_en": {"type": "string"},
    },
}

_MEANING: Final = {
    400: "Broken JSON, or a body that ended before it was complete.",
    401: "No token, or one that is unknown or revoked.",
    404: "Unknown person or bill, or another hospital's.",
    405: "This method is not allowed here; Allow says which are.",
    406: "Only JSON is served here.",
    409: "Something that happened before stands in the way.",
    411: "A body in chunks, where the server cannot put them together: send Content-Length.",
    413: "The body is larger than 5 MiB.",
    415: "The body is not application/json.",
    422: "Refused, with a code and the field.",
    500: "Something went wrong here; whether it was done is answered by the same key.",
    503: "Busy, or without its database; whether it was done is answered by the same key. Retry-After says when to ask.",
}
_OF_A_BODY: Final = (400, 409, 411, 413, 415, 422)

PROBLEMS: Final[dict[Any, Any]] = {
    (status, "application/problem+json"): OpenApiResponse(PROBLEM, meaning) for status, meaning in _MEANING.items()
}
# Of the door for many bills, which speaks of each by itself: these are of the request as a whole.
PROBLEMS_OF_A_BATCH: Final = PROBLEMS | {
    (413, "application/problem+json"): OpenApiResponse(PROBLEM, "The body is larger than 10 MiB.")
}
# Of a door that only reads.
PROBLEMS_OF_READING: Final = {door: said for door, said in PROBLEMS.items() if door[0] not in _OF_A_BODY}


class TokenScheme(OpenApiAuthenticationExtension):
    """``Authorization: Bearer <token>``; registered by being defined."""

    target_class = "settlement.gateway.rest.HospitalToken"
    name = "hospital"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        return {
            "type": "http",
            "scheme": "bearer",
            "description": "The hospital's token, made by the administrator on the hospital's page and shown once.",
        }
