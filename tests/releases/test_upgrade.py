"""A database as old as a release becomes one of today, with everything in it, by ``migrate`` alone.

Every release ever out lies beside this file as a dump (``make.py`` made it). Each is restored on the test's server,
upgraded, and then asked what an operator would ask: is anything missing, is everything proved, does work go on?
"""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import connection, connections
from django.test import Client

from claims import store
from claims.clocks.models import SimClock
from claims.clocks.sweep import sweep_clocks
from claims.counter import commands as claims
from claims.counter.models import ClaimRow
from claims.domain.event import LIFTS
from claims.persons.models import PersonRow
from claims.persons.queries import find_masked, find_person, get_person_texts
from claims.store import sequencer
from claims.store.encoding import event_data
from claims.store.master_data import find_differences, find_missing
from claims.store.sql import fetch
from settlement.cover.models import CoverRow
from settlement.gateway.examples import BILL
from tests import log
from tests.audit.proof.forging import forge, verify
from tests.releases import life, make

RELEASES = sorted(Path(__file__).parent.glob("*.sql"))

# Everything that makes a schema, whatever the order in which migrations came to it. A restored condition is the same
# with its casts and brackets elsewhere, so those are left out.
_SCHEMA = r"""
select 'column', table_name || '.' || column_name, concat_ws(' ', data_type, is_nullable, column_default)
  from information_schema.columns where table_schema = 'public'
union all
select 'constraint', conrelid::regclass || '.' || conname,
       regexp_replace(pg_get_constraintdef(oid), '::[a-z ]+(\[\])?|[()]', '', 'g')
  from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0
union all
select 'index', indexname, regexp_replace(indexdef, '::[a-z ]+(\[\])?|[()]', '', 'g')
  from pg_indexes where schemaname = 'public'
union all
select 'function', oid::regprocedure::text, concat_ws(' ', pg_get_functiondef(oid), proacl)
  from pg_proc where pronamespace = 'public'::regnamespace
union all
select 'trigger', tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
union all
select 'storage', oid::regclass::text, reloptions::text from pg_class
 where relnamespace = 'public'::regnamespace and reloptions is not null"""


def _connect(name: str) -> "psycopg.Connection[Any]":
    """A connection of its own: a dump changes the settings of the one it is restored through."""
    known = settings.DATABASES["default"]
    return psycopg.connect(
        host=known["HOST"], port=known["PORT"], user=known["USER"], password=known["PASSWORD"], dbname=name
    )


def _restore(dump: str) -> None:
    """The test's database becomes what the dump holds; the next test gets a fresh one as ever."""
    name = settings.DATABASES["default"]["NAME"]
    connections.close_all()
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'drop database if exists "{name}" with (force)')
        cursor.execute(f'create database "{name}" template template0')
    with _connect(name) as fresh:
        fresh.execute(dump.encode())


@pytest.fixture(params=RELEASES, ids=lambda file: file.stem)
def root(request: pytest.FixtureRequest, transactional_db: None, settings: Any) -> Iterator[str]:
    """The database of a release as it was restored, not upgraded yet; SIZE:ROOT of its log, noted when it was made."""
    settings.DABAO_SIMULATED_CLOCK = True
    for name, key in make.KEYS.items():
        setattr(settings, name, key)
    dump = request.param.read_text()
    _restore(dump)
    ContentType.objects.clear_cache()  # kept by id, and the dump has ids of its own
    yield dump.partition("\n")[0].removeprefix("-- root ")
    ContentType.objects.clear_cache()


@pytest.fixture
def upgraded(root: str) -> str:
    call_command("migrate", verbosity=0)
    return root


def test_the_releases_are_here() -> None:
    assert "0.1.0" in [file.stem for file in RELEASES]


def test_nothing_is_missing_and_everything_is_proved(upgraded: str) -> None:
    assert find_differences() == []
    well, said = verify("--expect", upgraded)
    assert well, said


def test_every_event_loads_and_is_where_it_was(upgraded: str) -> None:
    size = int(upgraded.partition(":")[0])
    loaded = log.whole()
    assert [recorded.position for recorded in loaded] == list(range(size))
    for recorded in loaded:
        if recorded.kind not in LIFTS:
            assert event_data(recorded.event) == recorded.data


def test_names_are_read_and_people_found_under_the_keys_of_old(upgraded: str) -> None:
    people = list(PersonRow.objects.values_list("region", "person_id"))
    region = people[0][0]
    masked = find_masked(region, [person_id for _, person_id in people])
    assert len(masked) == len(people) > 1
    assert all(known.name and known.id_no for known in masked.values())
    for _, person_id in people:
        id_no = get_person_texts(region, person_id)["id_no"]
        assert find_person(region, "id_no", id_no) == person_id


def test_the_tables_are_those_of_a_new_database(upgraded: str) -> None:
    """As far as the schema goes nobody can tell an upgraded database from one that was made today."""
    with _connect(f"{settings.DATABASES['default']['NAME']}_pristine") as new:
        wanted = set(new.execute(_SCHEMA).fetchall())
    found = set(fetch(_SCHEMA))
    mend = "a migration was edited that databases in use have behind them: undo that and write a further migration"
    assert sorted({row[:2] for row in wanted ^ found}) == [], mend


def test_a_posting_rule_an_older_release_did_not_have_arrives(root: str) -> None:
    ((rule, version),) = fetch(
        """select rule, version from settlement_rule r
            where not exists (select from settlement_voucher v where v.rule = r.rule and v.rule_version = r.version)
            order by 1, 2 limit 1"""
    )
    forge(
        f"delete from settlement_rule_line where rule = '{rule}' and version = {version}",
        f"delete from settlement_rule where rule = '{rule}' and version = {version}",
    )
    missing = {said.split(" is ")[0] for said in find_missing()}
    assert f"settlement_rule: {rule} {version}" in missing
    assert len(missing) > 2  # the rule and its lines
    call_command("migrate", verbosity=0)
    assert find_differences() == []
    well, said = verify("--expect", root)
    assert well, said


def test_work_goes_on(upgraded: str) -> None:
    """A hospital settles a bill, a clerk tells a claimant, a clock speaks, and all of it is proved together."""
    claim = ClaimRow.objects.filter(status="approved").order_by("claim_no").first()
    assert claim is not None
    clock = SimClock.objects.get(region=claim.region)
    _settle_a_bill(claim.region)
    cause = store.Cause(
        actor="clerk", role="clerk", outlet=claim.outlet, channel="simulation", ground="", at=clock.now_at,
        request_key="after-the-upgrade",
    )  # fmt: skip
    told = claims.notify_claimant(
        region=claim.region, claim_no=claim.claim_no, how="in_person", proof="HZ-1", cause=cause
    )
    assert told["status"] == "notified"
    assert sweep_clocks(now=clock.now_at + timedelta(days=60), region=claim.region, source="test")["breached"] > 0
    while sequencer.catch_up() + store.follow():
        pass
    assert [each for each in store.find_progress() if each.error or each.behind] == []
    well, said = verify("--expect", upgraded)
    assert well, said


def _settle_a_bill(region: str) -> None:
    someone = CoverRow.objects.filter(region=region, bill_count=0, gap_fen=0).order_by("person_id").first()
    assert someone is not None
    psn_no = get_person_texts(region, someone.person_id)["psn_no"]
    answer = Client().post(
        "/api/v1/settlements",
        {**BILL, "psn_no": psn_no},
        content_type="application/json",
        headers={"Authorization": f"Bearer {life.TOKEN}", "Idempotency-Key": "after-the-upgrade"},
    )
    assert answer.status_code in (200, 201), answer.json()
    assert answer.json()["hifmi_pay"] == "87000.00"
