"""The world a field case asks for: its region with books and a hospital, and an invented person with days of cover."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Final

from audit.field.domain.case import Asked, Given, Unreadable
from claims.clocks.models import SimClock
from claims.domain.calendar import at_china
from claims.persons.commands import register_person
from claims.persons.domain.identity import check_character
from claims.store import Cause
from settlement.cover import commands as cover_commands
from settlement.hospital.commands import make_token
from settlement.plan.domain.plan import Plan
from settlement.plan.shipped import shipped_plans
from settlement.simulation import scenery
from settlement.simulation.population import Place

HOSPITAL: Final = "H37999900001"
_AFTERWARDS: Final = timedelta(days=10)  # after the last bill of the case it is sent


class World:
    """Regions are opened once; each scene has a person, and the region a time, of its own."""

    def __init__(self) -> None:
        self._serial = 0
        self._tokens: dict[str, str] = {}

    def enter(self, given: Given, scene: Sequence[Asked]) -> tuple[str, dict[str, str]]:
        """The token of a hospital where the person of the scene is insured, and the numbers the bills name her by:
        those they name her by themselves, else all.

        Raises Unreadable for a plan that is not shipped, and what the commands refuse.
        """
        self._serial += 1
        region = _plan(given).region
        year = given.covered_from.year
        self._open(region, year)
        last = max(date.fromisoformat(str(asked.bill["enddate"])) for asked in scene)
        at = at_china(last + _AFTERWARDS, 12)
        SimClock.objects.update_or_create(region=region, defaults={"now_at": at})
        numbers = self._numbers()
        person_id = register_person(
            region=region,
            psn_no=numbers["psn_no"] if given.number_known else "",
            name="示例人",
            id_no=numbers["mdtrt_cert_no"],
            phone="",
            cause=self._cause(region, "register", at),
        )["person_id"]
        self._cover(region, person_id, given, at)
        named = {name: number for name, number in numbers.items() if any(name in asked.bill for asked in scene)}
        return self._tokens[region], named or numbers

    def _open(self, region: str, year: int) -> None:
        scenery.open_project(Place(region, year, self._serial))
        if region in self._tokens:
            return
        scenery.open_hospital(
            region=region,
            code=HOSPITAL,
            name_zh="虚构省示例医院",
            name_en="Example Hospital",
            county_code=HOSPITAL[1:7],
        )
        cause = self._cause(region, "token", at_china(date(year, 1, 1), 12))
        self._tokens[region] = make_token(
            region=region, hospital_code=HOSPITAL, note="field cases", token="", cause=cause
        )

    def _numbers(self) -> dict[str, str]:
        """Nobody has them: 379999 is no county."""
        first17 = f"37999919520101{self._serial:03d}"
        return {"psn_no": f"379999{self._serial:014d}", "mdtrt_cert_no": first17 + check_character(first17)}

    def _cover(self, region: str, person_id: str, given: Given, at: Any) -> None:
        cover_commands.enrol_person(
            region=region,
            person_id=person_id,
            year=given.covered_from.year,
            from_date=given.covered_from,
            to_date=given.covered_to,
            consecutive_years=1,
            zero_claim_years=0,
            disease_scope=None,
            cause=self._cause(region, "enrol", at),
        )
        for group, since in given.groups:
            cover_commands.grant_identity(
                region=region,
                person_id=person_id,
                year=given.covered_from.year,
                group=group,
                from_date=since,
                to_date=None,
                ground="field case",
                cause=self._cause(region, f"group-{group}", at),
            )

    def _cause(self, region: str, what: str, at: Any) -> Cause:
        return Cause(
            actor="field_cases",
            role="system",
            outlet="",
            channel="simulation",
            ground="field case",
            at=at,
            request_key=f"field_cases:{region}:{self._serial}:{what}",
        )


def _plan(given: Given) -> Plan:
    for plan in shipped_plans():
        if plan.plan_id == given.plan_id:
            return plan
    raise Unreadable(f"no plan {given.plan_id} is shipped")
