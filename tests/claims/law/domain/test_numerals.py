"""Numbers as the law writes them."""

import pytest

from claims.law.domain.numerals import chinese


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1, "一"), (10, "十"), (15, "十五"), (20, "二十"), (23, "二十三"), (100, "一百"), (101, "一百零一"),
        (110, "一百一十"), (154, "一百五十四"), (203, "二百零三"), (1000, "一千"), (1001, "一千零一"), (1010, "一千零一十"),
        (1259, "一千二百五十九"), (9999, "九千九百九十九"),
    ],
)  # fmt: skip
def test_a_number_is_written_in_chinese(number: int, written: str) -> None:
    assert chinese(number) == written


@pytest.mark.parametrize("number", [0, -1, 10_000])
def test_what_is_no_number_of_an_article_is_a_defect(number: int) -> None:
    with pytest.raises(ValueError, match="no number of an article"):
        chinese(number)


def test_no_two_numbers_are_written_alike() -> None:
    assert len({chinese(number) for number in range(1, 10_000)}) == 9_999
