"""What the table of the law calls working is named by code and by a test, and nothing but the table cites an article."""

import ast
import re
from pathlib import Path

import polib
import pytest

from claims.clocks.domain.periods import all_rules
from claims.counter.domain.documents import KINDS
from claims.counter.screens.letters import CITED
from claims.domain.refusal import Refused
from claims.law.marks import CODE, ROOT, find_marks
from claims.law.table import SHIPPED
from tests.house.test_source import PARSED, name
from tests.house.test_words import ours

MARKS = find_marks()
NAMED = [row.id for row in SHIPPED.rows.values() if row.state in ("works", "partly")]
ARTICLE = re.compile(r"第[〇零一二三四五六七八九十百千\d]+条|\b[Aa]rt(?:\.|icles?|s\.)\s*\d")
# The words of the law are composed there.
COMPOSED = "claims/law/"


@pytest.mark.parametrize("id_", [id_ for id_ in NAMED if SHIPPED.rows[id_].state == "works"])
def test_what_works_has_code_and_a_test(id_: str) -> None:
    assert MARKS.code.get(id_), f"mark the code that does {id_} with a comment: law: {id_}"
    assert MARKS.tests.get(id_), f'mark a test that proves {id_} with @pytest.mark.law("{id_}")'


def test_every_mark_names_a_row() -> None:
    marked = {**MARKS.code, **MARKS.tests}
    assert {id_: marked[id_] for id_ in sorted(marked.keys() - SHIPPED.rows.keys())} == {}


def test_what_is_marked_is_not_called_open() -> None:
    """A mark is a claim that something is done; the table says what."""
    assert sorted((MARKS.code.keys() | MARKS.tests.keys()) - set(NAMED)) == []


def test_every_duty_that_code_names_is_in_the_table() -> None:
    named = {rule.duty for rule in all_rules()} | {kind.duty for kind in KINDS.values()} | set(CITED.values())
    assert sorted(named - SHIPPED.duties.keys()) == []


@pytest.mark.parametrize("language", ["msgid", "msgstr"])
def test_no_message_holds_an_article(language: str) -> None:
    found = [
        f"{name(file)}: {said}"
        for file in ROOT.glob("*/locale/zh_Hans/LC_MESSAGES/django.po")
        for entry in polib.pofile(str(file))
        for said in [getattr(entry, language), *entry.msgstr_plural.values()]
        if ARTICLE.search(said)
    ]
    assert found == [], "name a duty, and let claims.law give the article of the day"


def test_no_template_holds_an_article() -> None:
    templates = [file for room in CODE for file in (ROOT / room).rglob("*.html")]
    assert len(templates) > 30
    assert [name(file) for file in templates if ARTICLE.search(file.read_text())] == []


def test_no_refusal_holds_an_article() -> None:
    said = {refusal.__qualname__: f"{refusal.__doc__} {vars(refusal).get('zh', '')}" for refusal in ours(Refused)}
    assert [who for who, sentence in said.items() if ARTICLE.search(sentence)] == []


def _literals(file: Path) -> list[str]:
    """The texts in a source file that are no docstrings: what a screen, a letter or a check could say."""
    tree = PARSED[file]
    documented = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documented
    ]


def test_no_text_in_the_code_holds_an_article() -> None:
    files = [file for file in PARSED if name(file).startswith(CODE) and not name(file).startswith(COMPOSED)]
    found = [f"{name(file)}: {said[:80]}" for file in files for said in _literals(file) if ARTICLE.search(said)]
    assert found == [], "name a duty, and let claims.law give the article of the day"


@pytest.mark.parametrize(
    "said", ["《保险法》第二十二条", "第17条", "(Insurance Law art. 24)", "Under article 22 of", "arts. 48, 49"]
)
def test_an_article_is_recognised(said: str) -> None:
    assert ARTICLE.search(said)


@pytest.mark.parametrize("said", ["第三季度", "party 3", "the smart 5", "第几条"])
def test_what_is_no_article_is_not(said: str) -> None:
    assert not ARTICLE.search(said)
