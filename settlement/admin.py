"""The screens of settlement; what each shows and does is in settlement/screens."""

from django.contrib import admin

from settlement.ledger.models import Voucher
from settlement.ledger.screens import VoucherScreen
from settlement.models import BillRow, CoverRow, Hospital, PaymentRow, Project
from settlement.screens import claim_steps  # noqa: F401  offers its steps and panels to the page of a claim
from settlement.screens.bills import BillScreen, CoverScreen
from settlement.screens.funds import FundScreen
from settlement.screens.hospitals import HospitalScreen
from settlement.screens.money import PaymentScreen

admin.site.register(BillRow, BillScreen)
admin.site.register(CoverRow, CoverScreen)
admin.site.register(PaymentRow, PaymentScreen)
admin.site.register(Project, FundScreen)
admin.site.register(Voucher, VoucherScreen)
admin.site.register(Hospital, HospitalScreen)
