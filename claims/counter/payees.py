"""The commands on who applies and who receives. Whoever it is, is a registered person, whose texts are sealed as all are."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import msgspec

from claims.counter.append import append_to_claim
from claims.counter.commands import Answer, decide
from claims.counter.domain import death, payee
from claims.counter.streams import load_claim
from claims.domain.calendar import china_date
from claims.domain.document import Document
from claims.domain.event import Event
from claims.persons.commands import find_birth_date, person_key
from claims.store import Cause, Transaction, execute


def name_applicant(
    *, region: str, claim_no: str, applicant_id: str, relation: str, documents: list[Document], cause: Cause
) -> Answer:
    """Somebody applies for the insured: a guardian, an agent with authority, an heir."""
    facts = {"applicant_id": applicant_id, "relation": relation, "documents": documents}
    return _of_person(
        "name_applicant", payee.name_applicant, region, claim_no, applicant_id, facts, "named_date", cause
    )


def record_death(*, region: str, claim_no: str, death_date: date, documents: list[Document], cause: Cause) -> Answer:
    """The insured died; from here an heir receives."""
    facts = {"death_date": death_date, "documents": documents}
    return decide("record_death", payee.record_death, region, claim_no, cause, facts, "recorded_date")


def doubt_death(*, region: str, claim_no: str, ground: str, documents: list[Document], cause: Cause) -> Answer:
    """Somebody says that the death was recorded wrongly."""
    facts = {"ground": ground, "documents": documents, "doubter": cause.actor}
    return decide("doubt_death", death.doubt_death, region, claim_no, cause, facts, "doubted_date")


def take_back_death(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """A second person agrees that the insured is alive."""
    facts = {"reason": reason, "confirmer": cause.actor}
    return decide("take_back_death", death.take_back_death, region, claim_no, cause, facts, "taken_back_date")


def uphold_death(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """The death stands as recorded."""
    facts = {"reason": reason, "by": cause.actor}
    return decide("uphold_death", death.uphold_death, region, claim_no, cause, facts, "upheld_date")


def propose_payee(
    *,
    region: str,
    claim_no: str,
    payee_id: str,
    relation: str,
    documents: list[Document],
    ground: str,
    other_heirs: int = 0,
    cause: Cause,
) -> Answer:
    """Put forward that a registered person receives instead of the insured; one heir may receive for all."""
    facts = {
        "payee_id": payee_id,
        "relation": relation,
        "other_heirs": other_heirs,
        "documents": documents,
        "ground": ground,
        "proposer": cause.actor,
    }
    return _of_person("propose_payee", payee.propose_payee, region, claim_no, payee_id, facts, "proposed_date", cause)


def confirm_payee(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """A second person confirms who receives."""
    facts = {"reason": reason, "confirmer": cause.actor}
    return decide("confirm_payee", payee.confirm_payee, region, claim_no, cause, facts, "confirmed_date")


def refuse_payee(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """A second person does not confirm who is to receive."""
    facts = {"reason": reason, "refuser": cause.actor}
    return decide("refuse_payee", payee.refuse_payee, region, claim_no, cause, facts, "refused_date")


def _of_person(
    name: str,
    decision: Callable[..., list[Event]],
    region: str,
    claim_no: str,
    person_id: str,
    facts: Mapping[str, Any],
    dated: str,
    cause: Cause,
) -> Answer:
    """``decide`` on a person who must be registered here, and whose data must not have been erased."""
    today = china_date(cause.at)

    def do(tx: Transaction) -> Answer:
        stream = load_claim(tx, claim_no)
        person_key(tx, person_id)
        born = find_birth_date(tx, stream.state.person_id)
        events = decision(stream.state, **facts, born=born, **{dated: today}, today=today)
        return {"claim_no": claim_no, "status": append_to_claim(tx, stream, events).state.status.value}

    body = {"claim_no": claim_no, **msgspec.to_builtins(facts)}
    return execute(name, region=region, cause=cause, body=body, do=do)
