"""The life of an umbrella: lent, and returned within 7 working days, or lost."""

from claims.umbrellas.domain import events as e

from claims.clocks.domain.rule import Period
from claims.life.domain.case import Case
from claims.life.domain.life import Decision, Field, Life, Status, Word


class Umbrella(Case, frozen=True, kw_only=True):
    """An umbrella that was lent. ``deposit_fen`` is fen, None without a deposit."""

    colour: str = ""
    deposit_fen: int | None = None


RETURN = Period(
    code="umbrella.return", version=1, zh="雨伞归还期限", en="Return of the umbrella",
    duty="internal_target", unit="wday", amount=7,
)  # fmt: skip
UMBRELLA = Life(
    name="umbrella",
    letter="U",
    word=Word("雨伞", "Umbrella"),
    state=Umbrella,
    statuses={
        "lent": Status(word=Word("已借出", "Lent"), waits_for="clerk"),
        "returned": Status(word=Word("已归还", "Returned")),
        "lost": Status(word=Word("已遗失", "Lost")),
    },
    periods=(RETURN,),
    decisions=(
        Decision(
            name="lend", happens=e.UmbrellaLent, out_of=(), into="lent", who=("clerk",), starts=(RETURN.code,),
            word=Word("借出雨伞", "Lend an umbrella"), help=Word("每位来访者一把。", "One for each visitor."),
            done=Word("雨伞已借出。", "The umbrella was lent."), tone="main", icon="umbrella",
            fields=(
                Field(name="colour", form="choice", word=Word("颜色", "Colour"),
                      choices={"black": Word("黑色", "Black"), "red": Word("红色", "Red")}),
                Field(name="deposit_fen", form="yuan", word=Word("押金（元）", "Deposit (yuan)"), required=False),
            ),
        ),
        Decision(
            name="return", happens=e.UmbrellaReturned, out_of=("lent",), into="returned", who=("clerk",),
            meets=(RETURN.code,), word=Word("归还", "Return"), help=Word("退还押金。", "Give the deposit back."),
            done=Word("雨伞已归还。", "The umbrella was returned."), tone="main",
            fields=(Field(name="on_date", form="day", word=Word("归还日期", "Returned on")),),
        ),
        Decision(
            name="lose", happens=e.UmbrellaLost, out_of=("lent",), into="lost", who=("clerk", "approver"),
            cancels=(RETURN.code,), second_to="lend", word=Word("确认遗失", "Lost"), tone="grave",
            help=Word("由第二人确认。", "A second person confirms it."), done=Word("已登记遗失。", "The loss was recorded."),
            fields=(Field(name="reason", form="text", word=Word("理由", "Reason")),),
            documents={"statement": Word("遗失说明", "Statement of the loss")},
        ),
    ),
)  # fmt: skip
