"""What else can happen to a counter claim that waits: it goes on without what never came, or somebody thinks again.

As in ``events``: facts in the past tense, days are dates in Asia/Shanghai, user names are of staff.
"""

from datetime import date

from claims.domain.event import Event, event


@event("claim.reminded.1", zh="再次告知", en="Claimant told again", dated="reminded_date")
class ClaimReminded(Event, frozen=True, kw_only=True):
    """The claimant was told again what the claim waits for; a notice that never arrived was sent again."""

    claim_no: str
    waits_for: str
    how: str
    note: str
    reminded_date: date


@event("claim.papers_forgone.1", zh="按现有材料办理", en="Goes on with what there is", dated="forgone_date")
class PapersForgone(Event, frozen=True, kw_only=True):
    """The papers ``kinds`` did not come: the claim is decided on what there is, and the claimant was told so.

    ``declared``: the claimant said that they cannot be had (保险法22: 其所能提供的); else ``wait_days`` went by since
    the notice arrived on ``arrived_date``.
    """

    claim_no: str
    kinds: list[str]
    declared: bool
    arrived_date: date
    wait_days: int
    told_how: str
    ground: str
    forgone_date: date


@event("claim.acceptance_deemed.1", zh="逾期未答复视为无异议", en="Silence taken as acceptance", dated="last_date")
class AcceptanceDeemed(Event, frozen=True, kw_only=True):
    """Told on ``told_date`` by ``proof``, the claimant did not answer by ``last_date``, which the region's rule names."""

    claim_no: str
    told_date: date
    proof: str
    wait_days: int
    last_date: date


@event("claim.exit_proposed.1", zh="提出变通办理", en="Another way proposed", dated="proposed_date")
class ExitProposed(Event, frozen=True, kw_only=True):
    """Somebody says how a claim that waits goes on: ``exit`` is arrival, acceptance or parking; a second person decides.

    ``exit_date`` is the day it would count from, ``proof`` what shows it, ``way`` how a notice is held to have arrived.
    """

    claim_no: str
    exit: str
    way: str
    exit_date: date
    proof: str
    ground: str
    proposer: str
    proposed_date: date


@event("claim.exit_confirmed.1", zh="变通办理复核通过", en="Other way confirmed", dated="confirmed_date")
class ExitConfirmed(Event, frozen=True, kw_only=True):
    """A second person agreed; what follows from it is said by the next event."""

    claim_no: str
    exit: str
    reason: str
    confirmer: str
    confirmed_date: date


@event("claim.exit_refused.1", zh="变通办理未通过", en="Other way refused", dated="refused_date")
class ExitRefused(Event, frozen=True, kw_only=True):
    """What was proposed is not done: a second person did not agree, or it was taken back."""

    claim_no: str
    exit: str
    reason: str
    refuser: str
    refused_date: date


@event("claim.parked.1", zh="无法联系，挂起待领", en="Parked, receiver not reached", dated="parked_date")
class ClaimParked(Event, frozen=True, kw_only=True):
    """There is nobody to pay to and nobody is reached. The benefit stays owed; an account takes the claim up again."""

    claim_no: str
    ground: str
    parked_date: date


@event("claim.taken_up.1", zh="恢复办理", en="Taken up again", dated="taken_up_date")
class ClaimTakenUp(Event, frozen=True, kw_only=True):
    """A parked claim goes on, though no account has come yet."""

    claim_no: str
    ground: str
    taken_up_date: date


@event("claim.objection_withdrawn.1", zh="撤回异议", en="Objection withdrawn", dated="withdrawn_date")
class ObjectionWithdrawn(Event, frozen=True, kw_only=True):
    """The claimant no longer objects; the decision stands as it was told."""

    claim_no: str
    reason: str
    withdrawn_date: date


@event("claim.assessment_withdrawn.1", zh="撤回核定意见", en="Assessment withdrawn", dated="withdrawn_date")
class AssessmentWithdrawn(Event, frozen=True, kw_only=True):
    """The assessor took the own proposal back before anybody decided on it."""

    claim_no: str
    reason: str
    assessor: str
    withdrawn_date: date


@event("claim.payee_withdrawn.1", zh="撤回收款人", en="Proposed payee withdrawn", dated="withdrawn_date")
class PayeeWithdrawn(Event, frozen=True, kw_only=True):
    """Whoever proposed the payee took it back."""

    claim_no: str
    payee_id: str
    reason: str
    proposer: str
    withdrawn_date: date


@event("claim.account_withdrawn.1", zh="撤回银行账号", en="Account in doubt withdrawn", dated="withdrawn_date")
class AccountWithdrawn(Event, frozen=True, kw_only=True):
    """Whoever took down the account in doubt took it back."""

    claim_no: str
    account_id: str
    reason: str
    proposer: str
    withdrawn_date: date
