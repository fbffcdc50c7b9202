"""What persons hand over when the process starts."""

from claims.persons.projections import PROJECTIONS
from claims.persons.screens.search import find

FINDERS = (find,)
__all__ = ["FINDERS", "PROJECTIONS"]
