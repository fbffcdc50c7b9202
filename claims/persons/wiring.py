"""What persons hand over when the process starts."""

from claims.persons.projections import PROJECTIONS
from claims.persons.screens.search import find
from claims.persons.screens.words import certificate_kind

FINDERS = (find,)
LISTED = {"certificate": certificate_kind}
__all__ = ["FINDERS", "LISTED", "PROJECTIONS"]
