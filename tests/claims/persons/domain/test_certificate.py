"""Each kind of certificate has a check of its own. All numbers are made up or samples, not of any person."""

from datetime import date

import pytest

from claims.domain.refusal import Refused
from claims.persons.domain.certificate import (
    BIRTH,
    FOREIGNER,
    KINDS,
    OTHER,
    PERMIT,
    RESIDENT,
    NotOfThisKind,
    UnknownCertificateKind,
    birth_date_on,
    keys_of,
    read_certificate,
)
from claims.persons.domain.identity import NotAnIdentityNumber, check_character

TODAY = date(2026, 11, 25)


def eighteen(first17: str) -> str:
    return first17 + check_character(first17)


CARD = "11010519491231002X"
NEW_FOREIGNER = eighteen("91184019900101001")
TAIWAN_RESIDENT = "830000200209060065"

# kind, as typed, as kept, name in the index
READ = [
    (RESIDENT, CARD.lower(), CARD, "id_no"),
    (RESIDENT, "110105491231002", CARD, "id_no"),
    ("", "110105 491231 002", CARD, "id_no"),
    (PERMIT, TAIWAN_RESIDENT, TAIWAN_RESIDENT, "id_no"),
    (FOREIGNER, NEW_FOREIGNER, NEW_FOREIGNER, "id_no"),
    (FOREIGNER, "usa110198001010", "USA110198001010", "cert_07"),
    (BIRTH, "r360123456", "R360123456", "cert_990201"),
    ("04", "H01234567", "H01234567", "cert_04"),
    ("05", "M0123456701", "M0123456701", "cert_05"),
    ("06", "12345678", "12345678", "cert_06"),
    ("08", "E12345678", "E12345678", "cert_08"),
    ("16", "EA1234567", "EA1234567", "cert_16"),
    ("02", "军字第1234567号", "军字第1234567号", "cert_02"),
    (OTHER, "B221690311", "B221690311", "cert_99"),
]


@pytest.mark.parametrize(("kind", "typed", "kept", "index"), READ)
def test_a_good_number_is_read(kind: str, typed: str, kept: str, index: str) -> None:
    read = read_certificate(f" {typed} ", kind=kind, today=TODAY)
    assert (read.number, read.indexed_as) == (kept, index)
    assert kind in ("", read.kind)
    assert (index, kept) in keys_of(typed)


REFUSED: list[tuple[str, str, type[Refused]]] = [
    ("00", CARD, UnknownCertificateKind),
    ("", "E12345678", NotAnIdentityNumber),  # without a kind only numbers that say their own
    (RESIDENT, TAIWAN_RESIDENT, NotOfThisKind),
    (RESIDENT, NEW_FOREIGNER, NotOfThisKind),
    (PERMIT, CARD, NotOfThisKind),
    (FOREIGNER, CARD, NotOfThisKind),
    (FOREIGNER, NEW_FOREIGNER[:17] + ("0" if NEW_FOREIGNER[17] != "0" else "1"), NotAnIdentityNumber),
    (FOREIGNER, "US0110198001010", NotOfThisKind),
    (RESIDENT, "E12345678", NotAnIdentityNumber),
    (RESIDENT, "110101180001010015", NotAnIdentityNumber),
    (BIRTH, "R36012345", NotOfThisKind),
    ("06", "123456789", NotOfThisKind),
    ("04", "M01234567", NotOfThisKind),
    ("16", "12345678", NotOfThisKind),
    (OTHER, CARD, NotOfThisKind),
    (OTHER, "无号码", NotOfThisKind),
    (OTHER, "1" * 51, NotOfThisKind),
    (OTHER, "", NotOfThisKind),
]


@pytest.mark.parametrize(("kind", "typed", "refusal"), REFUSED)
def test_a_number_of_another_kind_is_refused_and_not_repeated(kind: str, typed: str, refusal: type[Refused]) -> None:
    with pytest.raises(refusal) as caught:
        read_certificate(typed, kind=kind, today=TODAY)
    assert not typed or typed not in caught.value.sentence_zh + caught.value.sentence_en


def test_eighteen_characters_are_looked_up_in_one_place_and_others_under_each_kind_they_fit() -> None:
    assert keys_of(CARD) == [("id_no", CARD)]
    assert ("cert_06", "12345678") in keys_of("12345678") and ("cert_99", "12345678") in keys_of("12345678")
    assert ("id_no", CARD) in keys_of("110105491231002")
    assert keys_of("A12345678", kinds=("90",)) == [("cert_90", "A12345678")]
    assert keys_of("A12345678", kinds=()) == keys_of("") == keys_of("张三") == []


def test_every_kind_is_named_in_both_languages_under_a_code_the_interface_can_hold() -> None:
    for code, kind in KINDS.items():
        assert code == kind.code and 2 <= len(code) <= 6
        assert kind.zh and kind.en.isascii()


@pytest.mark.parametrize(
    ("kind", "number", "born"),
    [
        (RESIDENT, CARD, date(1949, 12, 31)),
        (FOREIGNER, NEW_FOREIGNER, date(1990, 1, 1)),
        (FOREIGNER, "BEL310010091801", None),  # of the old make, with another order
        (BIRTH, "T370000001", None),
        (OTHER, CARD, None),  # the same characters, of which nobody knows what they say
    ],
)
def test_a_number_of_eighteen_tells_when_its_holder_was_born(kind: str, number: str, born: date | None) -> None:
    assert birth_date_on(kind, number) == born
