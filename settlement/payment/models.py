"""Payments as rows to read."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from settlement.ledger.models import (
    Regional,
)


class PaymentRow(Regional):
    """A payment to a person (one claim) or to a hospital (many bills)."""

    payment_no = models.TextField()
    project_no = models.CharField(max_length=32)
    payee_kind = models.TextField()
    claim_no = models.TextField(null=True)
    hospital_code = models.CharField(max_length=12, null=True)
    amount_fen = models.BigIntegerField()
    # What the bank paid in this attempt, what the receiver still lacks of it, and the difference open in the books.
    paid_fen = models.BigIntegerField(default=0)
    missing_fen = models.BigIntegerField(default=0)
    difference_fen = models.BigIntegerField(default=0)
    resolution = models.TextField(default="")
    state = models.TextField()
    ordered_at = models.DateTimeField()
    due_date = models.DateField(null=True)
    soon_date = models.DateField(null=True)
    reserved_at = models.DateTimeField(null=True)
    confirmed_at = models.DateTimeField(null=True)
    bank_ref = models.TextField(default="")
    failure = models.TextField(default="")
    attempts = models.IntegerField(default=0)
    account_last4 = models.CharField(max_length=4)
    recalling = models.BooleanField(default=False, db_default=False)
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
            models.Index(
                fields=["region", "payment_no"],
                condition=~Q(difference_fen=0) | ~Q(missing_fen=0),
                name="payments_with_a_difference",
            ),
            models.Index(fields=["region", "claim_no"], condition=~Q(claim_no=None), name="payments_of_a_claim"),
            models.Index(
                fields=["region", "hospital_code", "-ordered_at"],
                condition=~Q(hospital_code=None),
                name="payments_of_a_hospital",
            ),
        ]

    def __str__(self) -> str:
        return self.payment_no
