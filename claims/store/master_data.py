"""Master data that the code brings along and the database keeps, such as the chart of accounts.

It is loaded after every ``migrate``, never by a migration: a migration runs once, and what is added to the code later
would pass every test and never reach a database that exists. ``find_differences`` says where the two disagree; the
deploy check and ``verify`` ask it. ``/healthz`` asks ``find_missing``: while a release is rolled out the database knows
more than the processes of the old one, and those are well.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connections, transaction

from claims.store.sql import fetch


@dataclass(frozen=True, slots=True, kw_only=True)
class MasterTable:
    """A table whose rows the code knows: ``columns`` in the order of ``rows``; the first ``key`` of them name a row.

    Loading adds what is missing and changes nothing that is there: what has shipped is final, its names too.
    """

    table: str
    columns: Sequence[str]
    key: int
    rows: Callable[[], Sequence[tuple[Any, ...]]]

    def load(self, cursor: Any) -> None:
        names, places = ", ".join(self.columns), ", ".join(f"%({column})s" for column in self.columns)
        sql = f"insert into {self.table} ({names}) values ({places}) on conflict do nothing"
        cursor.executemany(sql, [dict(zip(self.columns, row, strict=True)) for row in self.rows()])

    def missing(self) -> list[str]:
        """Rows of the code that the database does not have, or has otherwise."""
        known, kept = self._known(), self._kept()
        return [
            f"{self.table}: {_said(key)} is {'another in' if key in kept else 'in the code and not in'} the database"
            for key, row in known.items()
            if kept.get(key) != row
        ]

    def unknown(self) -> list[str]:
        """Rows of the database that the code does not know."""
        strangers = self._kept().keys() - self._known().keys()
        return [f"{self.table}: {_said(key)} is in the database and not in the code" for key in strangers]

    def _known(self) -> Mapping[tuple[Any, ...], tuple[Any, ...]]:
        return _by_key(self.rows(), self.key)

    def _kept(self) -> Mapping[tuple[Any, ...], tuple[Any, ...]]:
        return _by_key(fetch(f"select {', '.join(self.columns)} from {self.table}"), self.key)


_tables: dict[str, MasterTable] = {}


def register_master_data(tables: Sequence[MasterTable]) -> None:
    """In the order in which they are loaded: what is referred to comes first."""
    _tables.update({table.table: table for table in tables})


def load_master_data(using: str = "default") -> None:
    """Adds what is missing, in one transaction; a table that an older state of the migrations lacks is passed over."""
    with transaction.atomic(using=using), connections[using].cursor() as cursor:
        for table in _tables.values():
            cursor.execute("select to_regclass(%s)", [table.table])
            if cursor.fetchone()[0] is not None:
                table.load(cursor)


def find_missing() -> list[str]:
    """What the code needs of its master data and the database does not have, as sentences."""
    return sorted(said for table in _tables.values() for said in table.missing())


def find_differences() -> list[str]:
    """Where the master data of the code and of the database disagree, either way, as sentences."""
    return sorted([*find_missing(), *(said for table in _tables.values() for said in table.unknown())])


def _by_key(rows: Sequence[tuple[Any, ...]], key: int) -> Mapping[tuple[Any, ...], tuple[Any, ...]]:
    return {tuple(row[:key]): tuple(row) for row in rows}


def _said(key: tuple[Any, ...]) -> str:
    return " ".join(str(part) for part in key)
