"""Finds the person meant by what was typed into the search of a list."""

from claims.desk.search import ID_NO, plain
from claims.persons.models import PersonRow
from claims.persons.queries import find_person


def find(region: str, asked: str) -> str:
    """The opaque id behind an identity number, by blind index, or of an id that exists; "" when nobody is meant."""
    if ID_NO.fullmatch(plain(asked)):
        return find_person(region, "id_no", plain(asked)) or ""
    return asked if PersonRow.objects.filter(region=region, person_id=asked).exists() else ""
