"""The written form of a notice: in person, by mail, or as a document that can be retrieved, each with its proof.

A text message can be overlooked, and neither kept nor shown to anybody: it draws attention to a notice and is none.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

import msgspec

from claims.domain.calendar import china_date
from claims.domain.refusal import Refused, check_day

TEXT_MESSAGE: Final = "sms"
_LONGEST: Final = 80


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """A way to give a notice: its names, and whether the moment proves it at which the document was opened."""

    code: str
    zh: str
    en: str
    opened: bool = False


_TABLE: Final = (
    Form(code="in_person", zh="当面交付", en="Handed over in person"),
    Form(code="mail", zh="挂号邮寄", en="By registered mail"),
    Form(code="online", zh="在线文书（已打开或下载）", en="Online document, opened or downloaded", opened=True),
)
FORMS: Final[Mapping[str, Form]] = {form.code: form for form in _TABLE}


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """What proves that a notice was given: a number, "" where the moment of opening does, which is UTC."""

    number: str
    opened_at: datetime | None


def check_written(how: str, proof: str, opened_at: datetime | None, *, earlier: date, today: date, field: str) -> Proof:
    """The proof of a notice given in this form; refused where it is no written form or lacks its proof.

    It is opened between ``earlier``, the day of what it tells, and ``today``. ``field`` is what the form is called.
    """
    form = check_form(how, field=field)
    number = proof.strip()
    if len(number) > _LONGEST:
        raise ProofTooLong(field="proof", most=_LONGEST)
    if form.opened:
        if opened_at is None:
            raise OpeningNotProved(field="opened_at")
        check_day(china_date(opened_at), earlier=earlier, today=today, field="opened_at")
        return Proof(number=number, opened_at=opened_at)
    if not number:
        raise HandoverNotProved(field="proof")
    return Proof(number=number, opened_at=None)


def check_form(how: str, *, field: str) -> Form:
    """The written form of a letter; refused where it is none. ``field`` is what the form is called."""
    if how == TEXT_MESSAGE:
        raise TextMessageIsNoNotice(field=field)
    if how not in FORMS:
        raise NotAWrittenForm(field=field, how=how)
    return FORMS[how]


class TextMessageIsNoNotice(Refused):
    """A text message only draws attention to a notice; give the notice itself in person, by mail or online."""

    zh = "短信仅作提醒，不构成书面通知；请当面交付、邮寄或以可下载的在线文书通知。"


class NotAWrittenForm(Refused):
    """{how} is not a form in which a notice is given."""

    zh = "“{how}”不是有效的书面通知方式。"


class HandoverNotProved(Refused):
    """Give the number of the signed receipt or of the post."""

    zh = "须填写签收回执编号或邮件编号。"


class OpeningNotProved(Refused):
    """Give the moment at which the claimant opened or downloaded the document; until then it is not given."""

    zh = "须填写申请人打开或下载文书的时间；在此之前不视为已通知。"


class ProofTooLong(Refused):
    """The number may have {most} characters at most."""

    zh = "编号最长 {most} 个字符。"
