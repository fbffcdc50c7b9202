"""Invented persons are the same whenever asked for, and nobody's number is anybody else's."""

import re
from datetime import date

from claims.persons.domain.identity import read_identity
from settlement.plan.domain.plan import GROUPS
from settlement.simulation.population import (
    HOSPITALS,
    Place,
    account_number,
    find_hospitals,
    find_outlets,
    person,
    persons,
)

SHANDONG = Place("370000", 2014, 7)


def test_a_person_is_the_same_whenever_asked_for() -> None:
    assert list(persons(SHANDONG, 3))[2] == person(SHANDONG, 3)


def test_another_seed_is_another_region() -> None:
    others = list(persons(Place("370000", 2014, 8), 20))
    assert [each.name for each in others] != [each.name for each in persons(SHANDONG, 20)]


def test_identity_numbers_are_valid_and_of_no_real_county() -> None:
    for each in persons(SHANDONG, 500):
        identity = read_identity(each.id_no, today=date(2014, 1, 1))
        assert identity.number.startswith("3799")


def test_no_two_persons_share_a_number_not_even_in_the_next_year() -> None:
    everyone = [*persons(SHANDONG, 2_000), *persons(Place("370000", 2015, 7), 2_000)]
    assert len({each.id_no for each in everyone}) == len({each.psn_no for each in everyone}) == 4_000


def test_insurance_numbers_have_twenty_digits() -> None:
    assert all(re.fullmatch(r"3799[0-9]{16}", each.psn_no) for each in persons(SHANDONG, 100))


def test_everybody_has_an_outlet_and_known_groups() -> None:
    outlets = {outlet.code for outlet in find_outlets(SHANDONG)}
    everyone = list(persons(SHANDONG, 1_000))
    assert {each.outlet for each in everyone} == outlets
    assert {each.group for each in everyone} - {""} <= set(GROUPS)


def test_hospitals_have_codes_of_the_national_form() -> None:
    codes = {hospital.code for hospital in find_hospitals(SHANDONG)}
    assert len(codes) == HOSPITALS
    assert all(re.fullmatch(r"H[0-9]{11}", code) for code in codes)


def test_each_turn_gives_another_account() -> None:
    assert account_number(SHANDONG, 17, 1) != account_number(SHANDONG, 17, 2)
