"""The screens of settlement; what each shows and does is in its capability."""

from django.contrib import admin

from settlement.counter import screens as claim_steps  # noqa: F401  offers its steps and panels to the page of a claim
from settlement.cover.models import BillRow, CoverRow
from settlement.cover.screens.bills import BillScreen, CoverScreen
from settlement.fund.models import Project
from settlement.fund.screens import FundScreen
from settlement.hospital.models import Hospital
from settlement.hospital.screens import HospitalScreen
from settlement.ledger.models import Voucher
from settlement.ledger.screens import VoucherScreen
from settlement.payment.models import PaymentRow
from settlement.payment.screens import PaymentScreen

admin.site.register(BillRow, BillScreen)
admin.site.register(CoverRow, CoverScreen)
admin.site.register(PaymentRow, PaymentScreen)
admin.site.register(Project, FundScreen)
admin.site.register(Voucher, VoucherScreen)
admin.site.register(Hospital, HospitalScreen)
