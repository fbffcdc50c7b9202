"""A month is closed by the operator: in its order, when it is over, for ever."""

from datetime import UTC, date, datetime
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from claims.clocks.models import SimClock
from settlement.ledger import door as ledger
from settlement.ledger.checks import find_faults
from settlement.ledger.models import Period
from tests.settlement import scene

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def june(settings: Any) -> None:
    """The first hours of 1 June 2014 in China, where it is still May in Greenwich."""
    settings.DABAO_SIMULATED_CLOCK = True
    scene.world()
    SimClock.objects.create(region=scene.REGION, now_at=datetime(2014, 5, 31, 17, 0, tzinfo=UTC))


def close(month: str, project_no: str = scene.PROJECT) -> str:
    out = StringIO()
    call_command("close_period", scene.REGION, project_no, month, stdout=out)
    return out.getvalue()


def closed() -> list[int]:
    return list(Period.objects.filter(state="closed").order_by("ym").values_list("ym", flat=True))


def test_the_months_that_are_over_are_closed_and_the_running_one_goes_on() -> None:
    for month in ("201401", "201402", "201403", "201404", "201405"):
        assert f"{month} is closed" in close(month)
    assert closed() == [201401, 201402, 201403, 201404, 201405]
    assert scene.settle()["benefit_fen"] == 87_000_00  # on 2 June
    before = scene.written()
    with pytest.raises(ledger.PeriodNotOpen):
        scene.settle("V2", scene.amounts(20_000), cause=scene.on_day(date(2014, 5, 31)),
                     admission_date=date(2014, 5, 1), discharge_date=date(2014, 5, 9))  # fmt: skip
    assert scene.written() == before
    assert find_faults() == []


@pytest.mark.parametrize(
    ("month", "project_no", "complaint"),
    [
        ("201406", scene.PROJECT, "not over yet"),
        ("201402", scene.PROJECT, "A month before 201402 is still open"),
        ("201401", "NOBODY'S", "has no open month"),
        ("201312", scene.PROJECT, "has no open month"),
        ("201413", scene.PROJECT, "YYYYMM"),
        ("May", scene.PROJECT, "YYYYMM"),
    ],
)
def test_a_month_that_cannot_be_closed_is_named(month: str, project_no: str, complaint: str) -> None:
    with pytest.raises(CommandError, match=complaint):
        close(month, project_no)
    assert closed() == []


def test_a_month_is_closed_once() -> None:
    close("201401")
    with pytest.raises(CommandError, match="has no open month 201401"):
        close("201401")
    assert closed() == [201401]
