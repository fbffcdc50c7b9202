"""What stands before anything happens: the project with its bank accounts, outlets, hospitals. Made when missing."""

import hashlib
from datetime import date

from claims.outlets.models import Outlet
from settlement.fund.models import Project
from settlement.hospital.models import Hospital
from settlement.ledger import door as ledger
from settlement.simulation.population import Place, find_hospitals, find_outlets


def open_project(place: Place) -> str:
    """The number of the region's project in the year; opened if there is none."""
    found = Project.objects.filter(
        region=place.region, policy_from__lte=date(place.year, 12, 31), policy_to__gte=date(place.year, 1, 1)
    ).first()
    if found:
        return found.project_no
    project_no = f"DB{place.region}-{place.year}"
    ledger.open_project(
        ledger.Project(
            region=place.region,
            project_no=project_no,
            name_zh=f"{place.year}年度城乡居民大病保险",
            name_en=f"Critical illness insurance {place.year}",
            contract_type="INS",
            policy_from=date(place.year, 1, 1),
            policy_to=date(place.year, 12, 31),
            bank_accounts=tuple(
                ledger.BankAccount(role, f"{project_no}-{role}", f"HQ-{place.year}-{n}")
                for n, role in enumerate(("INCOME", "PAYOUT", "HQ_POOL"), 1)
            ),
        )
    )
    return project_no


def build(place: Place) -> None:
    """Outlets and hospitals of the region."""
    for outlet in find_outlets(place):
        Outlet.objects.get_or_create(
            region=place.region,
            code=outlet.code,
            defaults={
                "name_zh": outlet.name_zh,
                "name_en": outlet.name_en,
                "county_code": outlet.county_code,
                "address": outlet.address,
                "telephone": outlet.telephone,
            },
        )
    for hospital in find_hospitals(place):
        open_hospital(
            region=place.region,
            code=hospital.code,
            name_zh=hospital.name_zh,
            name_en=hospital.name_en,
            county_code=hospital.county_code,
        )


def open_hospital(*, region: str, code: str, name_zh: str, name_en: str, county_code: str) -> None:
    """A hospital with an invented account; what is stored as its sealed number is not the number of any."""
    Hospital.objects.get_or_create(
        region=region,
        code=code,
        defaults={
            "name_zh": name_zh,
            "name_en": name_en,
            "county_code": county_code,
            "bank_account_sealed": hashlib.sha256(f"{region}/{code}".encode()).digest(),
            "account_last4": code[-4:],
        },
    )
