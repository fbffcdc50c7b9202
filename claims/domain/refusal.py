"""A refusal is the named "no" of a decision.

Its docstring is the English sentence the user reads, ``zh`` the Chinese one; both may hold ``{facts}`` given when it
is raised. The class name in snake case is the stable code that machines read, so renaming one breaks its callers.
"""

import re
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
