"""One reading of every text that is compared: the published spellings, and what holds for any text at all."""

import json
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.domain.text import Change, Likeness, compare_names, number, same_name, tidy
from claims.domain.unicode14 import GBK_PRIVATE, IGNORABLE, RADICALS, is_assigned
from claims.persons.domain.names import NameMissing, NameWithoutLetter, UnseenCharacter, read_name

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "vectors" / "names.json").read_text())["cases"]
PAIRS = [case for case in CASES if "same" in case]
ALONE = [case for case in CASES if "registered" in case]


@pytest.mark.parametrize("case", PAIRS, ids=[f"{n}-{case['kind']}" for n, case in enumerate(PAIRS)])
def test_a_published_pair_is_one_name_or_two(case: dict[str, Any]) -> None:
    assert same_name(case["one"], case["other"]) is case["same"]
    assert same_name(case["other"], case["one"]) is case["same"]


@pytest.mark.parametrize("case", ALONE, ids=[case["what"] for case in ALONE])
def test_what_nobody_sees_is_no_name(case: dict[str, Any]) -> None:
    assert not case["registered"]
    with pytest.raises((NameMissing, NameWithoutLetter, UnseenCharacter)):
        read_name(case["name"])


LIKENESS = [
    ("张 三", " 张三", Likeness.SAME),
    ("张　三", "张三", Likeness.SAME),
    ("买买提·艾力", "买买提•艾力", Likeness.SAME),
    ("买买提 · 艾力", "买买提艾力 ", Likeness.DOUBTFUL),  # the bank drops the dot
    ("买买提　艾力", "买买提艾力", Likeness.SAME),  # a blank may be either
    ("Ｊｏｈｎ Smith", "JOHN SMITH", Likeness.SAME),
    ("J. Smith", "J SMITH", Likeness.DOUBTFUL),
    ("张䶮", "张\ue863", Likeness.SAME),  # GBK
    ("张䶮", "张YAN", Likeness.DOUBTFUL),
    ("张䶮", "张？", Likeness.DOUBTFUL),
    ("张三", "张*", Likeness.DOUBTFUL),  # the bank masks it
    ("吕布", "呂布", Likeness.DOUBTFUL),
    ("阿卜杜热合曼·买买提明", "阿卜杜热合曼", Likeness.DOUBTFUL),  # cut off
    ("张三", "张四", Likeness.DIFFERENT),
    ("王日", "王曰", Likeness.DIFFERENT),
    ("张三", "张三丰", Likeness.DIFFERENT),
    ("张三", "", Likeness.DIFFERENT),
    ("", "", Likeness.DIFFERENT),
    ("？", "王", Likeness.DIFFERENT),
]


@pytest.mark.parametrize(("one", "other", "likeness"), LIKENESS)
def test_what_cannot_be_said_is_left_to_a_person(one: str, other: str, likeness: Likeness) -> None:
    assert compare_names(one, other) is likeness
    assert compare_names(other, one) is likeness


@pytest.mark.parametrize(
    ("typed", "kept", "changes"),
    [
        ("张三", "张三", ()),
        ("张　三", "张三", (Change.WIDTH, Change.BLANK)),
        ("买买提．艾力", "买买提·艾力", (Change.WIDTH, Change.DOT)),
        ("买买提 艾力", "买买提 艾力", ()),
        ("⻢云", "马云", (Change.RADICAL,)),
        ("张\ue863", "张䶮", (Change.PRIVATE,)),
        ("张\u200b三", "张三", (Change.INVISIBLE,)),
        ("J．SMITH", "J.SMITH", (Change.WIDTH,)),
    ],
)
def test_what_was_changed_is_said(typed: str, kept: str, changes: tuple[Change, ...]) -> None:
    assert (tidy(typed).text, tidy(typed).changes) == (kept, changes)


def test_a_number_is_found_however_it_is_typed() -> None:
    assert number("１１０１０５－１９４９ １２３１\u200b００２ｘ") == "11010519491231002X"
    assert number("6222 0216-0200") == "622202160200"


def test_the_private_places_are_those_of_the_codec_where_it_knows_them() -> None:
    places = [byte for byte in range(0x50, 0xA1) if byte != 0x7F]
    decoded = {0xE815 + n: ord(bytes([0xFE, byte]).decode("gb18030")) for n, byte in enumerate(places)}
    known = {place: character for place, character in decoded.items() if place != character}
    assert len(known) == 66 and set(GBK_PRIVATE) == set(decoded)
    assert {place: GBK_PRIVATE[place] for place in known} == known
    assert chr(GBK_PRIVATE[0xE863]) == "䶮"


def test_the_repertoire_is_unicode_14_whatever_python_runs() -> None:
    ours = {code for code in range(sys.maxunicode + 1) if is_assigned(chr(code))}
    theirs = {code for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) not in ("Cn", "Co", "Cs")}
    later = [
        code for code in ours - theirs if not 0x2EBF0 <= code <= 0x33479
    ]  # ideographs this Python may not know yet
    assert later == []
    if unicodedata.unidata_version == "14.0.0":
        assert theirs - ours == set()
    assert {code for code in RADICALS.values() if not is_assigned(chr(code))} == set()
    assert len(IGNORABLE) == 4174


TEXTS = st.text(max_size=12) | st.text(st.sampled_from("张三买提艾力·．　 \u200b\ue863⻢aＡ?"), max_size=12)


@given(TEXTS)
def test_a_text_that_is_tidy_stays_as_it_is(text: str) -> None:
    once = tidy(text).text
    assert tidy(once) == type(tidy(once))(once, ())


@given(TEXTS, TEXTS)
def test_likeness_has_no_direction_and_every_name_is_like_itself(one: str, other: str) -> None:
    assert compare_names(one, other) is compare_names(other, one)
    assert compare_names(one, one) in (Likeness.SAME, Likeness.DIFFERENT)
    assert compare_names(one, tidy(one).text) is compare_names(one, one)
