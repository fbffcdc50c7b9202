"""Enrolment in a policy year and the groups a person belongs to: steps on the cover year and at the counter.

Recorded where the papers are seen, by the clerk of the outlet, or by the administrator; never by whoever assesses,
since the group decides how much is paid.
"""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from claims.counter.models import ClaimRow
from claims.counter.screens.offers import Enrolment
from claims.desk import show
from claims.desk.forms import Day, Ground, StepForm, Text
from claims.desk.steps import Step
from claims.desk.viewer import Viewer
from claims.persons.models import PersonRow
from claims.store import Cause
from settlement.cover import commands as cover_commands
from settlement.cover import queries
from settlement.cover.domain.cover import CoverYear, steps
from settlement.cover.models import CoverRow
from settlement.cover.screens import corrections, words
from settlement.cover.screens.corrections import of_year
from settlement.plan.domain.plan import GROUPS

YEARS = range(2000, 2101)


class Enrol(StepForm):
    """``subject.year`` is the policy year offered: of the row, or of today."""

    from_date = Day(label=_("From"))
    to_date = Day(label=_("To"), help_text=_("Both days are covered."))
    consecutive_years = forms.IntegerField(label=_("Years insured without a gap"), min_value=0, initial=1)
    zero_claim_years = forms.IntegerField(label=_("Years without a benefit"), min_value=0, initial=0)
    disease_scope = forms.CharField(
        label=_("Disease scope"), max_length=40, required=False,
        help_text=_("Only where the plan has a variant for certain diseases; else leave it empty."),
    )  # fmt: skip
    ground = Text(label=_("Ground"), help_text=_("The paper or list that shows it. No names or numbers of persons."))

    def __init__(self, *args: Any, subject: Any, **kwargs: Any) -> None:
        super().__init__(*args, subject=subject, **kwargs)
        self.fields["from_date"].initial = f"{subject.year}-01-01"
        self.fields["to_date"].initial = f"{subject.year}-12-31"

    def facts(self) -> dict[str, Any]:
        given = super().facts()
        return {**given, "disease_scope": given["disease_scope"].strip() or None}


class Last(Ground):
    last_date = Day(label=_("Last day"))

    field_order: tuple[str, ...] = ("last_date", "ground")


class Group(Ground):
    group = forms.ChoiceField(label=_("Group"))
    from_date = Day(label=_("From"))
    to_date = Day(label=_("To"), required=False, help_text=_("Empty: until further notice."))

    field_order = ("group", "from_date", "to_date", "ground")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["group"].choices = [(code, words.group(code)) for code in GROUPS]  # type: ignore[attr-defined]


class Held(Last):
    group = forms.ChoiceField(label=_("Group"))

    field_order = ("group", "last_date", "ground")

    def __init__(self, *args: Any, subject: Any, **kwargs: Any) -> None:
        super().__init__(*args, subject=subject, **kwargs)
        held = dict.fromkeys(identity.group for identity in _year(subject).identities)
        self.fields["group"].choices = [(code, words.group(code)) for code in held]  # type: ignore[attr-defined]


def _enrol(*, ground: str, **facts: Any) -> Any:
    return cover_commands.enrol_person(**facts)  # the ground is in its cause


def _enrol_by_days(*, cause: Cause, **facts: Any) -> Any:
    """At the counter the days say which year is meant."""
    return _enrol(**facts, year=facts["from_date"].year, cause=cause)


ENROL = Step(
    name="enrol", who=("clerk", "admin"), label=_("Enrol"), icon="person_add",
    help=_("For days of this policy year. Again after an end is possible, twice on one day is not."),
    done=_("The person was enrolled."), form=Enrol, command=of_year(_enrol),
)  # fmt: skip
STEPS = (
    ENROL,
    Step(
        name="grant_identity", who=("clerk", "admin"), label=_("Grant a group"), icon="volunteer_activism",
        help=_("The person belongs to a preferred group from a day on, by decision of the authority. "
               "What was settled before is not opened again."),
        done=_("The group was recorded."), form=Group, command=of_year(cover_commands.grant_identity),
    ),
    Step(
        name="end_identity", who=("clerk", "admin"), label=_("End a group"), icon="person_off",
        help=_("The last day the person belongs to the group. What was settled before is not opened again."),
        done=_("The end of the group was recorded."), form=Held, command=of_year(cover_commands.end_identity),
    ),
    Step(
        name="end_enrolment", who=("clerk", "admin"), label=_("End the enrolment"), tone="grave", icon="person_remove",
        help=_("The last day covered. What was settled before is not opened again."),
        done=_("The end of the enrolment was recorded."), form=Last, command=of_year(cover_commands.end_enrolment),
    ),
    *corrections.STEPS,
)  # fmt: skip


def possible(year: CoverYear, found: corrections.Corrections, *, by: str) -> list[str]:
    """What ``by`` may do to a cover year with these corrections."""
    return [*steps(year), *corrections.possible(year, corrections.waiting(found), by)]


def in_sight(viewer: Viewer, rows: QuerySet[Any]) -> QuerySet[Any]:
    """An outlet sees the years of the persons whose claims it has."""
    if not viewer.of_an_outlet:
        return rows
    return rows.filter(person_id__in=viewer.scope(ClaimRow.objects.all(), outlet_field="outlet").values("person_id"))


def year_not_begun(viewer: Viewer, key: str) -> CoverRow | None:
    """The page of a year in which nothing has happened yet, so that the person can be enrolled there."""
    person_id, _dot, year = key.rpartition(".")
    if not (len(year) == 4 and year.isascii() and year.isdecimal() and int(year) in YEARS):
        return None
    known = PersonRow.objects.filter(person_id=person_id, state="active")
    person = in_sight(viewer, viewer.scope(known)).first()
    return CoverRow(region=person.region, person_id=person_id, year=int(year)) if person else None


def _year(row: Any) -> Any:
    return queries.get_cover_year(region=row.region, person_id=row.person_id, year=row.year)


def _enrolled(region: str, person_id: str) -> list[str]:
    rows = CoverRow.objects.filter(region=region, person_id=person_id).order_by("-year")
    return [f"{show.day(row.enrolled_from)} – {show.day(row.enrolled_to)}" for row in rows if row.enrolled_from]


AT_THE_COUNTER = Enrolment(step=ENROL, enrolled=_enrolled, command=_enrol_by_days)
