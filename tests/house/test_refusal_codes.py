"""The codes of every "no" with their HTTP status, kept for ever: hospitals branch on them.

``refusal_codes.txt`` has one a line, in order. A line is added with a new refusal and never edited or removed: what a
refusal says may be put better any day, what it is called may not.
"""

from pathlib import Path

from rest_framework.exceptions import ValidationError

from claims.domain.refusal import Refused
from config import problems
from tests.house.test_words import ours

PROMISED = (Path(__file__).parent / "refusal_codes.txt").read_text().splitlines()

KEEP = (
    "a code and its status are a promise to hospitals, who branch on them: add, never rename, never remove. Give the "
    "class its old name and its old parent back (claims.domain.refusal: NotThere 404, InTheWay 409, else 422)"
)
ADD = "a new code is promised by a line in tests/house/refusal_codes.txt: add these lines, in order"


def answered() -> set[str]:
    """What the interface can answer, as lines: our refusals and those of the framework."""
    lines = {f"{refusal().code} {problems.status_of(refusal)}" for refusal in ours(Refused)}
    lines |= {f"{code} {status}" for _, status, code, *_ in problems._FRAMEWORK}
    invalid = problems.problem_of(ValidationError("no"))
    assert invalid is not None
    return lines | {f"{invalid['code']} {invalid['status']}"}


def test_every_promised_code_is_still_answered() -> None:
    assert sorted(set(PROMISED) - answered()) == [], KEEP


def test_every_code_is_promised() -> None:
    assert sorted(answered() - set(PROMISED)) == [], ADD


def test_the_list_names_each_code_once_and_in_order() -> None:
    codes = [line.split(" ")[0] for line in PROMISED]
    assert codes == sorted(set(codes)), "the lines of tests/house/refusal_codes.txt go by the code, each code once"
