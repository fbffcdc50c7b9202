"""What the capabilities of every app hand over when the process starts, and the one way to take it.

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
    LIVES        table of rows → the screen of a declared life, from which all of the above follows
    FACTS        a status in the facts of a refusal → its word
    LISTED       a fact of refusals that lists codes → what gives the word of one
    FINDERS      ``find(region, asked)``: the person meant by what was typed into a search
    HOLDINGS     ``find(tx, person_id)``: claims, bills and payments that hang on a person
    HOSPITALS    ``choices(region)``: the hospitals a claim can name
    ENROLMENTS   how the counter enrols a claimant
    RECEPTIONS   ``check(tx, claim, today)``: what a claim must pass when it is received or corrected
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from django.contrib import admin

from claims import store
from claims.capabilities import wirings
from claims.clocks.domain import periods
from claims.clocks.screens.page import subjects
from claims.counter import reception
from claims.counter.screens import offers
from claims.desk import menu, roles, search, words
from claims.desk.base import LookOnly
from claims.desk.steps import declare_panels, declare_steps
from claims.life.projections import projections_of
from claims.life.screens.page import LifeScreen, steps_of_life, subject_page
from claims.life.streams import declare_life
from claims.persons import holdings
from claims.store.master_data import register_master_data


def declared(name: str, app: str, capabilities: Sequence[str]) -> list[Any]:
    """What these declare under a name, in their order."""
    return [getattr(wiring, name) for wiring in wirings(app, capabilities) if name in wiring.__all__]


def wire(app: str, capabilities: Sequence[str]) -> None:
    """Take what these declare (``__all__`` of their wiring), in their order.

    A name nobody takes, or one that is there and not declared, is a defect: AssertionError.
    """
    for wiring in wirings(app, capabilities):
        if strangers := set(wiring.__all__) - set(_TAKEN):
            raise AssertionError(f"{wiring.__name__} declares what nobody takes: {sorted(strangers)}")
        if forgotten := {name for name in _TAKEN if hasattr(wiring, name)} - set(wiring.__all__):
            raise AssertionError(f"{wiring.__name__} has what its __all__ does not declare: {sorted(forgotten)}")
        for name, take in _TAKEN.items():
            if name in wiring.__all__:
                take(getattr(wiring, name))


def _screens(screens: Mapping[Any, type[LookOnly]]) -> None:
    for model, screen in screens.items():
        menu.declare(screen.page, f"{model._meta.app_label}_{model._meta.model_name}_changelist")
        admin.site.register(model, screen)


def _lives(screens: Mapping[Any, type[LifeScreen]]) -> None:
    for model, screen in screens.items():
        life = screen.life
        if blind := {role for decision in life.decisions for role in decision.who} - set(screen.page.seen_by):
            raise AssertionError(
                f"{sorted(blind)} take steps of {life.name} and do not see its page {screen.page.name}"
            )
        lived = declare_life(life, model)
        store.register(projections=projections_of(lived))
        periods.register(life.name, tuple(life.rules()))
        subjects[life.name] = subject_page(screen, model)
        words.FACT.update({f"{life.name}.{code}": words.lazily(*said.word) for code, said in life.statuses.items()})
        _screens({model: screen})
        declare_steps(screen.page.name, steps_of_life(life))


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
    "LIVES": _lives,
    "FACTS": words.FACT.update,
    "GROUNDS": words.GROUND.update,
    "LISTED": words.LISTED.update,
    "FINDERS": search.finders.extend,
    "HOLDINGS": holdings.finders.extend,
    "HOSPITALS": offers.hospital_choices.extend,
    "ENROLMENTS": offers.offered_enrolments.extend,
    "RECEPTIONS": reception.checks.extend,
}
