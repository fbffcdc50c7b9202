"""Payments to persons and hospitals: what waits for funds, what the bank has, what came back."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib.admin import display
from django.db.models import Case, When
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims.counter.domain.returns import REASONS
from claims.counter.queries import get_claim
from claims.counter.screens.words import RELATION, RETURN_REASON
from claims.desk import show, words
from claims.desk.base import asked, column, page_url, word_filter
from claims.desk.forms import Day, Nothing, Reason, StepForm, Text, Yuan, fen
from claims.desk.menu import Menu, Page
from claims.desk.steps import Step, Stepping
from claims.desk.viewer import today_of, viewer_of
from claims.persons.screens import masked as people
from settlement.cover.models import BillRow
from settlement.hospital.models import Hospital
from settlement.ledger import door as ledger
from settlement.ledger.screens import voucher_lines
from settlement.payment import commands as payment_commands
from settlement.payment import words as payment_words
from settlement.payment.domain.payment import steps
from settlement.payment.domain.recall import recall_steps
from settlement.payment.face import due_chip, face
from settlement.payment.models import PaymentRow
from settlement.payment.screens import differences

# A failed payment is over: what is still owed was ordered anew.
TO_DO = ("ordered", "reserved", "returned")


class BankReference(StepForm):
    bank_ref = forms.CharField(
        label=_("Bank reference"), max_length=64, widget=forms.TextInput(attrs={"autocomplete": "off"})
    )


class BankHasPaid(BankReference):
    paid = Yuan(
        label=_("Paid by the bank (yuan)"),
        help_text=_("As the statement says. What it says less or more than ordered is booked as a bank difference."),
    )
    paid_date = Day(
        label=_("Paid by the bank on"),
        help_text=_("The day on the bank's statement. By it the payment period is judged, however late it is entered."),
    )

    def facts(self) -> dict[str, Any]:
        given = super().facts()
        return {"paid_fen": fen(given.pop("paid"), field="paid"), **given}


class WhyNot(StepForm):
    reason = forms.ChoiceField(
        label=_("Reason"), choices=[(code, RETURN_REASON[code]) for code, why in REASONS.items() if not why.by_two]
    )


class Recall(StepForm):
    proof = forms.CharField(
        label=_("Proof"), max_length=80, help_text=_("The bank's paper on the recall, or its number.")
    )
    ground = Text(label=_("Ground"), help_text=_("Since when and how the bank was asked."))


class Return(WhyNot):
    bank_ref = forms.CharField(
        label=_("Bank reference"), max_length=64, help_text=_("Of the return, not of the payment.")
    )
    returned = Yuan(
        label=_("Returned by the bank (yuan)"),
        help_text=_("As the statement says; the whole payment is owed again, the rest is between the bank and us."),
    )

    def facts(self) -> dict[str, Any]:
        given = super().facts()
        return {"returned_fen": fen(given.pop("returned"), field="returned"), **given}


STEPS = (
    Step(
        name="reserve", who=("cashier",), label=_("Reserve and instruct the bank"), tone="main", icon="lock_clock",
        help=_("The amount is set aside in the payout account. Without enough funds it is refused, "
               "and the refusal says how much must be allocated down."),
        done=_("The amount is reserved; the bank is instructed."),
        form=Nothing, command=payment_commands.reserve_payment,
    ),
    Step(
        name="confirm_payment", who=("cashier",), label=_("Bank has paid"), fits="confirm", tone="main", icon="price_check",
        help=_("From the bank's statement. The claim is paid and its period met."),
        done=_("The payment was confirmed and booked."),
        form=BankHasPaid, command=payment_commands.confirm_payment,
    ),
    Step(
        name="fail_payment", who=("cashier",), label=_("Bank did not pay"), fits="fail", tone="grave", icon="money_off",
        help=_("Nothing left the account. The reservation is released."),
        done=_("The failure was recorded; the reservation is released."),
        form=WhyNot, command=payment_commands.fail_payment,
    ),
    Step(
        name="return_payment", who=("cashier",), label=_("Money came back"), fits="return_", tone="grave", icon="undo",
        help=_("Money already paid was returned by the bank. The reason says whether the account can be paid to again."),
        done=_("The return was recorded and booked."),
        form=Return, command=payment_commands.return_payment,
    ),
    Step(
        name="requeue_payment", who=("cashier",), label=_("Pay again"), fits="requeue", tone="main", icon="redo",
        help=_("The returned amount is owed again, to the account the payee has given since, or to the same where the bank "
               "or we were at fault."),
        done=_("The payment is queued again."),
        form=Nothing, command=payment_commands.requeue_payment,
    ),
    Step(
        name="propose_recall", who=("cashier",), label=_("Propose a recall"), icon="cancel_schedule_send",
        help=_("The bank never answered and has taken the instruction back. A second person looks at its paper."),
        done=_("The recall was proposed; a second person is to confirm."),
        form=Recall, command=payment_commands.propose_recall,
    ),
    Step(
        name="confirm_recall", who=("finance",), label=_("Confirm the recall"), tone="main", icon="done_all",
        help=_("You have seen the bank's paper and its statement: nothing left the account. The payment has failed and is "
               "ordered again."),
        done=_("The recall was confirmed; the reservation is released."),
        form=Reason, command=payment_commands.confirm_recall,
    ),
    Step(
        name="refuse_recall", who=("cashier", "finance"), label=_("Refuse the recall"), tone="grave", icon="block",
        help=_("The instruction stays with the bank, or the proposal is taken back."),
        done=_("The recall was refused."),
        form=Reason, command=payment_commands.refuse_recall,
    ),
    *differences.STEPS,
)  # fmt: skip


class PaymentScreen(Stepping):
    page = Page(
        name="payments",
        seen_by=(
            "approver",
            "cashier",
            "finance",
            "regulator",
            "admin",
        ),
        menu=Menu(group="work", place=40, title=_("Payments"), icon="payments"),
    )
    number = "payment_no"
    numbers = ("payment_no", "claim_no")
    subject = "payment_no"
    date_field = "due_date"
    page_template = "settlement/payment.html"
    list_display = ("no", "state_", "due", "payee", "amount", "difference", "ordered")
    list_filter = (
        word_filter(_("State"), "state", payment_words.PAYMENT),
        word_filter(_("Payee"), "payee_kind", payment_words.PAYEE),
        differences.ByDifference,
    )
    search_fields = ("payment_no", "claim_no", "hospital_code", "bank_ref")
    search_help_text = _("Payment or claim number, hospital, bank reference, or a due date")
    ordering = (Case(When(state__in=TO_DO, then=0), default=1).asc(), "due_date", "ordered_at")
    list_fullwidth = True

    no = column("payment_no", _("Payment"))

    def possible(self, request: HttpRequest, row: PaymentRow) -> Sequence[str]:
        return [*steps(row.state), *recall_steps(row.state, recalling=row.recalling), *differences.steps_of(row)]

    def page_context(self, request: HttpRequest, row: PaymentRow) -> dict[str, Any]:
        viewer = viewer_of(request)
        bills = BillRow.objects.filter(region=row.region, payment_no=row.payment_no).order_by("bill_no")
        short = row.state == "ordered"
        claim = get_claim(row.region, row.claim_no) if row.claim_no else None
        available = ledger.available(region=row.region, project_no=row.project_no) if short else None
        return {
            "chip": _state(row),
            "failure": words.word(RETURN_REASON, row.failure),
            "due": due_chip(row, today_of(request, row.region)),
            "amount": show.money(row.amount_fen),
            "claim_url": page_url("claims.claimrow", row.claim_no) if row.claim_no and viewer.sees("claims") else "",
            "hospital": Hospital.objects.filter(region=row.region, code=row.hospital_code or "").first(),
            "payee": payment_words.PAYEE[row.payee_kind],
            "receiver": people.masked(row.region, claim.receiver_id) if claim else None,
            "relation": RELATION[claim.payee.relation] if claim and claim.payee else "",
            "available": show.money(available) if short else "",
            "missing": show.money(row.amount_fen - available)
            if available is not None and available < row.amount_fen
            else "",
            "difference": differences.shown(row),
            "bills": [
                {
                    "row": bill,
                    "benefit": show.money(bill.benefit_fen),
                    "url": page_url("settlement.billrow", bill.bill_no),
                }
                for bill in bills[:200]
            ],
            "vouchers": voucher_lines(row.region, [f"payment:{row.payment_no}"]) if viewer.sees("vouchers") else [],
            "steps": self.steps_for(request, row),
        }

    @display(description=_("State"), ordering="state")
    def state_(self, row: PaymentRow) -> SafeString:
        return _state(row)

    @display(description=_("Due date"), ordering="due_date")
    def due(self, row: PaymentRow) -> SafeString | str:
        found = face(row, today_of(asked(row), row.region))
        return show.day_and_chip(row.due_date, found.chip) if found else show.day(row.due_date)

    @display(description=_("Payee"), ordering="payee_kind")
    def payee(self, row: PaymentRow) -> str:
        return f"{payment_words.PAYEE[row.payee_kind]} · {row.claim_no or row.hospital_code}"

    @display(description=_("Amount (yuan)"), ordering="amount_fen")
    def amount(self, row: PaymentRow) -> SafeString:
        return show.money_cell(row.amount_fen)

    @display(description=_("Bank difference (yuan)"), ordering="difference_fen")
    def difference(self, row: PaymentRow) -> SafeString | str:
        return show.money_cell(row.difference_fen) if differences.is_open(row) else ""

    @display(description=_("Ordered at"), ordering="ordered_at")
    def ordered(self, row: PaymentRow) -> str:
        return show.instant(row.ordered_at)


def _state(row: PaymentRow) -> SafeString:
    return payment_words.chip_of(row)
