"""What other capabilities put on the page of a claim: steps, panels, hospitals to name, and how to enrol its claimant."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from claims.desk.steps import Panel, Step


@dataclass(frozen=True, kw_only=True)
class Enrolment:
    """How the counter enrols a person; settlement offers it, for it keeps the cover years.

    ``enrolled(region, person_id)`` says which days are covered; ``command`` gets region, person_id and the facts of the
    step's form, whose subject is today.
    """

    step: Step
    enrolled: Callable[[str, str], list[str]]
    command: Callable[..., Any]


claim_steps: dict[str, Step] = {}
claim_panels: list[Callable[[HttpRequest, Any, Any, Sequence[Any]], Panel | None]] = []
hospital_choices: list[Callable[[str], list[tuple[str, str]]]] = []
offered_enrolments: list[Enrolment] = []


def offer(
    *,
    steps: Sequence[Step] = (),
    panels: Sequence[Callable[[HttpRequest, Any, Any, Sequence[Any]], Panel | None]] = (),
    hospitals: Sequence[Callable[[str], list[tuple[str, str]]]] = (),
    enrolments: Sequence[Enrolment] = (),
) -> None:
    """Adds steps and panels to the page of a claim, the hospitals a claim can name, and how to enrol its claimant."""
    claim_steps.update({step.name: step for step in steps})
    claim_panels.extend(panels)
    hospital_choices.extend(hospitals)
    offered_enrolments.extend(enrolments)
