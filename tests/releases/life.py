"""Some months of a small office, through the same commands as real ones: what a dump of a release is made of.

A simulated year that ends in autumn, in the middle of everything: claims in most of their states, clocks that run, are
paused, warned and breached, bills settled and reversed, money up and down, payments made, refused by the bank, returned
and waiting. On top of it what no simulation needs: logins, tokens of hospitals, a look at personal data.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

from django.contrib.auth import get_user_model

from claims import store
from claims.desk import roles
from claims.desk.models import Staff
from claims.domain.event import KINDS
from claims.domain.money import Money
from claims.persons import commands as person_commands
from claims.persons.queries import find_person
from claims.store import sequencer
from claims.store.sql import fetch
from settlement.cover import commands as cover_commands
from settlement.hospital import commands as hospital_commands
from settlement.hospital.models import HospitalToken
from settlement.simulation import costs
from settlement.simulation.claim_plan import NEVER, ClaimPlan
from settlement.simulation.claim_story import Claimant, counter_claim
from settlement.simulation.population import Place, find_hospitals, find_outlets, person
from settlement.simulation.run import Year, live
from settlement.simulation.steps import CASHIER, HOSPITAL, Step, Story, Visit, working_day
from settlement.simulation.story import settled_visit

PLACE = Place("370000", 2014, 11)
PERSONS = 14
PATIENTS_PER_1000 = 300
LAST_DAY = date(2014, 9, 19)
MONEY_STOPS = date(2014, 9, 1)  # what is ordered later waits for money
NOON = datetime(2014, 9, 19, 4, 0, tzinfo=UTC)
TOKEN = "a-token-that-opens-nothing-but-this-dump"  # the same in every dump, for the test enters with it

# (day on which the claim is received, course): one for each way a claim can go, and where it can stand.
CLAIMS: tuple[tuple[date, ClaimPlan], ...] = (
    (date(2014, 3, 3), ClaimPlan(missing=("fee_list",))),
    (date(2014, 3, 10), ClaimPlan(rejected=True, sent_back=True, disputed="reopened")),
    (date(2014, 3, 17), ClaimPlan(rejected=True, disputed="upheld")),
    (date(2014, 4, 1), ClaimPlan(account_after=-1, bank=("failed", "paid"))),
    (date(2014, 4, 8), ClaimPlan(account_after=-1, bank=("returned", "paid"))),
    (date(2014, 5, 5), ClaimPlan(disputed="reopened")),
    (date(2014, 6, 3), ClaimPlan(withdrawn_after=2)),
    (date(2014, 6, 16), ClaimPlan(missing=("diagnosis", "identity"), supplied_after=NEVER)),
    (date(2014, 7, 7), ClaimPlan(assessed_after=NEVER)),
    (date(2014, 9, 1), ClaimPlan(assessed_after=2, decided_after=1, account_after=-1)),
    (date(2014, 9, 8), ClaimPlan(assessed_after=2, decided_after=1, notified_after=NEVER)),
    (date(2014, 9, 17), ClaimPlan(completed_after=NEVER)),
)  # fmt: skip
TOLD_LATE = 7  # the one of them of whose notice we hear long after it arrived, when a breach was already recorded
HEARD_AFTER = timedelta(days=40)

_keys = count(1)


def lived() -> str:
    """Lives those months in an empty database; SIZE:ROOT of the log they leave."""
    hospital = find_hospitals(PLACE)[0].code
    stories = [
        *(_claim(number, received, plan) for number, (received, plan) in enumerate(CLAIMS)),
        settled_visit(PLACE, person(PLACE, PERSONS), _visit(PERSONS, hospital, date(2014, 5, 12)), lot=2),
        _refused_by_the_bank(hospital),
    ]
    year = Year(
        place=PLACE, persons=PERSONS, per_thousand=PATIENTS_PER_1000, until=LAST_DAY, money_until=MONEY_STOPS,
        stories=stories,
    )  # fmt: skip
    live(year, lambda what, done, whole: None)
    _hire()
    _tokens()
    _people()
    _settle_down()
    _check_nothing_is_missing()
    return f"{sequencer.head().size}:{sequencer.root().hex()}"


def _claim(number: int, received: date, plan: ClaimPlan) -> Story:
    """The claim of the person with the next serial number, for a stay somewhere else that ended shortly before."""
    elsewhere = f"H{PLACE.region[:2]}9999{99:05d}"
    visit = _visit(number + 1, elsewhere, working_day(received) - timedelta(days=9))
    story = counter_claim(Claimant(PLACE, person(PLACE, number + 1)), visit, replace(plan, received_after=9))
    return _told_late(story) if number == TOLD_LATE else story


def _visit(serial: int, hospital: str, discharge: date) -> Visit:
    return Visit(
        hospital_code=hospital,
        hospital_name="外地虚构专科医院",
        number=f"ML{PLACE.year}{serial:08d}",
        admission_date=discharge - timedelta(days=12),
        discharge_date=discharge,
        amounts=costs.split(PLACE.draw("lived", serial), Money(12_000_000 + serial * 500_000)),
    )


def _told_late(story: Story) -> Story:
    """The same, but the arrival of the notice is heard of so much later."""
    answer: Any = None
    while True:
        try:
            step = story.send(answer)
        except StopIteration:
            return
        late = step.what == "record_notice_arrival"
        answer = yield replace(step, day=step.day + HEARD_AFTER) if late else step


def _refused_by_the_bank(hospital: str) -> Story:
    """A hospital is to be paid for a bill, and its bank says no: the bill is due again and paid with the next ones."""
    at: dict[str, Any] = {"role": HOSPITAL, "who": hospital}
    bill = _visit(PERSONS - 1, hospital, date(2014, 6, 11)).bill()
    yield Step(day=bill.discharge_date, what="settle_bill", facts={"person": PERSONS - 1, "bill": bill}, **at)
    wish = {"hospital_code": hospital, "policy_year": PLACE.year}
    ordered = yield Step(day=date(2014, 6, 16), role=CASHIER, what="order_hospital_payment", facts=wish)
    failed = {"payment_no": ordered["payment_no"], "reason": "bank_error"}
    yield Step(day=date(2014, 6, 27), role=CASHIER, what="fail_payment", facts=failed)


def by(role: str) -> store.Cause:
    return store.Cause(
        actor=role, role=role, outlet="", channel="simulation", ground="", at=NOON, request_key=f"life-{next(_keys)}"
    )


def _settle_down() -> None:
    while sequencer.catch_up() + store.follow():
        pass


def _check_nothing_is_missing() -> None:
    """A dump holds every kind of event its release can write; a new kind needs a turn in this life."""
    written = {kind for (kind,) in fetch("select distinct kind from claims_event")}
    if missing := sorted(set(KINDS) - written):
        raise SystemExit(f"nothing here makes {', '.join(missing)}: give it a turn in tests/releases/life.py")


def _hire() -> None:
    """One login for each role; nobody can log in, for a dump holds no password."""
    outlet = find_outlets(PLACE)[0].code
    for role in roles.ROLES:
        user = get_user_model().objects.create(username=role, password="!", is_staff=True, date_joined=NOON)
        at = outlet if role in roles.OF_AN_OUTLET else None
        Staff.objects.create(user=user, region=PLACE.region, role=role, outlet_code=at)


def _tokens() -> None:
    """A hospital that may enter, and one that no longer may."""
    region = PLACE.region
    for hospital, token in zip(_two_hospitals(), (TOKEN, f"{TOKEN}-any-more"), strict=True):
        hospital_commands.make_token(region=region, hospital_code=hospital, note="HIS", token=token, cause=by("admin"))
    gone = HospitalToken.objects.get(region=region, hospital_code=hospital)
    hospital_commands.revoke_token(region=region, hospital_code=hospital, token_id=gone.pk, cause=by("admin"))


def _two_hospitals() -> Iterator[str]:
    return (hospital.code for hospital in find_hospitals(PLACE)[:2])


def _people() -> None:
    """One has a new telephone, was looked up, and moved away; the other was poor for some months."""
    region, year = PLACE.region, PLACE.year
    moved, poor = (find_person(region, "psn_no", person(PLACE, PERSONS - n).psn_no) for n in range(2))
    assert moved and poor
    person_commands.change_contact(region=region, person_id=moved, phone="10000000001", cause=by("clerk"))
    person_commands.show_person_texts(
        region=region, person_id=moved, fields=["name", "phone"], reason="电话核实", cause=by("clerk")
    )
    cover_commands.end_enrolment(
        region=region, person_id=moved, year=year, last_date=LAST_DAY, ground="转出本统筹地区", cause=by("clerk")
    )
    cover_commands.grant_identity(
        region=region, person_id=poor, year=year, group="subsistence", from_date=date(year, 6, 1), to_date=None,
        ground="民政部门认定名单", cause=by("clerk"),
    )  # fmt: skip
    cover_commands.end_identity(
        region=region, person_id=poor, year=year, group="subsistence", last_date=date(year, 8, 31), ground="脱贫",
        cause=by("clerk"),
    )  # fmt: skip
