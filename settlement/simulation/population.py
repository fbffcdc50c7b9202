"""Who lives in an invented region: persons, outlets and hospitals, each drawn from the seed and its serial number alone.

No person is kept: number 17 is the same whenever asked for, so a region of any size needs no memory. Counties are
those of the codes ``..99..``, which GB/T 2260 does not give out; names are put together from two short lists.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from claims.persons.domain.identity import check_character

COUNTIES = 4
HOSPITALS = 6

_SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"
_FIRST = "明晓春秋海云文志建国玉桂美秀永立新家小长"
_SECOND = "华芳平兰英强军梅霞波辉琴燕涛敏静勇杰萍磊"

_EARLIEST_BIRTH = date(1932, 1, 1)
_YEARS_OF_BIRTH = 80
MOST_PERSONS = 200_000  # room between the identity numbers of one simulated year and those of the next

# (identity group of settlement.plan.domain.plan.GROUPS, how many of 1,000 belong to it)
_GROUPS = (("extreme_poverty", 8), ("orphan", 2), ("subsistence", 40), ("return_to_poverty", 10))


@dataclass(frozen=True, slots=True)
class Place:
    """The region and year that are simulated, and the seed everything is drawn from."""

    region: str
    year: int
    seed: int

    def draw(self, *what: object) -> Random:
        """A source of chance of its own for each thing, so that one more draw here changes nothing there."""
        return Random(":".join(map(str, ("dabao", self.seed, self.region, self.year, *what))))

    def county(self, number: int) -> str:
        """An invented county code; ``number`` from 0."""
        return f"{self.region[:2]}99{number + 1:02d}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletFacts:
    code: str
    county_code: str
    name_zh: str
    name_en: str
    address: str
    telephone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HospitalFacts:
    code: str
    county_code: str
    name_zh: str
    name_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFacts:
    """An invented insured person; ``group`` is empty for most."""

    serial: int
    psn_no: str
    name: str
    id_no: str
    phone: str
    outlet: str
    consecutive_years: int
    zero_claim_years: int
    group: str


def find_outlets(place: Place) -> list[OutletFacts]:
    """One service outlet for each county."""
    return [
        OutletFacts(
            code=f"{place.county(number)}01",
            county_code=place.county(number),
            name_zh=f"虚构{_ORDER[number]}县服务网点",
            name_en=f"Outlet of invented county {number + 1}",
            address=f"虚构{_ORDER[number]}县示例路{number + 1}号",
            telephone=f"000-0000{number + 1:04d}",
        )
        for number in range(COUNTIES)
    ]


def find_hospitals(place: Place) -> list[HospitalFacts]:
    """The hospitals that settle at discharge, spread over the counties."""
    return [
        HospitalFacts(
            code=f"H{place.county(number % COUNTIES)}{number + 1:05d}",
            county_code=place.county(number % COUNTIES),
            name_zh=f"虚构市第{_ORDER[number]}医院",
            name_en=f"Invented Hospital No. {number + 1}",
        )
        for number in range(HOSPITALS)
    ]


_ORDER = "一二三四五六"


def person(place: Place, serial: int) -> PersonFacts:
    """The person with this number, from 1."""
    draw = place.draw("person", serial)
    county = draw.randrange(COUNTIES)
    years = draw.randint(1, 12)
    return PersonFacts(
        serial=serial,
        psn_no=f"{place.county(county)}{place.year}{serial:010d}",
        name=draw.choice(_SURNAMES) + draw.choice(_FIRST) + draw.choice(_SECOND),
        id_no=_identity_number(place, place.county(county), serial),
        phone=f"100{draw.randrange(10**8):08d}",
        outlet=f"{place.county(county)}01",
        consecutive_years=years,
        zero_claim_years=min(draw.randint(0, 6), years - 1),
        group=_group(draw.randrange(1_000)),
    )


def persons(place: Place, count: int) -> Iterator[PersonFacts]:
    """All persons of the region, one at a time."""
    return (person(place, serial) for serial in range(1, count + 1))


def account_number(place: Place, serial: int, turn: int) -> str:
    """A person's bank account; a new one for each ``turn``. It begins with digits no bank in China uses."""
    return f"0000{place.year}{serial:09d}{turn:02d}"


def _identity_number(place: Place, county: str, serial: int) -> str:
    """18 characters by GB 11643 with a birth date before the year; no two serials of a region share one."""
    number = (place.year - 2000) * MOST_PERSONS + serial
    days = _YEARS_OF_BIRTH * 365
    # 7919 is prime to the number of days, so that neighbours in number are no neighbours in age.
    born = _EARLIEST_BIRTH + timedelta(days=number * 7919 % days)
    first = f"{county}{born:%Y%m%d}{number // days:03d}"
    return first + check_character(first)


def _group(lot: int) -> str:
    for name, share in _GROUPS:
        if lot < share:
            return name
        lot -= share
    return ""
