"""Differences to the bank on screen: what is open, how it is to end, and the second person who confirms it."""

from typing import Any

from django import forms
from django.contrib.admin import SimpleListFilter
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.desk import show
from claims.desk.forms import Day, Nothing, Reason, StepForm, Yuan, fen
from claims.desk.steps import Step
from claims.store import get_state
from settlement.payment import commands
from settlement.payment.domain import difference
from settlement.payment.models import PaymentRow
from settlement.payment.streams import PAYMENT
from settlement.payment.words import RESOLUTION

OPEN = ~Q(difference_fen=0) | ~Q(missing_fen=0)


class ByDifference(SimpleListFilter):
    title = _("Bank difference")
    parameter_name = "difference"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("open", _("Open"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(OPEN) if self.value() == "open" else queryset


class Resolution(StepForm):
    how = forms.ChoiceField(label=_("How it ends"), choices=list(RESOLUTION.items()))
    resolved = Yuan(label=_("Amount (yuan)"))
    moved_date = Day(label=_("On"), help_text=_("The day on the bank's statement, or today where no money moved."))
    bank_ref = forms.CharField(
        label=_("Bank reference"), max_length=64, required=False,
        help_text=_("Of the movement that ends it; empty only where the missing amount is ordered as another payment."),
    )  # fmt: skip
    reason = Reason.base_fields["reason"]

    def __init__(self, *args: Any, subject: PaymentRow | None = None, **kwargs: Any) -> None:
        super().__init__(*args, subject=subject, **kwargs)
        if subject is not None:
            fitting = difference.ways(**_open(subject))
            how = self.fields["how"]
            assert isinstance(how, forms.ChoiceField)
            how.choices = [(name, RESOLUTION[name]) for name in fitting]

    def facts(self) -> dict[str, Any]:
        given = super().facts()
        return {"resolved_fen": fen(given.pop("resolved"), field="resolved"), **given}


STEPS = (
    Step(
        name="propose_resolution", who=("cashier", "finance"), label=_("Resolve the bank difference"), icon="rule",
        help=_("Say how the difference between the order and the bank's statement ends, and on what ground. "
               "A second person confirms; until then it stays open."),
        done=_("The resolution waits for a second person."),
        form=Resolution, command=commands.propose_resolution,
    ),
    Step(
        name="confirm_resolution", who=("finance",), label=_("Confirm the resolution"), tone="main", icon="done_all",
        help=_("As a second person. The difference is booked off; what the payee still lacks is ordered or paid."),
        done=_("The difference was resolved and booked."),
        form=Nothing, command=commands.confirm_resolution,
    ),
    Step(
        name="refuse_resolution", who=("cashier", "finance"), label=_("Refuse the resolution"), tone="grave", icon="block",
        help=_("The proposal falls; the difference stays open and can be resolved otherwise."),
        done=_("The proposal was refused."),
        form=Reason, command=commands.refuse_resolution,
    ),
)  # fmt: skip


def is_open(row: PaymentRow) -> bool:
    return bool(row.difference_fen or row.missing_fen)


def steps_of(row: PaymentRow) -> list[str]:
    return difference.steps(**_open(row), proposed=bool(row.resolution))


def _open(row: PaymentRow) -> dict[str, int]:
    return {"missing_fen": row.missing_fen, "stray_fen": row.difference_fen - row.missing_fen}


def shown(row: PaymentRow) -> dict[str, Any] | None:
    """The open difference of a payment in yuan, and what is proposed for it; None without one."""
    if not is_open(row):
        return None
    stray = row.difference_fen - row.missing_fen
    payment = get_state(PAYMENT, row.region, row.payment_no)
    proposed = payment.proposed if payment else None
    return {
        "paid": show.money(row.paid_fen),
        "missing": show.money(row.missing_fen) if row.missing_fen else "",
        "to_take": show.money(stray) if stray > 0 else "",
        "to_give": show.money(-stray) if stray < 0 else "",
        "how": RESOLUTION[proposed.how] if proposed else "",
        "resolved": show.money(proposed.resolved_fen) if proposed else "",
        "reason": proposed.reason if proposed else "",
        "proposer": proposed.proposer if proposed else "",
    }
