"""The start page: what waits comes first, and a house that is asleep says so louder than anything."""

from django.urls import reverse

from claims import store
from tests import office as o
from tests.office import Office
from tests.settlement import scene


def work_list(role: str, language: str = "zh-hans") -> str:
    return o.client(role, language).get("/admin/").content.decode()


def swept(seconds_ago: int) -> None:
    scene.rows(
        """insert into claims_sweep_beat (source, ok_at, fired) values ('clock', clock_timestamp() - %s * interval '1 s', 0)
           on conflict (source) do update set ok_at = excluded.ok_at returning 1""",
        seconds_ago,
    )


def test_a_silent_timer_is_said_first(office: Office) -> None:
    assert "期限扫描从未运行" in work_list("clerk")
    swept(600)
    assert "期限扫描已中断 10 分钟" in work_list("clerk")
    swept(1)
    assert "d-alarm" not in work_list("clerk")


def test_a_stopped_follower_is_named(office: Office) -> None:
    swept(1)
    scene.rows(
        "update claims_bookmark set error = 'KeyError', error_at = now() where follower = 'tell_claim' returning 1"
    )
    assert "订阅程序 tell_claim 已停止" in work_list("finance")


def test_a_follower_whose_next_version_runs_is_not_named_for_the_one_before(office: Office) -> None:
    swept(1)
    scene.rows(
        """insert into claims_bookmark (follower, version, log_id, position, error, error_at)
           values ('tell_claim', 0, 1, 0, 'KeyError', now()) returning 1"""
    )
    assert "d-alarm" not in work_list("finance")
    followers = o.client("admin").get(reverse("admin:claims_bookmark_changelist")).content.decode()
    assert followers.count("已停用") == 1
    assert "已停止" not in followers


def test_a_follower_that_lags_is_named_until_it_has_caught_up(office: Office) -> None:
    swept(1)
    scene.rows("delete from claims_sim_clock returning 1")  # by the wall clock all of the office happened years ago
    scene.rows("update claims_bookmark set position = 0 where follower = 'reserve_ordered' returning 1")
    assert "订阅程序 reserve_ordered 已落后一分钟以上" in work_list("finance")
    store.follow()
    assert "d-alarm" not in work_list("finance")


def test_what_waits_for_me_comes_before_what_waits_for_others(office: Office) -> None:
    html = work_list("approver")
    assert html.index(office.assessed) < html.index(office.received)


def test_an_overdue_claim_is_red_and_says_so(office: Office) -> None:
    scene.rows("update claims_claim set next_due_date = '2014-05-30' where claim_no = %s returning 1", office.received)
    html = work_list("clerk")
    assert "d-late" in html and "已超期 · 超期 3 天" in html
    late = o.client("clerk").get(reverse("admin:claims_claimrow_changelist"), {"queue": "late"}).content.decode()
    assert office.received in late and office.awaiting not in late


def test_nothing_to_do_is_said_kindly(office: Office) -> None:
    scene.rows("update claims_claim set status = 'closed' returning 1")
    assert "没有待办事项" in work_list("assessor")


def test_the_language_can_be_switched_and_stays(office: Office) -> None:
    browser = o.client("clerk", "zh-hans")
    assert browser.post("/i18n/setlang/", {"language": "en", "next": "/admin/"}).status_code == 302
    assert "Waiting for me" in browser.get("/admin/").content.decode()


def test_payments_that_wait_are_shown_to_who_watches_money(office: Office) -> None:
    assert office.payment_no in work_list("cashier")
    assert office.payment_no not in work_list("clerk")
