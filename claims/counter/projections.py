"""Rows that must be right in the same second: the claim, its clocks, its papers, the person.

Each runs inside the command's transaction, after the append, once for all events of its kinds, and writes whole rows
by upsert: a row is the newest state of its stream, plus the few facts the state does not keep.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from claims.clocks.projections import DUE_KINDS, date_subject
from claims.counter.domain import correction_events as c
from claims.counter.domain import events as e
from claims.counter.domain import exit_events as x
from claims.counter.domain import notice_events as n
from claims.counter.domain import reopening_events as r
from claims.counter.domain.claim import Claim
from claims.counter.domain.documents import MissingDocument
from claims.counter.domain.promptly import owed
from claims.counter.domain.turns import awaits
from claims.counter.streams import CLAIM
from claims.domain.document import Document
from claims.domain.event import KINDS
from claims.store import Projection, Recorded, Stream, Transaction
from claims.store.sql import Row, as_json

_MODULES = (e.__name__, x.__name__, r.__name__, n.__name__, c.__name__)
CLAIM_KINDS = tuple(kind for kind, cls in KINDS.items() if cls.__module__ in _MODULES)
PAPER_KINDS = (
    e.ClaimReported.kind,
    n.SupplementRequested.kind,
    e.DocumentsReceived.kind,
    n.PaymentPapersRequested.kind,
    n.PaymentPapersReceived.kind,
)

_CLAIM = """
insert into claims_claim as t (
  region, claim_no, person_id, outlet, status, status_since, reported_date, received_date, policy_year, hospital_code,
  hospital_name, admission_date, discharge_date, medfee_sumamt_fen, benefit_fen, complex, assessor, approver,
  account_last4, payment_no, receivable_fen, awaits, owed_duty, owed_since, version)
select * from jsonb_to_recordset(%s::jsonb) as x (
  region text, claim_no text, person_id text, outlet text, status text, status_since timestamptz, reported_date date,
  received_date date, policy_year int, hospital_code text, hospital_name text, admission_date date,
  discharge_date date, medfee_sumamt_fen bigint, benefit_fen bigint, complex bool, assessor text, approver text,
  account_last4 text, payment_no text, receivable_fen bigint, awaits text, owed_duty text, owed_since date,
  version int)
on conflict (region, claim_no) do update set
  outlet = excluded.outlet, policy_year = excluded.policy_year, hospital_code = excluded.hospital_code,
  hospital_name = excluded.hospital_name, admission_date = excluded.admission_date,
  discharge_date = excluded.discharge_date, medfee_sumamt_fen = excluded.medfee_sumamt_fen,
  status = excluded.status,
  status_since = case when t.status = excluded.status then t.status_since else excluded.status_since end,
  received_date = excluded.received_date, benefit_fen = excluded.benefit_fen, complex = excluded.complex,
  assessor = excluded.assessor,
  approver = case excluded.approver when '-' then '' when '' then t.approver else excluded.approver end,
  account_last4 = excluded.account_last4, payment_no = excluded.payment_no,
  receivable_fen = excluded.receivable_fen, awaits = excluded.awaits, owed_duty = excluded.owed_duty,
  owed_since = excluded.owed_since, version = excluded.version"""

_PAPERS = "select seq, kind, missing, reason from claims_document where region = %s and claim_no = %s order by seq"
_PAPER = """
insert into claims_document (region, claim_no, seq, kind, pages, sha256, received_date, missing, reason)
select * from jsonb_to_recordset(%s::jsonb) as x (
  region text, claim_no text, seq int, kind text, pages int, sha256 text, received_date date, missing bool, reason text)
on conflict (region, claim_no, seq) do update set
  pages = excluded.pages, sha256 = excluded.sha256, received_date = excluded.received_date, missing = excluded.missing"""


# law: 86.service.13.1
def list_claim(tx: Transaction, recorded: Sequence[Recorded]) -> None:
    """``claims_claim``: the newest state, and who approved."""
    rows = []
    for claim_no, history in _by_claim(recorded).items():
        rows.append(_claim_row(tx.region, tx.load(CLAIM, claim_no), history))
    tx.execute(_CLAIM, (as_json(rows),))


def _by_claim(recorded: Sequence[Recorded]) -> dict[str, list[Recorded]]:
    found: dict[str, list[Recorded]] = {}
    for each in recorded:
        found.setdefault(each.data["claim_no"], []).append(each)
    return found


def _claim_row(region: str, stream: Stream[Claim], history: Sequence[Recorded]) -> Row:
    claim = stream.state
    owing = owed(claim)
    return {
        "region": region,
        "claim_no": claim.claim_no,
        "person_id": claim.person_id,
        "outlet": claim.outlet,
        "status": claim.status,
        "status_since": history[-1].occurred_at,
        "reported_date": claim.received_date,
        "received_date": claim.completed_date,
        "policy_year": claim.policy_year,
        "hospital_code": claim.fixmedins_code,
        "hospital_name": claim.fixmedins_name,
        "admission_date": claim.admission_date,
        "discharge_date": claim.discharge_date,
        "medfee_sumamt_fen": claim.claimed_fen,
        "benefit_fen": claim.benefit_fen if claim.outcome else None,
        "complex": claim.complex,
        "assessor": claim.assessor,
        "approver": _approver(history),
        "account_last4": claim.account.last4 if claim.account else "",
        "payment_no": claim.payment_no,
        "awaits": awaits(claim),
        "receivable_fen": claim.held.receivable_fen,
        "owed_duty": owing.duty if owing else "",
        "owed_since": owing.since if owing else None,
        "version": stream.version,
    }


def _approver(history: Sequence[Recorded]) -> str:
    """Who decided in this command, "-" when the decision was taken back, or "" when neither happened."""
    approver = ""
    for each in history:
        match each.event:
            case e.ClaimApproved() | e.ClaimRejected() as decided:
                approver = decided.approver
            case e.ClaimReopened():
                approver = "-"
    return approver


def list_papers(tx: Transaction, recorded: Sequence[Recorded]) -> None:
    """``claims_document``: what was handed in, and what a notice or reminder names; an arrival fills its line."""
    for claim_no, history in _by_claim(recorded).items():
        papers = [
            {"seq": seq, "kind": kind, "missing": missing, "reason": reason}
            for seq, kind, missing, reason in tx.fetch(_PAPERS, (tx.region, claim_no))
        ]
        for each in history:
            match each.event:
                case e.ClaimReported() | e.DocumentsReceived() | n.PaymentPapersReceived() as arrived:
                    for document in arrived.documents:
                        _hand_in(papers, document, arrived.received_date)
                case n.SupplementRequested() | n.PaymentPapersRequested() as asking:
                    _ask_for(papers, asking.documents)
        changed = [row | {"region": tx.region, "claim_no": claim_no} for row in papers if "pages" in row]
        tx.execute(_PAPER, (as_json(changed),))


def _paper(seq: int, kind: str, reason: str) -> Row:
    return {
        "seq": seq,
        "kind": kind,
        "pages": 0,
        "sha256": "",
        "received_date": None,
        "missing": bool(reason),
        "reason": reason,
    }


def _ask_for(papers: list[Row], asked: Sequence[MissingDocument]) -> None:
    """A line for each kind asked for; a reminder of one that still lacks adds none."""
    lacking = {row["kind"] for row in papers if row["missing"]}
    for missing in asked:
        if missing.kind not in lacking:
            papers.append(_paper(len(papers) + 1, missing.kind, missing.reason))


def _hand_in(papers: list[Row], document: Document, day: date) -> None:
    row = next((row for row in papers if row["missing"] and row["kind"] == document.kind), None)
    if row is None:
        row = _paper(len(papers) + 1, document.kind, "")
        papers.append(row)
    row |= {"pages": document.pages, "sha256": document.sha256, "received_date": day, "missing": False}


# In this order: a claim has its row before its clocks date it.
_TABLE: tuple[tuple[Projection, Sequence[str]], ...] = (
    (list_claim, CLAIM_KINDS),
    (list_papers, PAPER_KINDS),
    (date_subject("claim", table="claims_claim", number="claim_no"), DUE_KINDS),
)

PROJECTIONS: Mapping[str, Sequence[Projection]] = {
    kind: [function for function, kinds in _TABLE if kind in kinds]
    for kind in dict.fromkeys(kind for _, kinds in _TABLE for kind in kinds)
}
