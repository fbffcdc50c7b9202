"""The life of an internal target: entered by an administrator, approved by a second person, ended or followed by another."""

from datetime import date
from typing import Final

from claims.life.domain.case import Case
from claims.life.domain.life import Decision, Field, Life, Status, Word
from claims.targets.domain import events as e


class TargetCase(Case, frozen=True, kw_only=True):
    """A target as entered; ``days`` is a number of ``unit``."""

    duty: str = ""
    days: str = ""
    unit: str = ""
    valid_from: date = date.max
    source: str = ""


IN_FORCE: Final = "approved"
ONE_TIME_NOTICE, ASSESS, NOTIFY = "one_time_notice", "claim.assess_promptly", "claim.notify"
DUTIES: Final = {
    ONE_TIME_NOTICE: Word("一次性告知（自收到申请起）", "One-time notice, from receipt"),
    ASSESS: Word("及时核定（自收到申请或补充材料起）", "Prompt assessment, from receipt or the supplement"),
    NOTIFY: Word("通知核定结果（自复核决定起）", "Notice of the result, from the decision"),
}
UNITS: Final = {"wday": Word("工作日", "working days"), "day": Word("日", "days")}
# The law's own limit is 30 days: a target beyond it would warn after the breach.
_DAYS: Final = {str(n): Word(str(n), str(n)) for n in range(1, 31)}
_REASON = Field(name="reason", form="text", word=Word("理由", "Reason"))

TARGET: Final = Life(
    name="target",
    letter="Z",
    word=Word("内部时限", "Internal target"),
    state=TargetCase,
    statuses={
        "proposed": Status(word=Word("待复核", "Waits for a second person"), waits_for="approver"),
        IN_FORCE: Status(word=Word("使用中", "In force"), waits_for="admin"),
        "refused": Status(word=Word("已退回", "Refused")),
        "ended": Status(word=Word("已停用", "Ended")),
    },
    decisions=(
        Decision(
            name="propose", happens=e.TargetProposed, out_of=(), into="proposed", who=("admin",),
            word=Word("录入内部时限", "Enter an internal target"), tone="main", icon="add",
            help=Word("法律只说“及时”时，本地区自定的时限。只提醒工作人员，不是法定期限，超过不构成超期。",
                      "What this region means where the law says promptly. It warns staff; it is not law, and missing it "
                      "is no breach."),
            done=Word("内部时限已录入，待第二人复核。", "The target was entered; a second person is to approve it."),
            fields=(
                Field(name="duty", form="choice", word=Word("事项", "Duty"), choices=DUTIES),
                Field(name="days", form="choice", word=Word("天数", "Number"), choices=_DAYS),
                Field(name="unit", form="choice", word=Word("单位", "Unit"), choices=UNITS),
                Field(name="valid_from", form="day", word=Word("自何日起开始的事项", "For what begins from"),
                      help=Word("在此之前开始的，仍按原时限。", "What began before keeps the target of its day.")),
                Field(name="source", form="text", word=Word("依据", "Source"),
                      help=Word("谁以何文件决定。", "Who decided it, in which document.")),
            ),
        ),
        Decision(
            name="approve", happens=e.TargetApproved, out_of=("proposed",), into=IN_FORCE, who=("admin", "approver"),
            second_to="propose", word=Word("复核通过", "Approve"), tone="main", icon="fact_check",
            help=Word("您已核对依据。自此开始提醒。", "You have compared it with its source. From here it warns."),
            done=Word("内部时限已生效。", "The target is in force."),
        ),
        Decision(
            name="refuse", happens=e.TargetRefused, out_of=("proposed",), into="refused", who=("admin", "approver"),
            word=Word("退回", "Refuse"), tone="grave", icon="block",
            help=Word("与依据不符，或您撤回自己的录入。", "It differs from its source, or you take back what you entered."),
            done=Word("内部时限已退回。", "The target counts for nothing."), fields=(_REASON,),
        ),
        Decision(
            name="end", happens=e.TargetEnded, out_of=(IN_FORCE,), into="ended", who=("admin",),
            word=Word("停用", "End"), tone="grave", icon="event_busy",
            help=Word("停用后不再提醒，原先的时限或默认时限重新适用。如需改天数，请另录一项。",
                      "It warns no longer; what applied before, or the default, applies again. To change the number, enter "
                      "another one."),
            done=Word("内部时限已停用。", "The target was ended."), fields=(_REASON,),
        ),
    ),
)  # fmt: skip
