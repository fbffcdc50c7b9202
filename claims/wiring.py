"""What claims hands over when it starts: one explicit list, read from top to bottom."""

from claims import store
from claims.clocks import projections as clock_projections
from claims.clocks.domain import periods
from claims.clocks.screens import subjects
from claims.counter import projections
from claims.counter.domain.periods import RULES
from claims.counter.screens import words as claim_words
from claims.counter.screens.subject import CLAIM_PAGE
from claims.counter.streams import CLAIM
from claims.desk import search, words
from claims.persons import projections as person_projections
from claims.persons.screens.search import find

# A claim is dated by its clocks, so their rows are written before it.
PROJECTIONS = (person_projections.PROJECTIONS, clock_projections.PROJECTIONS, projections.PROJECTIONS)


def register() -> None:
    periods.register(CLAIM.name, RULES)
    subjects[CLAIM.name] = CLAIM_PAGE
    for table in PROJECTIONS:
        store.register(projections=table)
    search.finders.append(find)
    words.FACT.update(claim_words.STATUS)
    words.LISTED.update(kinds=claim_words.document_kind, kind=claim_words.document_kind)
