"""Marks are found where they stand, and the account of the law adds up."""

import json
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from claims.law.marks import find_marks
from claims.law.shares import lines, shares
from claims.law.table import SHIPPED


@pytest.fixture
def house(tmp_path: Path) -> Path:
    (tmp_path / "claims").mkdir()
    (tmp_path / "tests").mkdir()
    (tmp_path / "claims/pay.py").write_text("# law: a.1, b.2\ndef pay(): ...  # law: a.1\n")
    (tmp_path / "claims/pay.sql").write_text("select 1;\n-- law: c.3\n")
    (tmp_path / "claims/pay.html").write_text("{# law: d.4 #}\n")
    (tmp_path / "claims/pay.json").write_text('"# law: e.5"\n')
    (tmp_path / "tests/test_pay.py").write_text(
        'import pytest\n\n\n@pytest.mark.law("a.1", "b.2")\ndef test_pay(): ...\n\n\ndef test_other(): ...\n'
    )
    return tmp_path


def test_marks_are_found_with_their_places(house: Path) -> None:
    marks = find_marks(house)
    assert marks.code == {
        "a.1": ("claims/pay.py:1", "claims/pay.py:2"),
        "b.2": ("claims/pay.py:1",),
        "c.3": ("claims/pay.sql:2",),
        "d.4": ("claims/pay.html:1",),
    }
    assert marks.tests == {"a.1": ("tests/test_pay.py::test_pay",), "b.2": ("tests/test_pay.py::test_pay",)}


def test_without_tests_none_is_named(tmp_path: Path) -> None:
    assert find_marks(tmp_path).tests == {}


def test_the_circular_is_counted_before_and_after() -> None:
    whole, *_ = shares(SHIPPED)
    assert (whole.name, whole.rows, whole.executable, whole.at_first) == ("86", 218, 140, 15)
    assert whole.at_first <= whole.works <= whole.executable
    others = [share for share in shares(SHIPPED) if share.name.startswith("86.")]
    assert sum(share.works for share in others) == whole.works
    assert sum(share.rows for share in shares(SHIPPED)) == len(SHIPPED.rows) + whole.rows


def test_every_row_is_a_line_with_what_names_it() -> None:
    told = {line.row.id: line for line in lines(SHIPPED, find_marks())}
    assert told.keys() == SHIPPED.rows.keys()
    assert any(place.startswith("settlement/ledger/checks.py") for place in told["86.finance.7"].code)


def printed(*asked: str) -> str:
    out = StringIO()
    call_command("law", *asked, stdout=out)
    return out.getvalue()


def test_the_command_prints_states_places_and_shares() -> None:
    told = printed()
    assert "86.finance.7 " in told and "code settlement/ledger/checks.py" in told
    assert "none: definition" in told
    assert "140 executable: 15 worked at first" in told


def test_the_command_speaks_json() -> None:
    told = json.loads(printed("--format", "json", "--text", "86.service"))
    assert len(told["rows"]) == 68
    (row,) = [row for row in told["rows"] if row["id"] == "86.service.17.5"]
    assert (row["state"], row["valid_from"], row["valid_to"]) == ("works", "2016-10-09", "2019-10-08")
    assert row["tests"] and row["code"]
    assert told["shares"][0]["name"] == "86"


def test_the_command_prints_what_was_in_force_on_a_day() -> None:
    of_2018 = json.loads(printed("--format", "json", "--day", "2018-05-01"))["rows"]
    assert {row["text"] for row in of_2018} & {"86.service", "civil_general_2017", "civil_code"} == {
        "86.service", "civil_general_2017",
    }  # fmt: skip
    assert all(date.fromisoformat(row["valid_from"]) <= date(2018, 5, 1) for row in of_2018)
