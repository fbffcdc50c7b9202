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
from settlement.ledger.domain import chart
from settlement.plan.shipped import shipped_plans

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


# What declared lives derive their events from; no event by itself.
BASES = ("CaseStep", "CaseOpened")


def events() -> list[type]:
    return [event for event in ours(Event) if event.__name__ not in BASES and not everything_below(event)]


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
    kinds = [event.kind for event in events()]
    assert [kind for kind in kinds if not re.fullmatch(r"[a-z_]+(\.[a-z_]+)+\.[1-9]\d*", kind)] == []
    assert len(kinds) == len(set(kinds))


def test_every_event_has_a_name_in_both_languages_and_a_class_name_of_its_own() -> None:
    assert [e.kind for e in events() if not (re.search(r"[\u4e00-\u9fff]", e.zh) and e.en.isascii() and e.en)] == []
    assert [e.kind for e in events() if e.dated and e.dated not in e.__struct_fields__] == []
    names = [event.__name__ for event in events()]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_every_event_says_what_happened() -> None:
    """The first sentence of its docstring stands in the README's table of events."""
    assert [
        e.kind for e in events() if not (vars(e).get("__doc__") or "").strip().split("\n\n")[0].endswith((".", ":"))
    ] == []


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


def test_chinese_sentences_are_set_in_chinese() -> None:
    """Full-width punctuation beside Chinese words."""
    half_width = re.compile(r"[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]")
    said = {refusal.__qualname__: vars(refusal).get("zh", "") for refusal in ours(Refused)}
    said |= {each.code: each.name_zh for each in chart.ACCOUNTS} | {each.rule: each.name_zh for each in chart.RULES}
    said |= {f"{plan.plan_id} notes": plan.notes.zh for plan in shipped_plans()}
    assert [name for name, sentence in said.items() if half_width.search(sentence)] == []


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


def test_every_no_has_a_code_of_its_own() -> None:
    """Machines branch on the code; two meanings under one code would be one."""
    codes = [refusal().code for refusal in ours(Refused)]
    assert sorted({code for code in codes if codes.count(code) > 1}) == []


# Tables of one chart, one timer or the log itself; everything else belongs to a region and could be distributed by it.
WITHOUT_REGION = {
    "claims_log_head", "claims_bookmark", "claims_sweep_beat", "settlement_gl_account", "settlement_rule",
    "settlement_rule_line", "settlement_owed_mark",
}  # fmt: skip

# A position orders the whole log, of all regions; a user has one post.
KEYS_WITHOUT_REGION = {
    ("claims_position", "claims_position_pkey"),
    ("claims_position", "claims_position_seq_key"),
    ("claims_staff", "claims_staff_user_id_key"),
}


@pytest.mark.django_db
def test_the_region_is_in_every_key() -> None:
    tables = [m._meta.db_table for app in APPS for m in apps.get_app_config(app).get_models()]
    with connection.cursor() as cursor:
        cursor.execute(
            """select c.relname, i.relname from pg_index x
                 join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
                where x.indisunique and c.relname = any(%s) and not exists (
                        select from pg_attribute a
                         where a.attrelid = x.indrelid and a.attnum = any(x.indkey) and a.attname = 'region')""",
            [[table for table in tables if table not in WITHOUT_REGION]],
        )
        found = {tuple(row) for row in cursor.fetchall()}
    assert found == KEYS_WITHOUT_REGION
