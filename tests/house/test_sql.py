"""A statement with many values names them: counted places are where one value slips into its neighbour's."""

import ast
import importlib
import re
from pathlib import Path

import pytest

from tests.house.test_source import APPS, PARSED, ROOT, name

MOST_PLACES = 4

_SQL = re.compile(r"\b(select|insert into|update|delete from)\b", re.IGNORECASE)

MEND = (
    "more than four %s: name them, %(region)s … with a mapping, so that no value can slip into the place of its "
    "neighbour (see claims/store/sql.py)"
)


def count_places(text: str) -> int:
    """The ``%s`` of a statement; ``%%s`` is a percent sign and an s."""
    return text.replace("%%", "").count("%s")


def said(node: ast.AST, names: dict[str, object]) -> str:
    """The text of a string expression, as far as it stands in the source or in a name of its module."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Name(id=known):
            text = names.get(known)
            return text if isinstance(text, str) else ""
        case ast.JoinedStr(values=parts):
            return "".join(said(part, names) for part in parts)
        case ast.FormattedValue(value=inner):
            return said(inner, names)
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            return said(left, names) + said(right, names)
    return ""


def names_of(file: Path) -> dict[str, object]:
    """What the names of a module stand for, the imported ones too; of our apps only, for a test is not to be run."""
    place = file.relative_to(ROOT)
    if place.parts[0] not in APPS:
        return {}
    module = ".".join(place.with_suffix("").parts).removesuffix(".__init__")
    return vars(importlib.import_module(module))


def find_counted(tree: ast.AST, names: dict[str, object]) -> list[int]:
    """The lines of statements that count their values although there are many."""
    texts = [(node, said(node, names)) for node in ast.walk(tree) if not isinstance(node, ast.Name)]
    return sorted({node.lineno for node, text in texts if _SQL.search(text) and count_places(text) > MOST_PLACES})  # type: ignore[attr-defined]


def test_a_statement_with_more_than_four_values_names_them() -> None:
    counted = [f"{name(file)}:{line}" for file, tree in PARSED.items() for line in find_counted(tree, names_of(file))]
    assert counted == [], MEND


WHERE = "a = %s and b = %s and c = %s"

COUNTED = [
    ('run("insert into t values (PLACES)")'.replace("PLACES", "%s, " * 5), True),
    ('run("insert into t values (PLACES)")'.replace("PLACES", "%s, " * 4), False),
    ('run("insert into t values (%(a)s, %(b)s, %(c)s, %(d)s, %(e)s)")', False),
    ("run(\"select format('%%s %%s %%s', %s, %s, %s, %s)\")", False),
    ('run(f"select %s, %s from t where {WHERE}")', True),
    ('run("select %s, %s from t where " + WHERE)', True),
    ('log("%s is %s, %s is %s, and %s is %s")', False),
]


@pytest.mark.parametrize(("source", "found"), COUNTED)
def test_what_counts_its_values_is_found(source: str, found: bool) -> None:
    assert bool(find_counted(ast.parse(source), {"WHERE": WHERE})) is found
