"""Questions to the clocks, read-only: where each period stands, why it ends when it ends, and whether we are awake."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.conf import settings

from claims.clocks.domain.periods import rule_of
from claims.clocks.domain.rule import Rule
from claims.clocks.models import ClockRow, SimClock
from claims.domain.calendar import Calendar, count
from claims.law.domain.citation import Citation, cite
from claims.law.domain.law import Book
from claims.law.queries import get_book
from claims.workdays.queries import get_calendar

_FEAST = {
    "元旦": "New Year",
    "春节": "Spring Festival",
    "清明节": "Qingming Festival",
    "劳动节": "Labour Day",
    "端午节": "Dragon Boat Festival",
    "中秋节": "Mid-Autumn Festival",
    "国庆节": "National Day",
    "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日": "70th anniversary of the victory in the war",
}
_UNIT = {"day": ("日", "days"), "wday": ("个工作日", "working days"), "month": ("个月", "months")}
_MONTH_DAYS = 30  # only for how full the bar of a month-long period is drawn

# A loose scan: one probe of the index for each region, however many clocks it has.
NAMED_REGIONS = """
with recursive named as (
  (select region from claims_clock where next_fire_at is not null order by region limit 1)
  union all
  select (select c.region from claims_clock c
           where c.next_fire_at is not null and c.region > named.region order by c.region limit 1)
    from named where named.region is not null)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockView:
    """A period as it stands today. Days are calendar days, ``*_wdays`` working days; negative when overdue.

    ``used`` is per mille of the period, ``basis`` what bears it on the day it began. ``why_zh`` and ``why_en`` count it
    out, one sentence a step.
    """

    row: ClockRow
    rule: Rule
    elapsed_days: int
    remaining_days: int | None
    remaining_wdays: int | None
    used: int
    basis: Citation
    why_zh: Sequence[str]
    why_en: Sequence[str]


def find_simulated_regions() -> list[str]:
    """Where a rehearsal has a today of its own."""
    return list(SimClock.objects.values_list("region", flat=True)) if settings.DABAO_SIMULATED_CLOCK else []


def find_clocks(region: str, subject: str, *, today: date, book: Book | None = None) -> list[ClockView]:
    """The clock strip of a subject, a stream id such as ``claim:C37…``: open periods first, then by how they followed one another.

    ``book`` is the law of its region, where the reader has read it already.
    """
    law = book or get_book(region)
    views = [view_clock(row, law, today=today) for row in ClockRow.objects.filter(region=region, subject=subject)]
    return sorted(views, key=lambda view: (view.row.closed_at is not None, view.row.due_date or date.max, view.row.id))


def view_clock(row: ClockRow, book: Book, *, today: date) -> ClockView:
    """One clock computed for ``today``; nothing of it is stored, so it cannot be stale. ``book`` is the law of its region."""
    rule = rule_of(row.rule_code, row.rule_version)
    calendar = get_calendar(row.region, row.calendar_version)
    until = row.paused_on or today
    elapsed = max((until - row.start_day).days - row.paused_days, 0)
    cited = _Cites(book, row.start_day, row.due_date or until)
    basis = cited(rule.duty)
    zh, en = _why(row, rule, calendar, basis, cited)
    return ClockView(
        row=row,
        rule=rule,
        elapsed_days=elapsed,
        remaining_days=(row.due_date - today).days if row.due_date else None,
        remaining_wdays=_working_days(calendar, today, row.due_date) if row.due_date else None,
        used=_used(rule, elapsed),
        basis=basis,
        why_zh=zh,
        why_en=en,
    )


def _used(rule: Rule, elapsed: int) -> int:
    whole = rule.amount * (_MONTH_DAYS if rule.unit == "month" else 1)
    return min(elapsed * 1000 // whole, 1000) if whole > 0 else 1000


def _working_days(calendar: Calendar, today: date, due: date) -> int:
    if due < today:
        return -calendar.working_days_between(due, today)
    return calendar.working_days_between(today, due)


@dataclass(frozen=True, slots=True)
class _Cites:
    """The law of one clock: of the day it began, and of the Civil Code where it lasts into it."""

    book: Book
    start: date
    until: date

    def __call__(self, duty: str) -> Citation:
        return cite(self.book, duty, self.start, until=self.until)


def _why(
    row: ClockRow, rule: Rule, calendar: Calendar, basis: Citation, cited: Callable[[str], Citation]
) -> tuple[list[str], list[str]]:
    unit_zh, unit_en = _UNIT[rule.unit]
    first = cited("period.start_day")
    zh = [
        f"依据{basis.zh}：期限为{rule.amount}{unit_zh}。",
        f"{row.start_day}为起始日，当日不计入（{first.zh}）。",
    ]
    en = [
        f"{basis.en}: {rule.amount} {unit_en}.",
        f"It begins on {row.start_day}; that day is not counted ({first.en}).",
    ]
    if row.paused_days:
        deducts = cited("notice.deducts_time")
        zh.append(f"补充材料期间扣除{row.paused_days}日（{deducts.zh}）。")
        en.append(f"{row.paused_days} days for the supplement are deducted ({deducts.en}).")
    if row.paused_on:
        zh.append(f"自{row.paused_on}起中止计算，所需材料全部收到后继续计算。")
        en.append(f"Suspended since {row.paused_on}; it runs on when the documents have arrived.")
    if row.raw_last_day and row.due_date:
        _why_left(row, rule, row.raw_last_day, calendar, cited, zh, en)
        _why_due(row.raw_last_day, row.due_date, calendar, cited, zh, en)
    if row.provisional:
        zh.append("所涉年度的节假日安排尚未公布，该日期为暂定。")
        en.append("The holidays of a year it touches are not announced yet; the date is provisional.")
    zh.append(f"工作日历{calendar.version}，规则{rule.code}第{rule.version}版。")
    en.append(f"Calendar {calendar.version}, rule {rule.code} version {rule.version}.")
    return zh, en


def _why_left(
    row: ClockRow,
    rule: Rule,
    raw: date,
    calendar: Calendar,
    cited: Callable[[str], Citation],
    zh: list[str],
    en: list[str],
) -> None:
    """Why a last day lies further out than the days deducted: the period stopped on a day to which it had moved."""
    if (
        row.paused_days
        and raw > count(rule.unit, rule.amount, row.start_day, calendar, deducted=row.paused_days).due_date
    ):
        rolls = cited("period.rolls")
        zh.append(f"中止始于顺延后的期限之内，当时剩余的日数自恢复之日起继续计算，至{raw}（{rolls.zh}）。")
        en.append(f"It stopped on a day to which its end had moved; what was left then runs on to {raw} ({rolls.en}).")


def _why_due(
    raw: date, due: date, calendar: Calendar, cited: Callable[[str], Citation], zh: list[str], en: list[str]
) -> None:
    if raw == due:
        zh.append(f"最后一日为{due}。")
        en.append(f"The last day is {due}.")
    else:
        names = [calendar.feast(raw + timedelta(days=n)) for n in range((due - raw).days)]
        feasts = dict.fromkeys(name for name in names if name)
        why_zh = "、".join(feasts) or "周末"
        why_en = ", ".join(_FEAST.get(name, name) for name in feasts) or "weekend"
        rolls = cited("period.rolls")
        zh.append(f"最后一日{raw}为休息日（{why_zh}），顺延至{due}（{rolls.zh}）。")
        en.append(f"The last day {raw} is not worked ({why_en}); it moves to {due} ({rolls.en}).")
    ends = cited("period.ends")
    zh.append(f"截止于当日24时；须在有业务时间的网点办理的，到停止业务活动的时间为止（{ends.zh}）。")
    en.append(f"It ends at 24:00, or at close of business for what is done at an outlet ({ends.en}).")
