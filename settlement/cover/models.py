"""Cover years and the bills settled in them, as rows to read."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from settlement.ledger.models import (
    Regional,
)


class CoverRow(Regional):
    """A person's policy year and its accumulators (累计)."""

    person_id = models.TextField()
    year = models.IntegerField()
    enrolled_from = models.DateField(null=True)  # null: it was recorded and found never to have been
    enrolled_to = models.DateField(null=True)
    identity = models.TextField()
    compliant_fen = models.BigIntegerField()
    paid_fen = models.BigIntegerField()
    deductible_used_fen = models.BigIntegerField()
    bill_count = models.IntegerField()
    gap_fen = models.BigIntegerField()
    plan_id = models.TextField()
    version = models.IntegerField()

    class Meta:
        db_table = "settlement_cover"
        verbose_name = _("cover year")
        verbose_name_plural = _("cover years")
        constraints = [models.UniqueConstraint(fields=["region", "person_id", "year"], name="cover_year_is_unique")]
        indexes = [models.Index(fields=["region"], condition=~Q(gap_fen=0), name="cover_years_with_a_gap")]

    def __str__(self) -> str:
        return f"{self.person_id} · {self.year}"


class BillRow(Regional):
    """An instantly settled hospital bill (即时结算). How it was calculated is said by its event alone."""

    bill_no = models.TextField()
    hospital_code = models.CharField(max_length=12)
    mdtrt_id = models.TextField()
    person_id = models.TextField()
    year = models.IntegerField()
    state = models.TextField()
    admission_date = models.DateField()
    discharge_date = models.DateField()
    settled_at = models.DateTimeField()
    reversed_at = models.DateTimeField(null=True)
    medfee_sumamt_fen = models.BigIntegerField()
    inscp_scp_amt_fen = models.BigIntegerField()
    hifp_pay_fen = models.BigIntegerField()
    fulamt_ownpay_amt_fen = models.BigIntegerField()
    overlmt_selfpay_fen = models.BigIntegerField()
    preselfpay_amt_fen = models.BigIntegerField()
    act_pay_dedc_fen = models.BigIntegerField()
    cvlserv_pay_fen = models.BigIntegerField()
    hifes_pay_fen = models.BigIntegerField()
    hifob_pay_fen = models.BigIntegerField()
    maf_pay_fen = models.BigIntegerField()
    oth_pay_fen = models.BigIntegerField()
    hosp_part_amt_fen = models.BigIntegerField()
    acct_pay_fen = models.BigIntegerField()
    above_basic_ceiling_amt_fen = models.BigIntegerField()
    hifmi_pay_fen = models.BigIntegerField()
    fund_pay_sumamt_fen = models.BigIntegerField()
    psn_part_amt_fen = models.BigIntegerField()
    psn_cash_pay_fen = models.BigIntegerField()
    compliant_fen = models.BigIntegerField()
    benefit_fen = models.BigIntegerField()
    person_pays_fen = models.BigIntegerField()
    plan_id = models.TextField()
    plan_version = models.TextField()
    event_id = models.UUIDField()
    reversed_by = models.UUIDField(null=True)
    payment_no = models.TextField(null=True)
    reimbursed_fen = models.BigIntegerField(default=0)

    class Meta:
        db_table = "settlement_bill"
        verbose_name = _("hospital bill")
        verbose_name_plural = _("hospital bills")
        constraints = [
            models.UniqueConstraint(fields=["region", "bill_no"], name="bill_no_is_unique"),
            models.UniqueConstraint(
                # With the year: a stay across its end is billed in two parts, and both are the same visit.
                fields=["region", "hospital_code", "mdtrt_id", "year"],
                condition=Q(state="settled"),
                name="visit_is_settled_once",
            ),
            models.CheckConstraint(condition=Q(state__in=["settled", "reversed"]), name="bill_state_is_known"),
        ]
        indexes = [
            models.Index(
                fields=["region", "hospital_code"],
                condition=Q(state="settled", payment_no=None),
                name="bills_to_reimburse",
            ),
            models.Index(
                fields=["region", "hospital_code"],
                condition=Q(state="reversed") & ~Q(reimbursed_fen=0),
                name="bills_to_net",
            ),
            models.Index(fields=["region", "person_id", "year"], name="bills_of_a_cover_year"),
            models.Index(fields=["region", "-settled_at", "-id"], name="bills_by_newest"),
            models.Index(fields=["region", "mdtrt_id"], name="bills_of_a_visit"),
            models.Index(fields=["region", "payment_no"], condition=~Q(payment_no=None), name="bills_of_a_payment"),
        ]

    def __str__(self) -> str:
        return self.bill_no
