"""The command that runs files of cases."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management.base import CommandError

from claims.management.commands.clock_cases import Command

GOOD = {
    "id": "G",
    "start_event": "2026-01-15",
    "days": 30,
    "day_kind": "natural",
    "deducted_days": 0,
    "raw_last_day": "2026-02-14",
    "due": "2026-02-14",
}


def run(tmp_path: Path, content: Any) -> tuple[str, CommandError | None]:
    file = tmp_path / "cases.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    out = io.StringIO()
    try:
        Command(stdout=out, no_color=True).handle(file=file)
    except CommandError as error:
        return out.getvalue(), error
    return out.getvalue(), None


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"raw_last_day": None},
        {"start_event": "2026-09-25", "days": 7, "day_kind": "working", "raw_last_day": None, "due": "2026-10-12"},
        {"start_event": "2026-02-27", "days": 7, "day_kind": "working", "backward": True, "raw_last_day": None}
        | {"due": "2026-02-11"},
        {"start_event": "2026-02-27", "days": -7, "day_kind": "working", "raw_last_day": None, "due": "2026-02-11"},
        {"start_event": "2026-01-31", "days": None, "months": 1, "raw_last_day": "2026-02-28", "due": "2026-02-28"},
        {"deducted_days": 5, "raw_last_day": "2026-02-19", "due": "2026-02-24"},
        {"start_event": "2016-01-09", "raw_last_day": "2016-02-08", "due": "2016-02-14"},
        {"start_event": "2026-12-02", "raw_last_day": "2027-01-01", "due": "2027-01-04"},
    ],
)
def test_cases_that_agree(tmp_path: Path, change: dict[str, Any]) -> None:
    out, error = run(tmp_path, {"cases": [GOOD | change]})
    assert (out, error) == ("1 cases: 1 agree, 0 differ (calendar 2026.2)\n", None)


def test_a_mismatch_is_named_with_both_dates_and_ends_with_1(tmp_path: Path) -> None:
    out, error = run(tmp_path, {"cases": [GOOD, GOOD | {"id": "B", "due": "2026-02-16"}]})
    assert "B: due: expected 2026-02-16, got 2026-02-14\n" in out
    assert "2 cases: 1 agree, 1 differ" in out
    assert error is not None and error.returncode == 1


@pytest.mark.parametrize(
    "bad",
    [
        7,
        {},
        GOOD | {"due": None},
        GOOD | {"start_event": "2026-02-30"},
        GOOD | {"start_event": "2003-01-01"},
        GOOD | {"days": 0},
        GOOD | {"days": "30"},
        GOOD | {"days": True},
        GOOD | {"months": 1},
        GOOD | {"day_kind": "lunar"},
        GOOD | {"day_kind": ["natural"]},
        GOOD | {"deducted_days": -1},
        GOOD | {"backward": "yes"},
    ],
)
def test_a_case_that_cannot_be_read_is_named_and_the_others_still_run(tmp_path: Path, bad: Any) -> None:
    out, error = run(tmp_path, {"cases": [bad, GOOD]})
    assert "cannot be read" in out
    assert "2 cases: 1 agree, 1 differ" in out
    assert error is not None and error.returncode == 1


@pytest.mark.parametrize("content", ["{", "[]", "{}", '{"cases": {}}', "7"])
def test_a_file_without_cases_ends_with_1(tmp_path: Path, content: str) -> None:
    _, error = run(tmp_path, content)
    assert error is not None and error.returncode == 1


def test_a_file_that_is_not_there_ends_with_1(tmp_path: Path) -> None:
    with pytest.raises(CommandError):
        Command(stdout=io.StringIO()).handle(file=tmp_path / "nowhere.json")
