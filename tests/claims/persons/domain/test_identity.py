"""GB 11643 numbers, the Luhn warning, and masks. All numbers are samples, not of any person."""

from datetime import date

import pytest

from claims.persons.domain.identity import (
    NotAnIdentityNumber,
    check_character,
    luhn_fits,
    mask_account,
    mask_id,
    mask_name,
    read_identity,
)

TODAY = date(2026, 1, 1)


def test_the_samples_of_the_standard() -> None:
    one = read_identity(" 11010519491231002x ", today=TODAY)
    assert (one.number, one.birth_date, one.sex) == ("11010519491231002X", date(1949, 12, 31), "female")
    two = read_identity("１１０１０１１９０００１０１００１４", today=TODAY)  # full width is forgiven
    assert (two.birth_date, two.sex) == (date(1900, 1, 1), "male")


@pytest.mark.parametrize(
    "number",
    [
        "",
        "110105194912310021",  # wrong check character
        "110105491231002",  # 15 digits, abolished in 2013
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
    assert mask_account("6222020200112233445") == "*" * 15 + "3445"
    assert mask_account("344") == "***"
