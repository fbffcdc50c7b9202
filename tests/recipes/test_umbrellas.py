"""A capability is a folder, a word in the list, a line in the contract, a migration and its translations.

Umbrellas are lent at an outlet: lent, returned, lost, with a clock of 7 working days, a page, a list, three steps and
two roles. Nobody wants them; they stand in a copy of this house, which is then used and proved like this one.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import polib
import pytest

HOUSE = Path(__file__).resolve().parents[2]
UMBRELLAS = Path(__file__).parent / "umbrellas"
WORDS = {"umbrella": "雨伞", "umbrellas": "雨伞", "Umbrellas": "雨伞", "colour": "颜色", "deposit (fen)": "押金（分）"}

LINES = {
    "claims/apps.py": ('"targets", "counter")', '"targets", "umbrellas", "counter")'),
    "pyproject.toml": ('  "waits | targets",', '  "umbrellas | waits | targets",'),
}


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of this house with umbrellas in it."""
    copy = tmp_path / "house"
    kept = shutil.ignore_patterns(".*", "__pycache__", "staticfiles")
    shutil.copytree(HOUSE, copy, ignore=kept)
    shutil.copytree(UMBRELLAS, copy / "claims" / "umbrellas", ignore=kept)
    for file, (line, longer) in LINES.items():
        text = (copy / file).read_text()
        assert text.count(line) == 1, f"{file} has not one line {line!r}"
        (copy / file).write_text(text.replace(line, longer))
    _translate(copy / "claims/locale/zh_Hans/LC_MESSAGES/django.po")
    return copy


def _translate(file: Path) -> None:
    catalogue = polib.pofile(str(file))
    catalogue.extend(polib.POEntry(msgid=english, msgstr=chinese) for english, chinese in WORDS.items())
    catalogue.save_as_mofile(str(file.with_suffix(".mo")))


def run(house: Path, env: dict[str, str], *command: str) -> str:
    done = subprocess.run([sys.executable, *command], cwd=house, env=env, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, f"{command[:2]}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    return done.stdout


def test_the_folder_is_small() -> None:
    assert sum(len(file.read_text().splitlines()) for file in UMBRELLAS.rglob("*.py")) <= 150


def move_in(house: Path, env: dict[str, str]) -> None:
    run(house, env, "manage.py", "makemigrations", "claims", "--name", "umbrellas")
    assert len(list((house / "claims/migrations").glob("*_umbrellas.py"))) == 1
    run(house, env, "manage.py", "migrate", "--verbosity=0")


def tell(house: Path, env: dict[str, str], story: str) -> None:
    told = (Path(__file__).parent / story).read_text()
    run(house, env, "manage.py", "shell", "--no-imports", "-c", told)


def test_umbrellas_are_lent_returned_lost_and_proved(house: Path, process_env: dict[str, str]) -> None:
    move_in(house, process_env)
    tell(house, process_env, "umbrella_story.py")


def test_umbrellas_stand_a_siege(house: Path, process_env: dict[str, str]) -> None:
    move_in(house, process_env)
    tell(house, process_env, "umbrella_siege.py")


# A later release of umbrellas: a status renamed, a colour and a kind of paper given up, nobody writes off any more, and
# the period of a renewal is the second version of the same.
CHANGED = {
    '"lent": Status': '"on_loan": Status',
    'into="lent"': 'into="on_loan"',
    'out_of=("lent",)': 'out_of=("on_loan",)',
    '"black": Word("黑色", "Black"), ': "",
    'who=("clerk", "approver")': "who=()",
    'documents={"statement"': 'documents={"letter"',
    "periods=(RETURN,)": "periods=(RETURN, msgspec.structs.replace(RETURN, version=2, amount=3))",
    'into="returned", who': 'into="on_loan", starts=(RETURN.code,), who',
    'into="lost", who': 'into="returned", who',
    '        "lost": Status(word=Word("已遗失", "Lost")),\n': "",
    "    state=Umbrella,": "    state=Umbrella,\n    state_version=2,",
    "from claims.umbrellas": "import msgspec\nfrom claims.umbrellas",
}


def test_a_life_that_changed_still_reads_its_older_cases(house: Path, process_env: dict[str, str]) -> None:
    move_in(house, process_env)
    tell(house, process_env, "umbrella_older.py")
    table = house / "claims/umbrellas/domain/umbrella.py"
    text = table.read_text()
    for line, other in CHANGED.items():
        assert line in text, line
        text = text.replace(line, other)
    table.write_text(text)
    tell(house, process_env, "umbrella_newer.py")


def test_umbrellas_keep_the_contracts(house: Path, process_env: dict[str, str]) -> None:
    contracts = "from importlinter.cli import lint_imports_command as run; run()"
    run(house, process_env, "-c", contracts, "--no-cache")
