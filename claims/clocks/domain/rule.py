"""The legal periods as data, and the plan of a single one.

A rule never changes: what the law or a contract changes gets the next version, and open clocks keep theirs.
"""

from datetime import date, timedelta

import msgspec

from claims.clocks.domain.events import Step
from claims.domain.calendar import Calendar, Due, Unit, at_china, end_of

WARN_HOUR = 9  # Asia/Shanghai
PROVISIONAL_MARGIN = timedelta(days=2)  # the notice still to come may move the due date forward
BREACH = "breach"


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """A period as data: ``amount`` of ``unit``, and the kinds of claim events that move it.

    ``start_when`` and ``resume_when`` name a fact of ``claim.clock_facts`` that must hold besides; the period then
    counts from the day since when it holds. ``warnings`` are (step, per cent of the period used).
    """

    code: str
    version: int
    zh: str
    en: str
    basis_zh: str
    basis_en: str
    unit: Unit
    amount: int
    start: frozenset[str]
    stop: frozenset[str]
    cancel: frozenset[str]
    start_when: str = ""
    pause: frozenset[str] = frozenset()
    resume: frozenset[str] = frozenset()
    resume_when: str = ""
    max_pauses: int = 0
    warnings: tuple[tuple[str, int], ...] = (("half", 50), ("at_risk", 80))


_OVER = frozenset({"claim.withdrawn.1", "claim.closed.1"})
_DECIDED = frozenset({"claim.approved.1", "claim.rejected.1"})

RULES: tuple[Rule, ...] = (
    Rule(
        code="claim.assess",
        version=1,
        zh="核定（自首次收到申请起）",
        en="Assessment, from first receipt",
        basis_zh="《保险法》第二十三条、《保险法司法解释（二）》第十五条",
        basis_en="Insurance Law art. 23; Insurance Law interpretation II art. 15",
        unit="day",
        amount=30,
        # A reopened claim is assessed anew; no law gives more time for that, so the same 30 days bind us again.
        start=frozenset({"claim.reported.1", "claim.reopened.1"}),
        pause=frozenset({"claim.supplement_notice_arrived.1"}),
        resume=frozenset({"claim.documents_received.1"}),
        resume_when="nothing_outstanding",
        max_pauses=1,  # 保险法22: one notice, so one deduction
        stop=_DECIDED,
        cancel=_OVER,
    ),
    Rule(
        code="claim.assess_complex",
        version=1,
        zh="情形复杂案件核定（自资料齐全起）",
        en="Assessment of a complex case, from complete dossier",
        basis_zh="保监发〔2016〕86号服务规范第十七条",
        basis_en="Circular 86 of 2016, service norm art. 17",
        unit="day",
        amount=30,
        start=frozenset({"claim.dossier_completed.1"}),
        start_when="complex",
        stop=_DECIDED,
        cancel=_OVER,
    ),
    Rule(
        code="claim.pay",
        version=1,
        zh="支付",
        en="Payment",
        basis_zh="保监发〔2016〕86号服务规范第十七条、《保险法》第二十三条",
        basis_en="Circular 86 of 2016, service norm art. 17; Insurance Law art. 23",
        unit="day",
        amount=10,
        # From the later of the two; after a return, from the new account.
        start=frozenset({"claim.accepted.1", "claim.bank_account_given.1"}),
        start_when="payable",
        stop=frozenset({"claim.paid.1"}),
        cancel=_OVER,
    ),
    Rule(
        code="claim.reject_notice",
        version=1,
        zh="发出拒赔通知书",
        en="Notice of rejection",
        basis_zh="《保险法》第二十四条",
        basis_en="Insurance Law art. 24",
        unit="day",
        amount=3,
        start=frozenset({"claim.rejected.1"}),
        stop=frozenset({"claim.notified.1"}),
        cancel=_OVER,
    ),
)


def rule_of(code: str, version: int) -> Rule:
    """The rule a clock was started under. A stranger is a defect: KeyError."""
    return {(rule.code, rule.version): rule for rule in RULES}[code, version]


def deducted(rule: Rule, paused: date, resumed: date, calendar: Calendar) -> int:
    """R - P in the unit of the rule: a pause counted in days and added in working days would count weekends twice."""
    if rule.unit == "wday":
        return calendar.working_days_between(paused, resumed)
    return max((resumed - paused).days, 0)


def plan(rule: Rule, start: date, paused_days: int, due: Due) -> list[Step]:
    """The instants at which the clock speaks: warnings at 09:00, the breach at 24:00 of the due date.

    Percentages are of the period itself, so a pause shifts them by its length.
    """
    begin = start + timedelta(days=paused_days)
    span = (due.raw_last_day - begin).days
    early = PROVISIONAL_MARGIN if due.provisional else timedelta(0)
    warnings = [(name, begin + timedelta(days=span * used // 100)) for name, used in rule.warnings]
    warnings.append(("last_day", due.raw_last_day))
    steps = [Step(at=at_china(max(day - early, begin), WARN_HOUR), step=name) for name, day in warnings]
    return [*steps, Step(at=end_of(due.due_date), step=BREACH)]
