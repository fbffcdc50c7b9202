"""The codes of every "no" with their HTTP status, kept for ever: hospitals branch on them.

``refusal_codes.txt`` has one a line, in order. A line is added with a new refusal and never edited or removed: what a
refusal says may be put better any day, what it is called may not.
"""

from pathlib import Path

import pytest

from config import promises
from config.promises import answered

PROMISED = promises.promised()

KEEP = (
    "a code and its status are a promise to hospitals, who branch on them: add, never rename, never remove. Give the "
    "class its old name and its old parent back (claims.domain.refusal: NotThere 404, InTheWay 409, else 422)"
)
ADD = "a new code is promised by a line in tests/house/refusal_codes.txt: manage.py house --write adds them"


def test_every_promised_code_is_still_answered() -> None:
    assert sorted(set(PROMISED) - answered()) == [], KEEP


def test_every_code_is_promised() -> None:
    assert sorted(answered() - set(PROMISED)) == [], ADD


def test_the_list_names_each_code_once_and_in_order() -> None:
    codes = [line.split(" ")[0] for line in PROMISED]
    assert codes == sorted(set(codes)), "the lines of tests/house/refusal_codes.txt go by the code, each code once"


def test_a_new_code_is_added_and_none_taken_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(promises, "LIST", tmp_path / "codes.txt")
    promises.LIST.write_text("".join(f"{line}\n" for line in [*PROMISED[1:], "zebra_missing 422"]))
    assert promises.promise() == [PROMISED[0]]
    assert promises.promised() == [*PROMISED, "zebra_missing 422"]
