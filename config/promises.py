"""The codes this house answers with, and the list of those it has promised to keep: hospitals branch on them."""

import importlib
import pkgutil
from collections.abc import Iterator
from typing import Final

from rest_framework.exceptions import ValidationError

from claims.domain.refusal import Refused
from config import problems
from config.house import ROOT

APPS: Final = ("claims", "settlement", "audit")
LIST: Final = ROOT / "tests/house/refusal_codes.txt"


def promised() -> list[str]:
    """The lines of the list: code and status."""
    return LIST.read_text().splitlines()


def answered() -> set[str]:
    """What the interface can answer, as lines: our refusals and those of the framework."""
    lines = {f"{refusal().code} {problems.status_of(refusal)}" for refusal in _refusals()}
    lines |= {f"{code} {status}" for _, status, code, *_ in problems.FRAMEWORK}
    lines.add(f"{problems.UNFORESEEN[1]} {problems.UNFORESEEN[0]}")
    invalid = problems.problem_of(ValidationError("no"))
    assert invalid is not None
    return lines | {f"{invalid['code']} {invalid['status']}"}


def promise() -> list[str]:
    """Add what is answered and not promised yet; the new lines. Nothing is ever taken out."""
    new = sorted(answered() - set(promised()))
    if new:
        LIST.write_text("".join(f"{line}\n" for line in sorted([*promised(), *new])))
    return new


def _refusals() -> Iterator[type[Refused]]:
    """Every "no" of the apps, wherever it is defined; so every module is imported."""
    for app in APPS:
        package = importlib.import_module(app)
        for module in pkgutil.walk_packages(package.__path__, f"{app}."):
            importlib.import_module(module.name)
    found: list[type[Refused]] = [Refused]
    for refusal in found:
        found += [below for below in refusal.__subclasses__() if below not in found]
    yield from (refusal for refusal in found[1:] if refusal.__module__.split(".")[0] in APPS)
