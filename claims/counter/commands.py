"""The commands on a counter claim: one wish, one transaction.

Each loads the claim, asks the decision of its name in ``claims.counter.domain``, and appends with the claim's clocks. Roles
and outlets are the doors' business; the pairs of eyes are the domain's. ``today`` is the day in China of
``cause.at``: no command reads a clock. Settlement's commands on claims (assess, approve, ...) use
``load_claim`` and ``append_to_claim`` in the same way.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

import msgspec

from claims.clocks.domain.course import Entry
from claims.counter.append import append_to_claim
from claims.counter.domain import assessment, dossier, payee, payout
from claims.counter.domain.changes import fold
from claims.counter.domain.claim import Claim
from claims.counter.domain.codes import read_institution_code
from claims.counter.domain.documents import MissingDocument
from claims.counter.queries import find_decided_stay
from claims.counter.reception import check_reception
from claims.counter.streams import CLAIM, claim_number, load_claim
from claims.domain.calendar import china_date
from claims.domain.document import Document
from claims.domain.event import Event
from claims.domain.refusal import InTheWay, Refused
from claims.persons.commands import find_birth_date, person_key
from claims.persons.domain.person import PersonUnknown
from claims.store import Cause, Transaction, execute

Answer = dict[str, Any]

_KNOWN = """
select exists (select from claims_person where region = %(region)s and person_id = %(person)s and state = 'active'),
       %(outlet)s = '' or exists (select from claims_outlet where region = %(region)s and code = %(outlet)s and open)"""


class Applicant(msgspec.Struct, frozen=True, kw_only=True):
    """Who applies for the insured, by which relation; for an heir also the day on which the insured died."""

    person_id: str
    relation: str
    death_date: date | None = None


class UnknownOutlet(Refused):
    """There is no open service outlet {outlet} in this region."""

    zh = "本统筹地区没有营业中的服务网点“{outlet}”。"


class StayDecided(InTheWay):
    """This stay was decided in the claim {claim_no}: have that claim reopened instead of claiming again."""

    zh = "该次住院已在赔案 {claim_no} 中作出决定：请对该赔案办理重新核定，不得重复申请。"


def report_claim(
    *,
    region: str,
    person_id: str,
    outlet: str,
    fixmedins_code: str,
    fixmedins_name: str,
    admission_date: date,
    discharge_date: date,
    claimed: Mapping[str, int],
    received_date: date,
    channel: str,
    documents: list[Document],
    applicant: Applicant | None = None,
    cause: Cause,
) -> Answer:
    """Receive a claim with its first documents; the policy year, by which the plan is chosen, is that of the discharge.

    ``claimed`` is fen under the national names (``…_fen``). ``applicant`` None: the insured applies. What could never be
    assessed is refused here; what may change is in the answer as ``findings`` (codes)."""
    facts: Answer = {
        "person_id": person_id,
        "outlet": outlet,
        "fixmedins_code": fixmedins_code,
        "fixmedins_name": fixmedins_name,
        "admission_date": admission_date,
        "discharge_date": discharge_date,
        "claimed": dict(claimed),
        "received_date": received_date,
        "channel": channel,
        "documents": documents,
    }
    year, today = discharge_date.year, china_date(cause.at)
    claim_no = claim_number(cause, region=region, year=year)

    def do(tx: Transaction) -> Answer:
        check_known(tx, person_id, outlet)
        _check_not_decided(tx, facts)
        stream = tx.load(CLAIM, claim_no)
        events = dossier.report(stream.state, claim_no=claim_no, region=region, policy_year=year, today=today, **facts)
        events += _applied(tx, events, applicant, today) if applicant else []
        received = append_to_claim(tx, stream, events).state
        return _answer(received) | {"findings": check_reception(tx, received, today)}

    body = msgspec.to_builtins(facts | ({"applicant": applicant} if applicant else {}))
    return execute("report_claim", region=region, cause=cause, body=body, do=do)


def _applied(tx: Transaction, reported: list[Event], applicant: Applicant, today: date) -> list[Event]:
    """Who applies for the insured, on the papers handed in with the claim."""
    claim = fold(reported)
    assert claim is not None  # it was just reported
    person_key(tx, applicant.person_id)
    died: list[Event] = []
    if applicant.death_date:
        died = payee.record_death(
            claim, death_date=applicant.death_date, documents=[], recorded_date=today, today=today
        )
    named = payee.name_applicant(
        fold(died, claim) or claim,
        applicant_id=applicant.person_id,
        relation=applicant.relation,
        documents=[],
        born=find_birth_date(tx, claim.person_id),
        named_date=today,
        today=today,
    )
    return died + named


def check_known(tx: Transaction, person_id: str, outlet: str) -> None:
    """Refuse a person who is not registered here, or an outlet that is not open."""
    ((person, place),) = tx.fetch(_KNOWN, {"region": tx.region, "person": person_id, "outlet": outlet})
    if not person:
        raise PersonUnknown(field="person_id")
    if not place:
        raise UnknownOutlet(field="outlet", outlet=outlet)


def _check_not_decided(tx: Transaction, facts: Answer) -> None:
    """A stay that was decided in another claim is reopened there, and not claimed twice."""
    decided = find_decided_stay(
        tx.fetch,
        region=tx.region,
        person_id=facts["person_id"],
        hospital_code=read_institution_code(facts["fixmedins_code"], field="fixmedins_code"),
        admission_date=facts["admission_date"],
        discharge_date=facts["discharge_date"],
    )
    if decided:
        raise StayDecided(field="hospital", claim_no=decided)


def request_supplement(
    *,
    region: str,
    claim_no: str,
    documents: list[MissingDocument],
    given_how: str,
    proof: str = "",
    opened_at: datetime | None = None,
    cause: Cause,
) -> Answer:
    """Give the one-time notice naming all that is missing (保险法22), in a written form with its proof (``written``)."""
    facts = {"documents": documents, "given_how": given_how, "proof": proof, "opened_at": opened_at}
    return decide("request_supplement", dossier.request_supplement, region, claim_no, cause, facts, "requested_date")


def record_notice_arrival(*, region: str, claim_no: str, arrived_date: date, proof: str = "", cause: Cause) -> Answer:
    """The notice reached the claimant on ``arrived_date``; from there the assessment period is suspended.

    Entered after the due date, a day within the period needs a ``proof`` and counts once a second person has confirmed it
    (``claims.clocks.commands``); so it is with every fact that has a day of its own.
    """
    facts = {"arrived_date": arrived_date}
    return decide("record_notice_arrival", dossier.record_notice_arrival, region, claim_no, cause, facts, proof=proof)


def receive_documents(
    *, region: str, claim_no: str, documents: list[Document], received_date: date, proof: str = "", cause: Cause
) -> Answer:
    """Further documents arrived on ``received_date``; the period resumes when nothing asked for is outstanding."""
    facts = {"documents": documents, "received_date": received_date}
    return decide("receive_documents", dossier.receive_documents, region, claim_no, cause, facts, proof=proof)


def complete_dossier(*, region: str, claim_no: str, cause: Cause) -> Answer:
    """Nothing is missing that the assessment needs."""
    return decide("complete_dossier", dossier.complete_dossier, region, claim_no, cause, {}, "completed_date")


def notify_claimant(
    *, region: str, claim_no: str, how: str, proof: str = "", opened_at: datetime | None = None, cause: Cause
) -> Answer:
    """The decision was given to the claimant, in a written form with its proof (``written``)."""
    facts = {"how": how, "proof": proof, "opened_at": opened_at}
    return decide("notify_claimant", assessment.notify, region, claim_no, cause, facts, "notified_date")


def accept_claim(*, region: str, claim_no: str, cause: Cause) -> Answer:
    """The claimant has no objection; with an account given too, the payment period runs."""
    return decide("accept_claim", assessment.accept, region, claim_no, cause, {}, "accepted_date")


def dispute_claim(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """The claimant objects."""
    return decide("dispute_claim", assessment.dispute, region, claim_no, cause, {"reason": reason}, "disputed_date")


def withdraw_claim(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """The claimant takes the claim back before it is decided."""
    return decide("withdraw_claim", dossier.withdraw, region, claim_no, cause, {"reason": reason}, "withdrawn_date")


def close_claim(*, region: str, claim_no: str, ground: str, cause: Cause) -> Answer:
    """Close a claim whose rejection was notified."""
    return decide("close_claim", assessment.close, region, claim_no, cause, {"ground": ground}, "closed_date")


def record_payment_ordered(*, region: str, claim_no: str, payment_no: str, cause: Cause) -> Answer:
    """The payment of what is still owed of the benefit was ordered under ``payment_no``."""
    return decide("record_payment_ordered", payout.order_payment, region, claim_no, cause, {"payment_no": payment_no})


def record_paid(
    *,
    region: str,
    claim_no: str,
    payment_no: str,
    paid_at: datetime,
    bank_ref: str,
    arrived_fen: int,
    entered: tuple[datetime, str] | None = None,
    cause: Cause,
) -> Answer:
    """The bank paid ``arrived_fen`` of the benefit at ``paid_at``; the same confirmation again changes nothing.

    ``entered`` is when and by whom it was typed in, where the cause is only the messenger. The bank's number proves it.
    """
    facts = {"payment_no": payment_no, "paid_at": paid_at, "bank_ref": bank_ref, "arrived_fen": arrived_fen}
    at, by = entered or (cause.at, cause.actor)
    entry = Entry(at=at, by=by, proof=bank_ref)
    return decide("record_paid", payout.confirm_payment, region, claim_no, cause, facts, entry=entry)


def record_payment_failed(*, region: str, claim_no: str, payment_no: str, reason: str, cause: Cause) -> Answer:
    """The bank did not execute the payment."""
    facts = {"payment_no": payment_no, "reason": reason}
    return decide("record_payment_failed", payout.fail_payment, region, claim_no, cause, facts, "failed_date")


def record_payment_returned(
    *, region: str, claim_no: str, payment_no: str, reason: str, owed_fen: int, cause: Cause
) -> Answer:
    """Money already paid came back: ``owed_fen`` is owed again; the reason says whether to another account."""
    facts = {"payment_no": payment_no, "reason": reason, "owed_fen": owed_fen}
    return decide("record_payment_returned", payout.return_payment, region, claim_no, cause, facts, "returned_date")


def decide(
    name: str,
    decision: Callable[..., list[Event]],
    region: str,
    claim_no: str,
    cause: Cause,
    facts: Mapping[str, Any],
    dated: str = "",
    *,
    proof: str = "",
    entry: Entry | None = None,
) -> Answer:
    """The command ``name``: ``decision(claim, **facts, today=…)``. ``dated`` names the fact that is simply today.

    ``proof`` is that of a day typed in, ``entry`` how we came to know the fact where the cause does not say it all.
    """
    today = china_date(cause.at)
    days = {dated: today} if dated else {}
    entry = entry or Entry(at=cause.at, by=cause.actor, proof=proof)

    def do(tx: Transaction) -> Answer:
        stream = load_claim(tx, claim_no)
        events = decision(stream.state, **facts, **days, today=today)
        return _answer(append_to_claim(tx, stream, events, entry=entry).state)

    body = {"claim_no": claim_no, **msgspec.to_builtins(facts), **({"proof": proof} if proof else {})}
    return execute(name, region=region, cause=cause, body=body, do=do)


def _answer(claim: Claim) -> Answer:
    return {"claim_no": claim.claim_no, "status": claim.status.value}
