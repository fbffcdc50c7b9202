"""Finds the person meant by what was typed into the search of a list."""

from claims.desk.search import plain
from claims.persons.domain.certificate import keys_of
from claims.persons.models import PersonRow
from claims.persons.queries import find_person_of


def find(region: str, asked: str) -> str:
    """The opaque id behind a number of any certificate or an insurance number, by blind index, or of an id that exists.

    "" when nobody is meant, or several people are.
    """
    number = plain(asked)
    found = find_person_of(region, [*keys_of(number), ("psn_no", number)]) if number else None
    return found or (asked if PersonRow.objects.filter(region=region, person_id=asked).exists() else "")
