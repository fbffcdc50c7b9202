"""What a part of the bench says of a figure, to machines and to people."""

import json
from collections.abc import Sequence
from typing import Any

import pytest

from audit.bench.report import Report, sentence


def said(values: Sequence[float], **bounds: Any) -> dict[str, Any]:
    lines: list[str] = []
    Report(lines.append).figure("of_raw", values, **bounds)
    (line,) = lines
    found: dict[str, Any] = json.loads(line)
    return found


SENTENCES = [
    # rounds,               bounds,                    the line
    ([0.5],                 {},                        "of_raw 0.5"),
    ([0.3, 0.5, 0.4],       {},                        "of_raw 0.4 (0.3 to 0.5)"),
    ([0.3, 0.5, 0.6],       {"at_least": 0.5},         "of_raw 0.5 (0.3 to 0.6), at least 0.5: met"),
    ([0.3, 0.494, 0.6],     {"at_least": 0.5},         "of_raw 0.49 (0.3 to 0.6), at least 0.5: MISSED"),
    ([12_345.6],            {"at_most": 10_000, "digits": 0, "unit": "bytes"}, "of_raw 12,346 bytes, at most 10,000: MISSED"),
    ([9.0, 11.0],           {"at_most": 10},           "of_raw 10.0 (9.0 to 11.0), at most 10: met"),
]  # fmt: skip


@pytest.mark.parametrize(("values", "bounds", "line"), SENTENCES)
def test_a_figure_is_a_sentence_with_its_spread_and_its_target(
    values: list[float], bounds: dict[str, Any], line: str
) -> None:
    assert sentence(said(values, **bounds)) == line


def test_a_figure_that_looks_met_only_because_it_was_rounded_is_missed() -> None:
    assert said([0.4999], at_least=0.5) == {"figure": "of_raw", "value": 0.5, "unit": "", "at_least": 0.5, "met": False}


def test_what_could_not_be_measured_is_no_figure() -> None:
    lines: list[str] = []
    Report(lines.append).figure("cpu", [])
    assert lines == []


def test_what_is_not_there_says_why() -> None:
    lines: list[str] = []
    Report(lines.append).absent("batch", "not there")
    assert sentence(json.loads(lines[0])) == "batch: not there"
