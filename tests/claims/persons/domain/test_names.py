"""What may be registered as a name, and how it is kept."""

import json
from pathlib import Path
from typing import Any

import pytest

from claims.domain.refusal import Refused
from claims.persons.domain import names as n
from claims.persons.domain.identity import luhn_fits

CARDS: list[dict[str, Any]] = json.loads((Path(__file__).parent / "vectors" / "cards.json").read_text())["cases"]


@pytest.mark.parametrize("card", CARDS, ids=[card["number"] for card in CARDS])
def test_a_card_number_fits_its_check_digit_or_not(card: dict[str, Any]) -> None:
    assert luhn_fits(card["number"]) is card["luhn"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" 张 三 ", "张三"),
        ("买买提・艾力", "买买提·艾力"),
        ("MARÍA DEL CARMEN", "MARÍA DEL CARMEN"),
        ("张\ue863", "张䶮"),
        ("𱁬", "𱁬"),  # an ideograph of a late extension
        ("张󠄀三", "张三"),  # a variation selector is drawn as nothing and kept as nothing
    ],
)
def test_a_name_is_kept_tidy(typed: str, kept: str) -> None:
    assert n.read_name(typed) == kept


@pytest.mark.parametrize(
    ("typed", "no", "code"),
    [
        ("", n.NameMissing, None),
        ("　", n.NameMissing, None),
        ("123", n.NameWithoutLetter, None),
        ("···", n.NameWithoutLetter, None),
        ("张\u200b三", n.UnseenCharacter, "U+200B"),
        ("张\u202e三", n.UnseenCharacter, "U+202E"),
        ("张\n三", n.UnseenCharacter, "U+000A"),
        ("张\0", n.UnseenCharacter, "U+0000"),
        ("张\u0378", n.UnknownCharacter, "U+0378"),
        ("张\ue000", n.UnknownCharacter, "U+E000"),
        ("张" * 101, n.TextTooLong, None),
    ],
)
def test_a_name_nobody_could_write_again_is_refused(typed: str, no: type[Refused], code: str | None) -> None:
    with pytest.raises(no) as caught:
        n.read_name(typed)
    assert type(caught.value) is no and caught.value.field == "name"
    assert caught.value.facts.get("code") == code
    assert caught.value.sentence_en and caught.value.sentence_zh
