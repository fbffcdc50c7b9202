"""A pause that begins on a day to which the end of the period has moved (民法典 art. 203; 司法解释二 art. 15).

Received on 1 September 2014, the 30 days end on 1 October and move to the 8th behind the holiday. The notice arrives on
the 5th, in time; the papers on the 20th. Three days were left, so the last day is 23 October, and nobody was late.
"""

from datetime import UTC, date, datetime, timedelta

from django.urls import reverse

from claims import store
from claims.clocks.models import ClockRow, SimClock
from claims.clocks.sweep import sweep_clocks
from claims.counter import commands as claims
from claims.counter.domain.documents import REQUIRED, MissingDocument
from claims.counter.models import ClaimRow
from claims.desk.base import page_url
from claims.domain.calendar import CHINA
from claims.domain.document import Document
from tests import office as o
from tests.office import Office
from tests.settlement import scene
from tests.settlement.counter import acts as counter

LATER = REQUIRED[1:]


def papers(*kinds: str) -> list[Document]:
    return [Document(kind=kind, pages=1, sha256=f"{n:064x}") for n, kind in enumerate(kinds)]


def night_of(day: date) -> datetime:
    """Half past midnight after ``day``: whatever was due on it is overdue by now."""
    now = (datetime.combine(day, datetime.min.time(), CHINA) + timedelta(hours=24, minutes=30)).astimezone(UTC)
    SimClock.objects.update_or_create(region=scene.REGION, defaults={"now_at": now})
    sweep_clocks(region=scene.REGION, now=now, source="story")
    return now


def suspended_over_the_holiday(person_id: str) -> str:
    start = date(2014, 9, 1)
    facts = {"fixmedins_code": scene.HOSPITAL, "fixmedins_name": "测试医院", "admission_date": date(2014, 3, 20),
             "discharge_date": date(2014, 3, 25), "claimed": {"medfee_sumamt_fen": 5_000_000, "inscp_scp_amt_fen": 5_000_000}}  # fmt: skip
    claim_no = str(
        claims.report_claim(
            region=scene.REGION, person_id=person_id, outlet=counter.OUTLET, received_date=start, channel="outlet",
            documents=papers(REQUIRED[0]), cause=counter.by("clerk", start), **facts,
        )["claim_no"]
    )  # fmt: skip
    missing = [MissingDocument(kind=kind, reason="核定必需") for kind in LATER]
    of_claim = {"region": scene.REGION, "claim_no": claim_no}
    asked, arrived = date(2014, 9, 29), date(2014, 10, 5)
    claims.request_supplement(
        **of_claim, documents=missing, given_how="mail", proof="EMS-1", cause=counter.by("clerk", asked)
    )
    night_of(date(2014, 10, 4))
    claims.record_notice_arrival(**of_claim, arrived_date=arrived, cause=counter.by("clerk", arrived))
    return claim_no


def test_what_was_left_of_the_holiday_is_left_when_the_papers_come(office: Office) -> None:
    claim_no = suspended_over_the_holiday(office.person_id)
    night_of(date(2014, 10, 19))
    came = date(2014, 10, 20)
    claims.receive_documents(
        region=scene.REGION, claim_no=claim_no, documents=papers(*LATER), received_date=came,
        cause=counter.by("clerk", came),
    )  # fmt: skip
    clock_id = f"claim:{claim_no}/claim.assess/1"
    row = ClockRow.objects.get(clock_id=clock_id)
    assert (row.raw_last_day, row.due_date, row.paused_days) == (date(2014, 10, 23), date(2014, 10, 23), 15)
    assert ClaimRow.objects.get(claim_no=claim_no).next_due_date == date(2014, 10, 23)
    night_of(date(2014, 10, 22))
    assert "clock.breached.1" not in happened(clock_id)
    page = o.client("assessor").get(page_url("claims.clockrow", clock_id)).content.decode()
    assert "中止始于顺延后的期限之内，当时剩余的日数自恢复之日起继续计算，至2014-10-23" in page
    night_of(date(2014, 10, 23))
    assert happened(clock_id)[-1] == "clock.breached.1"  # now it is true
    listed = o.client("assessor").get(reverse("admin:claims_clockrow_changelist"), {"state": "late"})
    assert claim_no in listed.content.decode()


def happened(clock_id: str) -> list[str]:
    return [recorded.kind for recorded in store.read(scene.REGION, f"clock:{clock_id}")]
