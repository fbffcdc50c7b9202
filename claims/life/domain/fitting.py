"""Whether what a form asks for fits what its event says, and what a case remembers fits its state.

Nothing else looks: a form knows no types, and ``replace`` does not check them. What does not fit would be written down
all the same, and the case could never be read again.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final, get_type_hints

import msgspec

from claims.life.domain.life import Decision, Field, Form, Life

# What a form gives when something was filled in, and when nothing was.
_FILLED: Final[dict[Form, object]] = {
    "words": "x",
    "text": "x",
    "day": date(2026, 3, 9),
    "yuan": 1,
    "count": 1,
    "choice": "x",
    "yes": True,
}
_EMPTY: Final[dict[Form, object]] = {"words": "", "text": "", "choice": "", "yes": False}


def field_faults(life: Life[Any]) -> Iterator[str]:
    """Every field can be filled in and, where it need not be, left empty."""
    for decision in life.decisions:
        for field in decision.fields:
            yield from _field(decision, field)
    forms = {(field.name, field.form) for decision in life.decisions for field in decision.fields}
    names = [name for name, _form in forms]
    yield from (f"{name} is asked for in two forms" for name in sorted(set(names)) if names.count(name) > 1)


def _field(decision: Decision[Any], field: Field) -> Iterator[str]:
    where = f"{decision.name} asks for {field.name}"
    if (field.form == "choice") != bool(field.choices):
        yield f"{where} as {field.form}, and choices belong to a choice"
    if (field.form == "yuan") != field.name.endswith("_fen"):
        yield f"{where} as {field.form}, and yuan are kept in a name that ends in _fen"
    if field.name == "on_date" and not (field.form == "day" and field.required):
        yield f"{where}, which is a day that must be given"
    said = get_type_hints(decision.happens).get(field.name)
    if said is not None:
        yield from (f"{where} as {field.form}, its event cannot say {value!r}" for value in _misfits(field, said))


def _misfits(field: Field, said: Any) -> Iterator[object]:
    values = [_FILLED[field.form]]
    if not field.required or field.form == "yes":
        values.append(_EMPTY.get(field.form))
    yield from (value for value in values if not fits(value, said))


def memory_faults(life: Life[Any]) -> Iterator[str]:
    """A case begins with something under every name it remembers, and can remember whatever is said under it."""
    own = set(life.own_fields())
    for remembered in msgspec.structs.fields(life.state):
        if remembered.name in own and remembered.required:
            yield f"a case begins without {remembered.name}: give it a default"
        elif remembered.name in own and not _begins(remembered):
            yield f"the default of {remembered.name} is not of its type"
    for decision in life.decisions:
        yield from _forgotten(life, decision, own)


def _begins(remembered: msgspec.structs.FieldInfo) -> bool:
    made = remembered.default_factory is not msgspec.NODEFAULT
    return fits(remembered.default_factory() if made else remembered.default, remembered.type)


def _forgotten(life: Life[Any], decision: Decision[Any], own: set[str]) -> Iterator[str]:
    kept = get_type_hints(life.state)
    for field in decision.fields:
        if field.name in own:
            yield from (
                f"{decision.name} says {field.name}={value!r}, which a case cannot remember"
                for value in _misfits(field, kept[field.name])
            )


def fits(value: object, said: Any) -> bool:
    try:
        msgspec.convert(value, said, builtin_types=(date,))
    except msgspec.ValidationError:
        return False
    return True
