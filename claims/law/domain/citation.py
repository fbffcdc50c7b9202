"""Which articles bear a duty on the day of a fact, and the words they are cited by. Nothing else composes such words."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby
from typing import Final, Literal

import msgspec

from claims.law.domain.law import SHOWN, Book, Row, Silence, Text
from claims.law.domain.numerals import chinese

Reason = Literal[
    "expired_norm", "article_unknown", "not_read", "analogy", "agency", "reference", "authority", "inferred"
]

WHY_INTERNAL: Final[Mapping[str, tuple[str, str]]] = {
    "expired_norm": ("试行期满，内部沿用", "by an expired norm"),
    "article_unknown": ("条文未取得", "its article is not known to us"),
    "not_read": ("未核对官方文本", "its official text was not read"),
    "analogy": ("不适用于团体业务，参照执行", "it leaves out group business, so by analogy"),
    "agency": ("仅在受医保经办机构委托办理时适用", "only where we act for the agency"),
    "reference": ("政策性业务参照执行", "policy business by reference"),
    "authority": ("由主管部门适用", "applied by the authority"),
    "inferred": ("效力期间系推定", "its days are inferred"),
}


_UNREAD: Final = frozenset({"article_unknown", "not_read"})
"""What is no target of its own once the same article, or one of a text whose articles were unknown, was read."""


class Internal(msgspec.Struct, frozen=True, kw_only=True):
    """A row that binds us only inside the house, and why it may not be shown as law."""

    row: Row
    reason: Reason


class Citation(msgspec.Struct, frozen=True, kw_only=True):
    """What bears ``duty`` on ``day``: ``law`` may be shown to a claimant, ``internal`` may not.

    ``silence`` says why there is nothing at all. ``texts`` are those of the rows.
    """

    duty: str
    day: date
    law: tuple[Row, ...]
    internal: tuple[Internal, ...]
    silence: Silence | None
    texts: Mapping[str, Text]

    @property
    def law_zh(self) -> str:
        """《保险法》第二十三条; "" where no law may be shown."""
        return _chinese(self.law, {code: text.zh for code, text in self.texts.items()})

    @property
    def full_zh(self) -> str:
        """The same under the full names, as a letter writes them."""
        return _chinese(self.law, {code: text.full_zh or text.zh for code, text in self.texts.items()})

    @property
    def law_en(self) -> str:
        """Insurance Law art. 23; "" where no law may be shown."""
        return _english(self.law, self.texts)

    @property
    def zh(self) -> str:
        """For those who work here: the law, then what is only a target of our own and why."""
        names = {code: text.zh for code, text in self.texts.items()}
        told = [f"内部执行，参照{_chinese([i.row], names)}（{WHY_INTERNAL[i.reason][0]}）" for i in self.internal]
        return "；".join(filter(None, [self.law_zh, *told])) or (self.silence.zh.rstrip("。") if self.silence else "")

    @property
    def en(self) -> str:
        told = [f"internal, after {_english([i.row], self.texts)} ({WHY_INTERNAL[i.reason][1]})" for i in self.internal]
        return "; ".join(filter(None, [self.law_en, *told])) or (self.silence.en.rstrip(".") if self.silence else "")


def cite(book: Book, duty: str, day: date, *, until: date | None = None) -> Citation:
    """The rows that bear ``duty`` on the day of the fact, statutes first. A duty nobody knows is a defect: KeyError.

    ``until``: the fact went on to that day, so that a text which governs continuing facts takes it from its own first day.
    """
    bearing = book.bearing[duty]
    counted = _day_of_law(book, bearing, day, until)
    law = tuple(row for row in bearing if book.in_force(row, counted) and why_internal(book, row) is None)
    known = {(row.text, article) for row in law for article in ("", row.article)}
    internal = tuple(
        Internal(row=row, reason=reason)
        for row in bearing
        if (reason := internal_on(book, row, counted)) and not (reason in _UNREAD and (row.text, row.article) in known)
    )
    silence = None if law or internal else book.duties[duty].silent(counted)
    return Citation(duty=duty, day=counted, law=law, internal=internal, silence=silence, texts=book.texts)


def _day_of_law(book: Book, bearing: Iterable[Row], day: date, until: date | None) -> date:
    if until is None:
        return day
    # 民法典时间效力规定: a fact that lasts into the Code is judged by the Code.
    later = [
        text.valid_from
        for text in {row.text: book.texts[row.text] for row in bearing}.values()
        if text.takes_continuing and day < text.valid_from <= until
    ]
    return max(later, default=day)


def why_internal(book: Book, row: Row) -> Reason | None:
    """Why a row in force may not be shown as law; None where it may."""
    if not row.article:
        return "article_unknown"
    if row.confidence not in SHOWN:
        return "not_read"
    applies = row.applies or book.texts[row.text].applies
    return None if applies == "direct" else applies


def internal_on(book: Book, row: Row, day: date) -> Reason | None:
    if book.in_force(row, day):
        return why_internal(book, row)
    return "expired_norm" if book.texts[row.text].runs_on(day) and row.valid_to is None else None


def article_zh(article: str) -> str:
    """第二十三条; a clause of a standard such as 8.1.4.2 as it stands, "" where it is not known."""
    if not article:
        return ""
    return f"第{chinese(int(article))}条" if article.isdecimal() else article


def _chinese(rows: Iterable[Row], names: Mapping[str, str]) -> str:
    said = []
    for text, articles in _grouped(rows):
        written = "、".join(filter(None, map(article_zh, articles)))
        said.append(f"{names[text]}{written}")
    return "、".join(said)


def _english(rows: Iterable[Row], texts: Mapping[str, Text]) -> str:
    said = []
    for text, articles in _grouped(rows):
        known = [article for article in articles if article]
        mark = "arts." if len(known) > 1 else "art."
        said.append(f"{texts[text].en} {mark} {', '.join(known)}" if known else texts[text].en)
    return "; ".join(said)


def _grouped(rows: Iterable[Row]) -> list[tuple[str, list[str]]]:
    """Text → its articles, each once, in the order they come."""
    return [
        (text, list(dict.fromkeys(row.article for row in group)))
        for text, group in groupby(rows, key=lambda row: row.text)
    ]
