"""The tables of settlement: master data and rows to read here, the books in settlement/ledger/models.py.

Django declares ``id`` as primary key because its screens need one column; in the database the key is (region, id), set
by the migration, so that every table can be distributed by region without a rewrite. ``GlAccount``, ``Rule`` and
``RuleLine`` are the same for every region and carry none. All ``_fen`` columns are whole fen (分).
"""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from settlement.ledger.models import (
    Account,
    Balance,
    BankAccount,
    Book,
    GlAccount,
    Period,
    Posting,
    Regional,
    Rule,
    RuleLine,
    Voucher,
)

__all__ = [
    "Account", "Balance", "BankAccount", "BillRow", "Book", "CoverRow", "GlAccount", "Hospital", "HospitalToken",
    "PaymentRow", "Period", "Posting", "Project", "Regional", "Rule", "RuleLine", "Voucher",
]  # fmt: skip


# --- master data


class Hospital(Regional):
    """A designated medical institution (定点医疗机构) and the sealed number of the account it is reimbursed on."""

    code = models.CharField(max_length=12)
    name_zh = models.TextField()
    name_en = models.TextField()
    county_code = models.CharField(max_length=6)
    bank_account_sealed = models.BinaryField(null=True)
    account_last4 = models.CharField(max_length=4, default="")
    open = models.BooleanField(default=True)

    class Meta:
        db_table = "settlement_hospital"
        verbose_name = _("hospital")
        verbose_name_plural = _("hospitals")
        constraints = [models.UniqueConstraint(fields=["region", "code"], name="hospital_code_is_unique")]

    def __str__(self) -> str:
        return f"{self.code} {self.name_zh}"


class HospitalToken(Regional):
    """What a hospital shows at the door. Only the SHA-256 of the token is kept."""

    hospital_code = models.CharField(max_length=12)
    token_hash = models.BinaryField()
    made_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
    note = models.TextField(default="")

    class Meta:
        db_table = "settlement_hospital_token"
        verbose_name = _("hospital token")
        verbose_name_plural = _("hospital tokens")
        constraints = [models.UniqueConstraint(fields=["region", "token_hash"], name="hospital_token_is_unique")]
        indexes = [models.Index(fields=["token_hash"], name="hospital_token_by_hash")]  # the door knows no region yet


class Project(Regional):
    """One contract with one government: what the law wants to see the result of (F3 每个大病保险项目)."""

    project_no = models.CharField(max_length=32)
    name_zh = models.TextField()
    name_en = models.TextField()
    contract_type = models.CharField(max_length=3)
    policy_from = models.DateField()
    policy_to = models.DateField()

    class Meta:
        db_table = "settlement_project"
        verbose_name = _("project")
        verbose_name_plural = _("projects")
        constraints = [
            models.UniqueConstraint(fields=["region", "project_no"], name="project_no_is_unique"),
            models.CheckConstraint(condition=Q(contract_type="INS"), name="project_is_an_insurance_contract"),
            models.CheckConstraint(condition=Q(policy_from__lte=F("policy_to")), name="project_ends_after_it_begins"),
        ]

    def __str__(self) -> str:
        return f"{self.project_no} {self.name_zh}"


# --- rows to read: projections of cover, bill and payment streams


class CoverRow(Regional):
    """A person's policy year and its accumulators (累计)."""

    person_id = models.TextField()
    year = models.IntegerField()
    enrolled_from = models.DateField()
    enrolled_to = models.DateField()
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
    """An instantly settled hospital bill (即时结算), with its calculation explained."""

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
    compliant_fen = models.BigIntegerField()
    benefit_fen = models.BigIntegerField()
    person_pays_fen = models.BigIntegerField()
    plan_id = models.TextField()
    plan_version = models.TextField()
    explanation = models.JSONField()
    amounts = models.JSONField()
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
            models.Index(fields=["region", "payment_no"], condition=~Q(payment_no=None), name="bills_of_a_payment"),
        ]

    def __str__(self) -> str:
        return self.bill_no


class PaymentRow(Regional):
    """A payment to a person (one claim) or to a hospital (many bills)."""

    payment_no = models.TextField()
    project_no = models.CharField(max_length=32)
    payee_kind = models.TextField()
    claim_no = models.TextField(null=True)
    hospital_code = models.CharField(max_length=12, null=True)
    amount_fen = models.BigIntegerField()
    state = models.TextField()
    ordered_at = models.DateTimeField()
    due_date = models.DateField(null=True)
    reserved_at = models.DateTimeField(null=True)
    confirmed_at = models.DateTimeField(null=True)
    bank_ref = models.TextField(default="")
    failure = models.TextField(default="")
    attempts = models.IntegerField(default=0)
    account_last4 = models.CharField(max_length=4)
    version = models.IntegerField()

    class Meta:
        db_table = "settlement_payment"
        verbose_name = _("payment")
        verbose_name_plural = _("payments")
        constraints = [
            models.UniqueConstraint(fields=["region", "payment_no"], name="payment_no_is_unique"),
            models.CheckConstraint(condition=Q(amount_fen__gt=0), name="payment_is_positive"),
            models.CheckConstraint(
                condition=Q(state__in=["ordered", "reserved", "confirmed", "failed", "returned"]),
                name="payment_state_is_known",
            ),
            models.CheckConstraint(
                condition=Q(payee_kind="person", claim_no__isnull=False, hospital_code=None)
                | Q(payee_kind="hospital", claim_no=None, hospital_code__isnull=False),
                name="payment_has_one_payee",
            ),
        ]
        indexes = [
            models.Index(
                fields=["region", "due_date"],
                condition=Q(state__in=["ordered", "reserved", "failed", "returned"]),
                name="payments_to_make",
            ),
            models.Index(fields=["region", "claim_no"], condition=~Q(claim_no=None), name="payments_of_a_claim"),
        ]

    def __str__(self) -> str:
        return self.payment_no
