"""Certificates a person is known by, each kind with a check of its own, under the national codes (psn_cert_type).

A number of 18 characters stands for one person whatever card it is on: resident card, residence permit of Hong Kong,
Macao and Taiwan residents (it begins with 81, 82 or 83) and the newer card of foreigners (it begins with 9) share one
space and one check character. Every other kind has numbers of its own, and the same characters may be on two of them.
"""

import re
from collections.abc import Collection, Mapping
from datetime import date
from typing import Final

import msgspec

from claims.domain.refusal import Refused
from claims.domain.text import tidy
from claims.persons.domain.identity import birth_date_in, read_identity, resident_number

RESIDENT: Final = "01"
FOREIGNER: Final = "07"
PERMIT: Final = "17"
SOCIAL_CARD: Final = "90"
OTHER: Final = "99"
BIRTH: Final = "990201"

_DATED: Final = (RESIDENT, FOREIGNER, PERMIT)  # numbers of 18 characters tell when the holder was born
_BETWEEN: Final = re.compile(r"\s")
# Papers with no number of a known make: letters, digits and the characters of 军字第…号, one digit at least.
_ANY: Final = r"(?=.*[0-9])[0-9A-Z\u4e00-\u9fff()/-]{4,50}"


class CertificateKind(msgspec.Struct, frozen=True, kw_only=True):
    """A kind by its national code. ``form``: its numbers beside those of 18 characters; ``starts``: how those begin."""

    code: str
    zh: str
    en: str
    form: str = ""
    starts: str = ""

    def fits(self, plain: str) -> bool:
        return bool(self.form) and re.fullmatch(self.form, plain) is not None


KINDS: Final[Mapping[str, CertificateKind]] = {
    each.code: each
    for each in (
        CertificateKind(code=RESIDENT, zh="居民身份证", en="Resident identity card"),
        CertificateKind(
            code=PERMIT, zh="港澳台居民居住证", en="Residence permit of Hong Kong, Macao and Taiwan residents",
            starts="8[123]",
        ),
        CertificateKind(
            code=FOREIGNER, zh="外国人永久居留身份证", en="Foreigner's permanent residence card", starts="9",
            form="[A-Z]{3}[0-9]{12}",
        ),
        CertificateKind(code=BIRTH, zh="出生医学证明", en="Birth certificate", form="[A-Z][0-9]{9}"),
        CertificateKind(
            code="04", zh="港澳居民来往内地通行证（香港）", en="Travel permit of Hong Kong residents",
            form="H[0-9]{8}([0-9]{2})?|[HK][A-Z]?[0-9]{8}",
        ),
        CertificateKind(
            code="05", zh="港澳居民来往内地通行证（澳门）", en="Travel permit of Macao residents",
            form="M[0-9]{8}([0-9]{2})?|M[A-Z]?[0-9]{7}",
        ),
        CertificateKind(
            code="06", zh="台湾居民来往大陆通行证", en="Travel permit of Taiwan residents",
            form=r"[0-9]{8}|[0-9]{10}(\(?[A-Z]\)?)?",
        ),
        CertificateKind(code="08", zh="外国人护照", en="Foreign passport", form="(?=.*[0-9])[0-9A-Z]{5,20}"),
        CertificateKind(
            code="16", zh="中国护照", en="Chinese passport", form="[A-Z]{1,2}[0-9]{7,8}|1[45][0-9]{7}"
        ),
        CertificateKind(code="02", zh="军官证", en="Military officer's card", form=_ANY),
        CertificateKind(code="03", zh="武警警官证", en="Armed police officer's card", form=_ANY),
        CertificateKind(code="09", zh="残疾人证", en="Disability card", form=_ANY),
        CertificateKind(code="10", zh="军烈属证明", en="Certificate of a martyr's family", form=_ANY),
        CertificateKind(code="11", zh="外国人就业证", en="Foreigner's work permit", form=_ANY),
        CertificateKind(code="12", zh="外国专家证", en="Foreign expert's card", form=_ANY),
        CertificateKind(code="13", zh="外国人常驻记者证", en="Foreign correspondent's card", form=_ANY),
        CertificateKind(code="14", zh="台港澳人员就业证", en="Work permit of Taiwan, Hong Kong and Macao", form=_ANY),
        CertificateKind(code="15", zh="回国（来华）定居专家证", en="Settled expert's card", form=_ANY),
        CertificateKind(code=SOCIAL_CARD, zh="社会保障卡", en="Social security card", form=_ANY),
        CertificateKind(code=OTHER, zh="其他身份证件", en="Other identity document", form=_ANY),
    )
}  # fmt: skip


class Certificate(msgspec.Struct, frozen=True, kw_only=True):
    """A certificate read: its kind and its number as it is compared. ``place_known`` False is a warning only."""

    kind: str
    number: str
    place_known: bool = True

    @property
    def indexed_as(self) -> str:
        """Under which name the number is looked up."""
        return _indexed_as(self.kind, self.number)


def read_certificate(number: str, *, kind: str = "", today: date, field: str = "certno") -> Certificate:
    """Read a number of a kind; without a kind one of 18 characters, or of 15 on an old resident card, says its own.

    Refused: a kind nobody knows, a number that is not of this kind, an identity number with a fault.
    """
    if kind and kind not in KINDS:
        raise UnknownCertificateKind(field=field, certificate=kind)
    plain = plainly(number)
    if not kind or _is_shared(plain) or kind in (RESIDENT, PERMIT):
        identity = read_identity(plain, today=today, field=field)
        said = _kind_of_shared(identity.number)
        if kind and said != kind:
            raise NotOfThisKind(field=field, certificate=kind)
        return Certificate(kind=said, number=identity.number, place_known=identity.place_known)
    if not KINDS[kind].fits(plain):
        raise NotOfThisKind(field=field, certificate=kind)
    return Certificate(kind=kind, number=plain)


def keys_of(number: str, *, kinds: Collection[str] | None = None) -> list[tuple[str, str]]:
    """How a number may be looked up, without asking whether it is right: pairs of name in the index and number.

    A number of 18 characters has one key. Any other has one for each kind (of ``kinds``; None: of all) it could be of.
    """
    plain = plainly(number)
    resident = resident_number(plain)
    found = [("id_no", resident)] if resident else []
    if not _is_shared(plain):
        wanted = KINDS if kinds is None else kinds
        found += [(_indexed_as(code, plain), plain) for code in wanted if KINDS[code].fits(plain)]
    return found


def birth_date_on(kind: str, number: str) -> date | None:
    """The day of birth that the number of a certificate tells; None on a kind whose numbers tell none."""
    return birth_date_in(number) if kind in _DATED and _is_shared(number) else None


def plainly(number: str) -> str:
    """A number as it is compared: no blanks, capitals; for other papers with the marks that stand in it."""
    return _BETWEEN.sub("", tidy(number).text).upper()


def _is_shared(plain: str) -> bool:
    return len(plain) == 18 and resident_number(plain) == plain


def _kind_of_shared(number: str) -> str:
    for code in (PERMIT, FOREIGNER):
        if re.match(KINDS[code].starts, number):
            return code
    return RESIDENT


def _indexed_as(kind: str, number: str) -> str:
    return "id_no" if _is_shared(number) else f"cert_{kind}"


class UnknownCertificateKind(Refused):
    """{certificate} is not a kind of certificate (psn_cert_type)."""

    zh = "“{certificate}”不是有效的证件类型（psn_cert_type）。"


class NotOfThisKind(Refused):
    """This is not a number of a certificate of the kind {certificate}."""

    zh = "证件号码与所选证件类型（{certificate}）不符。"
