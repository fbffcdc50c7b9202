"""What the capabilities hand over when the process starts: one explicit list an app, and one way to take it.

The ``wiring.py`` of a capability declares, by these names, what others must know of it:

    PROJECTIONS  kind of event → what is written in its own transaction, in this order
    FOLLOWERS    what reads the log after it
    PERIODS      kind of stream → its legal periods
    SUBJECTS     kind of stream → its page, beside which its clocks are shown
    MASTER_DATA  tables filled from code after every migrate
    SCREENS      model → its screen, which names its page, who sees it and its place in the menu
    PAGES        a page that is no list of a model → its route in the menu, "" without one
    STEPS        name of a page → steps on it, each naming who takes it
    ACTS         what is done elsewhere than by a step of a page → who does it
    PANELS       name of a page → parts of it, from top to bottom
    FACTS        a status in the facts of a refusal → its word
    LISTED       a fact of refusals that lists codes → what gives the word of one
    FINDERS      ``find(region, asked)``: the person meant by what was typed into a search
    HOSPITALS    ``choices(region)``: the hospitals a claim can name
    ENROLMENTS   how the counter enrols a claimant
"""

from collections.abc import Callable, Iterable, Mapping
from types import ModuleType
from typing import Any, Final

from django.contrib import admin

from claims import store
from claims.clocks import wiring as clocks
from claims.clocks.domain import periods
from claims.clocks.screens import subjects
from claims.counter import wiring as counter
from claims.counter.screens import offers
from claims.desk import menu, roles, search, words
from claims.desk.base import LookOnly
from claims.desk.steps import declare_panels, declare_steps
from claims.outlets import wiring as outlets
from claims.persons import wiring as persons
from claims.store.master_data import register_master_data

# From the bottom up. A claim is dated by its clocks, so their rows are written before it.
CAPABILITIES: Final = (outlets, persons, clocks, counter)


def register() -> None:
    wire(*CAPABILITIES)


def declared(name: str, capabilities: Iterable[ModuleType]) -> list[Any]:
    """What these declare under a name, in their order."""
    return [getattr(capability, name) for capability in capabilities if name in capability.__all__]


def wire(*capabilities: ModuleType) -> None:
    """Take what these declare (``__all__``), in their order. A name nobody takes is a defect: AssertionError."""
    for capability in capabilities:
        declared = {name: getattr(capability, name) for name in capability.__all__}
        if strangers := set(declared) - set(_TAKEN):
            raise AssertionError(f"{capability.__name__} declares what nobody takes: {sorted(strangers)}")
        for name, take in _TAKEN.items():
            if name in declared:
                take(declared[name])


def _screens(screens: Mapping[Any, type[LookOnly]]) -> None:
    for model, screen in screens.items():
        menu.declare(screen.page, f"{model._meta.app_label}_{model._meta.model_name}_changelist")
        admin.site.register(model, screen)


def _each(take: Callable[..., None]) -> Callable[[Mapping[Any, Any]], None]:
    def take_each(table: Mapping[Any, Any]) -> None:
        for key, value in table.items():
            take(key, value)

    return take_each


def _follow(followers: Iterable[store.Follower]) -> None:
    store.register(followers=tuple(followers))


_TAKEN: Final[Mapping[str, Callable[[Any], Any]]] = {
    "PROJECTIONS": lambda table: store.register(projections=table),
    "FOLLOWERS": _follow,
    "PERIODS": _each(periods.register),
    "SUBJECTS": subjects.update,
    "MASTER_DATA": register_master_data,
    "SCREENS": _screens,
    "PAGES": _each(menu.declare),
    "STEPS": _each(declare_steps),
    "ACTS": _each(roles.declare_step),
    "PANELS": _each(declare_panels),
    "FACTS": words.FACT.update,
    "LISTED": words.LISTED.update,
    "FINDERS": search.finders.extend,
    "HOSPITALS": offers.hospital_choices.extend,
    "ENROLMENTS": offers.offered_enrolments.extend,
}
