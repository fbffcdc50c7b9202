"""The table that ships can be cited from, and what would make it unsound is found."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

import pytest
from msgspec.structs import replace

from claims.law.domain.law import Book, Duty, Row, Silence, Text, book_of
from claims.law.domain.soundness import BEGIN, faults
from claims.law.table import SHIPPED

DAY = date(2014, 3, 3)


def book(texts: Iterable[Text] = (), rows: Iterable[Row] = (), duties: Iterable[Duty] = ()) -> Book:
    return book_of(texts, rows, duties)


def text(**more: object) -> Text:
    return replace(SHIPPED.texts["insurance_law"], **more)


def row(**more: object) -> Row:
    return replace(SHIPPED.rows["insurance_law.24"], **more)


DUTY = SHIPPED.duties["claim.reject_notice"]


def test_what_ships_is_sound() -> None:
    assert faults(SHIPPED) == []


def test_all_duties_of_the_circular_of_2016_are_there() -> None:
    of_86 = [each for each in SHIPPED.rows.values() if each.text.startswith("86.")]
    assert Counter(each.executable for each in of_86) == {"yes": 140, "partly": 60, "no": 18}
    counted = Counter(each.text for each in of_86)
    assert counted == {"86.tender": 42, "86.service": 68, "86.finance": 56, "86.risk": 22, "86.exit": 30}


def test_every_row_has_its_words_in_both_languages() -> None:
    unsaid = [each.id for each in SHIPPED.rows.values() if not (each.zh and each.en.isascii() and each.en)]
    assert unsaid == []


def test_what_a_mirror_left_out_is_no_law() -> None:
    """Only what was read may have the confidence of having been read."""
    read = {"full": "ABCD", "fragment": "BCD", "no": "CD"}
    wrong = [each.id for each in SHIPPED.rows.values() if each.confidence not in read[SHIPPED.texts[each.text].read]]
    assert wrong == []


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (book([text(), text(code="other")]), "two texts of insurance_law are in force at once"),
        (book([text()], [row(duties=()), row(id="other", duties=())]), "are both insurance_law 24"),
        (book([text()], [row(valid_from=date(2000, 1, 1), duties=())]), "has days outside"),
        (book([text()], [row(valid_to=date(2000, 1, 1), duties=())]), "has days outside"),
        (book([text()], [row(state="none", missing_zh="", missing_en="", duties=())]), "cannot be executed"),
        (book([text()], [row(executable="partly", duties=())]), "why it is not wholly executable"),
        (book([text()], [row(state="partly", missing_zh="", missing_en="", duties=())]), "what is missing"),
        (book([text()], [row(valid_from=date(2015, 1, 1))], [DUTY]), "from 2009-10-01 to 2014-12-31"),
        (book([text()], [row(valid_to=date(2015, 1, 1))], [DUTY]), "from 2015-01-02 to ever"),
    ],
)
def test_an_unsound_table_is_found(made: Book, said: str) -> None:
    assert any(said in fault for fault in faults(made)), faults(made)


def test_a_duty_without_a_text_says_why() -> None:
    silent = replace(DUTY, none=(Silence(valid_from=BEGIN, valid_to=DAY, zh="无。", en="None."),))
    assert faults(book([text()], [row(valid_from=date(2014, 3, 4))], [silent])) == []


@pytest.mark.parametrize(
    ("texts", "rows", "said"),
    [
        ([], [row()], "a text nobody knows"),
        ([text()], [row()], "duties nobody knows"),
        ([text()] * 2, [], "there twice"),
    ],
)
def test_a_table_that_does_not_hang_together_is_a_defect(texts: list[Text], rows: list[Row], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        book_of(texts, rows, [])
