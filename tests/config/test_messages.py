"""Everything the screens say is said in Chinese too, and the committed catalogues are those the words compile to."""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import django
import polib
import pytest
import unfold

from config import messages
from config.messages import Said

DJANGO = Path(django.__file__).parent
THEME = Path(unfold.__file__).parent


def translated(path: Path) -> set[tuple[str, str]]:
    return {(entry.msgid, entry.msgctxt or "") for entry in polib.pofile(str(path)).translated_entries()}


@lru_cache(maxsize=1)
def known() -> set[tuple[str, str]]:
    ours = set().union(*(translated(messages.catalogue(app)) for app in messages.APPS))
    parts = ("conf", "contrib/admin", "contrib/auth")
    return ours.union(*(translated(DJANGO / part / "locale/zh_Hans/LC_MESSAGES/django.po") for part in parts))


def said_by_the_theme() -> Iterator[Said]:
    for path in (THEME / "templates").rglob("*.html"):
        yield from messages.said_in_template(path.read_text())
    for path in THEME.rglob("*.py"):
        yield from messages.said_in_code(path.read_text())


@pytest.mark.parametrize("app", messages.APPS)
def test_the_committed_mo_is_what_its_po_compiles_to(app: str) -> None:
    path = messages.catalogue(app)
    assert path.with_suffix(".mo").read_bytes() == polib.pofile(str(path)).to_binary(), "manage.py compile_messages_py"


@pytest.mark.parametrize("app", messages.APPS)
def test_no_text_of_ours_lacks_a_translation(app: str) -> None:
    lacking = {said: place for said, place in messages.said_by(app).items() if (said.text, said.context) not in known()}
    assert not lacking


@pytest.mark.parametrize("app", messages.APPS)
def test_no_translation_is_left_over_or_fuzzy(app: str) -> None:
    said = {(each.text, each.context) for each in messages.said_by(app)}
    if app == "config":
        said |= {(each.text, each.context) for each in said_by_the_theme()}
    catalogue = polib.pofile(str(messages.catalogue(app)))
    left_over = [entry.msgid for entry in catalogue if (entry.msgid, entry.msgctxt or "") not in said]
    assert not left_over and not catalogue.fuzzy_entries()


@pytest.mark.parametrize("app", messages.APPS)
def test_no_catalogue_says_where_a_text_stands(app: str) -> None:
    """Such a comment outlives the file it names; where a text stands is asked of the code (``said_by``)."""
    assert not re.findall(r"^#[.:] \S+\.(?:py|html)$", messages.catalogue(app).read_text(), re.M)


def test_no_text_of_the_theme_stays_english() -> None:
    lacking = {said.text for said in said_by_the_theme() if (said.text, said.context) not in known()}
    assert not lacking


@pytest.mark.parametrize("app", messages.APPS)
def test_a_translation_keeps_the_placeholders(app: str) -> None:
    names = re.compile(r"%\((\w+)\)")
    for entry in polib.pofile(str(messages.catalogue(app))):
        translation = entry.msgstr or entry.msgstr_plural[0]
        assert set(names.findall(entry.msgid)) == set(names.findall(translation)), entry.msgid


@pytest.mark.parametrize("app", messages.APPS)
def test_a_translation_is_set_in_chinese(app: str) -> None:
    """Full-width punctuation beside Chinese words, and one word for one thing."""
    half_width = re.compile(r"[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]")
    other_words = re.compile("退汇|审批|合规费用|起付标准|封顶额")
    for entry in polib.pofile(str(messages.catalogue(app))):
        for text in [entry.msgstr, *entry.msgstr_plural.values()]:
            assert not half_width.search(text) and not other_words.search(text), text
