"""The words of the house keep their promises: events are frozen facts, a "no" speaks both languages."""

import importlib
import pkgutil
import re

import msgspec
import pytest
from django.apps import apps
from django.db import connection, models

from claims.domain.event import Event
from claims.domain.refusal import Refused

APPS = ("claims", "settlement", "audit")


def everything_below(parent: type) -> set[type]:
    below = set(parent.__subclasses__())
    return below.union(*(everything_below(child) for child in below))


def ours(parent: type) -> list[type]:
    """All subclasses that live in the apps, wherever they are defined."""
    for app in APPS:
        package = importlib.import_module(app)
        for module in pkgutil.walk_packages(package.__path__, f"{app}."):
            importlib.import_module(module.name)
    found = [child for child in everything_below(parent) if child.__module__.split(".")[0] in APPS]
    return sorted(found, key=lambda child: (child.__module__, child.__name__))


def test_every_event_is_frozen_and_complete() -> None:
    """No defaults: an event says everything itself, and so an old one never means something new."""
    loose = [
        event.__qualname__
        for event in ours(Event)
        if not event.__struct_config__.frozen or any(default is not Ellipsis for default in _defaults(event))
    ]
    assert loose == []


def _defaults(event: type) -> list[object]:
    fields = msgspec.structs.fields(event)
    return [... if field.required else field.default for field in fields]


def test_every_event_has_a_kind_with_a_number() -> None:
    kinds = [event.kind for event in ours(Event) if not everything_below(event)]
    assert [kind for kind in kinds if not re.fullmatch(r"[a-z_]+(\.[a-z_]+)+\.[1-9]\d*", kind)] == []
    assert len(kinds) == len(set(kinds))


def test_every_no_has_its_sentence_in_both_languages() -> None:
    """The docstring is what the user reads in English, ``zh`` what is read in Chinese; neither is inherited."""
    silent = []
    for refusal in ours(Refused):
        english, chinese = vars(refusal).get("__doc__") or "", vars(refusal).get("zh", "")
        first = english.split("\n\n")[0].strip()
        if not (re.match(r"[A-Z{]", first) and first.endswith((".", "?")) and first.isascii()):
            silent.append(f"{refusal.__qualname__}: English")
        if not re.search(r"[\u4e00-\u9fff]", chinese):
            silent.append(f"{refusal.__qualname__}: Chinese")
    assert silent == []


def test_both_sentences_hold_the_same_facts() -> None:
    facts = re.compile(r"\{(\w+)")
    unlike = []
    for refusal in ours(Refused):
        english = (vars(refusal).get("__doc__") or "").split("\n\n")[0]
        if set(facts.findall(english)) != set(facts.findall(vars(refusal).get("zh", ""))):
            unlike.append(refusal.__qualname__)
    assert unlike == []


def test_no_model_has_a_float() -> None:
    fields = [field for app in APPS for model in apps.get_app_config(app).get_models() for field in model._meta.fields]
    assert [str(field) for field in fields if isinstance(field, models.FloatField)] == []


@pytest.mark.django_db
def test_no_column_is_a_float_or_a_time_without_zone() -> None:
    """Asked of the database, for migrations written in SQL count too."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select table_name || '.' || column_name || ' ' || data_type from information_schema.columns"
            " where table_schema = 'public' and data_type in"
            " ('real', 'double precision', 'money', 'timestamp without time zone', 'time with time zone')"
        )
        assert cursor.fetchall() == []
