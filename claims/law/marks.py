"""Which code and which tests name a row of the law: a comment ``law:`` with ids in code, the marker ``law`` on a test.

In code, after the sign of a comment: ``law: 86.finance.7, 86.finance.30``. On a test:
``@pytest.mark.law("86.finance.7")``. They are read from the source each time they are asked for; where the tests were not
installed, none is named.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
CODE: Final = ("config", "claims", "settlement", "audit")
_IN_CODE: Final = re.compile(r"(?:#|--|\{#) law: (?P<ids>[\w.]+(?:, [\w.]+)*)")
_KINDS: Final = frozenset({".py", ".sql", ".html"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Id of a row → the places that name it: ``settlement/ledger/door.py:12`` in code, ``tests/….py::test_name``."""

    code: Mapping[str, tuple[str, ...]]
    tests: Mapping[str, tuple[str, ...]]


def find_marks(root: Path = ROOT) -> Marks:
    """Every mark in the source below ``root``."""
    return Marks(code=_gathered(_in_code(root)), tests=_gathered(_in_tests(root)))


def _gathered(found: Iterator[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    places: dict[str, list[str]] = {}
    for id_, place in found:
        places.setdefault(id_, []).append(place)
    return {id_: tuple(listed) for id_, listed in places.items()}


def _in_code(root: Path) -> Iterator[tuple[str, str]]:
    for room in CODE:
        for file in sorted((root / room).rglob("*")):
            if file.suffix in _KINDS:
                for number, line in enumerate(file.read_text().splitlines(), 1):
                    for mark in _IN_CODE.finditer(line):
                        for id_ in mark["ids"].split(", "):
                            yield id_, f"{file.relative_to(root)}:{number}"


def _in_tests(root: Path) -> Iterator[tuple[str, str]]:
    for file in sorted((root / "tests").rglob("test_*.py")):
        text = file.read_text()
        if "mark.law(" in text:
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.FunctionDef):
                    for id_ in _named(node):
                        yield id_, f"{file.relative_to(root)}::{node.name}"


def _named(function: ast.FunctionDef) -> Iterator[str]:
    for mark in function.decorator_list:
        if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.law":
            for argument in mark.args:
                if isinstance(argument, ast.Constant):
                    yield str(argument.value)
