"""The counter claim: where it stands, what it knows, and how facts change it.

The decisions are in ``dossier`` (report to complete dossier), ``assessment`` (to the claimant's answer) and ``payout``
(account to money). Each module declares at its end from which status a decision is made and what stands against it;
``decisions`` puts the three tables together.
"""

from datetime import date

import msgspec

from claims.counter.domain.exit_changes import Exit
from claims.counter.domain.held import Held, Reopening
from claims.counter.domain.status import Status as Status
from claims.domain.document import Document
from claims.domain.refusal import InTheWay

STATE_VERSION = 4


BENEFIT = "benefit"
REJECTION = "rejection"
HEIR = "heir"


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """The receiver's own account: whose it is, an opaque id, the sealed number and its last four digits.

    ``proposer`` is who put it forward while its holder is in doubt; "" once there is no doubt.
    """

    person_id: str
    account_id: str
    sealed: str
    last4: str
    given_date: date
    proposer: str = ""


class Payee(msgspec.Struct, frozen=True, kw_only=True):
    """Who receives instead of the insured, by which relation; ``other_heirs`` stand behind one of several heirs."""

    person_id: str
    relation: str
    other_heirs: int
    proposer: str


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """A counter claim, folded from its events; round-trips as JSON (``STATE_VERSION`` counts its shapes).

    ``latest_date`` is the day of the latest fact of the procedure; no later fact may be dated before it.
    ``outcome`` and ``benefit_fen`` are the assessor's proposal until decided, then the decision.
    """

    claim_no: str
    region: str
    person_id: str
    outlet: str
    policy_year: int
    fixmedins_code: str
    fixmedins_name: str
    admission_date: date
    discharge_date: date
    claimed: dict[str, int]
    channel: str
    received_date: date
    latest_date: date
    status: Status
    documents: tuple[Document, ...]
    requested: tuple[str, ...] = ()  # kinds the one-time notice named; empty: no notice was given
    outstanding: tuple[str, ...] = ()  # of these, what has not arrived
    notice_arrived_date: date | None = None
    forgone: tuple[str, ...] = ()  # papers that never came, without which it is decided
    documents_complete_date: date | None = None
    completed_date: date | None = None
    reopened_date: date | None = None
    complex_reasons: tuple[str, ...] = ()  # for which it was found complex; empty: it is not
    payment_papers: tuple[str, ...] = ()  # kinds only the payment needs, asked for and not arrived
    outcome: str = ""
    benefit_fen: int = 0
    assessor: str = ""
    accepted_date: date | None = None
    applicant_id: str = ""  # who applies, where it is not the insured
    applicant_relation: str = ""
    death_date: date | None = None
    death_doubter: str = ""  # who says it was recorded wrongly; waits for a second person
    proposed_payee: Payee | None = None  # waits for a second person
    payee: Payee | None = None  # confirmed; None: the insured receives
    doubted_account: Account | None = None  # its holder waits for a second person
    account: Account | None = None
    refused_accounts: tuple[str, ...] = ()  # accounts that are closed, of another name, or do not exist
    payment_no: str = ""
    payment_nos: tuple[str, ...] = ()  # every payment ever ordered
    bank_ref: str = ""
    proposed_exit: Exit | None = None  # how it is to go on; waits for a second person
    reminded_date: date | None = None
    held: Held = Held()
    reopening: Reopening | None = None  # waits for a second person
    corrector: str = ""  # who corrected last what money hangs on, and so is no second pair of eyes

    @property
    def owed_fen(self) -> int:
        """What the decision gives beyond what was paid and counts towards it."""
        return self.benefit_fen - self.held.counted_fen

    @property
    def complex(self) -> bool:
        return bool(self.complex_reasons)

    @property
    def claimed_fen(self) -> int:
        """Total medical expense claimed, fen."""
        return self.claimed["medfee_sumamt_fen"]

    @property
    def receiver_id(self) -> str:
        """Whose account is paid to: the payee's, or by default the insured's own."""
        return self.payee.person_id if self.payee else self.person_id

    @property
    def can_be_paid_to(self) -> bool:
        """Whether there is an account to pay to, of somebody who may receive."""
        return self.account is not None and not self.receiver_died

    @property
    def receiver_died(self) -> bool:
        """Whether nobody may receive: the insured died, and so did every guardianship and authority."""
        return self.death_date is not None and (self.payee is None or self.payee.relation != HEIR)


class NotNow(InTheWay):
    """The claim is {status}: this step is not possible now."""

    zh = "赔案当前状态为“{status}”，不能执行此操作。"


def clock_facts(claim: Claim) -> dict[str, date | None]:
    """Since which day the facts hold that clocks wait for (``Rule.start_when``, ``resume_when``)."""
    payable = None
    granted = claim.benefit_fen > 0 or claim.status not in {Status.APPROVED, Status.REJECTED}
    if claim.accepted_date and claim.account and claim.can_be_paid_to and claim.owed_fen > 0:
        payable = max(claim.accepted_date, claim.account.given_date)
    return {
        "payable": payable,  # 86号 service norm art. 17: no objection AND own account
        "nothing_granted": None if granted else claim.latest_date,
        "complex": claim.completed_date if claim.complex else None,
        "nothing_outstanding": claim.documents_complete_date if not claim.outstanding else None,
    }
