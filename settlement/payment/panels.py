"""What payments put on the pages of a hospital and of a project: what is owed, what waits, and the order to pay."""

from django.db.models import Sum
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.desk import show
from claims.desk.base import page_url
from claims.desk.forms import Nothing
from claims.desk.paging import MOST, count_up_to
from claims.desk.steps import Panel, Step
from claims.desk.viewer import viewer_of
from settlement.cover.models import BillRow
from settlement.fund.models import Project
from settlement.hospital.models import Hospital
from settlement.ledger.owed import owed_to
from settlement.payment import commands
from settlement.payment import words as payment_words
from settlement.payment.face import UNDER_WAY
from settlement.payment.models import PaymentRow

HOSPITAL_STEPS = (
    Step(
        name="order_hospital_payment", who=("cashier",), label=_("Order the reimbursement"), tone="main",
        icon="send_money", help=_("One payment for every settled bill of this hospital that is not paid yet."),
        done=_("The reimbursement was ordered."), form=Nothing, command=commands.order_hospital_payment,
    ),
)  # fmt: skip


def owed(request: HttpRequest, row: Hospital) -> Panel:
    """What the hospital is owed, and its latest payments.

    The sum is the books', less what is ordered already: with what is taken off for bills reversed after they were paid.
    """
    viewer = viewer_of(request)
    unpaid = BillRow.objects.filter(
        region=row.region, hospital_code=row.code, state="settled", payment_no=None, benefit_fen__gt=0
    )
    theirs = PaymentRow.objects.filter(region=row.region, hospital_code=row.code)
    ordered = theirs.filter(state__in=UNDER_WAY).aggregate(sum=Sum("amount_fen"))["sum"] or 0
    payments = theirs.order_by("-ordered_at")[:20]
    context = {
        "owed_count": min(counted := count_up_to(unpaid), MOST),
        "owed_more": counted > MOST,
        "owed": show.money(owed_to(region=row.region, hospital_code=row.code) - ordered),
        "payments": [
            {
                "row": payment,
                "amount": show.money(payment.amount_fen),
                "chip": show.chip(payment_words.PAYMENT_TONE[payment.state], str(payment_words.PAYMENT[payment.state])),
                "url": page_url("settlement.paymentrow", payment.payment_no) if viewer.sees("payments") else "",
            }
            for payment in payments
        ],
    }
    return Panel(title=_("Reimbursement"), template="settlement/hospital_owed.html", context=context)


def waiting(request: HttpRequest, row: Project) -> Panel | None:
    """What is ordered and waits for money in the payout account."""
    amounts = PaymentRow.objects.filter(region=row.region, project_no=row.project_no, state="ordered").values_list(
        "amount_fen", flat=True
    )
    if not amounts:
        return None
    context = {"waiting": len(amounts), "waiting_sum": show.money(sum(amounts))}
    return Panel(title=_("Payments that wait"), template="settlement/fund_waiting.html", context=context)
