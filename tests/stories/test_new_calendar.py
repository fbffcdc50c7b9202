"""A new calendar is entered while clocks run (民法典 art. 203): what moves is seen before, and proved after.

June 2014. Three claims are due on 2 July, one is paid by 12 June. A notice makes 2 and 3 July days off at short notice.
"""

import re
from datetime import date
from io import StringIO

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.urls import reverse

from claims import store
from claims.clocks.models import ClockRow
from claims.clocks.recalculation import recalculate_clocks
from claims.counter.models import ClaimRow
from claims.desk.base import page_url
from claims.workdays.models import CalendarNotice
from tests import office as o
from tests.office import Office
from tests.settlement import scene
from tests.stories.test_typed_away import press

LIST = "admin:claims_calendarnotice_changelist"
NOTICE = {"year": "2014", "document_no": "国办发明电〔2014〕6号", "source": "www.gov.cn 2014-06-02",
          "off_days": "2014-07-02..2014-07-03 纪念日", "worked_days": "2014-07-05 纪念日"}  # fmt: skip


def enter(**other: str) -> str:
    """The administrator enters the notice; the page that answers."""
    admin = o.client("admin")
    url = reverse("admin:claims_calendarnotice_open", args=["propose_notice"])
    found = re.search(r'name="request_key" value="([0-9a-f]{32})"', admin.get(url).content.decode())
    assert found
    return str(admin.post(url, {"request_key": found[1], **NOTICE, **other}, follow=True).content.decode())


def test_a_notice_is_entered_looked_at_approved_and_moves_the_open_periods(office: Office) -> None:
    empty = o.client("admin").get(reverse(LIST)).content.decode()
    assert "尚未录入通知" in empty and "2026.2" in empty
    assert "NOT" not in enter() and CalendarNotice.objects.get().status == "proposed"
    key = f"{scene.REGION}.1"
    page = o.client("approver").get(page_url("claims.calendarnotice", key)).content.decode()
    assert "将变动 3 项在途期限，1 项不变" in page
    assert "2014-07-02" in page and "2014-07-04" in page
    assert "step/approve_notice" in page
    assert "step/approve_notice" not in o.client("admin").get(page_url("claims.calendarnotice", key)).content.decode()

    page = press(o.client("approver"), "claims.calendarnotice", key, "approve_notice")
    assert "尚有 4 项在途期限待按最新工作日历重新计算" in page
    assert recalculate_clocks() == 4
    for claim_no in (office.received, office.assessed, office.elsewhere):
        assert ClaimRow.objects.get(claim_no=claim_no).next_due_date == date(2014, 7, 4)
    page = o.client("regulator").get(page_url("claims.calendarnotice", key)).content.decode()
    assert "全部在途期限均已按最新工作日历计算" in page and "approver" in page
    clock_id = f"claim:{office.received}/claim.assess/1"
    assert [one.kind for one in store.read(scene.REGION, f"clock:{clock_id}")][-1] == "clock.recalculated.1"
    page = o.client("clerk").get(page_url("claims.clockrow", clock_id)).content.decode()
    assert "为休息日（纪念日），顺延至2014-07-04" in page
    assert "verify ok" in verified()


def verified() -> str:
    said = StringIO()
    call_command("verify", stdout=said)
    return said.getvalue()


def test_what_was_mistyped_is_said_at_the_line_and_nothing_is_written(office: Office) -> None:
    assert "第1行无法识别" in enter(off_days="七月二日 纪念日")
    assert "不属于2014年" in enter(off_days="2015-07-02 纪念日")
    assert "2014-06-04 本为工作日" in enter(worked_days="2014-06-04 纪念日")
    assert not CalendarNotice.objects.exists()
    assert (
        o.client("clerk").get(reverse("admin:claims_calendarnotice_open", args=["propose_notice"])).status_code == 403
    )
    assert "NOT" not in enter()
    assert "已经录入" in enter()


PAGES: list[tuple[str, list[str]]] = [("changelist", []), ("open", ["propose_notice"])]


def test_who_administers_every_region_is_told_who_enters_a_notice(office: Office) -> None:
    root = Client()
    root.force_login(get_user_model().objects.create_superuser("root"))
    address, door = (reverse(f"admin:claims_calendarnotice_{name}", args=args) for name, args in PAGES)
    every, one = (browser.get(address).content.decode() for browser in (root, o.client("admin")))
    assert "您是全部统筹地区的管理员" in every and door not in every
    assert "您是全部统筹地区的管理员" not in one and door in one


def test_a_forged_row_of_the_calendar_and_a_forged_due_date_are_named(office: Office) -> None:
    enter()
    press(o.client("approver"), "claims.calendarnotice", f"{scene.REGION}.1", "approve_notice")
    recalculate_clocks()
    with connection.cursor() as cursor:
        cursor.execute("update claims_calendar_notice set off_days = '[]'")
    said = StringIO()
    with pytest.raises(SystemExit):
        call_command("verify", stdout=said)
    assert f"the row of calendar notice 1 of {scene.REGION} is not what its stream says" in said.getvalue()
    # The days it no longer holds are those by which the clocks were computed.
    assert "claim.assess/1 is due on 2014-07-04, its rule says 2014-07-02" in said.getvalue()


def test_an_open_period_says_by_which_calendar_it_was_counted(office: Office) -> None:
    enter()
    press(o.client("approver"), "claims.calendarnotice", f"{scene.REGION}.1", "approve_notice")
    recalculate_clocks()
    versions = set(ClockRow.objects.filter(lifecycle="running").values_list("calendar_version", flat=True))
    (version,) = versions
    assert version == f"2026.2+1-{CalendarNotice.objects.get().digest}"
