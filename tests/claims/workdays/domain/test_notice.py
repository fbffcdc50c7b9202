"""Notices of the State Council: what they may say, who lets them count, and the calendar they make."""

from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.domain.feasts import statutory_days
from claims.domain.refusal import GroundMissing, Refused, SecondPersonNeeded
from claims.workdays.calendars import load
from claims.workdays.domain import events as e
from claims.workdays.domain import notice as n
from claims.workdays.domain.events import Feast
from claims.workdays.domain.notice import Announced
from claims.workdays.screens.forms import DayUnreadable, read_days

CAL = load()
TODAY = date(2026, 11, 20)
REGION = "370000"
# A notice as it might read: the statutory days, Spring Festival to eight days, and two worked weekends.
OFF = """
2027-01-01..2027-01-03 元旦
2027-02-05..2027-02-12 春节
2027-04-03..2027-04-05 清明节
2027-05-01..2027-05-05 劳动节
2027-06-09 端午节
2027-09-15 中秋节
2027-10-01..2027-10-07 国庆节
"""
WORKED = "2027-01-30 春节\n2027-10-09 国庆节"
DAY = timedelta(days=1)


def days(text: str) -> list[Feast]:
    return list(read_days(text, field="off_days"))


def notice(**other: Any) -> dict[str, Any]:
    facts = {"region": REGION, "year": 2027, "document_no": "国办发明电〔2026〕9号", "source": "www.gov.cn 2026-11-19",
             "off_days": days(OFF), "worked_days": days(WORKED), "by": "chen", "today": TODAY}  # fmt: skip
    return facts | other


def entered(known: Announced = Announced(), calendar: Any = CAL, **other: Any) -> Announced:  # noqa: B008
    (proposed,) = n.propose(known, calendar, **notice(**other))
    return n.evolve(known, proposed)


def approved(known: Announced, notice_no: int = 1, calendar: Any = CAL) -> Announced:
    (happened,) = n.approve(known, calendar, region=REGION, notice_no=notice_no, by="wang", today=TODAY)
    return n.evolve(known, happened)


def made(known: Announced) -> Any:
    calendar = CAL
    for one in known.counting:
        calendar = n.announce(calendar, one.year, one.off_days, one.worked_days, f"{one.place}-{one.digest}")
    return calendar


def test_the_first_notice_of_a_year_announces_it() -> None:
    assert CAL.provisional(date(2027, 2, 8), date(2027, 2, 8))
    after = made(approved(entered()))
    assert not after.provisional(date(2027, 2, 8), date(2027, 2, 8))
    assert not after.provisional(date(2026, 12, 28), date(2027, 1, 4))
    assert after.is_working_day(date(2027, 1, 30)) and not CAL.is_working_day(date(2027, 1, 30))
    assert not after.is_working_day(date(2027, 2, 11)) and CAL.is_working_day(date(2027, 2, 11))
    # The law alone had made up for May Day on the 4th; the notice decides, and no make-up of the law's is left.
    assert {day for day in statutory_days(2027) if after.is_working_day(day)} == set()
    assert after.feast(date(2027, 2, 12)) == "春节"


def test_a_further_notice_changes_the_days_it_names() -> None:
    """As on 2020-01-27: the holiday goes on, and a worked Saturday is worked no longer."""
    first = approved(entered())
    change = {
        "document_no": "国办发明电〔2027〕1号",
        "off_days": days("2027-02-13..2027-02-15 春节"),
        "worked_days": (),
    }
    both = approved(entered(first, made(first), **change), 2, made(first))
    after = made(both)
    assert not after.is_working_day(date(2027, 2, 15)) and made(first).is_working_day(date(2027, 2, 15))
    assert [one.place for one in both.counting] == [1, 2]
    assert both.counting[0].digest != both.counting[1].digest
    undone = {"document_no": "国办发明电〔2027〕2号", "off_days": (), "worked_days": days("2027-02-15 春节")}
    again = approved(entered(both, after, **undone), 3, after)
    assert made(again).is_working_day(date(2027, 2, 15))


def test_a_notice_moves_days_at_the_end_of_the_year_before() -> None:
    off = days(OFF) + days("2026-12-31 元旦")
    after = made(approved(entered(off_days=off, worked_days=days("2026-12-26 元旦"))))
    assert after.is_working_day(date(2026, 12, 26)) and not after.is_working_day(date(2026, 12, 31))


def test_it_counts_for_nothing_until_a_second_person_has_approved_it() -> None:
    known = entered()
    assert made(known) == CAL
    with pytest.raises(SecondPersonNeeded):
        n.approve(known, CAL, region=REGION, notice_no=1, by="chen", today=TODAY)
    (refused,) = n.refuse(known, region=REGION, notice_no=1, ground="年份有误", by="chen", today=TODAY)
    gone = n.evolve(known, refused)
    assert made(gone) == CAL and gone.notices[0].status == "refused"
    assert entered(gone).notices[1].notice_no == 2  # entered again, corrected


WITHOUT_QINGMING = days(OFF.replace("2027-04-03..2027-04-05 清明节\n", ""))
WRONG: list[tuple[dict[str, Any], type[Refused]]] = [
    ({"year": 2028}, n.YearNotInReach),
    ({"year": 2013}, n.YearNotInReach),
    ({"document_no": " "}, GroundMissing),
    ({"source": ""}, GroundMissing),
    ({"off_days": (), "worked_days": ()}, n.NoDaysNamed),
    ({"off_days": days(OFF) + days("2028-01-01 元旦")}, n.DayOfAnotherYear),
    ({"off_days": days(OFF) + days("2026-12-19 元旦")}, n.DayOfAnotherYear),
    ({"off_days": days(OFF) + days("2027-10-07 国庆节")}, n.DayNamedTwice),
    ({"worked_days": days("2027-02-06 春节")}, n.DayNamedTwice),
    ({"off_days": WITHOUT_QINGMING}, n.StatutoryDayMissing),
    ({"worked_days": days("2027-03-01 春节")}, n.WorkedAnyway),
    ({"year": 2026, "off_days": days("2026-10-01 国庆节"), "worked_days": ()}, n.NothingChanges),
]


@pytest.mark.parametrize(("other", "refusal"), WRONG, ids=[refusal.__name__ for _, refusal in WRONG])
def test_what_a_notice_cannot_say_is_refused(other: dict[str, Any], refusal: type[Refused]) -> None:
    with pytest.raises(refusal):
        n.propose(Announced(), CAL, **notice(**other))


def test_a_notice_entered_before_unknown_or_decided_is_refused() -> None:
    known = entered()
    with pytest.raises(n.NoticeEnteredBefore):
        n.propose(known, CAL, **notice())
    for number in (0, 2):
        with pytest.raises(n.NoticeUnknown):
            n.approve(known, CAL, region=REGION, notice_no=number, by="wang", today=TODAY)
    with pytest.raises(GroundMissing):
        n.refuse(known, region=REGION, notice_no=1, ground="", by="wang", today=TODAY)
    done = approved(known)
    with pytest.raises(n.NoticeDecided):
        n.approve(done, CAL, region=REGION, notice_no=1, by="li", today=TODAY)
    with pytest.raises(n.NoticeDecided):
        n.refuse(done, region=REGION, notice_no=1, ground="x", by="li", today=TODAY)


def test_one_that_another_made_needless_meanwhile_is_not_approved() -> None:
    first = entered()
    both = entered(first, document_no="另一份录入")
    counted = approved(both)
    with pytest.raises(n.NothingChanges):
        n.approve(counted, made(counted), region=REGION, notice_no=2, by="wang", today=TODAY)


@pytest.mark.parametrize(
    "line",
    ["2027-02-30 春节", "2027-02-05", "春节 2027-02-05", "2027-02-07..2027-02-05 春节", "2027-01-01..2027-12-31 春节"],
)
def test_a_line_that_is_no_day_is_refused_with_its_number(line: str) -> None:
    with pytest.raises(DayUnreadable) as refused:
        days(f"\n2027-01-01 元旦\n{line}")
    assert (refused.value.field, refused.value.facts) == ("off_days", {"line": 3})


def test_a_span_may_be_written_as_the_notice_does() -> None:
    assert [one.day for one in days("2027-10-01至2027-10-03 国庆节")] == [date(2027, 10, day) for day in (1, 2, 3)]


@given(st.sets(st.dates(date(2026, 2, 1), date(2026, 12, 31)), min_size=1, max_size=9), st.data())
def test_a_change_says_what_it_says_and_nothing_else(chosen: set[date], data: st.DataObject) -> None:
    off = {day for day in chosen if data.draw(st.booleans())}
    off_days = [Feast(day=day, name="x") for day in sorted(off)]
    worked = [Feast(day=day, name="x") for day in sorted(chosen - off)]
    after = n.announce(CAL, 2026, off_days, worked, "after")
    day = date(2026, 1, 1)
    while day.year == 2026:
        expected = day not in off if day in chosen else CAL.is_working_day(day)
        assert after.is_working_day(day) is expected
        day += DAY


def test_the_notices_survive_the_trip_through_json() -> None:
    known = approved(entered(entered(), document_no="另一份录入"))
    assert msgspec.json.decode(msgspec.json.encode(known), type=Announced) == known
    with pytest.raises(AssertionError):
        n.evolve(known, e.Event())
