"""Master data of the code reaches a database that exists, and where the two disagree somebody says so."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client

from audit.proof.statements import find_faults
from claims.store import master_data
from claims.store.master_data import MasterTable, find_differences, load_master_data
from claims.store.sql import fetch
from config.checks import check_master_data
from config.embedded.state import ROOT

pytestmark = pytest.mark.django_db

RULE = ("toy_rule", 1, "试验", "Toy rule")
LINES = [("toy_rule", 1, "INS", "BRANCH", 1, "D", "1002.01"), ("toy_rule", 1, "INS", "BRANCH", 1, "C", "1122.01")]


@pytest.fixture
def a_later_release(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The code knows one posting rule more than the database does."""
    known = dict(master_data._tables)
    for name, more in (("settlement_rule", [RULE]), ("settlement_rule_line", LINES)):
        table = known[name]
        rows = [*table.rows(), *more]
        known[name] = MasterTable(table=name, columns=table.columns, key=table.key, rows=lambda rows=rows: rows)  # type: ignore[misc]
    monkeypatch.setattr(master_data, "_tables", known)
    yield


def test_a_fresh_database_has_what_the_code_knows() -> None:
    assert find_differences() == []
    assert check_master_data(None) == []


def test_a_rule_added_later_reaches_a_database_that_exists(a_later_release: None) -> None:
    assert [said.split(" is ")[0] for said in find_differences()] == [
        "settlement_rule: toy_rule 1",
        "settlement_rule_line: toy_rule 1 INS BRANCH 1 C 1122.01",
        "settlement_rule_line: toy_rule 1 INS BRANCH 1 D 1002.01",
    ]
    call_command("migrate", verbosity=0)
    assert find_differences() == []
    assert fetch("select name_en from settlement_rule where rule = 'toy_rule'") == [("Toy rule",)]
    load_master_data()  # and once more changes nothing
    assert find_differences() == []


def test_health_verify_and_the_deploy_check_name_what_is_missing(a_later_release: None, client: Client) -> None:
    told = client.get("/healthz").json()["master_data"]
    assert not told["ok"] and "toy_rule" in told["missing"][0]
    assert [fault.check for fault in find_faults() if "toy_rule" in str(fault)] == ["master data"] * 3
    assert [each.id for each in check_master_data(None)] == ["dabao.E001"] * 3


def test_a_row_the_code_does_not_know_is_named_but_an_older_process_is_well(client: Client) -> None:
    with connection.cursor() as cursor:
        cursor.execute("insert into settlement_rule (rule, version, name_zh, name_en) values ('odd', 1, '异', 'Odd')")
    assert find_differences() == ["settlement_rule: odd 1 is in the database and not in the code"]
    assert client.get("/healthz").json()["master_data"] == {"ok": True, "missing": []}


def test_a_row_that_is_another_in_the_database_is_named() -> None:
    with connection.cursor() as cursor:
        cursor.execute("update settlement_gl_account set name_en = 'Cash' where code = '1002.01'")
    assert find_differences() == ["settlement_gl_account: 1002.01 is another in the database"]


@pytest.mark.django_db(transaction=True)
def test_the_deploy_check_asks_the_database_as_an_operator_calls_it(process_env: dict[str, str]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("insert into settlement_rule (rule, version, name_zh, name_en) values ('odd', 1, '异', 'Odd')")
    command = [sys.executable, "manage.py", "check", "--deploy"]
    asked = subprocess.run(command, env=process_env, cwd=ROOT, capture_output=True, text=True, check=False)
    assert asked.returncode == 1
    assert "dabao.E001" in asked.stderr and "odd 1 is in the database and not in the code" in asked.stderr
