"""Steps that put a received claim right, and what was corrected, for whoever decides."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from claims.counter import corrections
from claims.counter.domain import correction_events as c
from claims.counter.domain.claim import Claim
from claims.counter.screens.new_claim import CHANNELS, SHEET
from claims.counter.screens.offers import hospital_choices
from claims.counter.screens.papers import ClaimDocuments
from claims.desk import show, words
from claims.desk.forms import Day, StepForm, Text, Yuan, fen
from claims.desk.happened import Happened
from claims.desk.steps import Panel, Step
from claims.domain.event import Event
from claims.domain.money import yuan
from claims.outlets.models import Outlet

_GROUND = _("What was recorded wrong, and which paper shows what is right.")


class Proven(ClaimDocuments):
    """What is right, with a ground and the paper that shows it; ``subject`` is the claim."""

    spare = 1
    paper = "basic_settlement"
    ground = Text(label=_("Ground"), help_text=_GROUND)

    def waits_for(self) -> Iterable[str]:
        return (self.paper,)


class CorrectSheet(Proven):
    """The amounts of the form of a new claim, and whatever else was recorded."""

    def __init__(self, *args: Any, subject: Claim, **kwargs: Any) -> None:
        super().__init__(*args, subject=subject, **kwargs)
        recorded = {name.removesuffix("_fen"): value for name, value in subject.claimed.items()}
        self.amounts: list[str] = list(SHEET | recorded)
        for name in self.amounts:
            field = Yuan(label=SHEET.get(name, name), required=name == "medfee_sumamt")
            field.initial = yuan(recorded[name]) if recorded.get(name) else ""
            self.fields[name] = field
        self.order_fields([*self.amounts, "ground"])

    def facts(self) -> dict[str, Any]:
        given = super().facts()
        typed = {name: given.pop(name) for name in self.amounts}
        return {**given, "claimed": {f"{name}_fen": fen(text, field=name) for name, text in typed.items() if text}}


class CorrectStay(Proven):
    paper = "medical_record"
    fixmedins_code = forms.ChoiceField(label=_("Hospital"))
    admission_date = Day(label=_("Admission"))
    discharge_date = Day(label=_("Discharge"), help_text=_("The policy year and its plan follow this day."))

    field_order = ("fixmedins_code", "admission_date", "discharge_date", "ground")

    def __init__(self, *args: Any, subject: Claim, **kwargs: Any) -> None:
        super().__init__(*args, subject=subject, **kwargs)
        offered = [choice for choices in hospital_choices for choice in choices(subject.region)]
        self.names = {subject.fixmedins_code: subject.fixmedins_name} | dict(offered)
        self.fields["fixmedins_code"].choices = [(code, f"{code} {name}") for code, name in self.names.items()]  # type: ignore[attr-defined]
        for name in ("fixmedins_code", "admission_date", "discharge_date"):
            self.fields[name].initial = getattr(subject, name)

    def facts(self) -> dict[str, Any]:
        given = super().facts()
        return {**given, "fixmedins_name": self.names[given["fixmedins_code"]]}


class CorrectChannel(Proven):
    paper = "other"
    channel = forms.ChoiceField(label=_("Received by"), choices=CHANNELS)

    field_order = ("channel", "ground")


class ChangeOutlet(StepForm):
    outlet = forms.ChoiceField(label=_("Outlet"))
    ground = Text(label=_("Ground"), help_text=_("Why another outlet handles the claim."))

    def __init__(self, *args: Any, subject: Claim, **kwargs: Any) -> None:
        super().__init__(*args, subject=subject, **kwargs)
        others = Outlet.objects.filter(region=subject.region, open=True).exclude(code=subject.outlet).order_by("code")
        named = [(each.code, f"{each.code} {words.of_two(each.name_zh, each.name_en)}") for each in others]
        self.fields["outlet"].choices = [("", _("Choose")), *named]  # type: ignore[attr-defined]


STEPS = (
    Step(
        name="correct_sheet", who=("clerk",), label=_("Correct the sheet"), icon="edit_note",
        help=_("Amounts of the settlement sheet were typed wrong. Type the whole sheet as it is right; old and new stay in "
               "the timeline. A claim that was assessed goes back to the assessor; no period stops for it."),
        done=_("The sheet was corrected."), form=CorrectSheet, command=corrections.correct_sheet,
    ),
    Step(
        name="correct_stay", who=("clerk",), label=_("Correct the stay"), icon="edit_calendar",
        help=_("Hospital or days were recorded wrong; old and new stay in the timeline. A claim that was assessed goes back "
               "to the assessor; no period stops for it."),
        done=_("The stay was corrected."), form=CorrectStay, command=corrections.correct_stay,
    ),
    Step(
        name="correct_channel", who=("clerk",), label=_("Correct the channel"), icon="alt_route",
        help=_("The claim came by another way than recorded."),
        done=_("The channel was corrected."), form=CorrectChannel, command=corrections.correct_channel,
    ),
    Step(
        name="change_outlet", who=("clerk", "approver"), label=_("Change the outlet"), icon="move_up",
        help=_("Another outlet handles the claim from here: its clerks see it, those of this outlet no more."),
        done=_("The claim was handed over to the other outlet."), form=ChangeOutlet, command=corrections.change_outlet,
    ),
)  # fmt: skip


def changes(event: Event) -> list[tuple[str, str]]:
    """What a correction changed, as name and "old → new"; empty for any other event."""
    match event:
        case c.SheetCorrected():
            return _amounts(event.old_claimed, event.claimed)
        case c.StayCorrected():
            return _stay(event.old_stay, event.stay)
        case c.ChannelCorrected():
            old, new = (words.word(words.CHANNEL, code) for code in (event.old_channel, event.channel))
            return [(_now("Received by"), _arrow(old, new))]
        case c.OutletChanged():
            return [(_now("Outlet"), _arrow(event.old_outlet, event.outlet))]
        case _:
            return []


def corrected(request: HttpRequest, row: Any, *, claim: Any, happened: Sequence[Happened]) -> Panel | None:
    """What was corrected since the receipt: whoever assesses or approves sees it beside the calculation."""
    lines = [
        {"day": line.event.corrected_date, "by": line.event.corrector, "ground": line.event.ground, "changes": changes(line.event)}
        for line in happened
        if isinstance(line.event, c.Corrects)
    ]  # fmt: skip
    context = {"corrections": lines}
    return (
        Panel(title=_("Corrected since the receipt"), template="claims/corrected.html", context=context)
        if lines
        else None
    )


def _amounts(old: Mapping[str, int], new: Mapping[str, int]) -> list[tuple[str, str]]:
    names = [name for name in dict.fromkeys((*old, *new)) if old.get(name, 0) != new.get(name, 0)]
    return [
        (
            str(SHEET.get(name.removesuffix("_fen"), name.removesuffix("_fen"))),
            _arrow(show.money(old.get(name, 0)), show.money(new.get(name, 0))),
        )
        for name in names
    ]


def _stay(old: c.Stay, new: c.Stay) -> list[tuple[str, str]]:
    said = [
        (_now("Hospital"), *(f"{stay.fixmedins_code} {stay.fixmedins_name}" for stay in (old, new))),
        (_now("Admission"), *(show.day(stay.admission_date) for stay in (old, new))),
        (_now("Discharge"), *(show.day(stay.discharge_date) for stay in (old, new))),
        (_now("Policy year"), *(str(stay.policy_year) for stay in (old, new))),
    ]
    return [(name, _arrow(was, right)) for name, was, right in said if was != right]


def _arrow(old: str, new: str) -> str:
    return f"{old or show.NOTHING} → {new}"
