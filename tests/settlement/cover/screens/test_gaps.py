"""A gap in a cover year is said on the work list, found by a filter and explained on the page of the year."""

from django.urls import reverse

from claims.desk.base import page_url
from settlement.cover import commands as cover_commands
from tests import office as o
from tests.office import Office
from tests.settlement import scene


def a_gap(office: Office) -> str:
    """The bill of the office is reversed under a later one; the number of the later one."""
    later = scene.settle("V-later", scene.amounts(2_000), person_id=office.person_id)
    cover_commands.reverse_bill(
        region=scene.REGION, hospital_code=scene.HOSPITAL, bill_no=office.bill_no, ground="错", cause=scene.cause()
    )
    return str(later["bill_no"])


def test_a_gap_is_an_alarm_for_assessor_and_finance(office: Office) -> None:
    for role in ("assessor", "finance"):
        assert "累计缺口" not in o.client(role).get("/admin/").content.decode()
    a_gap(office)
    for role in ("assessor", "finance"):
        assert "1 个保障年度存在累计缺口" in o.client(role).get("/admin/").content.decode()
        assert "1 cover year has a gap" in o.client(role, "en").get("/admin/").content.decode()
    assert "累计缺口" not in o.client("clerk").get("/admin/").content.decode()


def test_a_gap_is_found_by_a_filter_and_explained(office: Office) -> None:
    address = reverse("admin:settlement_coverrow_changelist")
    link = page_url("settlement.coverrow", office.cover)
    assert link not in o.client("assessor").get(address, {"gap": "yes"}).content.decode()
    later = a_gap(office)
    assert link in o.client("assessor").get(address, {"gap": "yes"}).content.decode()
    page = o.client("assessor").get(link).content.decode()
    assert "冲正后年度累计出现缺口" in page and "1,000.00" in page and page.count(later) >= 2
