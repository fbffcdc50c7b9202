"""The tables of the READMEs, printed from the code: events, clocks, roles, posting rules, reactions.

A README keeps each between two marks, ``<!-- house: NAME -->`` and ``<!-- /house -->``; a house test compares them, and
``manage.py house --write`` brings them up to date. What a table says of a thing is the first sentence of its docstring.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from claims.clocks.domain.periods import all_rules
from claims.clocks.domain.rule import Rule
from claims.desk import roles
from claims.domain.event import KINDS, Event
from claims.store.following import registered_followers
from settlement.ledger.domain.chart import HQ, PENDING, RULE_BY_VERSION, RULES
from settlement.ledger.domain.posting import EVENT_RULES, Posts

ROOT: Final = Path(__file__).resolve().parents[1]
READMES: Final = ("claims/README.md", "settlement/README.md", "audit/README.md")
_BLOCK: Final = re.compile(r"<!-- house: (?P<name>[a-z ]+) -->\n(?P<table>.*?)<!-- /house -->\n", re.S)
_UNIT: Final = {"day": "days", "wday": "working days", "month": "months"}


def tables() -> Mapping[str, Callable[[], str]]:
    """Every table by its name."""
    return {
        "events of claims": lambda: _events("claims"),
        "events of settlement": lambda: _events("settlement"),
        "clocks": _clocks,
        "roles": _roles,
        "posting rules": _posting,
        "reactions": _reactions,
    }


def kept() -> Iterator[tuple[str, str, str]]:
    """README, name and text of every table that a README keeps."""
    for readme in READMES:
        for block in _BLOCK.finditer((ROOT / readme).read_text()):
            yield readme, block["name"], block["table"]


def write() -> list[str]:
    """Bring the tables of the READMEs up to date; which READMEs changed."""
    printed, changed = tables(), []
    for readme in READMES:
        text = (ROOT / readme).read_text()
        renewed = _BLOCK.sub(lambda block: _block(block["name"], printed[block["name"]]()), text)
        if renewed != text:
            (ROOT / readme).write_text(renewed)
            changed.append(readme)
    return changed


def _block(name: str, table: str) -> str:
    return f"<!-- house: {name} -->\n{table}<!-- /house -->\n"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    # A type such as ``int | None`` in a docstring is no border of a cell.
    lines = [head, ["---"] * len(head), *([cell.replace("|", "\\|") for cell in row] for row in rows)]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def _said(thing: Any) -> str:
    """The first paragraph of a docstring on one line."""
    return " ".join((thing.__doc__ or "").split("\n\n")[0].split()).replace("``", "`")


def _events(app: str) -> str:
    ours = sorted((e for e in KINDS.values() if e.__module__.split(".")[0] == app), key=lambda e: e.__module__)
    return _table(["Kind", "名称", "Name", "What happened"], [_event(event) for event in ours])


def _event(event: type[Event]) -> list[str]:
    return [f"`{event.kind}`", event.zh, event.en, _said(event)]


def _clocks() -> str:
    head = ["Rule", "Period", "Begins", "Suspended", "Met by", "Lost by", "Duty"]
    return _table(head, [_clock(rule) for rule in all_rules()])


def _clock(rule: Rule) -> list[str]:
    begins = _kinds(rule.start) + (f", once {rule.start_when}" if rule.start_when else "")
    times = "once, " if rule.max_pauses == 1 else ""
    pause = f"{times}from {_kinds(rule.pause)} to {_kinds(rule.resume)}" if rule.pause else "no"
    period = f"{rule.amount} {_UNIT[rule.unit]}"
    name = f"`{rule.code}` v{rule.version}"
    return [name, period, begins, pause, _kinds(rule.stop), _kinds(rule.cancel), f"`{rule.duty}`"]


def _kinds(kinds: Iterable[str]) -> str:
    return ", ".join(sorted(kind.partition(".")[2].rpartition(".")[0] for kind in kinds))


def _roles() -> str:
    head = ["Role", "Sees the pages", "Takes the steps", "May ask to be shown"]
    return _table(head, [_role(role) for role in roles.ROLES.values()])


def _role(role: roles.Role) -> list[str]:
    sees = [page for page, seen_by in roles.pages().items() if role.code in seen_by]
    name = f"{role.code}, of an outlet" if role.of_an_outlet else role.code
    return [name, *(", ".join(sorted(listed)) or "–" for listed in (sees, roles.duties(role.code), role.shown))]


def _posting() -> str:
    head = ["Rule", "名称", "Name", "Booked for", "Lines"]
    rows = [
        [f"`{rule.rule}` v{rule.version}", rule.name_zh, rule.name_en, _booked_for(rule.rule), _lines(rule)]
        for rule in RULES
    ]
    return _table(head, rows)


def _booked_for(rule: str) -> str:
    booked = [(kind, posts) for kind, table in EVENT_RULES.items() for posts in table if posts.rule == rule]
    return ", ".join(dict.fromkeys(f"`{kind}`{_how(posts)}" for kind, posts in booked)) or "–"


def _how(posts: Posts) -> str:
    return " in red" if posts.reverses else ""


def _lines(rule: Any) -> str:
    lines = RULE_BY_VERSION[rule.rule, rule.version].lines
    return " / ".join(
        f"{'H ' if line.org == HQ else ''}{line.dc} {line.gl_code}{' P' if line.layer == PENDING else ''}"
        for line in lines
    )


def _reactions() -> str:
    followers = [each for each in registered_followers() if not each.handle.__module__.startswith("tests.")]
    rows = [[f"`{each.name}`", ", ".join(sorted(each.kinds)), _said(each.handle)] for each in followers]
    return _table(["Reaction", "After", "Does"], rows)
