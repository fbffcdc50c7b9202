"""Who applies and who receives: the insured by default, or a guardian, heir or agent with papers and two people.

The own-account rule of the service norm stays the default (86号 art. 17: 本人银行帐号). Somebody else receives only by a
relation that the law knows, on its papers, proposed by one person and confirmed by another.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

import msgspec

from claims.counter.domain import documents as papers
from claims.counter.domain import events as e
from claims.counter.domain.claim import HEIR, Claim, NotNow, Status
from claims.domain.decision import Decision, by_name, must_be_free, must_fit
from claims.domain.document import Document
from claims.domain.event import Event
from claims.domain.refusal import InTheWay, Refused, check_day, check_ground

MOST_HEIRS: Final = 100
GUARDIAN: Final = "guardian"
OF_AGE: Final = 18


class Relation(msgspec.Struct, frozen=True, kw_only=True):
    """By what somebody acts for the insured, on which papers, and whether before or after the insured's death."""

    code: str
    zh: str
    en: str
    papers: tuple[str, ...]
    after_death: bool


_TABLE: Final = (
    # Basis: 民法典 27, 28 (parents of a minor; guardians of an adult), 163 and 165 (authority by writing), 173 (it ends
    # with the death of the principal), 保险法 42 and 民法典 1121, 1127 (the sum insured is the estate of the insured).
    Relation(code=GUARDIAN, zh="监护人", en="Guardian", papers=("guardianship",), after_death=False),
    Relation(code="agent", zh="受托人", en="Agent with authority", papers=("proxy",), after_death=False),
    Relation(code=HEIR, zh="继承人", en="Heir", papers=("death_certificate", "succession"), after_death=True),
)
RELATIONS: Final[Mapping[str, Relation]] = {relation.code: relation for relation in _TABLE}


def name_applicant(
    claim: Claim,
    *,
    applicant_id: str,
    relation: str,
    documents: list[Document],
    born: date | None,
    named_date: date,
    today: date,
) -> list[Event]:
    """Record who applies for the insured. Papers handed in with the claim need not be handed in again.

    ``born`` is the day the insured was born, None where no certificate tells it.
    """
    must_fit(claim, DECISIONS["name_applicant"])
    _check_acts_for(
        claim, applicant_id, relation, [*claim.documents, *documents], other_heirs=0, adult=_adult(born, today)
    )
    check_day(named_date, earlier=claim.received_date, today=today, field="named_date")
    return [
        e.ApplicantNamed(
            claim_no=claim.claim_no,
            applicant_id=applicant_id,
            relation=relation,
            documents=documents,
            named_date=named_date,
        )
    ]


def record_death(
    claim: Claim, *, death_date: date, documents: list[Document], recorded_date: date, today: date
) -> list[Event]:
    """Record the day on which the insured died, on paper."""
    must_fit(claim, DECISIONS["record_death"])
    must_be_free(claim, DECISIONS["record_death"])
    check_day(death_date, earlier=claim.admission_date, today=today, field="death_date")
    _check_papers(("death_certificate",), [*claim.documents, *documents])
    check_day(recorded_date, earlier=claim.received_date, today=today, field="recorded_date")
    return [
        e.DeathRecorded(
            claim_no=claim.claim_no, death_date=death_date, documents=documents, recorded_date=recorded_date
        )
    ]


def propose_payee(
    claim: Claim,
    *,
    payee_id: str,
    relation: str,
    other_heirs: int,
    documents: list[Document],
    born: date | None,
    ground: str,
    proposer: str,
    proposed_date: date,
    today: date,
) -> list[Event]:
    """Put forward who receives instead of the insured, ``born`` on that day; a later proposal replaces an earlier one."""
    must_fit(claim, DECISIONS["propose_payee"])
    _check_acts_for(claim, payee_id, relation, [*claim.documents, *documents], other_heirs, adult=_adult(born, today))
    check_ground(ground, field="ground")
    check_day(proposed_date, earlier=claim.received_date, today=today, field="proposed_date")
    return [
        e.PayeeProposed(
            claim_no=claim.claim_no,
            payee_id=payee_id,
            relation=relation,
            other_heirs=other_heirs,
            documents=documents,
            ground=ground,
            proposer=proposer,
            proposed_date=proposed_date,
        )
    ]


def confirm_payee(claim: Claim, *, reason: str, confirmer: str, confirmed_date: date, today: date) -> list[Event]:
    """Confirm the payee as a second person; the account is then given by and for the payee."""
    must_fit(claim, DECISIONS["confirm_payee"])
    must_be_free(claim, DECISIONS["confirm_payee"])
    assert claim.proposed_payee is not None  # else the declaration has refused it
    if confirmer == claim.proposed_payee.proposer:
        raise ProposerDecides(field="confirmer")
    if RELATIONS[claim.proposed_payee.relation].after_death is not (claim.death_date is not None):
        raise ActsOnlyForTheLiving(field="relation")  # the insured died since it was proposed
    check_ground(reason)
    check_day(confirmed_date, earlier=claim.received_date, today=today, field="confirmed_date")
    return [
        e.PayeeConfirmed(
            claim_no=claim.claim_no,
            payee_id=claim.proposed_payee.person_id,
            reason=reason,
            confirmer=confirmer,
            confirmed_date=confirmed_date,
        )
    ]


def refuse_payee(claim: Claim, *, reason: str, refuser: str, refused_date: date, today: date) -> list[Event]:
    """Say as a second person that this payee is not to receive."""
    must_fit(claim, DECISIONS["refuse_payee"])
    must_be_free(claim, DECISIONS["refuse_payee"])
    assert claim.proposed_payee is not None  # else the declaration has refused it
    if refuser == claim.proposed_payee.proposer:
        raise ProposerDecides(field="refuser")
    check_ground(reason)
    check_day(refused_date, earlier=claim.received_date, today=today, field="refused_date")
    return [
        e.PayeeRefused(
            claim_no=claim.claim_no,
            payee_id=claim.proposed_payee.person_id,
            reason=reason,
            refuser=refuser,
            refused_date=refused_date,
        )
    ]


def _check_acts_for(
    claim: Claim, person_id: str, relation: str, documents: Iterable[Document], other_heirs: int, *, adult: bool
) -> None:
    known = RELATIONS.get(relation)
    if known is None:
        raise UnknownRelation(field="relation", relation=relation)
    if person_id == claim.person_id:
        raise ActsForThemselves()
    if known.after_death and claim.death_date is None:
        raise HeirOnlyAfterDeath(field="relation")
    if not known.after_death and claim.death_date is not None:
        raise ActsOnlyForTheLiving(field="relation")
    if not 0 <= other_heirs <= (MOST_HEIRS if known.after_death else 0):
        raise NotANumberOfHeirs(field="other_heirs", most=MOST_HEIRS)
    also = (("heirs_authority",) if other_heirs else ()) + (("incapacity",) if adult and relation == GUARDIAN else ())
    _check_papers((*known.papers, *also), documents)


def _adult(born: date | None, on: date) -> bool:
    """Whether somebody is known to be 18 (民法典 17, 18): full of age, with a guardian only if unable to act alone."""
    return born is not None and (on.year - OF_AGE, on.month, on.day) >= (born.year, born.month, born.day)


def _check_papers(needed: Iterable[str], documents: Iterable[Document]) -> None:
    given = list(documents)
    papers.check(given)
    lacking = papers.outstanding(tuple(needed), given)
    if lacking:
        raise PapersOfTheRelationMissing(field="documents", kinds=", ".join(lacking))


class NotOpenForPayee(NotNow):
    """The claim is {status}: who applies or receives is not changed now."""

    zh = "赔案当前状态为“{status}”，现在不能变更申请人或收款人。"


class UnknownRelation(Refused):
    """{relation} is not a relation by which somebody acts for the insured."""

    zh = "“{relation}”不是可代被保险人办理的关系。"


class ActsForThemselves(Refused):
    """This is the insured, who applies and receives without being named."""

    zh = "该人即被保险人本人，无需另行登记。"


class HeirOnlyAfterDeath(InTheWay):
    """There is no heir of the living: record the death of the insured first."""

    zh = "被保险人在世时无继承人；请先登记被保险人死亡。"


class ActsOnlyForTheLiving(InTheWay):
    """The insured has died, which ended every guardianship and authority: an heir is needed."""

    zh = "被保险人已死亡，监护和委托关系终止；应由继承人办理。"


class NotANumberOfHeirs(Refused):
    """Other heirs are 0 to {most}, and only behind an heir."""

    zh = "其他继承人数应为 0 至 {most}，且仅适用于继承人。"


class PapersOfTheRelationMissing(Refused):
    """Papers are missing for this: {kinds}."""

    zh = "缺少证明材料：{kinds}。"


class DeathAlreadyRecorded(InTheWay):
    """The death of the insured was recorded before, as of {day}."""

    zh = "此前已登记被保险人死亡，日期为 {day}。"


class NoPayeeProposed(InTheWay):
    """No payee waits to be confirmed."""

    zh = "没有待复核的收款人。"


class ProposerDecides(Refused):
    """Whoever put this forward cannot also confirm or refuse it."""

    zh = "提出人与复核人不得为同一人。"


def _died(claim: Claim) -> Refused | None:
    return DeathAlreadyRecorded(day=claim.death_date) if claim.death_date else None


def _nobody_proposed(claim: Claim) -> Refused | None:
    return NoPayeeProposed() if claim.proposed_payee is None else None


_OPEN = frozenset(Status) - {Status.PAID, Status.WITHDRAWN, Status.CLOSED}
_NOT_UNDER_WAY = _OPEN - {Status.PAYMENT_ORDERED}

DECISIONS: Final[Mapping[str, Decision[Claim]]] = by_name(
    Decision("name_applicant", _OPEN, NotOpenForPayee),
    Decision("record_death", _OPEN, NotOpenForPayee, unless=_died),
    Decision("propose_payee", _NOT_UNDER_WAY, NotOpenForPayee),
    Decision("confirm_payee", _NOT_UNDER_WAY, NotOpenForPayee, unless=_nobody_proposed),
    Decision("refuse_payee", _OPEN, NotOpenForPayee, unless=_nobody_proposed),
)
