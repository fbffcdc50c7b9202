"""The law as a region reads it."""

from claims.law.domain.law import Book
from claims.law.table import SHIPPED


def get_book(region: str) -> Book:
    """The table to cite from in a region. Read it once for what is shown together."""
    return SHIPPED
