"""Why money did not arrive: which reasons block the account, and which leave the old period running."""

from typing import Any

import pytest
from msgspec.structs import replace

from claims.counter.domain import payout as p
from claims.counter.domain.changes import fold
from claims.counter.domain.claim import Claim, clock_facts
from claims.counter.domain.returns import REASONS, UnknownReturnReason
from claims.domain.text import Likeness
from tests.claims.counter.domain import histories as h
from tests.claims.counter.domain.stage import given

# Never edited: the claims of the past are read by it.
MEANING = """
account_closed  blocks  receiver
name_differs    blocks  receiver
no_such_account blocks  receiver
holder_died     blocks  receiver
dormant         -       receiver
frozen          -       receiver
limit           -       receiver
bank_error      -       bank
our_error       -       ours
"""
PAID = h.HISTORIES["paid"]


def test_what_a_reason_means_is_never_changed() -> None:
    lines = [line.split() for line in MEANING.strip().splitlines()]
    ours = [[code, "blocks" if why.blocks else "-", why.fault] for code, why in REASONS.items()]
    assert ours[: len(lines)] == lines


def returned(reason: str) -> Claim:
    claim = fold([*PAID, replace(h.RETURNED, reason=reason)])
    assert claim
    return claim


def account_again(reason: str) -> Any:
    facts = {
        "account_id": "acc-1", "sealed": "eA==", "last4": "3445", "holder": Likeness.SAME, "reason": "",
        "identity_document": "id_card", "giver": "ann", "given_date": h.TODAY, "today": h.TODAY,
    }  # fmt: skip
    return given(PAID, replace(h.RETURNED, reason=reason)).when(p.give_bank_account, **facts)


@pytest.mark.parametrize("reason", [*REASONS, "words of before the table"])
def test_the_same_account_is_taken_again_unless_the_reason_blocks_it(reason: str) -> None:
    if reason in REASONS and not REASONS[reason].blocks:
        assert len(account_again(reason)._decide()) == 2
    else:
        account_again(reason).then_refused(p.AccountReturnedMoney)


@pytest.mark.parametrize("reason", REASONS)
def test_only_where_the_receiver_has_nothing_to_mend_the_claim_is_payable_at_once(reason: str) -> None:
    free = REASONS[reason].fault != "receiver"
    assert clock_facts(returned(reason))["payable"] == (h.GIVEN if free else None)
    wish = given(PAID, replace(h.RETURNED, reason=reason)).when(p.pay_again, payment_no="P1-2", today=h.TODAY)
    if not free:
        wish.then_refused(p.NoAccountGiven)


@pytest.mark.parametrize("reason", [*REASONS, "words of before the table"])
def test_a_failure_blocks_the_account_by_its_reason_too(reason: str) -> None:
    claim = fold([*h.HISTORIES["payment_ordered"], replace(h.FAILED, reason=reason)])
    assert claim
    gone = reason in REASONS and REASONS[reason].blocks
    assert (claim.account is None, claim.refused_accounts) == ((True, ("acc-1",)) if gone else (False, ()))


def test_a_reason_nobody_knows_is_refused() -> None:
    returning = {"payment_no": "P1", "reason": "moved", "owed_fen": 1, "returned_date": h.TODAY, "today": h.TODAY}
    given(PAID).when(p.return_payment, **returning).then_refused(UnknownReturnReason)
    failing = {"payment_no": "P1", "reason": "", "failed_date": h.TODAY, "today": h.TODAY}
    given(h.HISTORIES["payment_ordered"]).when(p.fail_payment, **failing).then_refused(UnknownReturnReason)
