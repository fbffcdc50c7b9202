"""What a field case expects, and whether an answer is that."""

from typing import Any

import pytest

from audit.field.domain.expectation import Answer, read_expected

PAID = Answer(status=201, body={"hifmi_pay": "13800.00", "psn_cash_pay": "26200.00"})
REFUSED = Answer(status=422, body={"code": "not_enrolled"})
UNKNOWN = Answer(status=404, body={"code": "person_unknown"})
BROKEN = Answer(status=500, body={})


@pytest.mark.parametrize(
    ("expected", "at_first", "right", "wrong"),
    [
        ({"hifmi_pay": "13800.00"}, None, [PAID], [REFUSED, BROKEN]),
        ({"hifmi_pay": "13,800"}, None, None, None),
        ({"status": 201, "psn_cash_pay": "26200.00", "both": True}, None, [PAID], [REFUSED]),
        ({"hifmi_pay": "0.00", "or": "422 naming the field"}, {"hifmi_pay": "1.00"}, [REFUSED], [PAID, BROKEN]),
        ("201 hifmi_pay 13800.00 each", None, [PAID], [REFUSED]),
        ("201 hifmi_pay 13,801.00", None, [], [PAID]),
        ("422 not_enrolled", None, [REFUSED], [PAID, UNKNOWN]),
        ("422; the lines say which", None, [REFUSED], [PAID, UNKNOWN]),
        ("accepted, splits checked where they are", "422 not_enrolled", [PAID], [REFUSED, UNKNOWN]),
        (
            "201 (noted), or a refusal that says more",
            "404 person_unknown on psn_no",
            [PAID, REFUSED],
            [UNKNOWN, BROKEN],
        ),
        ("201; a line without another is refused by name", "422 not_enrolled", [PAID], [REFUSED, UNKNOWN]),
        ("a named refusal or fewer days; never 13,800.00 in silence", None, [REFUSED], [PAID, BROKEN]),
        ("both are assessed", None, None, None),
        (None, None, None, None),
    ],
)
def test_expectations(expected: Any, at_first: Any, right: list[Answer] | None, wrong: list[Answer] | None) -> None:
    read = read_expected(expected, at_first=at_first)
    if right is None or wrong is None:
        assert read is None
        return
    assert read is not None
    assert [str(answer) for answer in right if read.mismatches(answer)] == []
    assert [str(answer) for answer in wrong if not read.mismatches(answer)] == []


def test_a_mismatch_shows_both_values() -> None:
    read = read_expected({"hifmi_pay": "0.00"}, at_first=None)
    assert read is not None
    assert read.mismatches(PAID) == ["hifmi_pay: expected 0.00, got 13800.00"]
    assert read.mismatches(REFUSED) == ["expected hifmi_pay 0.00, got 422 not_enrolled"]
