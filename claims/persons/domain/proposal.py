"""What one person proposes for a person and another confirms: a correction on which money hangs, a join, an erasure."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Final

import msgspec

from claims.domain.document import Document
from claims.domain.event import Event
from claims.domain.refusal import InTheFuture, InTheWay, NotThere, Refused, check_ground
from claims.persons.domain import events as e
from claims.persons.domain.person import Correction, Person, Proposal, check_active, check_proof

FACTS: Final = ("name", "certificate", "psn_no", "phone")
NATURES: Final = ("typed_wrong", "replaced")
CONFIRMS: Final = {"correct": "confirm_correction", "join": "confirm_join", "erase": "confirm_erasure"}
BASES: Final = ("retention", "order")


class Holding(msgspec.Struct, frozen=True, kw_only=True):
    """What hangs on a person: ``kind`` claim, bill or payment; ``open``: something is still to be done or to be paid."""

    kind: str
    no: str
    open: bool


def correct(
    person: Person,
    *,
    proposal_no: str,
    made: Correction,
    holdings: Collection[Holding],
    ground: str,
    documents: Sequence[Document],
    actor: str,
) -> list[Event]:
    """Correct a fact at once; where a claim or bill hangs on the person, a name or number only by a second person."""
    _check_free(person)
    if made.fact not in FACTS:
        raise NotAFact(field="fact", name=made.fact)
    if made.nature not in (*NATURES, "was_missing"):
        raise NotANature(field="nature", name=made.nature)
    check_proof(ground, documents)
    said = {"ground": ground.strip(), "documents": tuple(documents), "proposal_no": proposal_no}
    if made.fact == "phone" or not holdings:
        return [e.PersonCorrected(person_id=person.person_id, proposed_by="", **_facts(made), **said)]  # type: ignore[arg-type]
    return [e.CorrectionProposed(person_id=person.person_id, proposed_by=actor, **_facts(made), **said)]  # type: ignore[arg-type]


def propose_join(
    person: Person,
    *,
    proposal_no: str,
    other: Person,
    own: Collection[Holding],
    others: Collection[Holding],
    ground: str,
    documents: Sequence[Document],
    actor: str,
) -> list[Event]:
    """Say that another registered person is this same human being."""
    _check_free(person)
    check_joinable(person, other, own, others)
    check_proof(ground, documents)
    return [
        e.JoinProposed(
            person_id=person.person_id,
            proposal_no=proposal_no,
            other_id=other.person_id,
            ground=ground.strip(),
            documents=tuple(documents),
            proposed_by=actor,
        )
    ]


def propose_erasure(
    person: Person,
    *,
    proposal_no: str,
    basis: str,
    last_date: date,
    holdings: Collection[Holding],
    ground: str,
    documents: Sequence[Document],
    actor: str,
    today: date,
) -> list[Event]:
    """Propose that the data of a person ends, because its retention did or an authority ordered it."""
    _check_free(person)
    if basis not in BASES:
        raise NotABasis(field="basis", name=basis)
    if last_date > today:
        raise InTheFuture(field="last_date", day=last_date)
    check_nothing_open(holdings)
    check_proof(ground, documents)
    return [
        e.ErasureProposed(
            person_id=person.person_id,
            proposal_no=proposal_no,
            basis=basis,
            last_date=last_date,
            ground=ground.strip(),
            documents=tuple(documents),
            proposed_by=actor,
        )
    ]


def confirm_correction(person: Person, *, actor: str) -> list[Event]:
    proposed = _to_confirm(person, "correct", actor)
    assert proposed.correction is not None
    return [e.PersonCorrected(**_same(person, proposed), **_facts(proposed.correction))]  # type: ignore[arg-type]


def confirm_join(
    person: Person,
    *,
    other: Person,
    own: Collection[Holding],
    others: Collection[Holding],
    certificates: Sequence[e.SealedCertificate],
    sealed_psn_no: str,
    actor: str,
) -> list[Event]:
    """``certificates`` and ``sealed_psn_no`` are the other's numbers, sealed under the key of the one who stays."""
    proposed = _to_confirm(person, "join", actor)
    check_joinable(person, other, own, others)
    return [
        e.PersonsJoined(
            **_same(person, proposed),  # type: ignore[arg-type]
            other_id=proposed.other_id,
            certificates=tuple(certificates),
            sealed_psn_no=sealed_psn_no,
        )
    ]


def join_into(other: Person, *, into: Person, ground: str) -> list[Event]:
    """The other side of a join."""
    return [e.JoinedInto(person_id=other.person_id, into_id=into.person_id, ground=ground)]


def confirm_erasure(person: Person, *, holdings: Collection[Holding], actor: str) -> list[Event]:
    proposed = _to_confirm(person, "erase", actor)
    check_nothing_open(holdings)
    assert proposed.last_date is not None
    return [e.PersonErased(**_same(person, proposed), basis=proposed.basis, last_date=proposed.last_date)]  # type: ignore[arg-type]


def drop(person: Person, *, reason: str) -> list[Event]:
    """What was proposed is not done; who proposed it may drop it too."""
    check_active(person)
    if person.proposal is None:
        raise NothingProposed(field="person_id")
    check_ground(reason)
    no = person.proposal.proposal_no
    return [e.ProposalDropped(person_id=person.person_id, proposal_no=no, reason=reason.strip())]


def possible(person: Person, *, by: str) -> list[str]:
    """The names of what can be done with a person now, by somebody of this name: what screens offer."""
    if person.status != "active":
        return []
    proposed = person.proposal
    if proposed is None:
        return ["add_certificate", "correct_person", "propose_join", "propose_erasure"]
    own = proposed.proposed_by == by
    return ["add_certificate", "drop_proposal"] + ([] if own else [CONFIRMS[proposed.what]])


def check_joinable(person: Person, other: Person, own: Collection[Holding], others: Collection[Holding]) -> None:
    """Refuse a join of what cannot be one: claims and bills stay where they were counted."""
    check_active(other)
    if other.person_id == person.person_id:
        raise JoinedWithHerself(field="other")
    if other.proposal is not None:
        raise SomethingProposed(field="other")
    if own and others:
        raise BothHaveBills(field="other", no=next(iter(others)).no)
    if others:
        raise JoinTheOtherWay(field="other", no=next(iter(others)).no)


def check_nothing_open(holdings: Collection[Holding]) -> None:
    """Refuse to erase a person while something is to be done for her or to be paid."""
    still = next((held for held in holdings if held.open), None)
    if still is not None:
        raise StillOpen(field="person_id", no=still.no)


def _check_free(person: Person) -> None:
    check_active(person)
    if person.proposal is not None:
        raise SomethingProposed(field="person_id")


def _to_confirm(person: Person, what: str, actor: str) -> Proposal:
    check_active(person)
    if person.proposal is None or person.proposal.what != what:
        raise NothingProposed(field="person_id")
    if person.proposal.proposed_by == actor:
        raise ProposedByTheSame(field="person_id")
    return person.proposal


def _facts(made: Correction) -> dict[str, str]:
    return msgspec.structs.asdict(made)


def _same(person: Person, proposed: Proposal) -> dict[str, object]:
    names = ("proposal_no", "proposed_by", "ground", "documents")
    return {"person_id": person.person_id} | {name: getattr(proposed, name) for name in names}


class SomethingProposed(InTheWay):
    """Something is proposed for this person already: confirm or drop it first."""

    zh = "该人员已有待确认的提议，请先确认或撤回。"


class NothingProposed(NotThere):
    """Nothing of the kind is proposed for this person."""

    zh = "该人员没有此类待确认的提议。"


class ProposedByTheSame(InTheWay):
    """Who proposed it cannot confirm it: a second person has to."""

    zh = "提出人不得自行确认，须由另一人确认。"


class NotAFact(Refused):
    """There is no fact {name} of a person to be corrected."""

    zh = "没有名为 {name} 的可更正信息。"


class NotANature(Refused):
    """{name} does not say whether the old value was wrong or was replaced."""

    zh = "“{name}”未说明原信息是录入错误还是已变更。"


class NotABasis(Refused):
    """{name} is no basis for erasing: the retention ended, or an authority ordered it."""

    zh = "“{name}”不是删除依据：应为保存期限届满或主管机关要求。"


class JoinedWithHerself(Refused):
    """This is the same registered person."""

    zh = "两者为同一登记人员。"


class BothHaveBills(InTheWay):
    """Both persons have claims or bills ({no}); their years would have to be counted anew, so they are not joined."""

    zh = "两名人员均有赔案或账单（{no}），合并需重新计算年度累计，暂不能合并。"


class JoinTheOtherWay(InTheWay):
    """The other person has the claims or bills ({no}): join this one into that one."""

    zh = "赔案或账单（{no}）在另一人员名下，请将本人员并入该人员。"


class StillOpen(InTheWay):
    """{no} is still open or unpaid: the person's data is needed until it is done."""

    zh = "{no} 尚未办结或付款，办结前不得删除个人信息。"
