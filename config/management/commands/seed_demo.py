"""What the demo shows: people to log in as, a region that is alive today, and the person of the README's first bill.

For the embedded house only; a production database never meets these users and tokens. Run again, it finds everything
in its place and is done.
"""

import logging
from argparse import ArgumentParser
from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.core.management.base import BaseCommand, CommandError

from claims import store
from claims.clocks.models import SimClock
from claims.desk.models import Staff
from claims.domain.calendar import at_china, china_date
from claims.persons.commands import register_person
from claims.persons.domain.identity import check_character
from claims.persons.queries import find_person
from settlement.cover import commands as cover_commands
from settlement.hospital import commands as hospital_commands
from settlement.simulation import scenery
from settlement.simulation.population import PersonFacts, Place, find_hospitals, find_outlets, person
from settlement.simulation.run import Year, YearAlreadyLived, check_may_live, live
from settlement.simulation.showcase import MONEY_STOPS, showcases

SEED = 7
REGION = "360100"  # Nanchang: its plan of 2025 is open-ended, so there is one today
PERSONS = 1_500
PATIENTS_PER_1000 = 160
REGION_TOKEN = "dabao-demo-nanchang-token"  # noqa: S105  for the first hospital of the demo region

# The published worked case; settlement/gateway/examples.py has its bill. Its books are those of 2014, so the region
# stays at a day of that year: today's accounting month is not open in a project long ended.
EXAMPLE = Place("370000", 2014, SEED)
EXAMPLE_PSN_NO = "37999900000000000001"
EXAMPLE_HOSPITAL = "H37999900001"
EXAMPLE_DAY = date(2014, 6, 2)
EXAMPLE_TOKEN = "dabao-demo-hospital-token"  # noqa: S105  opens nothing but this demo


class Command(BaseCommand):
    help = "Load the demo: logins, a region simulated until yesterday, hospital tokens, and the README's example."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--today", type=date.fromisoformat, help="another day than today, to see what it would show"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.EMBEDDED:
            raise CommandError("The demo has known passwords and tokens; it is for the embedded house only.")
        if get_user_model().objects.exists() and not _seeded():
            raise CommandError("People work in this database already: `manage.py up --no-demo` leaves it as it is.")
        logging.getLogger("claims.store.following").setLevel(logging.ERROR)  # payments may wait for money here
        _seed_example()
        today = options["today"] or china_date(store.now())
        years = [today.year - 1, today.year] if today < date(today.year, 3, 1) else [today.year]
        for year in years:
            self._seed_region(Place(REGION, year, SEED), today - timedelta(days=1), showing=year == years[0])
        _seed_logins(find_outlets(Place(REGION, years[0], SEED))[0].code)

    def _seed_region(self, place: Place, until: date, *, showing: bool) -> None:
        outlet = find_outlets(place)[0].code
        year = Year(
            place=place,
            persons=PERSONS,
            per_thousand=PATIENTS_PER_1000,
            until=until,
            money_until=until - timedelta(days=MONEY_STOPS),
            stories=tuple(showcases(place, until, outlet, PERSONS)) if showing else (),
        )
        try:
            check_may_live(year)
        except YearAlreadyLived:
            if SimClock.objects.filter(region=REGION).delete()[0]:
                self.stderr.write("The demo region was left half loaded; `manage.py reset` starts over.")
            return
        live(year, lambda what, done, whole: None)
        SimClock.objects.filter(region=REGION).delete()  # from here on the region lives in real time
        _seed_token(REGION, find_hospitals(place)[0].code, REGION_TOKEN)


def claimant() -> PersonFacts:
    """Somebody insured this year, to hand in a claim for."""
    return person(Place(REGION, china_date(store.now()).year, SEED), 1)


def _seeded() -> bool:
    return find_person(EXAMPLE.region, "psn_no", EXAMPLE_PSN_NO) is not None


def _seed_logins(outlet: str) -> None:
    """One user for each role, named after it; all with the same published password."""
    users = get_user_model().objects
    known = set(users.filter(username__in=settings.DEMO_LOGINS).values_list("username", flat=True))
    missing = [name for name in settings.DEMO_LOGINS if name not in known]
    password = make_password(settings.DEMO_PASSWORD) if missing else ""  # once: hashing is slow on purpose
    for name in missing:
        user = users.create(username=name, password=password, is_staff=True, is_superuser=name == "admin")
        Staff.objects.create(user=user, region=REGION, role=name, outlet_code=outlet if name == "clerk" else None)


def _seed_example() -> None:
    """The project, the hospital and the person with whom the README settles its first bill: 87,000.00 yuan."""
    region = EXAMPLE.region
    if _seeded():
        return
    SimClock.objects.get_or_create(region=region, defaults={"now_at": at_china(EXAMPLE_DAY, 12)})
    scenery.open_project(EXAMPLE)
    scenery.open_hospital(
        region=region,
        code=EXAMPLE_HOSPITAL,
        name_zh="虚构省示例医院",
        name_en="Example Hospital",
        county_code=EXAMPLE_HOSPITAL[1:7],
    )
    _seed_token(region, EXAMPLE_HOSPITAL, EXAMPLE_TOKEN)
    first17 = "37999919700101001"
    registered = register_person(
        region=region,
        psn_no=EXAMPLE_PSN_NO,
        name="示例人",
        id_no=first17 + check_character(first17),
        phone="",
        cause=_cause(region, "person"),
    )
    cover_commands.enrol_person(
        region=region,
        person_id=registered["person_id"],
        year=EXAMPLE.year,
        from_date=date(EXAMPLE.year, 1, 1),
        to_date=date(EXAMPLE.year, 12, 31),
        consecutive_years=1,
        zero_claim_years=0,
        disease_scope=None,
        cause=_cause(region, "enrolment"),
    )


def _seed_token(region: str, hospital: str, token: str) -> None:
    cause = _cause(region, f"token-{hospital}")
    hospital_commands.make_token(region=region, hospital_code=hospital, note="demo only", token=token, cause=cause)


def _cause(region: str, what: str) -> store.Cause:
    return store.Cause(
        actor="seed_demo",
        role="system",
        outlet="",
        channel="console",
        ground="",
        at=store.now(region),
        request_key=f"seed-demo-{what}",
    )
