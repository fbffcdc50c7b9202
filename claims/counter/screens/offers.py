"""What other capabilities put on the page of a new claim: hospitals to name, and how to enrol its claimant."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from claims.desk.steps import Step


@dataclass(frozen=True, kw_only=True)
class Enrolment:
    """How the counter enrols a person; settlement offers it, for it keeps the cover years.

    ``enrolled(region, person_id)`` says which days are covered; ``command`` gets region, person_id and the facts of the
    step's form, whose subject is today.
    """

    step: Step
    enrolled: Callable[[str, str], list[str]]
    command: Callable[..., Any]


hospital_choices: list[Callable[[str], list[tuple[str, str]]]] = []
"""``choices(region)`` gives code and name of the hospitals a claim can name."""
offered_enrolments: list[Enrolment] = []
