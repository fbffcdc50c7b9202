"""What persons hand over when the process starts."""

from claims.persons.models import PersonRow
from claims.persons.projections import PROJECTIONS
from claims.persons.screens.page import PersonScreen
from claims.persons.screens.search import find
from claims.persons.screens.steps import STEPS as PERSON_STEPS
from claims.persons.screens.words import certificate_kind

SCREENS = {PersonRow: PersonScreen}
STEPS = {"persons": PERSON_STEPS}
FINDERS = (find,)
LISTED = {"certificate": certificate_kind}
__all__ = ["FINDERS", "LISTED", "PROJECTIONS", "SCREENS", "STEPS"]
