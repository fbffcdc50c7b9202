"""Correcting enrolment and groups on the page of a cover year: the steps, what waits, and which bills are concerned."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.desk import show
from claims.desk.forms import Day, Nothing, Reason, Text
from claims.desk.papers import WithDocuments
from claims.desk.steps import Step
from claims.persons.screens import words as person_words
from claims.store import Cause
from settlement.cover import corrections, queries
from settlement.cover.domain.events import MembershipCorrected, MembershipFacts
from settlement.cover.domain.live import Charged, key_of
from settlement.cover.screens import words

WHO = ("clerk", "admin")
Corrections = Sequence[tuple[MembershipFacts, Sequence[Charged]]]
"""Every correction of a year and the one that waits, with what was settled by what each corrects."""


class Days(WithDocuments):
    """``subject`` is the row of the year; without new days it was never so."""

    new_from = Day(label=_("Right: from"), required=False)
    new_to = Day(label=_("Right: to"), required=False, help_text=_("Leave both empty if it was never so."))
    ground = Text(label=_("Ground"), help_text=_("The paper or list that shows it. No names or numbers of persons."))

    def kinds(self) -> Iterable[tuple[str, Any]]:
        return person_words.PAPER.items()

    def expected(self) -> Iterable[str]:
        return ("insurance_record",)

    def year(self) -> Any:
        row = self.subject
        return queries.get_cover_year(region=row.region, person_id=row.person_id, year=row.year)


class CorrectEnrolment(Days):
    old_from = forms.ChoiceField(label=_("Recorded"))
    consecutive_years = forms.IntegerField(label=_("Years insured without a gap"), min_value=0)
    zero_claim_years = forms.IntegerField(label=_("Years without a benefit"), min_value=0)

    field_order = ("old_from", "new_from", "new_to", "consecutive_years", "zero_claim_years", "ground")

    def __init__(self, data: Any = None, files: Any = None, **kwargs: Any) -> None:
        super().__init__(data, files, **kwargs)
        year = self.year()
        self.fields["old_from"].choices = [  # type: ignore[attr-defined]
            (each.from_date.isoformat(), f"{show.day(each.from_date)} – {show.day(each.to_date)}")
            for each in year.periods
        ]
        self.fields["consecutive_years"].initial = year.consecutive_years
        self.fields["zero_claim_years"].initial = year.zero_claim_years

    def facts(self) -> dict[str, Any]:
        given = super().facts()
        recorded = {each.from_date.isoformat(): each.from_date for each in self.year().periods}
        return {**given, "old_from": recorded[given["old_from"]]}


class CorrectGroup(Days):
    recorded = forms.ChoiceField(label=_("Recorded"))

    field_order = ("recorded", "new_from", "new_to", "ground")

    def __init__(self, data: Any = None, files: Any = None, **kwargs: Any) -> None:
        super().__init__(data, files, **kwargs)
        self.held = {f"{each.group} {each.from_date.isoformat()}": each for each in self.year().identities}
        self.fields["recorded"].choices = [  # type: ignore[attr-defined]
            (key, f"{words.group(each.group)} {show.day(each.from_date)} – {show.day(each.to_date)}")
            for key, each in self.held.items()
        ]

    def facts(self) -> dict[str, Any]:
        given = super().facts()
        held = self.held[given.pop("recorded")]
        return {**given, "group": held.group, "old_from": held.from_date}


def of_year(command: Callable[..., Any]) -> Callable[..., Any]:
    """The page of a cover year names it by person and year together."""

    def run(*, region: str, cover: str, cause: Cause, **facts: Any) -> Any:
        person_id, _dot, year = cover.rpartition(".")
        return command(region=region, person_id=person_id, year=int(year), **facts, cause=cause)

    return run


STEPS = (
    Step(
        name="correct_enrolment", who=WHO, label=_("Correct the enrolment"), icon="edit_calendar",
        help=_("The days or counts of years were recorded wrong. A second person has to confirm. "
               "What was settled before is not opened again; the page names it."),
        done=_("The correction waits for a second person."), form=CorrectEnrolment,
        command=of_year(corrections.correct_enrolment),
    ),
    Step(
        name="correct_group", who=WHO, label=_("Correct a group"), icon="edit_calendar",
        help=_("The days of a group were recorded wrong. A second person has to confirm. "
               "What was settled before is not opened again; the page names it."),
        done=_("The correction waits for a second person."), form=CorrectGroup,
        command=of_year(corrections.correct_group),
    ),
    Step(
        name="confirm_membership", who=WHO, label=_("Confirm the correction"), tone="main", icon="task_alt",
        help=_("From now on the year counts by it. Look at the paper yourself."),
        done=_("The correction holds."), form=Nothing, command=of_year(corrections.confirm_membership),
    ),
    Step(
        name="drop_membership", who=WHO, label=_("Drop the correction"), icon="undo",
        help=_("What was proposed is not done."), done=_("The correction was dropped."),
        form=Reason, command=of_year(corrections.drop_membership),
    ),
)  # fmt: skip


def possible(year: Any, waiting: MembershipFacts | None, by: str) -> list[str]:
    """What can be corrected of a year now, by somebody of this name."""
    if waiting is not None:
        return ["drop_membership"] + ([] if waiting.proposed_by == by else ["confirm_membership"])
    return (["correct_enrolment"] if year.periods else []) + (["correct_group"] if year.identities else [])


def told(found: Corrections) -> list[dict[str, Any]]:
    """The corrections of a year for its page, the newest first."""
    return [
        {
            "waits": not isinstance(made, MembershipCorrected),
            "what": words.group(made.group) if made.group else _("Enrolment"),
            "change": f"{_days(made.old_from, made.old_to)} → {_days(made.new_from, made.new_to)}",
            "years": made.years_change and f"{made.consecutive_years} / {made.zero_claim_years}",
            "ground": made.ground,
            "by": made.proposed_by,
            "touched": [key_of(charged)[1] for charged in touched],
        }
        for made, touched in reversed(found)
    ]


def waiting(found: Corrections) -> MembershipFacts | None:
    return next((made for made, _touched in found if not isinstance(made, MembershipCorrected)), None)


def _days(first: Any, last: Any) -> str:
    return f"{show.day(first)} – {show.day(last)}" if first else show.NOTHING
