"""What hospitals send and receive: the national interface's names, amounts as decimal strings in yuan.

A field's name here is a promise to hospitals, so nothing is derived from a column or a class of ours. Fields a hospital
sends beyond these are ignored, for national messages carry provincial extras; what is listed here is read strictly.
"""

import hashlib
import re
from datetime import date
from typing import Any

import orjson
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from claims.domain.money import fen_from_yuan, yuan
from claims.domain.refusal import Refused
from settlement.cover.domain.bill import REPORTED, SETTLED, Bill, BillAmounts
from settlement.gateway.well_formed import read_well_formed
from settlement.plan.domain.plan import Place

MOST_LINES = 5_000

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")  # ISO 8601 knows weeks too, the interface does not
_MUST = ("medfee_sumamt", "fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt", "hifp_pay")
_LINE_SUMS = ("fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt")

# fund_pay_type of setldetail, with the amount it shows (domain codes of the national interface).
_FUNDS = (
    ("390101", "hifp_pay", "城乡居民基本医疗保险基金"),
    ("390201", "hifmi_pay", "城乡居民大病医疗保险资金"),
    ("610101", "maf_pay", "医疗救助基金"),
    ("320101", "cvlserv_pay", "公务员医疗补助资金"),
    ("340101", "hifes_pay", "企业补充医疗保险基金"),
    ("330101", "hifob_pay", "职工大额医疗费用补助基金"),
)


class PersonNotNamed(Refused):
    """Name the person by psn_no or by mdtrt_cert_no."""

    zh = "请提供人员编号（psn_no）或证件号码（mdtrt_cert_no）。"


class NotADate(Refused):
    """{value} is not a date: give year-month-day, such as 2014-05-20."""

    zh = "{value} 不是有效日期：请使用 年-月-日，例如 2014-05-20。"


class FieldMissing(Refused):
    """The field {name} is missing."""

    zh = "缺少字段 {name}。"


class LinesDoNotAddUp(Refused):
    """The fee lines add up to {lines} yuan in {name}, the bill says {bill}."""

    zh = "费用明细中 {name} 合计 {lines} 元，与账单 {bill} 元不一致。"


class LineTwice(Refused):
    """The fee line {feedetl_sn} appears twice."""

    zh = "费用明细 {feedetl_sn} 重复。"


class LinesTooDeep(Refused):
    """A fee line holds values nested too deeply."""

    zh = "费用明细的嵌套层数过多。"


class TooManyLines(Refused):
    """A bill has at most {most} fee lines."""

    zh = "每张账单最多 {most} 条费用明细。"


@extend_schema_field({"type": "string", "pattern": r"^(0|[1-9][0-9]{0,13})(\.[0-9]{1,2})?$", "example": "12.30"})
class YuanField(serializers.Field[int, Any, str, Any]):
    """A decimal string in yuan with at most two decimals, read as fen. JSON numbers are refused: floats lie."""

    def to_internal_value(self, data: Any) -> int:
        return fen_from_yuan(data, field=self.field_name or "")

    def to_representation(self, value: int) -> str:
        return yuan(value)


@extend_schema_field({"type": "string", "format": "date", "example": "2014-05-20"})
class DayField(serializers.Field[date, Any, str, Any]):
    """A calendar day at the place of insurance, ISO 8601."""

    def to_internal_value(self, data: Any) -> date:
        try:
            if not isinstance(data, str) or not _DAY.fullmatch(data):
                raise ValueError
            return date.fromisoformat(data)
        except ValueError as wrong:
            raise NotADate(field=self.field_name or "", value=repr(data)[:40]) from wrong

    def to_representation(self, value: date) -> str:
        return value.isoformat()


class CodeField(serializers.CharField):
    """A code is text: a JSON number has lost its leading zeros, and a large one its last digits. And it is ASCII: codes
    go into events for ever, and a name that slipped into one could never be erased."""

    def to_internal_value(self, data: Any) -> str:
        if not isinstance(data, str) or not data.isascii():
            self.fail("invalid")
        return str(super().to_internal_value(data))


def _code(most: int, **options: Any) -> serializers.CharField:
    return CodeField(max_length=most, trim_whitespace=True, **options)


class FeeLine(serializers.Serializer[dict[str, Any]]):
    """One line of feedetail; sums are checked against the bill, the lines' digest goes into the cause."""

    feedetl_sn = _code(30, help_text="Serial number of the line within the visit.")
    med_list_codg = _code(50, required=False, allow_blank=True, help_text="National catalogue code.")
    det_item_fee_sumamt = YuanField(help_text="Amount of the line in yuan.")
    fulamt_ownpay_amt = YuanField(default=0)
    overlmt_selfpay = YuanField(default=0)
    preselfpay_amt = YuanField(default=0)
    inscp_scp_amt = YuanField(default=0)


class BillIn(serializers.Serializer[dict[str, Any]]):
    """A bill at discharge. Amounts are decimal strings in yuan under the names of transaction 2304."""

    psn_no = _code(30, required=False, allow_blank=True, default="", help_text="Insurance number of the person.")
    mdtrt_cert_type = _code(
        3,
        required=False,
        allow_blank=True,
        default="",
        help_text="01 electronic certificate, 02 identity number, 03 social security card; empty: any certificate.",
    )
    mdtrt_cert_no = _code(
        50,
        required=False,
        allow_blank=True,
        default="",
        help_text=(
            "Number of a certificate; if psn_no is given too, both must be of one person. An insurance number not known "
            "yet is noted for the person of the certificate."
        ),
    )
    mdtrt_id = _code(30, help_text="Number of the visit at this hospital.")
    med_type = _code(6, default="21", help_text="National code of the kind of care; 21 is inpatient care.")
    begndate = DayField(help_text="Day of admission.")
    enddate = DayField(help_text="Day of discharge.")
    dscg_maindiag_code = _code(30, required=False, allow_blank=True, default="", help_text="Main diagnosis, ICD-10.")
    place = serializers.ChoiceField(
        choices=[p.value for p in Place], default="local", help_text="Where care was given."
    )
    disease_scope = _code(40, required=False, allow_blank=True, default="", help_text="Variant of the plan, if any.")
    medfee_sumamt = YuanField(help_text="Total cost.")
    fulamt_ownpay_amt = YuanField(help_text="Fully self-paid.")
    overlmt_selfpay = YuanField(help_text="Above price limits.")
    preselfpay_amt = YuanField(help_text="First self-pay.")
    inscp_scp_amt = YuanField(help_text="In scope.")
    hifp_pay = YuanField(help_text="Paid by basic insurance.")
    act_pay_dedc = YuanField(default=0, help_text="Basic deductible used.")
    cvlserv_pay = YuanField(default=0)
    hifes_pay = YuanField(default=0)
    hifob_pay = YuanField(default=0)
    maf_pay = YuanField(default=0, help_text="Medical aid already granted.")
    oth_pay = YuanField(default=0)
    hosp_part_amt = YuanField(default=0, help_text="Borne by the hospital.")
    acct_pay = YuanField(default=0, help_text="From the personal account.")
    above_basic_ceiling_amt = YuanField(default=0, help_text="In-scope cost above the basic ceiling (not national).")
    feedetail = FeeLine(many=True, required=False)


class ReversalIn(serializers.Serializer[dict[str, Any]]):
    ground = serializers.CharField(max_length=200, help_text="Why the bill is taken back.")


class SegmentOut(serializers.Serializer[dict[str, Any]]):
    """One band of the calculation, in yuan, with its formula in words."""

    base = serializers.CharField()
    ratio = serializers.CharField()
    amount = serializers.CharField()
    formula_zh = serializers.CharField()
    formula_en = serializers.CharField()


class FundOut(serializers.Serializer[dict[str, Any]]):
    fund_pay_type = serializers.CharField()
    fund_payamt = serializers.CharField()
    fund_pay_type_name = serializers.CharField()


class SettlementOut(serializers.Serializer[dict[str, Any]]):
    """The answer, under the names of 2304's setlinfo; a quote has no setl_id and no setl_time, a reversal no plan_id."""

    setl_id = serializers.CharField(allow_null=True)
    setl_time = serializers.CharField(allow_null=True)
    setl_type = serializers.ChoiceField(choices=["1", "2"], help_text="1 settlement, 2 reversal")
    refd_setl_id = serializers.CharField(allow_null=True, help_text="The settlement this one reverses.")
    refd_setl_flag = serializers.ChoiceField(choices=["0", "1"], help_text="1: has been reversed")
    mdtrt_id = serializers.CharField()
    fixmedins_code = serializers.CharField()
    plan_id = serializers.CharField(allow_null=True)
    compliant_selfpay = serializers.CharField(help_text="What counted as compliant self-pay (not national).")
    setldetail = FundOut(many=True)
    segments = SegmentOut(many=True)
    explanation = serializers.DictField(help_text="The whole calculation in fen, as recorded in the event.")


for _name in SETTLED:
    SettlementOut._declared_fields[_name] = serializers.CharField(help_text="yuan")


class ReversalOut(SettlementOut):
    """The answer to a reversal, and what of this hospital must be settled again because of it."""

    gap_amt = serializers.CharField(
        help_text="Compliant cost (yuan) now missing below settlements that stay in the person's year (not national)."
    )
    later_settlements = serializers.ListField(
        child=serializers.CharField(),
        help_text=(
            "The setl_id of each settlement of this hospital that stands above the gap. They stay valid, but were paid "
            "for a higher place in the year than its cost now reaches: reverse them and settle them again in order, "
            "the corrected bill first (重新结算). Empty when the gap was none or concerns another hospital (not national)."
        ),
    )


# Every name a hospital's body may hold that we read, whichever door and however deep.
NAMES = frozenset({*BillIn().fields, *FeeLine().fields, *ReversalIn().fields})

# Says what is wrong with a bill that is not read at once. One for all requests: making a serializer copies each of its
# fields, which took as long as settling takes. Reading keeps nothing on it, so threads may share it.
_READER = BillIn()


def read_bill(data: Any, *, hospital_code: str) -> tuple[dict[str, Any], Bill]:
    """The validated fields and the bill they make. Refuses by name what cannot be read."""
    for name in ("mdtrt_id", "begndate", "enddate", *_MUST):
        if not isinstance(data, dict) or data.get(name) is None:
            raise FieldMissing(field=name, name=name)
    lines = data.get("feedetail")
    if isinstance(lines, list) and len(lines) > MOST_LINES:  # before each of them is looked at
        raise TooManyLines(field="feedetail", most=MOST_LINES)
    fields = read_well_formed(data) or _READER.run_validation(data)
    if not fields["psn_no"] and not fields["mdtrt_cert_no"]:
        raise PersonNotNamed(field="psn_no")
    _check_lines(fields)
    amounts = BillAmounts(**{name: fields[name] for name in REPORTED})
    return fields, Bill(
        hospital_code=hospital_code,
        mdtrt_id=fields["mdtrt_id"],
        med_type=fields["med_type"],
        place=Place(fields["place"]),
        disease_code=fields["dscg_maindiag_code"],
        disease_scope=fields["disease_scope"],
        admission_date=fields["begndate"],
        discharge_date=fields["enddate"],
        amounts=amounts,
    )


def lines_digest(data: Any) -> str:
    """``"412 fee lines, sha256 …"`` over the canonical lines, "" without lines; kept as the ground of the settlement."""
    lines = data.get("feedetail")
    if not lines:
        return ""
    try:
        canonical = orjson.dumps(lines, option=orjson.OPT_SORT_KEYS)
    except orjson.JSONEncodeError as deep:
        raise LinesTooDeep(field="feedetail") from deep
    return f"{len(lines)} fee lines, sha256 {hashlib.sha256(canonical).hexdigest()}"


def _check_lines(fields: dict[str, Any]) -> None:
    lines = fields.get("feedetail")
    if not lines:
        return
    seen: set[str] = set()
    for line in lines:
        if line["feedetl_sn"] in seen:
            raise LineTwice(field="feedetail", feedetl_sn=line["feedetl_sn"])
        seen.add(line["feedetl_sn"])
    for name, of in (("det_item_fee_sumamt", "medfee_sumamt"), *((split, split) for split in _LINE_SUMS)):
        total = sum(line[name] for line in lines)
        if total != fields[of]:
            raise LinesDoNotAddUp(field="feedetail", name=name, lines=yuan(total), bill=yuan(fields[of]))


def funds_of(amounts: dict[str, int]) -> list[dict[str, str]]:
    """setldetail: one entry for each fund that paid (or, in a reversal, took back) something."""
    return [
        {"fund_pay_type": code, "fund_payamt": yuan(amounts[name]), "fund_pay_type_name": title}
        for code, name, title in _FUNDS
        if amounts[name] != 0
    ]
