"""The fund of a project: premium in, swept up, allocated down (F5 收支两条线), and its trial balance."""

from typing import Any

from django import forms
from django.contrib.admin import display
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _

from claims.desk import show
from claims.desk import words as claim_words
from claims.desk.base import column, day_column
from claims.desk.forms import Day, StepForm, Yuan, fen
from claims.desk.menu import Menu, Page
from claims.desk.steps import Step, Stepping, panels_of
from claims.desk.viewer import viewer_of
from settlement.fund import commands as fund_commands
from settlement.fund.models import Project
from settlement.ledger import door as ledger
from settlement.ledger import words as ledger_words
from settlement.ledger.domain.chart import INCOME_BANK, PAYOUT_BANK, POOL_BANK
from settlement.ledger.models import BankAccount
from settlement.ledger.screens import trial_balance

LABELS = {"INCOME": INCOME_BANK, "PAYOUT": PAYOUT_BANK, "HQ_POOL": POOL_BANK}


class Amount(StepForm):
    amount = Yuan(label=_("Amount (yuan)"))

    def facts(self) -> dict[str, Any]:
        given = super().facts()
        return {"amount_fen": fen(given.pop("amount"), field="amount"), **given}


class Transfer(Amount):
    reference = forms.CharField(label=_("Reference"), max_length=64)


class Due(Amount):
    policy_year = forms.IntegerField(label=_("Policy year"), min_value=2000, max_value=2100)
    insured_count = forms.IntegerField(label=_("Persons insured"), min_value=1)
    per_person = Yuan(label=_("Premium per person (yuan)"))
    due_date = Day(label=_("Due date"))
    reference = forms.CharField(label=_("Reference"), max_length=64, help_text=_("Of the contract or the request."))

    def facts(self) -> dict[str, Any]:
        given = super().facts()
        return {"per_person_fen": fen(given.pop("per_person"), field="per_person"), **given}


class Receipt(Amount):
    policy_year = forms.IntegerField(label=_("Policy year"), min_value=2000, max_value=2100)
    bank_ref = forms.CharField(label=_("Bank reference"), max_length=64)


STEPS = (
    Step(
        name="premium_due", who=("finance",), label=_("Premium due"), icon="event_upcoming",
        help=_("What the basic fund owes under the contract: booked as receivable and income."),
        done=_("The premium due was booked."), form=Due, command=fund_commands.record_premium_due,
    ),
    Step(
        name="premium_received", who=("finance",), label=_("Premium received"), icon="savings",
        help=_("Money that arrived in the income account."),
        done=_("The receipt was booked."), form=Receipt, command=fund_commands.record_premium_received,
    ),
    Step(
        name="send_sweep", who=("finance",), label=_("Sweep up: sent"), icon="upload",
        help=_("Premium leaves the income account for the head office's pool; it leaves it for nothing else."),
        done=_("The sweep was booked as sent."), form=Transfer, command=fund_commands.send_sweep,
    ),
    Step(
        name="sweep_arrived", who=("finance",), label=_("Sweep up: arrived"), icon="move_to_inbox",
        help=_("The sweep of this reference arrived at the head office, in the same amount."),
        done=_("The arrival was booked."), form=Transfer, command=fund_commands.record_sweep_arrived,
    ),
    Step(
        name="send_allocation", who=("finance",), label=_("Allocate down: sent"), icon="download",
        help=_("Money for claims leaves the pool for the payout account."),
        done=_("The allocation was booked as sent."), form=Transfer, command=fund_commands.send_allocation,
    ),
    Step(
        name="allocation_arrived", who=("finance",), label=_("Allocate down: arrived"), icon="inbox",
        help=_("The allocation of this reference arrived in the payout account; waiting payments are "
               "reserved by themselves, the first due first."),
        done=_("The arrival was booked."), form=Transfer, command=fund_commands.record_allocation_arrived,
    ),
)  # fmt: skip


TRIAL_BALANCE = Page(name="trial_balance", seen_by=("finance", "regulator", "admin"))


class FundScreen(Stepping):
    page = Page(
        name="funds",
        seen_by=(
            "finance",
            "regulator",
            "admin",
        ),
        menu=Menu(group="books", place=10, title=_("Projects and funds"), icon="account_balance"),
    )
    number = "project_no"
    subject = "project_no"
    page_template = "settlement/fund.html"
    list_display = ("no", "name", "begins", "ends")
    search_fields = ("project_no", "name_zh", "name_en")
    search_words = True
    ordering = ("-policy_from",)

    no = column("project_no", _("Project"))
    begins = day_column("policy_from", _("From"))
    ends = day_column("policy_to", _("To"))

    def more_urls(self, name: str) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.balance_view)
        return [*super().more_urls(name), path("<path:object_id>/trial-balance/", view, name=f"{name}_balance")]

    def page_context(self, request: HttpRequest, row: Project) -> dict[str, Any]:
        accounts = BankAccount.objects.filter(region=row.region, project_no=row.project_no, closed_on=None)
        return {
            "panels": panels_of(self.page.name, request, row),
            "title": f"{row.project_no} {self.name(row)}",
            "accounts": [_account(row, account) for account in accounts.order_by("id")],
            "balance_url": reverse("admin:settlement_project_balance", args=[row.project_no])
            if viewer_of(request).sees(TRIAL_BALANCE.name)
            else "",
            "steps": self.steps_for(request, row),
        }

    def balance_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        row = self.row_or_404(request, object_id)
        if not viewer_of(request).sees(TRIAL_BALANCE.name):
            raise PermissionDenied
        return self.render(
            request, "settlement/trial_balance.html", str(_("Trial balance")), row=row, row_url=self.url_of(row),
            row_title=str(row), **trial_balance(row.region, row.project_no),
        )  # fmt: skip

    @display(description=_("Name"), ordering="name_zh")
    def name(self, row: Project) -> str:
        return claim_words.of_two(row.name_zh, row.name_en)


def _account(row: Project, account: BankAccount) -> dict[str, Any]:
    gl_code = LABELS[account.role]
    org = "HQ" if account.role == "HQ_POOL" else "BRANCH"
    held = ledger.balance(region=row.region, project_no=row.project_no, gl_code=gl_code, org=org)
    free = ledger.available(region=row.region, project_no=row.project_no, gl_code=gl_code)
    return {
        "name": ledger_words.BANK[account.role],
        "ref": account.bank_ref,
        "approval": account.hq_approval_id,
        "balance": show.money(held),
        "reserved": show.money(held - free) if account.role == "PAYOUT" else "",
        "available": show.money(free),
    }
