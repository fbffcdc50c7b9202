"""A refusal is the named "no" of a decision.

Its docstring is the English sentence the user reads, ``zh`` the Chinese one; both may hold ``{facts}`` given when it
is raised. The class name in snake case is the stable code that machines read, so renaming one breaks its callers.
"""

import re
from datetime import date
from typing import ClassVar


class Refused(Exception):
    """The wish is refused."""

    zh: ClassVar[str] = "请求被拒绝。"

    def __init__(self, *, field: str = "", **facts: object) -> None:
        super().__init__()
        self.field = field
        self.facts = facts

    @property
    def code(self) -> str:
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__).lower()

    @property
    def sentence_en(self) -> str:
        return (type(self).__doc__ or "").split("\n\n")[0].strip().format(**self.facts)

    @property
    def sentence_zh(self) -> str:
        return type(self).zh.format(**self.facts)

    def __str__(self) -> str:
        return self.sentence_en


class NotThere(Refused):
    """What was asked for does not exist, or is not yours to see."""

    zh = "所查询的内容不存在，或您无权查看。"


class InTheWay(Refused):
    """Something that happened before stands in the way."""

    zh = "此前已发生的事项与本请求冲突。"


class InTheFuture(Refused):
    """The date {day} lies in the future."""

    zh = "日期 {day} 尚未到来。"


class BeforeEarlierFact(Refused):
    """The date {day} is before an earlier fact of the same case, {earlier}."""

    zh = "日期 {day} 早于此前已发生的事项（{earlier}）。"


class GroundMissing(Refused):
    """A reason must be given."""

    zh = "必须填写理由。"


class SecondPersonNeeded(InTheWay):
    """This step is for a second person: whoever took the one before may not take it."""

    zh = "本步骤须由第二人办理，前一步骤的经办人不得办理。"


def check_day(day: date, *, earlier: date, today: date, field: str) -> None:
    """Refuse a day in the future or before an earlier fact."""
    if day > today:
        raise InTheFuture(field=field, day=day)
    if day < earlier:
        raise BeforeEarlierFact(field=field, day=day, earlier=earlier)


def check_ground(text: str, *, field: str = "reason") -> None:
    """Refuse a missing reason."""
    if not text.strip():
        raise GroundMissing(field=field)
