"""The days off that 全国年节及纪念日放假办法 itself fixes, for a year whose notice has not come.

The yearly notice moves days around them and brings make-up days; both are unknown before. A statutory day on a weekend is
made up on the next working day (art. 6). The text of 2013 (in force 2014-01-01) gives 春节 three days and 劳动节 one, that
of 2024 (in force 2025-01-01) gives 春节 four, from the eve, and 劳动节 two.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

_DAY = timedelta(days=1)
FIRST_YEAR = 2014
_TEXT_OF_2024 = 2025  # the first year it was in force


class _Lunar(NamedTuple):
    """The feasts of a year that the moon and the sun fix."""

    spring: date
    qingming: date
    dragon_boat: date
    mid_autumn: date


@lru_cache(maxsize=256)
def statutory_days(year: int) -> Mapping[date, str]:
    """The days off in a year from ``FIRST_YEAR`` on, each with its feast, days made up for included.

    After 2100 nobody has computed the moon for us yet: only the feasts of the solar calendar are off, and what depends on
    such a year is provisional anyway. Refuses nothing; a year before ``FIRST_YEAR`` is a defect: AssertionError.
    """
    assert year >= FIRST_YEAR, year
    feasts = sorted(_feasts(year), key=lambda one: one[0])
    off: dict[date, str] = {}
    for day, feast in feasts:  # two may fall on one day; the first that is named keeps it
        off.setdefault(day, feast)
    for day, feast in feasts:  # and on a weekend each of them is made up for
        if day.weekday() >= 5:
            off[_next_working_day(day, off)] = feast
    return MappingProxyType(dict(sorted(off.items())))


def feast_days(year: int) -> frozenset[date]:
    """The statutory days of a year themselves, without those made up for."""
    return frozenset(day for day, _ in _feasts(year))


def _next_working_day(day: date, off: Mapping[date, str]) -> date:
    while day.weekday() >= 5 or day in off:
        day += _DAY
    return day


def _feasts(year: int) -> Iterator[tuple[date, str]]:
    """Every statutory day of the year (art. 2) with its feast."""
    yield date(year, 1, 1), "元旦"
    moon, new_text = _lunar(year), year >= _TEXT_OF_2024
    if moon:
        for n in range(-1 if new_text else 0, 3):
            yield moon.spring + n * _DAY, "春节"
        yield moon.qingming, "清明节"
    for day in (1, 2) if new_text else (1,):
        yield date(year, 5, day), "劳动节"
    if moon:
        yield moon.dragon_boat, "端午节"
    for day in (1, 2, 3):
        yield date(year, 10, day), "国庆节"
    if moon:
        yield moon.mid_autumn, "中秋节"


def _lunar(year: int) -> _Lunar | None:
    known = _LUNAR.get(year)
    return _Lunar(*(date(year, int(day[:2]), int(day[2:])) for day in known.split())) if known else None


# 正月初一, 清明, 五月初五, 八月十五 as month and day, from python-holidays 0.109 (MIT), compared with borax 4.1.3 (MIT). They
# differ in 2089 alone: the new moon of September falls within minutes of midnight, and older tables have the 19th.
_LUNAR: Mapping[int, str] = {
    2014: "0131 0405 0602 0908",
    2015: "0219 0405 0620 0927",
    2016: "0208 0404 0609 0915",
    2017: "0128 0404 0530 1004",
    2018: "0216 0405 0618 0924",
    2019: "0205 0405 0607 0913",
    2020: "0125 0404 0625 1001",
    2021: "0212 0404 0614 0921",
    2022: "0201 0405 0603 0910",
    2023: "0122 0405 0622 0929",
    2024: "0210 0404 0610 0917",
    2025: "0129 0404 0531 1006",
    2026: "0217 0405 0619 0925",
    2027: "0206 0405 0609 0915",
    2028: "0126 0404 0528 1003",
    2029: "0213 0404 0616 0922",
    2030: "0203 0405 0605 0912",
    2031: "0123 0405 0624 1001",
    2032: "0211 0404 0612 0919",
    2033: "0131 0404 0601 0908",
    2034: "0219 0405 0620 0927",
    2035: "0208 0405 0610 0916",
    2036: "0128 0404 0530 1004",
    2037: "0215 0404 0618 0924",
    2038: "0204 0405 0607 0913",
    2039: "0124 0405 0527 1002",
    2040: "0212 0404 0614 0920",
    2041: "0201 0404 0603 0910",
    2042: "0122 0404 0622 0928",
    2043: "0210 0405 0611 0917",
    2044: "0130 0404 0531 1005",
    2045: "0217 0404 0619 0925",
    2046: "0206 0404 0608 0915",
    2047: "0126 0405 0529 1004",
    2048: "0214 0404 0615 0922",
    2049: "0202 0404 0604 0911",
    2050: "0123 0404 0623 0930",
    2051: "0211 0405 0613 0919",
    2052: "0201 0404 0601 0907",
    2053: "0219 0404 0620 0926",
    2054: "0208 0404 0610 0916",
    2055: "0128 0405 0530 1005",
    2056: "0215 0404 0617 0924",
    2057: "0204 0404 0606 0913",
    2058: "0124 0404 0625 1002",
    2059: "0212 0405 0614 0921",
    2060: "0202 0404 0603 0909",
    2061: "0121 0404 0622 0928",
    2062: "0209 0404 0611 0917",
    2063: "0129 0405 0601 1006",
    2064: "0217 0404 0619 0925",
    2065: "0205 0404 0608 0915",
    2066: "0126 0404 0528 1003",
    2067: "0214 0405 0616 0923",
    2068: "0203 0404 0604 0911",
    2069: "0123 0404 0623 0929",
    2070: "0211 0404 0613 0919",
    2071: "0131 0405 0602 0908",
    2072: "0219 0404 0620 0926",
    2073: "0207 0404 0610 0916",
    2074: "0127 0404 0530 1005",
    2075: "0215 0404 0617 0924",
    2076: "0205 0404 0606 0912",
    2077: "0124 0404 0624 1001",
    2078: "0212 0404 0614 0920",
    2079: "0202 0404 0604 0910",
    2080: "0122 0404 0622 0928",
    2081: "0209 0404 0611 0917",
    2082: "0129 0404 0601 1006",
    2083: "0217 0404 0619 0926",
    2084: "0206 0404 0607 0914",
    2085: "0126 0404 0527 1003",
    2086: "0214 0404 0615 0922",
    2087: "0203 0404 0605 0911",
    2088: "0124 0404 0623 0929",
    2089: "0210 0404 0613 0918",
    2090: "0130 0404 0602 0908",
    2091: "0218 0404 0621 0927",
    2092: "0207 0404 0609 0916",
    2093: "0127 0404 0529 1005",
    2094: "0215 0404 0617 0924",
    2095: "0205 0404 0606 0913",
    2096: "0125 0404 0624 0930",
    2097: "0212 0404 0614 0920",
    2098: "0201 0404 0604 0909",
    2099: "0121 0404 0623 0929",
    2100: "0209 0404 0612 0918",
}
