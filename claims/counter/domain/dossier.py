"""From the first receipt of a claim to its complete dossier."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from claims.counter.domain import documents as papers
from claims.counter.domain import events as e
from claims.counter.domain import notice_events as n
from claims.counter.domain.claim import Claim, NotNow, Status
from claims.counter.domain.codes import read_institution_code
from claims.counter.domain.documents import KINDS, PAYMENT, MissingDocument
from claims.counter.domain.written import check_written
from claims.domain.decision import Decision, by_name, must_be_free, must_fit
from claims.domain.document import Document, UnknownDocumentKind
from claims.domain.event import Event
from claims.domain.money import yuan
from claims.domain.refusal import InTheWay, Refused, check_day, check_ground

CHANNELS = ("outlet", "mail", "online")

# The national names of 2304 setlinfo a claimant's settlement sheet can show, each in fen.
SPLIT = ("fulamt_ownpay_amt_fen", "overlmt_selfpay_fen", "preselfpay_amt_fen", "inscp_scp_amt_fen")
AMOUNTS = frozenset(
    {
        "medfee_sumamt_fen",
        *SPLIT,
        "act_pay_dedc_fen",
        "hifp_pay_fen",
        "cvlserv_pay_fen",
        "hifes_pay_fen",
        "hifmi_pay_fen",
        "hifob_pay_fen",
        "hifdm_pay_fen",
        "maf_pay_fen",
        "othfund_pay_fen",
        "oth_pay_fen",
        "hosp_part_amt_fen",
        "fund_pay_sumamt_fen",
        "psn_part_amt_fen",
        "acct_pay_fen",
        "psn_cash_pay_fen",
    }
)


def report(
    claim: Claim | None,
    *,
    claim_no: str,
    region: str,
    person_id: str,
    outlet: str,
    policy_year: int,
    fixmedins_code: str,
    fixmedins_name: str,
    admission_date: date,
    discharge_date: date,
    claimed: Mapping[str, int],
    received_date: date,
    channel: str,
    documents: list[Document],
    today: date,
) -> list[Event]:
    """Receive a claim with its first documents (保险法22)."""
    if claim is not None:
        raise AlreadyReported(claim_no=claim.claim_no)
    check_channel(channel)
    days = {"admission_date": admission_date, "discharge_date": discharge_date, "received_date": received_date}
    institution = read_stay(fixmedins_code, **days, today=today)
    check_amounts(claimed)
    papers.check_given(documents)
    return [
        e.ClaimReported(
            claim_no=claim_no,
            region=region,
            person_id=person_id,
            outlet=outlet,
            policy_year=policy_year,
            fixmedins_code=institution,
            fixmedins_name=fixmedins_name,
            admission_date=admission_date,
            discharge_date=discharge_date,
            claimed=dict(claimed),
            received_date=received_date,
            channel=channel,
            documents=documents,
        )
    ]


def check_channel(channel: str) -> None:
    """Refuse a way by which no claim comes."""
    if channel not in CHANNELS:
        raise UnknownChannel(field="channel", channel=channel)


def read_stay(
    fixmedins_code: str, *, admission_date: date, discharge_date: date, received_date: date, today: date
) -> str:
    """The institution code as it is kept; refuse one that is none, and days of a stay that cannot be."""
    institution = read_institution_code(fixmedins_code, field="fixmedins_code")
    if discharge_date < admission_date:
        raise DischargedBeforeAdmission(field="discharge_date")
    check_day(discharge_date, earlier=admission_date, today=today, field="discharge_date")
    check_day(received_date, earlier=discharge_date, today=today, field="received_date")
    return institution


def check_amounts(claimed: Mapping[str, int]) -> None:
    """Refuse amounts that are none, or whose four parts are not the total."""
    for name, fen in claimed.items():
        if name not in AMOUNTS:
            raise UnknownAmount(field="claimed", name=name)
        if type(fen) is not int or fen < 0:
            raise NotFen(field=name, name=name)
    total = claimed.get("medfee_sumamt_fen", 0)
    if total <= 0:
        raise NotFen(field="medfee_sumamt_fen", name="medfee_sumamt_fen")
    # Checked only when the sheet shows all four: 全自费 + 超限价 + 先行自付 + 政策范围内 = 总费用.
    if all(name in claimed for name in SPLIT):
        parts = sum(claimed[name] for name in SPLIT)
        if parts != total:
            says = {"parts": yuan(parts), "total": yuan(total), "difference": yuan(parts - total)}
            raise AmountsDoNotAddUp(field="medfee_sumamt_fen", **says)


# law: 86.service.17.1, insurance_law.22.2
def request_supplement(
    claim: Claim,
    *,
    documents: list[MissingDocument],
    given_how: str,
    proof: str,
    opened_at: datetime | None,
    requested_date: date,
    today: date,
) -> list[Event]:
    """Give the one-time written notice naming all that is missing (保险法22; 86号 service norm art. 17).

    It names only what shows the cause and extent of the event; what only the payment needs is asked for apart.
    """
    must_be_free(claim, DECISIONS["request_supplement"])
    must_fit(claim, DECISIONS["request_supplement"])
    check_day(requested_date, earlier=claim.latest_date, today=today, field="requested_date")
    if not documents:
        raise NothingIsMissing(field="documents")
    for missing in documents:
        if missing.kind not in KINDS:
            raise UnknownDocumentKind(field="documents", kind=missing.kind)
        check_ground(missing.reason, field="documents")
    named = {missing.kind for missing in documents}
    if to_pay := [kind for kind in dict.fromkeys(m.kind for m in documents) if KINDS[kind].purpose == PAYMENT]:
        raise OnlyForPayment(field="documents", kinds=", ".join(to_pay))
    left_out = [kind for kind in papers.still_missing(claim.documents) if kind not in named]
    if left_out:
        raise NoticeNotComplete(field="documents", kinds=", ".join(left_out))
    given = check_written(
        given_how, proof, opened_at, earlier=claim.latest_date, today=requested_date, field="given_how"
    )
    return [
        n.SupplementRequested(
            claim_no=claim.claim_no,
            documents=documents,
            given_how=given_how,
            proof=given.number,
            opened_at=given.opened_at,
            requested_date=requested_date,
        )
    ]


def record_notice_arrival(claim: Claim, *, arrived_date: date, today: date) -> list[Event]:
    """Record that the notice reached the claimant; only from here the period is suspended (司法解释二 art. 15)."""
    must_fit(claim, DECISIONS["record_notice_arrival"])
    check_day(arrived_date, earlier=claim.latest_date, today=today, field="arrived_date")
    return [e.SupplementNoticeArrived(claim_no=claim.claim_no, arrived_date=arrived_date)]


def receive_documents(claim: Claim, *, documents: list[Document], received_date: date, today: date) -> list[Event]:
    """Receive further documents, asked for or not. The period resumes when all that was asked for has arrived."""
    must_fit(claim, DECISIONS["receive_documents"])
    check_day(received_date, earlier=claim.latest_date, today=today, field="received_date")
    papers.check_given(documents)
    return [e.DocumentsReceived(claim_no=claim.claim_no, documents=documents, received_date=received_date)]


def complete_dossier(claim: Claim, *, completed_date: date, today: date) -> list[Event]:
    """Declare the dossier complete: all is there that shows the cause and extent, whatever the payment still needs."""
    must_fit(claim, DECISIONS["complete_dossier"])
    check_day(completed_date, earlier=claim.latest_date, today=today, field="completed_date")
    must_be_free(claim, DECISIONS["complete_dossier"])
    return [
        n.DossierCompleted(
            claim_no=claim.claim_no, complex_reasons=list(claim.complex_reasons), completed_date=completed_date
        )
    ]


def withdraw(claim: Claim, *, reason: str, withdrawn_date: date, today: date) -> list[Event]:
    """The claimant takes the claim back before it is decided."""
    must_fit(claim, DECISIONS["withdraw"])
    must_be_free(claim, DECISIONS["withdraw"])
    check_day(withdrawn_date, earlier=claim.latest_date, today=today, field="withdrawn_date")
    check_ground(reason)
    return [e.ClaimWithdrawn(claim_no=claim.claim_no, reason=reason, withdrawn_date=withdrawn_date)]


class AlreadyReported(InTheWay):
    """The claim {claim_no} was already reported."""

    zh = "赔案 {claim_no} 已经受理。"


class DischargedBeforeAdmission(Refused):
    """The discharge date is before the admission date."""

    zh = "出院日期早于入院日期。"


class UnknownChannel(Refused):
    """{channel} is not a channel by which claims are received."""

    zh = "“{channel}”不是有效的受理渠道。"


class UnknownAmount(Refused):
    """{name} is not an amount of the settlement sheet."""

    zh = "“{name}”不是结算单上的金额项目。"


class NotFen(Refused):
    """{name} must be a whole number of fen, zero or more, and the total more than zero."""

    zh = "{name} 须为以分为单位的非负整数，且总费用须大于零。"


class AmountsDoNotAddUp(Refused):
    """The parts add up to {parts} yuan, the total says {total} yuan: they differ by {difference} yuan."""

    zh = "费用分项合计 {parts} 元，与总费用 {total} 元不一致，相差 {difference} 元。"


class AlreadyRequestedOnce(InTheWay):
    """Missing documents were already requested; the law allows one notice only."""

    zh = "已一次性告知补充材料，依法不得再次要求补充。"


class NoticeNotComplete(Refused):
    """The one-time notice must name everything that is missing; it leaves out: {kinds}."""

    zh = "一次性告知须列明全部缺少的材料，尚未列出：{kinds}。"


class OnlyForPayment(Refused):
    """Only the payment needs {kinds}: no notice that stops the period may ask for it; ask for it apart."""

    zh = "{kinds}仅为支付所需，不得列入中止期限的一次性告知；请另行提示补交。"


class NothingIsMissing(Refused):
    """A supplement notice must name at least one document."""

    zh = "一次性告知书至少须列出一项材料。"


class NoNoticeOnItsWay(NotNow):
    """The claim is {status}: no supplement notice is on its way."""

    zh = "赔案当前状态为“{status}”，没有待送达的一次性告知书。"


class NotCollectingDocuments(NotNow):
    """The claim is {status}: documents are no longer being collected."""

    zh = "赔案当前状态为“{status}”，不在材料收集阶段。"


class DossierIncomplete(InTheWay):
    """The dossier still lacks: {kinds}."""

    zh = "赔案材料尚不齐全，缺少：{kinds}。"


class AlreadyDecided(NotNow):
    """The claim is {status}: it can no longer be withdrawn."""

    zh = "赔案当前状态为“{status}”，不能撤回。"


class PaidBefore(InTheWay):
    """Money was paid on this claim before it was reopened: it is decided anew and not withdrawn."""

    zh = "本案重新核定前已支付赔款，须重新作出决定，不能撤回。"


def _paid_before(claim: Claim) -> Refused | None:
    return PaidBefore() if claim.held.paid_fen > 0 else None


def _asked_before(claim: Claim) -> Refused | None:
    return AlreadyRequestedOnce() if claim.requested else None


def _papers_missing(claim: Claim) -> Refused | None:
    missing = [kind for kind in papers.still_missing(claim.documents) if kind not in claim.forgone]
    return DossierIncomplete(kinds=", ".join(missing)) if missing else None


_COLLECTING = frozenset({Status.RECEIVED, Status.SUPPLEMENT_REQUESTED, Status.AWAITING_DOCUMENTS})
UNDECIDED = _COLLECTING | {Status.UNDER_ASSESSMENT, Status.ASSESSED}

DECISIONS: Final[Mapping[str, Decision[Claim]]] = by_name(
    Decision("request_supplement", frozenset({Status.RECEIVED}), NotCollectingDocuments, unless=_asked_before),
    Decision("record_notice_arrival", frozenset({Status.SUPPLEMENT_REQUESTED}), NoNoticeOnItsWay),
    # A paper given up for lost may still turn up while the claim is assessed.
    Decision("receive_documents", _COLLECTING | {Status.UNDER_ASSESSMENT}, NotCollectingDocuments),
    Decision("complete_dossier", frozenset({Status.RECEIVED}), NotCollectingDocuments, unless=_papers_missing),
    Decision("withdraw", UNDECIDED, AlreadyDecided, unless=_paid_before),
)
