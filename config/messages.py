"""The words of the screens in other languages, without the gettext programs: what is said, and what it compiles to.

A catalogue is ``<app>/locale/<language>/LC_MESSAGES/django.po``; the .mo beside it is made by ``manage.py
compile_messages_py`` and committed, so that a machine without tools shows the same words.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
APPS = ("claims", "settlement", "audit", "config")
LANGUAGE = "zh_Hans"

# The arguments of each function: how many texts it takes, and whether the first is a context.
_PLAIN, _PLURAL, _CONTEXT = "plain", "plural", "context"
_FUNCTIONS = {
    "_": _PLAIN,
    "gettext": _PLAIN,
    "gettext_lazy": _PLAIN,
    "ngettext": _PLURAL,
    "ngettext_lazy": _PLURAL,
    "pgettext": _CONTEXT,
    "pgettext_lazy": _CONTEXT,
}
_LITERAL = r"""u?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
_IN_TEMPLATE = re.compile(rf"\b(_|gettext|ngettext|pgettext)\(\s*({_LITERAL})(?:\s*,\s*({_LITERAL}))?")


class Said(NamedTuple):
    """One text in English; ``plural`` and ``context`` are "" where there are none."""

    text: str
    plural: str = ""
    context: str = ""


def catalogue(app: str) -> Path:
    return ROOT / app / "locale" / LANGUAGE / "LC_MESSAGES" / "django.po"


def said_by(app: str) -> dict[Said, str]:
    """Every text an app says in code and templates, and the first place where it does."""
    found: dict[Said, str] = {}
    folder = ROOT / app
    for path in sorted(folder.rglob("*.py")):
        for said in said_in_code(path.read_text()):
            found.setdefault(said, str(path.relative_to(ROOT)))
    for path in sorted((folder / "templates").rglob("*.html")):
        for said in said_in_template(path.read_text()):
            found.setdefault(said, str(path.relative_to(ROOT)))
    return found


def said_in_template(text: str) -> Iterator[Said]:
    for name, first, second in _IN_TEMPLATE.findall(templatize(text)):
        texts = [ast.literal_eval(literal) for literal in (first, second) if literal]
        yield _said(_FUNCTIONS[name], texts)


def said_in_code(source: str) -> Iterator[Said]:
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _FUNCTIONS):
            continue
        texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        if texts:
            yield _said(_FUNCTIONS[node.func.id], texts)


def _said(kind: str, texts: list[str]) -> Said:
    if kind == _PLURAL:
        return Said(texts[0], plural=texts[1])
    if kind == _CONTEXT:
        return Said(texts[1], context=texts[0])
    return Said(texts[0])
