"""The rows of declared lives, written inline: the newest state of each case, and when it falls due."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db.models import DateField, Min, OuterRef, Subquery, TextField, Value
from django.db.models.functions import Concat

from claims.clocks.models import ClockRow
from claims.clocks.projections import DUE_KINDS
from claims.life.streams import Lived
from claims.store import Projection, Recorded, Transaction

COMMON = ("outlet", "status", "opened_date", "latest_date")


def projections_of(lived: Lived) -> Mapping[str, Sequence[Projection]]:
    """What is written when something happens to a case of this life, or to one of its clocks."""
    life, stream_type, rows = lived
    state_columns = (*COMMON, *life.own_fields())

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

    def date_case(tx: Transaction, recorded: Sequence[Recorded]) -> None:
        subjects = {each.data["subject"].partition(":") for each in recorded}
        numbers = [number for kind, _colon, number in subjects if kind == life.name]
        if numbers:
            due = next_due(life.name)
            rows.objects.filter(region=tx.region, number__in=numbers).update(next_due_date=due)  # type: ignore[attr-defined]

    table: dict[str, Sequence[Projection]] = dict.fromkeys(life.kinds(), (list_case,))
    # A case has its row before its clocks date it.
    return {**table, **dict.fromkeys(DUE_KINDS, (date_case,))}


def next_due(name: str) -> Subquery:
    """The first due date among the clocks of a case that run."""
    running = ClockRow.objects.filter(
        region=OuterRef("region"),
        subject=Concat(Value(f"{name}:"), OuterRef("number"), output_field=TextField()),
        lifecycle="running",
    )
    return Subquery(running.values("subject").annotate(due=Min("due_date")).values("due"), output_field=DateField())


def _row(rows: type[Any], columns: Sequence[str], case: Any, version: int) -> Any:
    state = {name: getattr(case, name) for name in columns}
    return rows(region=case.region, number=case.number, version=version, **state)
