"""A stored sample for every event kind that has none yet, made up from the types of its fields.

Once committed a sample is never edited: it is the promise that the events of that day still load. Where the simulated
year lives through a kind, a sample taken from its log says more than one that is made up.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec import inspect

from claims.domain.event import KINDS
from claims.store.encoding import event_data
from config.house import ROOT

FOLDER: Final = ROOT / "tests/house/samples"
_DAY: Final = date(2026, 3, 9)
_VALUES: Final[dict[type, object]] = {
    inspect.IntType: 1,
    inspect.BoolType: True,
    inspect.DateType: _DAY,
    inspect.DateTimeType: datetime(2026, 3, 9, 1, tzinfo=UTC),
    inspect.NoneType: None,
    inspect.AnyType: {},
    inspect.CustomType: {},  # object: what another app explains, opaque here
}


def missing_samples() -> Iterator[tuple[Path, dict[str, Any]]]:
    """File and content of every sample that is not there yet."""
    for kind, event in KINDS.items():
        file = FOLDER / f"{kind}.json"
        if event.__module__.split(".")[0] != "tests" and not file.exists():
            yield file, event_data(event(**_fields(event)))


def _fields(struct: type[msgspec.Struct]) -> dict[str, object]:
    described = inspect.type_info(struct)
    assert isinstance(described, inspect.StructType)
    return {field.name: _value(field.type, field.name) for field in described.fields}


def _value(described: inspect.Type, name: str) -> object:
    """A value of this type; a text says the name of its field, a choice is the first."""
    match described:
        case inspect.StrType():
            return name
        case inspect.LiteralType():
            return described.values[0]
        case inspect.EnumType():
            return next(iter(described.cls))
        case inspect.UnionType():
            return _value(described.types[0], name)
        case inspect.ListType() | inspect.VarTupleType():
            return [_value(described.item_type, name)]
        case inspect.DictType():
            return {name: _value(described.value_type, name)}
        case inspect.StructType():
            return described.cls(**_fields(described.cls))
        case _:
            return _VALUES[type(described)]
