"""The legal periods of a counter claim: which of its events start, suspend, meet and cancel them.

A kind with a new shape takes the place of the old one in every version, for old events are read in the new shape.
"""

from datetime import date

from msgspec.structs import replace

from claims.clocks.domain.rule import Rule

_OVER = frozenset({"claim.withdrawn.1", "claim.closed.1"})
_DECIDED = frozenset({"claim.approved.1", "claim.rejected.1"})
_REOPENED = "claim.reopened.1"

_ASSESS = Rule(
    # law: 86.service.17.2, insurance_law.23.1b, interpretation_2_2013.15.1, interpretation_2.15.1
    code="claim.assess",
    version=1,
    zh="核定（自首次收到申请起）",
    en="Assessment, from first receipt",
    duty="claim.assess",
    unit="day",
    amount=30,
    # A reopened claim is assessed anew; no law gives more time for that, so the same 30 days bind us again.
    start=frozenset({"claim.reported.1", _REOPENED}),
    pause=frozenset({"claim.supplement_notice_arrived.1"}),
    resume=frozenset({"claim.documents_received.1"}),
    resume_when="nothing_outstanding",
    max_pauses=1,  # 保险法22: one notice, so one deduction
    stop=_DECIDED,
    cancel=_OVER,
)

_COMPLEX = Rule(
    # law: 86.service.17.3
    code="claim.assess_complex",
    version=1,
    zh="情形复杂案件核定（自资料齐全起）",
    en="Assessment of a complex case, from complete dossier",
    duty="claim.assess_complex",
    unit="day",
    amount=30,
    start=frozenset(),  # nothing begins by this version any more; what began by it ends by it
    start_when="complex",
    stop=_DECIDED,
    cancel=_OVER,
)

_PAY = Rule(
    # law: 86.service.17.5, insurance_law.23.1d
    code="claim.pay",
    version=1,
    zh="支付",
    en="Payment",
    duty="claim.pay",
    unit="day",
    amount=10,
    # From the later of the two; after a return, from the new account.
    start=frozenset({"claim.accepted.1", "claim.bank_account_given.1"}),
    start_when="payable",
    stop=frozenset({"claim.paid.1"}),
    cancel=_OVER,
)

_REJECT_NOTICE = Rule(
    # law: insurance_law.24
    code="claim.reject_notice",
    version=1,
    zh="发出拒赔通知书",
    en="Notice of rejection",
    duty="claim.reject_notice",
    unit="day",
    amount=3,
    start=frozenset({"claim.rejected.1"}),
    stop=frozenset({"claim.notified.2"}),
    cancel=_OVER,
)

RULES: tuple[Rule, ...] = (
    _ASSESS,
    # Once it is decided on what there is, no paper is waited for: the deduction ends on that day.
    replace(_ASSESS, version=2, resume=_ASSESS.resume | {"claim.papers_forgone.1"}),
    _COMPLEX,
    # Counted from the complete dossier only while a text says so; before and after it is the 30 days from first receipt
    # that bind, complex or not (司法解释二 art. 15).
    replace(
        _COMPLEX,
        version=2,
        start=frozenset({"claim.dossier_completed.2", "claim.found_complex.1"}),
        cancel=_OVER | {"claim.complexity_withdrawn.1"},
        valid_from=date(2016, 10, 9),
        valid_to=date(2019, 10, 9),
    ),
    _PAY,
    # What the bank or we sent astray was never paid: the claim is still payable from the day it was, so the period goes
    # on from there. After a return that is the receiver's matter nothing is payable, and nothing starts.
    replace(_PAY, version=2, start=_PAY.start | {"claim.payment_returned.1"}),
    # With nobody to pay to nothing can be paid in time; an account given later begins the period anew. Nor is a decision
    # paid that was taken back: the difference has a period of its own from the new agreement.
    replace(
        _PAY,
        version=3,
        start=_PAY.start | {"claim.payment_returned.1", "claim.earlier_payment_returned.1"},
        cancel=_OVER | {"claim.parked.1", _REOPENED},
    ),
    _REJECT_NOTICE,
    # An approval of nothing is not called a rejection by the law, and is one for whoever asked: told within 3 days too.
    replace(
        _REJECT_NOTICE,
        version=2,
        zh="发出拒赔（零赔付）通知书",
        en="Notice of rejection, or of nothing to pay",
        start=frozenset({"claim.rejected.1", "claim.approved.1"}),
        start_when="nothing_granted",
        cancel=_OVER | {_REOPENED},
    ),
)
