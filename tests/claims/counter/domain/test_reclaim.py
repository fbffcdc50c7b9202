"""What is asked back is asked in writing, and a waiver that waits can be dropped wherever the claim has come to stand."""

from datetime import date

import pytest
from msgspec.structs import replace

from claims.counter.domain import reclaim
from claims.counter.domain.changes import evolve, fold
from claims.counter.domain.claim import Status
from claims.counter.domain.written import NotAWrittenForm, TextMessageIsNoNotice
from tests.claims.counter.domain.histories import HISTORIES, TODAY


@pytest.mark.parametrize(("how", "refusal"), [("sms", TextMessageIsNoNotice), ("", NotAWrittenForm)])
def test_a_demand_is_a_letter(how: str, refusal: type[Exception]) -> None:
    claim = fold(HISTORIES["notified_less_than_paid"])
    assert claim is not None
    with pytest.raises(refusal):
        reclaim.demand_reclaim(
            claim, how=how, reason="x", pay_by=date(2026, 5, 1), demanded_by="ann", demanded_date=TODAY, today=TODAY
        )


@pytest.mark.parametrize("status", sorted(Status))
def test_a_waiver_that_waits_is_dropped_in_any_status(status: Status) -> None:
    waiting = fold(HISTORIES["waiver_proposed"])
    assert waiting is not None and waiting.held.waiver is not None
    moved = replace(waiting, status=status)
    (dropped,) = reclaim.drop_waiver(moved, reason="paid back", dropper="bob", dropped_date=TODAY, today=TODAY)
    assert evolve(moved, dropped).held.waiver is None
