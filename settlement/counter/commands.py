"""Commands on a counter claim that cost money or decide about it.

A counter claim is calculated by the same engine as a bill, on the same cover year. The assessment only proposes and
keeps its calculation; the approval calculates again and charges the year and the claim in one transaction, so that two
claims of one person are never both approved from the same base.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import msgspec
import orjson

from claims.counter.append import append_to_claim
from claims.counter.domain import assessment
from claims.counter.domain.claim import BENEFIT, REJECTION, Claim
from claims.counter.streams import load_claim
from claims.domain.calendar import china_date
from claims.domain.decision import must_fit
from claims.domain.event import Event, from_data
from claims.domain.money import yuan
from claims.domain.refusal import InTheWay
from claims.store import Cause, Stream, Transaction, execute
from settlement.counter.domain.sheet import INPATIENT, claimed_bill
from settlement.counter.reception import refuse_paid_stay
from settlement.cover.commands import load_year
from settlement.cover.domain import cover
from settlement.cover.domain.cover import CoverYear
from settlement.cover.domain.events import ClaimCharged, ClaimReleased
from settlement.cover.streams import COVER, cover_key
from settlement.plan.domain.plan import Place
from settlement.plan.shipped import shipped_plans

Answer = dict[str, Any]


class CalculationHasMoved(InTheWay):
    """The cover year has changed since the assessment: it gave {assessed} yuan, today it gives {now} yuan."""

    zh = "核定后该保单年度的累计已发生变化：核定 {assessed} 元，现计算为 {now} 元，请退回重新核定。"


def assess_claim(
    *,
    region: str,
    claim_no: str,
    ground: str,
    med_type: str = INPATIENT,
    place: Place = Place.LOCAL,
    disease_scope: str = "",
    cause: Cause,
) -> Answer:
    """Propose the benefit the plan gives (zero is possible) and keep the calculation for the second pair of eyes.

    What the sheet does not say the assessor judges: kind of care, place of care, and the plan's disease scope.
    """
    today = china_date(cause.at)
    judged = {"med_type": med_type, "place": str(place), "disease_scope": disease_scope}

    def do(tx: Transaction) -> Answer:
        stream = load_claim(tx, claim_no)
        must_fit(stream.state, assessment.DECISIONS["assess"])
        year = load_year(tx, stream.state.person_id, stream.state.policy_year)
        explanation = _calculate(tx, stream.state, year.state, judged, today)
        events = assessment.assess(
            stream.state,
            outcome=BENEFIT,
            benefit_fen=explanation["benefit_fen"],
            calculation={"judged": judged, "explanation": explanation},
            assessor=cause.actor,
            ground=ground,
            assessed_date=today,
            today=today,
        )
        return _answer(append_to_claim(tx, stream, events).state) | {"explanation": explanation}

    body = {"claim_no": claim_no, "ground": ground, **judged}
    return execute("assess_claim", region=region, cause=cause, body=body, do=do)


def propose_rejection(*, region: str, claim_no: str, ground: str, cause: Cause) -> Answer:
    """Propose that the claim is not covered; nothing is calculated."""
    facts = {
        "outcome": REJECTION,
        "benefit_fen": 0,
        "calculation": {},
        "assessor": cause.actor,
        "ground": ground,
    }
    return _decide("propose_rejection", assessment.assess, region, claim_no, facts, "assessed_date", cause)


def send_back_claim(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """Disagree with the assessment and have it made again."""
    facts = {"reason": reason, "approver": cause.actor}
    return _decide("send_back_claim", assessment.send_back, region, claim_no, facts, "sent_back_date", cause)


def reject_claim(*, region: str, claim_no: str, reasons: str, clause: str, cause: Cause) -> Answer:
    """Decide that the claim is not covered, with reasons and the clause they rest on (保险法24)."""
    facts = {"reasons": reasons, "clause": clause, "approver": cause.actor}
    return _decide("reject_claim", assessment.reject, region, claim_no, facts, "decided_date", cause)


def uphold_claim(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """Let a disputed decision stand, with the explanation given."""
    facts = {"reason": reason, "approver": cause.actor}
    return _decide("uphold_claim", assessment.uphold, region, claim_no, facts, "upheld_date", cause)


def approve_claim(*, region: str, claim_no: str, cause: Cause) -> Answer:
    """Decide the benefit as assessed (核定): the claim, its cover year and the voucher in one transaction.

    Refused (``CalculationHasMoved``) when the year would not give the same today: the claimant must get an
    explanation that is true.
    """
    today = china_date(cause.at)

    def do(tx: Transaction) -> Answer:
        stream = load_claim(tx, claim_no)
        decided = assessment.approve(
            stream.state,
            benefit_fen=stream.state.benefit_fen,
            approver=cause.actor,
            decided_date=today,
            today=today,
        )
        year = load_year(tx, stream.state.person_id, stream.state.policy_year)
        charged = _charge(tx, stream, year, today)
        tx.append(year, charged)
        return _answer(append_to_claim(tx, stream, decided).state)

    return execute("approve_claim", region=region, cause=cause, body={"claim_no": claim_no}, do=do)


def reopen_claim(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """Take a disputed decision back: the cover year is released, the voucher reversed in red, and we assess again."""
    today = china_date(cause.at)

    def do(tx: Transaction) -> Answer:
        stream = load_claim(tx, claim_no)
        approved_event_id = approval_of(tx, stream)
        events = assessment.reopen(
            stream.state,
            approved_event_id=approved_event_id,
            reason=reason,
            approver=cause.actor,
            reopened_date=today,
            today=today,
        )
        release(tx, stream.state, ground=reason, today=today)
        return _answer(append_to_claim(tx, stream, events).state)

    body = {"claim_no": claim_no, "reason": reason}
    return execute("reopen_claim", region=region, cause=cause, body=body, do=do)


def approval_of(tx: Transaction, stream: Stream[Claim]) -> str:
    """The id of the approval that stands, whose voucher a reopening reverses; "" for a rejection."""
    found = _latest(tx, stream.stream_id, "claim.approved.1") if stream.state.outcome == BENEFIT else None
    return found[0] if found else ""


def release(tx: Transaction, claim: Claim, *, ground: str, today: date) -> None:
    """The cover year without an approved claim; a rejection had not been charged to it."""
    if claim.outcome != BENEFIT:
        return
    year = tx.load(COVER, cover_key(claim.person_id, claim.policy_year))
    latest = _latest_in_year(tx, year.stream_id, claim.claim_no)
    released = cover.release_claim(year.state, claim_no=claim.claim_no, latest=latest, ground=ground, today=today)
    tx.append(year, released, earlier=[latest] if latest else [])


def _calculate(
    tx: Transaction, claim: Claim, year: CoverYear, judged: Mapping[str, str], today: date
) -> dict[str, Any]:
    bill = claimed_bill(claim, **judged)
    quoted = cover.quote(year, bill=bill, plans=shipped_plans(), today=today)
    refuse_paid_stay(tx.fetch, claim)
    explanation: dict[str, Any] = orjson.loads(msgspec.json.encode(quoted.explanation))
    return explanation


def _charge(tx: Transaction, stream: Stream[Claim], year: Stream[CoverYear], today: date) -> list[Event]:
    found = _latest(tx, stream.stream_id, "claim.assessed.1")
    assert found is not None  # it is assessed, says its status
    assessed = found[1]
    refuse_paid_stay(tx.fetch, stream.state)
    charged = cover.charge_claim(
        year.state,
        claim_no=stream.state.claim_no,
        latest=_latest_in_year(tx, year.stream_id, stream.state.claim_no),
        bill=claimed_bill(stream.state, **assessed["calculation"]["judged"]),
        plans=shipped_plans(),
        today=today,
    )
    explanation = orjson.loads(msgspec.json.encode(charged[0].explanation))  # type: ignore[attr-defined]
    if _basis(explanation) != _basis(assessed["calculation"]["explanation"]):
        raise CalculationHasMoved(assessed=yuan(assessed["benefit_fen"]), now=yuan(explanation["benefit_fen"]))
    return charged


def _basis(explanation: Mapping[str, Any]) -> dict[str, Any]:
    """What an explanation rests on: its numbers, not the words of its formulas, which may be put better meanwhile.

    Where identity is judged on the day of settlement, the day alone changes nothing either.
    """
    basis = {name: value for name, value in explanation.items() if name != "identity_date"}
    for name in ("segments", "cuts"):
        basis[name] = [{key: line[key] for key in line if not key.startswith("formula_")} for line in basis[name]]
    return basis


_LATEST = """
select event_id::text, data::text from claims_event
 where region = %s and stream_id = %s and kind = %s order by version desc limit 1"""


def _latest(tx: Transaction, stream_id: str, kind: str) -> tuple[str, dict[str, Any]] | None:
    found = tx.fetch(_LATEST, (tx.region, stream_id, kind))
    return (found[0][0], orjson.loads(found[0][1])) if found else None


_LATEST_IN_YEAR = """
select kind, data::text from claims_event
 where region = %s and stream_id = %s and data->>'claim_no' = %s
   and kind in ('cover.claim_charged.1', 'cover.claim_released.1')
 order by version desc limit 1"""


def _latest_in_year(tx: Transaction, stream_id: str, claim_no: str) -> ClaimCharged | ClaimReleased | None:
    found = tx.fetch(_LATEST_IN_YEAR, (tx.region, stream_id, claim_no))
    latest = from_data(found[0][0], orjson.loads(found[0][1])) if found else None
    assert latest is None or isinstance(latest, ClaimCharged | ClaimReleased)
    return latest


def _decide(
    name: str,
    decision: Callable[..., list[Event]],
    region: str,
    claim_no: str,
    facts: Mapping[str, Any],
    dated: str,
    cause: Cause,
) -> Answer:
    """The command ``name``: ``decision(claim, **facts, today=…)``; ``dated`` names the fact that is simply today."""
    today = china_date(cause.at)

    def do(tx: Transaction) -> Answer:
        stream = load_claim(tx, claim_no)
        events = decision(stream.state, **facts, **{dated: today}, today=today)
        return _answer(append_to_claim(tx, stream, events).state)

    return execute(name, region=region, cause=cause, body={"claim_no": claim_no, **facts}, do=do)


def _answer(claim: Claim) -> Answer:
    return {"claim_no": claim.claim_no, "status": claim.status.value, "benefit_fen": claim.benefit_fen}
