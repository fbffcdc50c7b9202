"""How the events of a counter claim change it. None of these can refuse: it has already happened."""

from datetime import date
from functools import reduce

from msgspec.structs import asdict, replace

from claims.counter.domain import correction_events as c
from claims.counter.domain import death_events as d
from claims.counter.domain import events as e
from claims.counter.domain import exit_events as x
from claims.counter.domain import held as money
from claims.counter.domain import notice_events as n
from claims.counter.domain import reopening_events as r
from claims.counter.domain import returns
from claims.counter.domain.claim import HEIR, Account, Claim, Payee
from claims.counter.domain.documents import outstanding
from claims.counter.domain.exit_changes import evolve_exit
from claims.counter.domain.held import Reopening
from claims.counter.domain.status import Status as Status
from claims.domain.calendar import china_date
from claims.domain.event import Event


def fold(history: list[Event], claim: Claim | None = None) -> Claim | None:
    """The claim after its history."""
    return reduce(evolve, history, claim)


def evolve(claim: Claim | None, happened: Event) -> Claim:
    """The claim after one more event. It cannot refuse: it has already happened."""
    if isinstance(happened, e.ClaimReported):
        return _reported(happened)
    if claim is None:
        raise AssertionError(f"{happened!r} before the claim was reported")
    after = _evolve_dossier(claim, happened)
    # What was proposed for a claim that waited is of no matter once it has gone on.
    return after if after.status is claim.status else replace(after, proposed_exit=None)


def _reported(happened: e.ClaimReported) -> Claim:
    return Claim(
        claim_no=happened.claim_no,
        region=happened.region,
        person_id=happened.person_id,
        outlet=happened.outlet,
        policy_year=happened.policy_year,
        fixmedins_code=happened.fixmedins_code,
        fixmedins_name=happened.fixmedins_name,
        admission_date=happened.admission_date,
        discharge_date=happened.discharge_date,
        claimed=happened.claimed,
        channel=happened.channel,
        received_date=happened.received_date,
        latest_date=happened.received_date,
        status=Status.RECEIVED,
        documents=tuple(happened.documents),
    )


def _evolve_dossier(claim: Claim, happened: Event) -> Claim:
    match happened:
        case n.SupplementRequested():
            kinds = tuple(missing.kind for missing in happened.documents)
            return replace(
                claim,
                status=Status.SUPPLEMENT_REQUESTED,
                requested=kinds,
                outstanding=kinds,
                latest_date=happened.requested_date,
            )
        case e.SupplementNoticeArrived():
            day = happened.arrived_date
            return replace(claim, status=Status.AWAITING_DOCUMENTS, notice_arrived_date=day, latest_date=day)
        case e.DocumentsReceived():
            return _with_documents(claim, happened)
        case n.DossierCompleted():
            return replace(
                claim,
                status=Status.UNDER_ASSESSMENT,
                completed_date=happened.completed_date,
                complex_reasons=tuple(happened.complex_reasons),
                latest_date=happened.completed_date,
            )
        case e.ClaimWithdrawn():
            return replace(claim, status=Status.WITHDRAWN, latest_date=happened.withdrawn_date)
        case c.Corrects() | c.OutletChanged():
            return _corrected(claim, happened)
        case _:
            return _evolve_told(claim, happened)


def _evolve_told(claim: Claim, happened: Event) -> Claim:
    match happened:
        case n.FoundComplex():
            return replace(claim, complex_reasons=tuple(happened.reasons), latest_date=happened.found_date)
        case n.ComplexityWithdrawn():
            return replace(claim, complex_reasons=(), latest_date=happened.withdrawn_date)
        case n.PaymentPapersRequested():
            asked = (*claim.payment_papers, *(missing.kind for missing in happened.documents))
            return replace(claim, payment_papers=tuple(dict.fromkeys(asked)))
        case n.PaymentPapersReceived():
            return replace(
                claim,
                documents=claim.documents + tuple(happened.documents),
                payment_papers=outstanding(claim.payment_papers, happened.documents),
            )
        case _:
            return _evolve_assessment(claim, happened)


def _corrected(claim: Claim, happened: c.Corrects | c.OutletChanged) -> Claim:
    """What was proposed on wrong amounts or days is proposed anew."""
    match happened:
        case c.SheetCorrected():
            right = replace(claim, claimed=happened.claimed, corrector=happened.corrector)
        case c.StayCorrected():
            right = replace(claim, corrector=happened.corrector, **asdict(happened.stay))
        case c.ChannelCorrected():
            return replace(claim, channel=happened.channel)
        case c.OutletChanged():
            return replace(claim, outlet=happened.outlet)
        case _:
            raise AssertionError(f"{happened!r} corrects nothing")
    return _to_assess_again(right, happened.corrected_date) if claim.status is Status.ASSESSED else right


def _with_documents(claim: Claim, happened: e.DocumentsReceived) -> Claim:
    left = outstanding(claim.outstanding, happened.documents)
    awaited = bool(claim.outstanding) and not left
    return replace(
        claim,
        status=Status.RECEIVED if awaited else claim.status,
        documents=claim.documents + tuple(happened.documents),
        outstanding=left,
        forgone=outstanding(claim.forgone, happened.documents),
        payment_papers=outstanding(claim.payment_papers, happened.documents),
        documents_complete_date=None if left else happened.received_date,
        latest_date=happened.received_date,
    )


def _evolve_assessment(claim: Claim, happened: Event) -> Claim:
    match happened:
        case e.ClaimAssessed():
            return replace(
                claim,
                status=Status.ASSESSED,
                outcome=happened.outcome,
                benefit_fen=happened.benefit_fen,
                assessor=happened.assessor,
                latest_date=happened.assessed_date,
            )
        case e.ClaimSentBack():
            return _to_assess_again(claim, happened.sent_back_date)
        case e.ClaimApproved():
            approved = replace(claim, status=Status.APPROVED, benefit_fen=happened.benefit_fen)
            return replace(approved, latest_date=happened.decided_date)
        case e.ClaimRejected():
            return replace(claim, status=Status.REJECTED, benefit_fen=0, latest_date=happened.decided_date)
        case e.ClaimReopened():
            again = replace(claim, reopening=None, held=money.taken_back(claim.held))
            return replace(_to_assess_again(again, happened.reopened_date), reopened_date=happened.reopened_date)
        case _:
            return _evolve_answer(claim, happened)


def _to_assess_again(claim: Claim, day: date) -> Claim:
    again = replace(claim, status=Status.UNDER_ASSESSMENT, latest_date=day)
    return replace(again, outcome="", benefit_fen=0, assessor="", accepted_date=None)


def _evolve_answer(claim: Claim, happened: Event) -> Claim:
    match happened:
        case n.ClaimNotified():
            return replace(claim, status=Status.NOTIFIED, latest_date=happened.notified_date)
        case e.ClaimAccepted():
            day = happened.accepted_date
            return replace(claim, status=Status.ACCEPTED, accepted_date=day, latest_date=day)
        case e.ClaimDisputed():
            return replace(claim, status=Status.DISPUTED, latest_date=happened.disputed_date)
        case e.ClaimUpheld():
            return replace(claim, status=Status.NOTIFIED, latest_date=happened.upheld_date)
        case e.ClaimClosed():
            return replace(claim, status=Status.CLOSED, latest_date=happened.closed_date)
        case _:
            return _evolve_payment(claim, happened)


def _evolve_payment(claim: Claim, happened: Event) -> Claim:
    match happened:
        case e.BankAccountGiven():
            return _with_account(claim, happened)
        case e.AccountDoubted():
            return replace(claim, doubted_account=_account(happened, happened.person_id, happened.proposer))
        case e.HolderConfirmed() | e.HolderRefused():
            return replace(claim, doubted_account=None)
        case e.ReceiverChecked():
            return claim
        case _:
            return _evolve_payee(claim, happened)


def _evolve_payee(claim: Claim, happened: Event) -> Claim:
    match happened:
        case e.ApplicantNamed():
            return replace(claim, applicant_id=happened.applicant_id, applicant_relation=happened.relation)
        case e.DeathRecorded() | d.DeathDoubted() | d.DeathTakenBack() | d.DeathUpheld():
            return _evolve_death(claim, happened)
        case e.PayeeProposed():
            proposed = Payee(
                person_id=happened.payee_id,
                relation=happened.relation,
                other_heirs=happened.other_heirs,
                proposer=happened.proposer,
            )
            return replace(claim, proposed_payee=proposed)
        case e.PayeeConfirmed():
            return replace(claim, payee=claim.proposed_payee, proposed_payee=None, account=None, doubted_account=None)
        case e.PayeeRefused():
            return replace(claim, proposed_payee=None)
        case _:
            return _evolve_money(claim, happened)


def _evolve_death(claim: Claim, happened: e.DeathRecorded | d.DeathDoubted | d.DeathTakenBack | d.DeathUpheld) -> Claim:
    match happened:
        case e.DeathRecorded():
            return replace(claim, death_date=happened.death_date)
        case d.DeathDoubted():
            return replace(claim, death_doubter=happened.doubter)
        case d.DeathTakenBack():
            return _alive(replace(claim, death_date=None, death_doubter=""))
        case d.DeathUpheld():
            return replace(claim, death_doubter="")


def _alive(claim: Claim) -> Claim:
    """No heir receives from the living, and no account that an heir gave counts; what was given before does."""
    if claim.proposed_payee and claim.proposed_payee.relation == HEIR:
        claim = replace(claim, proposed_payee=None)
    if claim.payee and claim.payee.relation == HEIR:
        claim = replace(claim, payee=None, account=None, doubted_account=None)
    return claim


def _evolve_money(claim: Claim, happened: Event) -> Claim:
    match happened:
        case e.ClaimPaymentOrdered():
            return replace(
                claim,
                status=Status.PAYMENT_ORDERED,
                payment_no=happened.payment_no,
                payment_nos=(*claim.payment_nos, happened.payment_no),
                held=money.after(claim.held, happened),
                latest_date=happened.ordered_date,
            )
        case e.ClaimPaid() | e.ClaimPaidInPart():
            paid = replace(claim, held=money.after(claim.held, happened), bank_ref=happened.bank_ref)
            status = Status.PAID if isinstance(happened, e.ClaimPaid) else claim.status
            return replace(paid, status=status, latest_date=china_date(happened.paid_at))
        case e.ClaimPaymentFailed():
            failed = replace(claim, held=money.after(claim.held, happened), latest_date=happened.failed_date)
            failed = replace(failed, status=Status.PAYMENT_FAILED)
            return _blocked(failed) if returns.failure_blocks(happened.reason) else failed
        case e.ClaimPaymentReturned():
            return _returned(replace(claim, held=money.after(claim.held, happened)), happened)
        case r.ReopeningProposed():
            names = Reopening.__struct_fields__
            return replace(claim, reopening=Reopening(**{name: getattr(happened, name) for name in names}))
        case r.ReopeningRefused() | r.ReopeningDropped():
            return replace(claim, reopening=None)
        case r.EarlierPaymentReturned():
            return _returned_late(replace(claim, held=money.after(claim.held, happened)), happened)
        case _:
            return _evolve_rest(claim, happened)


def _evolve_rest(claim: Claim, happened: Event) -> Claim:
    if type(happened).__module__ == x.__name__:
        return evolve_exit(claim, happened)
    return replace(claim, held=money.after(claim.held, happened))


def _returned(claim: Claim, happened: e.ClaimPaymentReturned) -> Claim:
    returned = replace(claim, status=Status.PAYMENT_RETURNED, latest_date=happened.returned_date)
    return _account_after(returned, happened.reason)


def _returned_late(claim: Claim, happened: r.EarlierPaymentReturned) -> Claim:
    """What was at rest and is owed again is payable from its agreement."""
    if claim.status in {Status.PAID, Status.CLOSED, Status.PAYMENT_RETURNED} and claim.owed_fen > 0:
        agreed = claim.accepted_date or happened.returned_date
        claim = replace(claim, status=Status.ACCEPTED, accepted_date=agreed, latest_date=happened.returned_date)
    same = claim.account is not None and claim.account.account_id == happened.account_id
    return _account_after(claim, happened.reason) if same else claim


def _account_after(claim: Claim, reason: str) -> Claim:
    if returns.blocks(reason):
        return _blocked(claim)
    # Where the receiver has nothing to mend the account stays, and with it the day from which the period runs.
    return claim if returns.receiver_is_free_of_fault(reason) else replace(claim, account=None)


def _blocked(claim: Claim) -> Claim:
    """Nothing is paid to the account of now any more."""
    gone = (claim.account.account_id,) if claim.account else ()
    return replace(claim, account=None, refused_accounts=(*claim.refused_accounts, *gone))


def _with_account(claim: Claim, happened: e.BankAccountGiven) -> Claim:
    waits_for_it = claim.status in {Status.PAYMENT_FAILED, Status.PAYMENT_RETURNED, Status.UNREACHABLE}
    return replace(
        claim,
        account=_account(happened, claim.receiver_id),
        doubted_account=None,
        payment_papers=tuple(kind for kind in claim.payment_papers if kind != "bank_card"),
        status=Status.ACCEPTED if waits_for_it else claim.status,
    )


def _account(given: e.BankAccountGiven | e.AccountDoubted, person_id: str, proposer: str = "") -> Account:
    return Account(
        person_id=person_id,
        account_id=given.account_id,
        sealed=given.sealed,
        last4=given.last4,
        given_date=given.given_date,
        proposer=proposer,
    )
