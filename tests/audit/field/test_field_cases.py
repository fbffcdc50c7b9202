"""A folder of field cases through the real door."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from audit.apart import ROOT

BILL = {"medfee_sumamt": "60000.00", "inscp_scp_amt": "60000.00", "hifp_pay": "20000.00"}
FILES: dict[str, Any] = {
    "1_right": {"given": "NC2025", "request": BILL, "expected": {"hifmi_pay": "13800.00"}},
    "2_year": {
        "given": "SD2014, enrolled 2014",
        "request": [
            BILL | {"begndate": "2014-05-02", "enddate": "2014-05-20"},
            BILL | {"begndate": "2014-06-02", "enddate": "2014-06-20"},
        ],
        "expected": ["201 hifmi_pay 15000.00", "201 hifmi_pay 20000.00"],
    },
    "3_each": {"given": "NC2025", "request": [BILL, BILL], "expected": "201 hifmi_pay 13800.00 each"},
    "4_wrong": {"given": "NC2025", "request": BILL, "expected": {"hifmi_pay": "13801.00"}},
    "5_story": {"title": "A story", "given": "screens: a clerk", "request": BILL, "expected": "refused"},
    "6_plan": {"given": "XX2026", "request": BILL, "expected": "201"},
    "7_dates": {"cases": [{"id": "D", "start_event": "2026-04-02", "days": 30, "due": "2026-05-06"}]},
    "8_text": "nothing",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, content in FILES.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
    return tmp_path


def field_cases(env: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "manage.py", "field_cases", *words],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.django_db(transaction=True)
def test_each_case_is_a_line_and_a_wrong_one_ends_with_1(process_env: dict[str, str], folder: Path) -> None:
    done = field_cases(process_env, str(folder))
    assert done.stdout.splitlines() == [
        "1_right: agrees",
        "2_year: agrees",
        "3_each: agrees",
        "4_wrong: differs",
        "    hifmi_pay: expected 13801.00, got 13800.00",
        "5_story: story",
        "    A story",
        "6_plan: unreadable",
        "    no plan XX2026 is shipped",
        "7_dates D: agrees",
        "8_text: unreadable",
        "    neither dates, nor benefits, nor a request",
        "8 cases: 4 agrees, 1 differs, 2 unreadable, 1 story",
    ], done.stderr[-2000:]
    assert done.returncode == 1
    for wrong in ("4_wrong", "6_plan", "8_text"):
        (folder / f"{wrong}.json").unlink()
    assert field_cases(process_env, str(folder)).returncode == 0


@pytest.mark.django_db(transaction=True)
def test_a_folder_without_cases_is_an_error(process_env: dict[str, str], tmp_path: Path) -> None:
    assert field_cases(process_env, str(tmp_path)).returncode == 1
    assert field_cases(process_env, str(tmp_path / "missing")).returncode == 1
