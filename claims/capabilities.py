"""The capabilities of an app, by the one list in its ``apps.py``: Django takes their tables, ``wiring`` the rest."""

from collections.abc import Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType


def import_models(app: str, capabilities: Sequence[str]) -> None:
    """The tables of these capabilities. For the root ``models.py`` of an app, which Django imports and nobody else."""
    for _module in _rooms(app, capabilities, "models"):
        pass


def wirings(app: str, capabilities: Sequence[str]) -> list[ModuleType]:
    """What these capabilities declare, in the order of the list."""
    return list(_rooms(app, capabilities, "wiring"))


def _rooms(app: str, capabilities: Sequence[str], room: str) -> Iterator[ModuleType]:
    for name in capabilities:
        if find_spec(f"{app}.{name}.{room}"):
            yield import_module(f"{app}.{name}.{room}")
