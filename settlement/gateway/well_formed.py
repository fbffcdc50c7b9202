"""A bill that is as it should be, read in one go.

Nearly every bill is, and the serializer that finds the right words for what is wrong with one takes longer to read it
than settling it takes. So what is well-formed by the types below is read by them, and everything else by the serializer
(``wire.BillIn``), which has the last word on what is refused and how. Whatever both read they read alike; a test says
so (``tests/settlement/gateway/test_well_formed.py``).
"""

from datetime import date
from typing import Annotated, Any, Final

import msgspec
from msgspec import UNSET, Meta, UnsetType

from claims.domain.money import fen_from_yuan
from claims.domain.refusal import Refused
from settlement.plan.domain.plan import Place

# Visible ASCII without blanks at its ends: nothing to trim, nothing to forbid.
_VISIBLE: Final = r"\A[!-~]([ -~]*[!-~])?\Z"
_OR_EMPTY: Final = r"\A([!-~]([ -~]*[!-~])?)?\Z"
_Code6 = Annotated[str, Meta(max_length=6, pattern=_VISIBLE)]
_Code30 = Annotated[str, Meta(max_length=30, pattern=_VISIBLE)]
_Code3OrEmpty = Annotated[str, Meta(max_length=3, pattern=_OR_EMPTY)]
_Code30OrEmpty = Annotated[str, Meta(max_length=30, pattern=_OR_EMPTY)]
_Code40OrEmpty = Annotated[str, Meta(max_length=40, pattern=_OR_EMPTY)]
_Code50OrEmpty = Annotated[str, Meta(max_length=50, pattern=_OR_EMPTY)]


class _Line(msgspec.Struct):
    feedetl_sn: _Code30
    det_item_fee_sumamt: str
    fulamt_ownpay_amt: str = "0"
    overlmt_selfpay: str = "0"
    preselfpay_amt: str = "0"
    inscp_scp_amt: str = "0"
    med_list_codg: _Code50OrEmpty | UnsetType = UNSET


class _Bill(msgspec.Struct, kw_only=True):
    psn_no: _Code30OrEmpty = ""
    mdtrt_cert_type: _Code3OrEmpty = ""
    mdtrt_cert_no: _Code50OrEmpty = ""
    mdtrt_id: _Code30
    med_type: _Code6 = "21"
    begndate: date
    enddate: date
    dscg_maindiag_code: _Code30OrEmpty = ""
    place: Place = Place.LOCAL
    disease_scope: _Code40OrEmpty = ""
    medfee_sumamt: str
    fulamt_ownpay_amt: str
    overlmt_selfpay: str
    preselfpay_amt: str
    inscp_scp_amt: str
    hifp_pay: str
    act_pay_dedc: str = "0"
    cvlserv_pay: str = "0"
    hifes_pay: str = "0"
    hifob_pay: str = "0"
    maf_pay: str = "0"
    oth_pay: str = "0"
    hosp_part_amt: str = "0"
    acct_pay: str = "0"
    above_basic_ceiling_amt: str = "0"
    feedetail: list[_Line] | UnsetType = UNSET


# Learnt here, before a worker has threads: two that were the first to use a type would crash the process.
msgspec.json.Decoder(_Bill)

_NO_AMOUNTS: Final = frozenset(
    ("psn_no", "mdtrt_cert_type", "mdtrt_cert_no", "mdtrt_id", "med_type", "begndate", "enddate", "dscg_maindiag_code", "place",
     "disease_scope", "feedetail", "feedetl_sn", "med_list_codg")
)  # fmt: skip


def read_well_formed(data: dict[str, Any]) -> dict[str, Any] | None:
    """The fields of a bill as the serializer would give them, or None for one that it must look at."""
    try:
        read = msgspec.convert(data, _Bill)
        fields = _fields(read) | {"place": read.place.value}
        if read.feedetail is not UNSET:
            fields["feedetail"] = [_fields(line) for line in read.feedetail]
    except (msgspec.ValidationError, Refused):
        return None
    return fields


def _fields(read: msgspec.Struct) -> dict[str, Any]:
    given = ((name, getattr(read, name)) for name in read.__struct_fields__)
    return {name: value if name in _NO_AMOUNTS else fen_from_yuan(value) for name, value in given if value is not UNSET}
