"""The tables of the READMEs are those of the code, and every capability is in the list its app reads."""

import importlib
from pathlib import Path

import pytest

from claims.domain.event import LIFTS
from config import house, samples

KEPT = list(house.kept())
APPS = ("claims", "settlement", "audit")


@pytest.mark.parametrize(("readme", "name", "table"), KEPT, ids=[name for _readme, name, _table in KEPT])
def test_a_table_of_a_readme_is_that_of_the_code(readme: str, name: str, table: str) -> None:
    assert table == house.tables()[name](), f"{readme} keeps another table: run manage.py house --write"


def test_every_table_is_kept_once() -> None:
    assert sorted(name for _readme, name, _table in KEPT) == sorted(house.tables())


def test_a_bar_in_a_cell_is_no_border() -> None:
    assert house._table(["a"], [["int | None"]]) == "| a |\n| --- |\n| int \\| None |\n"


def test_no_event_is_without_a_sample() -> None:
    assert list(samples.missing_samples()) == [], "run manage.py house --write"


def test_a_sample_can_be_made_up_for_every_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(samples, "FOLDER", tmp_path)
    made = {file.stem for file, _sample in samples.missing_samples()}
    kept = {file.stem for file in (house.ROOT / "tests/house/samples").glob("*.json")}
    assert made == kept - set(LIFTS)


@pytest.mark.parametrize("app", APPS)
def test_every_capability_is_in_the_list_of_its_app(app: str) -> None:
    """What is not listed hands over nothing: no table, no page, no period. The list is in the app's ``apps.py``."""
    listed = set(importlib.import_module(f"{app}.apps").CAPABILITIES)
    folders = {file.parent.name for file in (house.ROOT / app).glob("*/__init__.py")}
    assert folders - {"domain", "management", "migrations"} == listed
