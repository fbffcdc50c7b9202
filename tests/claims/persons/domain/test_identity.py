"""GB 11643 numbers, the Luhn warning, and masks. All numbers are samples, not of any person."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from claims.persons.domain.certificate import KINDS, PERMIT, RESIDENT, read_certificate
from claims.persons.domain.identity import (
    NotAnIdentityNumber,
    check_character,
    luhn_fits,
    mask_account,
    mask_id,
    mask_name,
    read_identity,
    resident_number,
)

TODAY = date(2026, 1, 1)


def test_the_samples_of_the_standard() -> None:
    one = read_identity(" 11010519491231002x ", today=TODAY)
    assert (one.number, one.birth_date, one.sex) == ("11010519491231002X", date(1949, 12, 31), "female")
    two = read_identity("１１０１０１１９０００１０１００１４", today=TODAY)  # full width is forgiven
    assert (two.birth_date, two.sex) == (date(1900, 1, 1), "male")
    three = read_identity("440524198001010013", today=TODAY)
    assert (three.birth_date, three.sex) == (date(1980, 1, 1), "male")


def test_an_old_number_of_fifteen_digits_is_that_of_eighteen() -> None:
    assert read_identity("110105491231002", today=TODAY) == read_identity("11010519491231002X", today=TODAY)
    assert resident_number("110105490230002") and resident_number("USA110198001010") == ""
    with pytest.raises(NotAnIdentityNumber):
        read_identity("110105490230002", today=TODAY)  # 30 February


VECTORS = json.loads((Path(__file__).parent / "identity_vectors.json").read_text())


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: f"{case['number']} {case['source']}")
def test_what_public_libraries_publish(case: dict[str, Any]) -> None:
    today = date.fromisoformat(VECTORS["today"])
    if case.get("valid"):
        read = read_identity(case["number"], today=today)
        assert case.get("birth") in (None, read.birth_date.isoformat())
        assert case.get("sex") in (None, read.sex)
    else:
        with pytest.raises(NotAnIdentityNumber):
            read_identity(case["number"], today=today)
    if case.get("expected") == "other document":
        others = [kind for kind in KINDS if kind not in (RESIDENT, PERMIT) and KINDS[kind].fits(case["number"])]
        assert read_certificate(case["number"], kind=others[0], today=today).number == case["number"]


@pytest.mark.parametrize(
    "number",
    [
        "",
        "110105194912310021",  # wrong check character
        "11010549123100",  # 14 digits
        "440524188001010014",  # born in 1880
        "11010519490230002X",  # 30 February
        "440524188001010014",  # the second sample of the standard: born in 1880, whom nobody insures
        "110101180001010015",
        "11010519491231002XX",
    ],
)
def test_a_wrong_number_is_refused_and_not_repeated(number: str) -> None:
    with pytest.raises(NotAnIdentityNumber) as caught:
        read_identity(number, today=TODAY)
    assert caught.value.facts == {}


def test_nobody_is_born_tomorrow() -> None:
    first17 = "11010520260102002"
    with pytest.raises(NotAnIdentityNumber):
        read_identity(first17 + check_character(first17), today=TODAY)


def test_an_unknown_place_is_only_a_warning() -> None:
    first17 = "99010519491231002"
    assert not read_identity(first17 + check_character(first17), today=TODAY).place_known
    assert read_identity("11010519491231002X", today=TODAY).place_known
    foreigner = "91184019900101001"
    assert read_identity(foreigner + check_character(foreigner), today=TODAY).place_known


@pytest.mark.parametrize(
    ("account", "fits"),
    [("4111111111111111", True), ("4111 1111 1111 1111", True), ("4111111111111112", False), ("", False), ("x", False)],
)
def test_luhn(account: str, fits: bool) -> None:
    assert luhn_fits(account) is fits


def test_masks() -> None:
    assert mask_name("测试甲") == "测**"
    assert mask_name("甲") == "*"
    assert mask_name("") == ""
    assert mask_id("11010519491231002X") == "110105********002X"
    assert mask_id("short") == "*****"
    assert mask_id("E12345678") == "E******78"
    assert mask_account("6222020200112233445") == "*" * 15 + "3445"
    assert mask_account("344") == "***"
