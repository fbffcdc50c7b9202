"""What happens in settlement.

Amounts are whole fen. Those of a bill keep their national name with the suffix ``_fen``; ``benefit_fen`` is what
critical illness insurance pays (hifmi_pay), ``person_pays_fen`` what is left for the person (psn_part_amt).
"""

from datetime import date

from claims.domain.document import Document
from claims.domain.event import Event, event
from settlement.cover.domain.benefit import Explanation, Span
from settlement.plan.domain.plan import Place


@event("cover.enrolled.1", zh="参保", en="Enrolled")
class CoverEnrolled(Event, frozen=True, kw_only=True):
    """A person was enrolled for days of a policy year, ``from_date`` and ``to_date`` included.

    ``consecutive_years`` counts the years insured without a gap, this one included; ``zero_claim_years`` those before
    this one without a benefit. ``disease_scope`` names the variant of the plan for bills that name none.
    """

    person_id: str
    region: str
    year: int
    from_date: date
    to_date: date
    consecutive_years: int
    zero_claim_years: int
    disease_scope: str | None


@event("cover.enrolment_ended.1", zh="参保终止", en="Enrolment ended")
class CoverEnrolmentEnded(Event, frozen=True, kw_only=True):
    """An enrolment was ended before its time; ``last_date`` is the last day covered."""

    person_id: str
    region: str
    year: int
    last_date: date
    ground: str


@event("cover.identity_granted.1", zh="人员类别认定", en="Group granted")
class IdentityGranted(Event, frozen=True, kw_only=True):
    """A person belongs to a group from a day on; ``to_date`` None: until further notice."""

    person_id: str
    region: str
    year: int
    group: str
    from_date: date
    to_date: date | None
    ground: str


@event("cover.identity_ended.1", zh="人员类别终止", en="Group ended")
class IdentityEnded(Event, frozen=True, kw_only=True):
    """A person ceased to belong to a group after ``last_date``."""

    person_id: str
    region: str
    year: int
    group: str
    last_date: date
    ground: str


class MembershipFacts(Event, frozen=True, kw_only=True):
    """Which days of a year are wrong, and what is right: of enrolment (``group`` ""), or of belonging to a group.

    ``new_from`` None: it was never so. ``years_change``: the counts of years were others, so that every charge of the
    enrolment is concerned.
    """

    person_id: str
    region: str
    year: int
    correction_no: str
    group: str
    old_from: date
    old_to: date | None
    new_from: date | None
    new_to: date | None
    consecutive_years: int
    zero_claim_years: int
    years_change: bool
    ground: str
    documents: tuple[Document, ...]
    proposed_by: str


@event("cover.correction_proposed.1", zh="提出参保更正", en="Correction of the year proposed")
class MembershipCorrectionProposed(MembershipFacts, frozen=True, kw_only=True):
    """Days of enrolment or of a group are said to be wrong: a second person has to confirm."""


@event("cover.membership_corrected.1", zh="参保更正", en="Enrolment or group corrected")
class MembershipCorrected(MembershipFacts, frozen=True, kw_only=True):
    """Days of enrolment or of a group were others than recorded; what was settled before is not opened again."""


@event("cover.correction_dropped.1", zh="撤回参保更正", en="Correction of the year dropped")
class MembershipCorrectionDropped(Event, frozen=True, kw_only=True):
    """What was proposed for the year is not done."""

    person_id: str
    region: str
    year: int
    correction_no: str
    reason: str


class Charge(Event, frozen=True, kw_only=True):
    """What events about a bill or counter claim have in common."""

    person_id: str
    region: str
    year: int
    hospital_code: str
    mdtrt_id: str
    med_type: str
    place: Place
    disease_code: str
    disease_scope: str
    admission_date: date
    discharge_date: date
    settled_date: date
    medfee_sumamt_fen: int
    fulamt_ownpay_amt_fen: int
    overlmt_selfpay_fen: int
    preselfpay_amt_fen: int
    inscp_scp_amt_fen: int
    above_basic_ceiling_amt_fen: int
    act_pay_dedc_fen: int
    hifp_pay_fen: int
    cvlserv_pay_fen: int
    hifes_pay_fen: int
    hifmi_pay_fen: int
    hifob_pay_fen: int
    maf_pay_fen: int
    oth_pay_fen: int
    hosp_part_amt_fen: int
    fund_pay_sumamt_fen: int
    psn_part_amt_fen: int
    acct_pay_fen: int
    psn_cash_pay_fen: int
    compliant_fen: int
    deductible_used_fen: int
    benefit_fen: int
    person_pays_fen: int
    plan_id: str
    plan_version: int


@event("cover.bill_settled.1", zh="医院账单结算", en="Hospital bill settled")
class BillSettled(Charge, frozen=True, kw_only=True):
    """A hospital bill was settled at discharge and counts in the cover year."""

    bill_no: str
    spans: tuple[Span, ...]
    explanation: Explanation


@event("cover.bill_reversed.1", zh="医院账单冲正", en="Hospital bill reversed")
class BillReversed(Charge, frozen=True, kw_only=True):
    """A settled bill was taken back: all its amounts again with the opposite sign, so that sums need no cases.

    ``settled_date`` is the day of the reversal, ``reversal_no`` the number of the reversing entry;
    ``settled_event_id`` is the event taken back, whose voucher the red letters mirror.
    """

    bill_no: str
    settled_event_id: str
    reversal_no: str
    ground: str


@event("cover.claim_charged.1", zh="赔案计入年度累计", en="Claim charged to the year")
class ClaimCharged(Charge, frozen=True, kw_only=True):
    """A counter claim was approved and counts in the cover year."""

    claim_no: str
    spans: tuple[Span, ...]
    explanation: Explanation


@event("cover.claim_released.1", zh="赔案撤出年度累计", en="Claim released from the year")
class ClaimReleased(Charge, frozen=True, kw_only=True):
    """An approved counter claim counts no longer: all its amounts again with the opposite sign."""

    claim_no: str
    ground: str
