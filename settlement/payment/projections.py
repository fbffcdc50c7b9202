"""Rows of payments, and which payment a bill is in; written inline."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from claims.domain.event import KINDS
from claims.store import Projection, Recorded, Stream, Transaction
from claims.store.sql import as_json
from settlement.payment.domain.events import PaymentConfirmed, PaymentEvent
from settlement.payment.domain.payment import Payment, paid_at
from settlement.payment.streams import PAYMENT

_PAYMENT = """
insert into settlement_payment as t (
  region, payment_no, project_no, payee_kind, claim_no, hospital_code, amount_fen, state, ordered_at, due_date,
  reserved_at, confirmed_at, bank_ref, failure, attempts, account_last4, recalling, version, paid_fen, missing_fen,
  difference_fen, resolution, soon_date)
select x.*, (
         -- The payment has its due date from the clock of its claim that ran when it was ordered: the newest one.
         select c.soon_date from claims_clock c
          where c.region = x.region and c.subject = 'claim:' || x.claim_no and c.rule_code = 'claim.pay'
            and c.due_date = x.due_date
          order by c.cycle desc limit 1)
  from jsonb_to_recordset(%s::jsonb) as x(
  region text, payment_no text, project_no text, payee_kind text, claim_no text, hospital_code text, amount_fen bigint,
  state text, ordered_at timestamptz, due_date date, reserved_at timestamptz, confirmed_at timestamptz, bank_ref text,
  failure text, attempts int, account_last4 text, recalling bool, version int, paid_fen bigint, missing_fen bigint,
  difference_fen bigint, resolution text)
on conflict (region, payment_no) do update set
  state = excluded.state, due_date = excluded.due_date, soon_date = excluded.soon_date, bank_ref = excluded.bank_ref,
  failure = excluded.failure, attempts = excluded.attempts, account_last4 = excluded.account_last4,
  recalling = excluded.recalling, version = excluded.version, amount_fen = excluded.amount_fen,
  paid_fen = excluded.paid_fen, missing_fen = excluded.missing_fen, difference_fen = excluded.difference_fen,
  resolution = excluded.resolution,
  reserved_at = case excluded.state when 'ordered' then null else coalesce(excluded.reserved_at, t.reserved_at) end,
  confirmed_at = case excluded.state when 'ordered' then null else coalesce(excluded.confirmed_at, t.confirmed_at) end"""


def list_payment(tx: Transaction, happened: Sequence[Recorded]) -> None:
    """The rows of the payments something happened to; by the newest where a command did two things to one."""
    newest = {recorded.stream_id: recorded for recorded in happened}
    rows = [payment_row(tx.load(PAYMENT, key.removeprefix("payment:")), newest[key]) for key in newest]
    tx.execute(_PAYMENT, (as_json(rows),))


def payment_row(stream: Stream[Payment], recorded: Recorded) -> dict[str, Any]:
    """A payment after an event as the columns of its row; instants the event does not give are left as they are."""
    state, at = stream.state, recorded.occurred_at
    return {
        "region": state.region,
        "payment_no": state.payment_no,
        "project_no": state.project_no,
        "payee_kind": state.payee_kind,
        "claim_no": state.claim_no,
        "hospital_code": state.hospital_code,
        "amount_fen": state.amount_fen,
        "state": state.status.value,
        "ordered_at": at,
        "due_date": state.due_date,
        "reserved_at": at if recorded.kind == "payment.reserved.1" else None,
        "confirmed_at": paid_at(recorded.event, at) if isinstance(recorded.event, PaymentConfirmed) else None,
        "bank_ref": state.bank_ref,
        "failure": state.failure,
        "attempts": state.attempt,
        "account_last4": state.account_last4,
        "recalling": bool(state.recall_by),
        "version": stream.version,
        "paid_fen": state.paid_fen,
        "missing_fen": state.missing_fen,
        "difference_fen": state.difference_fen,
        "resolution": state.proposed.how if state.proposed else "",
    }


_REIMBURSED = """
update settlement_bill b
   set reimbursed_fen = b.reimbursed_fen + %s * s.amount_fen, payment_no = %s
  from jsonb_to_recordset(%s::jsonb) as s(bill_no text, amount_fen bigint)
 where b.region = %s and b.bill_no = s.bill_no"""


def list_reimbursement(tx: Transaction, happened: Sequence[Recorded]) -> None:
    """Which payment a bill is in, and what was given for it in all."""
    for recorded in happened:
        taken = recorded.kind == "hospital.reimbursement_ordered.1"
        payment_no = recorded.data["payment_no"] if taken else None
        tx.execute(_REIMBURSED, (1 if taken else -1, payment_no, as_json(recorded.data["shares"]), recorded.region))


_PAYMENT_KINDS: Final = tuple(kind for kind, cls in KINDS.items() if issubclass(cls, PaymentEvent))


PROJECTIONS: Final[Mapping[str, Sequence[Projection]]] = {
    **{kind: [list_payment] for kind in _PAYMENT_KINDS},
    "hospital.reimbursement_ordered.1": [list_reimbursement],
    "hospital.reimbursement_released.1": [list_reimbursement],
}
