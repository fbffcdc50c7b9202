"""A region is opened from a file, again without harm, and not from a file that is wrong."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from claims.outlets.models import Outlet
from claims.persons.privacy import unseal_institution
from settlement.hospital.models import Hospital
from settlement.ledger import door as ledger
from settlement.ledger.models import BankAccount

pytestmark = pytest.mark.django_db

README = Path(__file__).parents[2] / "settlement" / "README.md"


def facts() -> dict[str, Any]:
    """The very file the README shows."""
    shown = README.read_text().split("## Opening a region")[1].split("```")[1]
    loaded: dict[str, Any] = json.loads(shown)
    return loaded


def opened(folder: Path, said: dict[str, Any]) -> str:
    file = folder / "region.json"
    file.write_text(json.dumps(said))
    out = StringIO()
    call_command("open_region", str(file), stdout=out)
    return out.getvalue()


def test_the_file_of_the_readme_opens_a_region_once(tmp_path: Path) -> None:
    assert "opened, 1 outlets and 1 hospitals added" in opened(tmp_path, facts())
    assert "was open, 0 outlets and 0 hospitals added" in opened(tmp_path, facts())
    assert ledger.get_project_no("379900", 2027) == "DB379900-2026"
    assert BankAccount.objects.filter(region="379900").count() == 3
    assert Outlet.objects.filter(region="379900").count() == 1
    hospital = Hospital.objects.get(region="379900")
    assert hospital.account_last4 == "0000"
    assert unseal_institution("379900", hospital.code, hospital.bank_account_sealed) == "6200000000000000"


@pytest.mark.parametrize(
    ("path", "value", "complaint"),
    [
        (("region",), "3799", "six digits"),
        (
            ("project", "bank_accounts"),
            [{"role": "INCOME", "bank_ref": "a", "hq_approval_id": "1"}],
            "one bank account for each",
        ),
        (("hospitals", 0, "code"), "hospital one", "not the code of a designated"),
        (("project", "policy_from"), "yesterday", "date"),
    ],
)
def test_a_wrong_file_is_named(tmp_path: Path, path: tuple[Any, ...], value: Any, complaint: str) -> None:
    said = facts()
    place = said
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(CommandError, match=complaint):
        opened(tmp_path, said)
    assert not Hospital.objects.filter(region="379900").exists()
