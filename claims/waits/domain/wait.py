"""How long a region waits for a claimant before a claim goes on: data, entered by one person and confirmed by another.

No law gives these numbers. The newest one confirmed counts; 0 puts back what holds without any (``DEFAULTS``).
"""

from collections.abc import Mapping
from typing import Final

from claims.life.domain.case import Case
from claims.life.domain.life import Decision, Field, Life, Status, Word
from claims.waits.domain import events as e

MISSING_PAPERS: Final = "missing_papers"
DEEMED_ACCEPTANCE: Final = "deemed_acceptance"
WHATS: Final[Mapping[str, Word]] = {
    MISSING_PAPERS: Word("补充材料（自告知书送达起）", "For papers asked for, from the arrival of the notice"),
    DEEMED_ACCEPTANCE: Word("逾期未答复视为无异议（自送达起）", "For an answer, until silence is acceptance"),
}
# Without a region's own: 30 days for papers; silence is never acceptance (民法典140: only by law, agreement or usage).
DEFAULTS: Final[Mapping[str, int]] = {MISSING_PAPERS: 30, DEEMED_ACCEPTANCE: 0}


class Wait(Case, frozen=True, kw_only=True):
    """A wait of a region: for what, and how many days."""

    what: str = ""
    days: int = 0
    source: str = ""
    ground: str = ""


WAIT = Life(
    name="wait",
    letter="W",
    word=Word("等待期限", "Wait"),
    state=Wait,
    statuses={
        "proposed": Status(word=Word("待第二人复核", "Waits for a second person"), waits_for="approver"),
        "confirmed": Status(word=Word("复核通过", "Confirmed")),
        "refused": Status(word=Word("未通过", "Refused")),
    },
    decisions=(
        Decision(
            name="propose", happens=e.WaitProposed, out_of=(), into="proposed", who=("admin",),
            word=Word("提出等待期限", "Propose a wait"),
            help=Word("法律未规定天数；由第二人复核后，最新一项生效。", "No law gives the days; once a second person agrees, "
                      "the newest one counts."),
            done=Word("已提出，待第二人复核。", "It was proposed; a second person is to confirm."), tone="main",
            icon="hourglass_top",
            fields=(
                Field(name="what", form="choice", word=Word("等待事项", "What is waited for"), choices=WHATS),
                Field(name="days", form="count", word=Word("天数", "Days"),
                      help=Word("0 恢复默认：材料 30 日；未答复不视为无异议。",
                                "0 is the default: 30 days for papers; silence is never acceptance.")),
                Field(name="source", form="words", word=Word("依据来源", "Source"),
                      help=Word("协议、统筹地区文件等及其编号。", "The agreement or document of the region, with its number.")),
                Field(name="ground", form="text", word=Word("理由", "Ground")),
            ),
        ),
        Decision(
            name="confirm", happens=e.WaitConfirmed, out_of=("proposed",), into="confirmed", who=("approver", "admin"),
            second_to="propose", word=Word("复核通过", "Confirm the wait"),
            help=Word("已核对依据；自此适用于本统筹地区所有赔案。", "You have seen the source; it counts for every claim of the "
                      "region from here on."),
            done=Word("等待期限已生效。", "The wait counts from now on."), tone="main", icon="done_all",
            fields=(Field(name="reason", form="text", word=Word("理由", "Reason")),),
        ),
        Decision(
            name="refuse", happens=e.WaitRefused, out_of=("proposed",), into="refused", who=("approver", "admin"),
            word=Word("退回", "Refuse the wait"),
            help=Word("复核不通过，或由提出人撤回；可另行提出。", "It is not agreed to, or taken back; another can be proposed."),
            done=Word("等待期限未生效。", "The wait does not count."), tone="grave", icon="block",
            fields=(Field(name="reason", form="text", word=Word("理由", "Reason")),),
        ),
    ),
)  # fmt: skip
