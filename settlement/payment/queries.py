"""Questions to payments, read-only. Amounts are whole fen."""

from typing import Any, Final

from claims.store.sql import fetch

_PAYMENT_COLUMNS: Final = (
    "payment_no", "project_no", "payee_kind", "claim_no", "hospital_code", "amount_fen", "state", "ordered_at",
    "due_date", "reserved_at", "confirmed_at", "bank_ref", "failure", "attempts", "account_last4", "version",
)  # fmt: skip
_PAYMENTS = f"select {', '.join(_PAYMENT_COLUMNS)} from settlement_payment"


def find_payments(
    *,
    region: str,
    state: str | None = None,
    claim_no: str | None = None,
    hospital_code: str | None = None,
    project_no: str | None = None,
    limit: int = 10_000,
) -> list[dict[str, Any]]:
    """Payments, the one due first at the top, those without a legal period last; every filter given must fit."""
    filters = {"state": state, "claim_no": claim_no, "hospital_code": hospital_code, "project_no": project_no}
    given = {name: value for name, value in filters.items() if value is not None}
    where = "".join(f" and {name} = %s" for name in given)
    order = "order by due_date nulls last, id"
    rows = fetch(f"{_PAYMENTS} where region = %s{where} {order} limit %s", [region, *given.values(), limit])
    return [dict(zip(_PAYMENT_COLUMNS, row, strict=True)) for row in rows]


def is_payable(*, region: str, claim_no: str) -> bool:
    """Whether a claim waits for its payment to be ordered: accepted, so something is owed, and an account given."""
    rows = fetch(
        "select status = 'accepted' and account_last4 <> '' from claims_claim where region = %s and claim_no = %s",
        [region, claim_no],
    )
    return bool(rows and rows[0][0])
