"""A life that is declared wrongly stops the start, and says what is wrong."""

from types import ModuleType
from typing import Any

import pytest
from django.apps.registry import Apps
from django.db import models

from claims import wiring as house
from claims.desk import menu, roles
from claims.desk.menu import Menu, Page
from claims.life.domain.life import Life
from claims.life.models import CaseRow
from claims.life.screens.page import LifeScreen, steps_of_life
from claims.life.streams import declare_life, lives
from tests.claims.life.domain import complaints as t
from tests.claims.life.domain.complaints import Trial
from tests.claims.life.domain.test_life import but


class Unsure(Trial, frozen=True, kw_only=True):
    upheld: bool | None = None  # type: ignore[assignment]


class Versioned(Trial, frozen=True, kw_only=True):
    version: str = ""


def rows(**columns: Any) -> type[CaseRow]:
    """A table of rows that nobody else sees: it stands in a registry of its own."""
    meta = type("Meta", (CaseRow.Meta,), {"app_label": "trials", "apps": Apps()})
    return type("TrialRow", (CaseRow,), {"__module__": __name__, "Meta": meta, **columns})


def whole(**other: Any) -> type[CaseRow]:
    columns = {"subject": models.TextField(), "finding": models.TextField(), "upheld": models.BooleanField()}
    return rows(**columns | other)


def refused(life: Life[Any], table: type[CaseRow]) -> str:
    with pytest.raises(AssertionError) as said:
        declare_life(life, table)
    assert life.name not in lives
    return str(said.value)


@pytest.mark.parametrize(
    ("changed", "table", "fault"),
    [
        ({}, rows(), "its rows have no subject; its rows have no finding; its rows have no upheld"),
        ({"state": Unsure}, whole(), "upheld may be None, and its column may not be null"),
        ({"state": Versioned}, whole(), "a case remembers version, which its row keeps for itself"),
        ({"name": "claim"}, whole(), "there are streams of the name claim already"),
    ],
)
def test_rows_that_cannot_hold_the_case_stop_the_start(
    changed: dict[str, Any], table: type[CaseRow], fault: str
) -> None:
    assert fault in refused(t.life(**changed), table)


def test_whoever_takes_a_step_sees_the_page() -> None:
    class TrialScreen(LifeScreen):
        life = t.TRIAL
        page = Page(name="trials", seen_by=("clerk",))

    with pytest.raises(AssertionError, match=r"\['approver'\] take steps of trial_case and do not see its page trials"):
        house._lives({whole(): TrialScreen})
    assert "trial_case" not in lives and "trials" not in roles.pages()


def test_a_line_nobody_takes_any_more_is_no_step() -> None:
    steps = [step.name for step in steps_of_life(t.life(**but("note", who=())))]
    assert "handle_trial_case" in steps and "note_trial_case" not in steps


@pytest.mark.parametrize(
    ("declares", "has", "fault"),
    [
        (["SIGNALS"], {"SIGNALS": {}}, r"declares what nobody takes: \['SIGNALS'\]"),
        ([], {"PANELS": {}}, r"has what its __all__ does not declare: \['PANELS'\]"),
    ],
)
def test_a_wiring_that_is_not_taken_whole_stops_the_start(
    monkeypatch: pytest.MonkeyPatch, declares: list[str], has: dict[str, Any], fault: str
) -> None:
    module = ModuleType("claims.trials.wiring")
    vars(module).update(has, __all__=declares)
    monkeypatch.setattr(house, "wirings", lambda app, capabilities: [module])
    with pytest.raises(AssertionError, match=fault):
        house.wire("claims", ("trials",))


def test_a_page_in_the_menu_has_an_address() -> None:
    line = Menu(group="work", place=1, title="Trials", icon="gavel")
    with pytest.raises(AssertionError, match="stands in the menu and has no address"):
        menu.declare(Page(name="trials", seen_by=(), menu=line))
