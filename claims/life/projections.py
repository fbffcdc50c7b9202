"""The rows of declared lives, written inline: the newest state of each case, and when it falls due."""

from collections.abc import Mapping, Sequence
from typing import Any

from claims.clocks.projections import DUE_KINDS, date_subject
from claims.life.streams import Lived
from claims.store import Projection, Recorded, Transaction

COMMON = ("outlet", "status", "opened_date", "latest_date")


def projections_of(lived: Lived) -> Mapping[str, Sequence[Projection]]:
    """What is written when something happens to a case of this life, or to one of its clocks."""
    life, stream_type, rows = lived
    state_columns = (*COMMON, *life.own_fields())
    date_case = date_subject(life.name, table=rows._meta.db_table)

    def list_case(tx: Transaction, recorded: Sequence[Recorded]) -> None:
        numbers = dict.fromkeys(each.data["number"] for each in recorded)
        streams = tx.load_many([(stream_type, number) for number in numbers])
        found = [_row(rows, state_columns, stream.state, stream.version) for stream in streams]
        rows.objects.bulk_create(  # type: ignore[attr-defined]
            found,
            update_conflicts=True,
            unique_fields=["region", "number"],
            update_fields=[*state_columns, "version"],
        )

    table: dict[str, Sequence[Projection]] = dict.fromkeys(life.kinds(), (list_case,))
    # A case has its row before its clocks date it.
    return {**table, **dict.fromkeys(DUE_KINDS, (date_case,))}


def _row(rows: type[Any], columns: Sequence[str], case: Any, version: int) -> Any:
    state = {name: getattr(case, name) for name in columns}
    return rows(region=case.region, number=case.number, version=version, **state)
