"""Open a pooling region for real work: its project with the three bank accounts, its outlets and its hospitals."""

import re
from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
from django.core.management.base import BaseCommand, CommandError

from claims.counter.domain.codes import NotAnInstitutionCode, read_institution_code
from claims.outlets.models import Outlet
from claims.persons.privacy import seal_institution
from settlement.hospital.models import Hospital
from settlement.ledger import door as ledger

ROLES = {"INCOME", "PAYOUT", "HQ_POOL"}


class ProjectFacts(msgspec.Struct, forbid_unknown_fields=True):
    project_no: str
    name_zh: str
    name_en: str
    policy_from: date
    policy_to: date
    bank_accounts: list[ledger.BankAccount]


class OutletFacts(msgspec.Struct, forbid_unknown_fields=True):
    code: str
    name_zh: str
    name_en: str
    county_code: str
    address: str
    telephone: str


class HospitalFacts(msgspec.Struct, forbid_unknown_fields=True):
    code: str
    name_zh: str
    name_en: str
    county_code: str
    account_no: str


class RegionFacts(msgspec.Struct, forbid_unknown_fields=True):
    """The file; each bank account with its role, reference and the approval of the head office (F5, F6)."""

    region: str
    project: ProjectFacts
    outlets: list[OutletFacts]
    hospitals: list[HospitalFacts]


class Command(BaseCommand):
    help = "Open a region from a JSON file (settlement/README.md shows one). What is there already stays as it is."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        facts = _read(options["file"])
        opened = ledger.open_project(
            ledger.Project(
                region=facts.region,
                contract_type="INS",
                project_no=facts.project.project_no,
                name_zh=facts.project.name_zh,
                name_en=facts.project.name_en,
                policy_from=facts.project.policy_from,
                policy_to=facts.project.policy_to,
                bank_accounts=tuple(facts.project.bank_accounts),
            )
        )
        outlets = sum(_add_outlet(facts.region, outlet) for outlet in facts.outlets)
        hospitals = sum(_add_hospital(facts.region, hospital) for hospital in facts.hospitals)
        self.stdout.write(
            f"region {facts.region}: project {facts.project.project_no} {'opened' if opened else 'was open'}, "
            f"{outlets} outlets and {hospitals} hospitals added"
        )


def _read(file: Path) -> RegionFacts:
    try:
        facts = msgspec.json.decode(file.read_bytes(), type=RegionFacts)
    except (OSError, msgspec.DecodeError) as wrong:
        raise CommandError(f"{file}: {wrong}") from wrong
    if not re.fullmatch(r"[0-9]{6}", facts.region):
        raise CommandError(f"{file}: region must be six digits")
    roles = [account.role for account in facts.project.bank_accounts]
    if sorted(roles) != sorted(ROLES):
        raise CommandError(f"{file}: a project has one bank account for each of {', '.join(sorted(ROLES))}")
    for hospital in facts.hospitals:
        try:
            read_institution_code(hospital.code, field="code")
        except NotAnInstitutionCode as refused:
            raise CommandError(f"{file}: {hospital.code}: {refused.sentence_en}") from refused
    return facts


def _add_outlet(region: str, outlet: OutletFacts) -> bool:
    facts = msgspec.structs.asdict(outlet)
    _, added = Outlet.objects.get_or_create(region=region, code=facts.pop("code"), defaults=facts)
    return added


def _add_hospital(region: str, hospital: HospitalFacts) -> bool:
    code = read_institution_code(hospital.code, field="code")
    account = hospital.account_no.strip()
    _, added = Hospital.objects.get_or_create(
        region=region,
        code=code,
        defaults={
            "name_zh": hospital.name_zh,
            "name_en": hospital.name_en,
            "county_code": hospital.county_code,
            "bank_account_sealed": seal_institution(region, code, account),
            "account_last4": account[-4:],
        },
    )
    return added
