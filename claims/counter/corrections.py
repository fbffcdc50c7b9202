"""The commands that put a received claim right. What a claim must pass at the receipt it passes here again."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import msgspec

from claims.counter.append import append_to_claim
from claims.counter.commands import Answer, UnknownOutlet, check_known
from claims.counter.domain import correction
from claims.counter.reception import check_reception
from claims.counter.streams import load_claim
from claims.domain.calendar import china_date
from claims.domain.document import Document
from claims.domain.event import Event
from claims.store import Cause, Transaction, execute


def correct_sheet(
    *, region: str, claim_no: str, claimed: Mapping[str, int], ground: str, documents: list[Document], cause: Cause
) -> Answer:
    """Amounts of the sheet were typed wrong; ``claimed`` is the whole sheet in fen, as at the report."""
    facts = {"claimed": dict(claimed), "ground": ground, "documents": documents}
    return _correct("correct_sheet", correction.correct_sheet, region, claim_no, facts, cause)


def correct_stay(
    *,
    region: str,
    claim_no: str,
    fixmedins_code: str,
    fixmedins_name: str,
    admission_date: date,
    discharge_date: date,
    ground: str,
    documents: list[Document],
    cause: Cause,
) -> Answer:
    """Hospital or days of the stay were recorded wrong; the policy year follows, the number of the claim stays."""
    facts = {
        "fixmedins_code": fixmedins_code,
        "fixmedins_name": fixmedins_name,
        "admission_date": admission_date,
        "discharge_date": discharge_date,
        "ground": ground,
        "documents": documents,
    }
    return _correct("correct_stay", correction.correct_stay, region, claim_no, facts, cause)


def correct_channel(
    *, region: str, claim_no: str, channel: str, ground: str, documents: list[Document], cause: Cause
) -> Answer:
    """The way by which the claim came was recorded wrong."""
    facts = {"channel": channel, "ground": ground, "documents": documents}
    return _correct("correct_channel", correction.correct_channel, region, claim_no, facts, cause)


def change_outlet(*, region: str, claim_no: str, outlet: str, ground: str, cause: Cause) -> Answer:
    """Another outlet, which must be open, handles the claim from here; its clerks see it, those of the old one no more."""
    today = china_date(cause.at)

    def do(tx: Transaction) -> Answer:
        stream = load_claim(tx, claim_no)
        if not outlet:
            raise UnknownOutlet(field="outlet", outlet=outlet)
        check_known(tx, stream.state.person_id, outlet)
        facts = {"outlet": outlet, "ground": ground, "mover": cause.actor}
        events = correction.change_outlet(stream.state, **facts, changed_date=today, today=today)
        moved = append_to_claim(tx, stream, events).state
        return {"claim_no": claim_no, "status": moved.status.value, "outlet": moved.outlet}

    body = {"claim_no": claim_no, "outlet": outlet, "ground": ground}
    return execute("change_outlet", region=region, cause=cause, body=body, do=do)


def _correct(
    name: str,
    decision: Callable[..., list[Event]],
    region: str,
    claim_no: str,
    facts: Mapping[str, Any],
    cause: Cause,
) -> Answer:
    today = china_date(cause.at)

    def do(tx: Transaction) -> Answer:
        stream = load_claim(tx, claim_no)
        events = decision(stream.state, **facts, corrector=cause.actor, corrected_date=today, today=today)
        right = append_to_claim(tx, stream, events).state
        findings = check_reception(tx, right, today)
        return {"claim_no": claim_no, "status": right.status.value, "findings": findings}

    body = {"claim_no": claim_no, **msgspec.to_builtins(facts)}
    return execute(name, region=region, cause=cause, body=body, do=do)
