"""The rows of counter claims and their papers."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.store.fields import RegionField


class ClaimRow(models.Model):
    """A counter claim as it stands; money in fen, dates as the law counts them."""

    region = RegionField()
    claim_no = models.TextField(_("claim"))
    person_id = models.TextField(_("person"))
    outlet = models.TextField(_("outlet"), blank=True)
    status = models.TextField(_("status"))
    status_since = models.DateTimeField(_("since"))
    reported_date = models.DateField(_("reported"))
    received_date = models.DateField(_("dossier received"), null=True)
    policy_year = models.IntegerField(_("policy year"))
    hospital_code = models.TextField(_("hospital"), blank=True)
    hospital_name = models.TextField(_("hospital name"), blank=True, db_default="")
    admission_date = models.DateField(_("admission"), null=True)
    discharge_date = models.DateField(_("discharge"), null=True)
    medfee_sumamt_fen = models.BigIntegerField(_("total medical fees (fen)"), default=0)
    benefit_fen = models.BigIntegerField(_("benefit (fen)"), null=True)
    complex = models.BooleanField(_("complex"), default=False)
    assessor = models.TextField(_("assessor"), blank=True)
    approver = models.TextField(_("approver"), blank=True)
    next_due_date = models.DateField(_("next due date"), null=True)
    next_soon_date = models.DateField(_("due soon from"), null=True)
    account_last4 = models.TextField(_("account, last digits"), blank=True)
    payment_no = models.TextField(_("payment"), blank=True)
    awaits = models.TextField(_("waits besides for"), default="", db_default="", blank=True)
    receivable_fen = models.BigIntegerField(_("paid and not owed (fen)"), db_default=0)
    owed_duty = models.TextField(_("owed promptly"), blank=True, db_default="", default="")
    owed_since = models.DateField(_("owed since"), null=True)
    version = models.IntegerField()

    class Meta:
        db_table = "claims_claim"
        verbose_name = _("claim")
        verbose_name_plural = _("claims")
        constraints = [models.UniqueConstraint(fields=["region", "claim_no"], name="one_row_per_claim")]
        indexes = [
            models.Index(fields=["region", "next_due_date", "claim_no"], name="claims_by_due_date"),
            models.Index(fields=["region", "outlet", "next_due_date", "claim_no"], name="outlets_claims_by_due_date"),
            models.Index(fields=["region", "outlet", "-reported_date", "claim_no"], name="outlets_claims_by_newest"),
            models.Index(
                fields=["region", "outlet"],
                condition=~models.Q(status__in=("paid", "withdrawn", "closed")) | ~models.Q(awaits=""),
                name="claims_open",
            ),
            models.Index(fields=["region", "person_id"], name="claims_claim_person"),
            models.Index(
                fields=["region", "claim_no"], condition=models.Q(receivable_fen__gt=0), name="claims_to_reclaim"
            ),
            models.Index(fields=["region", "outlet", "status"], name="claims_claim_outlet"),
            models.Index(fields=["region", "outlet", "person_id"], name="persons_of_an_outlet"),
        ]

    def __str__(self) -> str:
        return self.claim_no


class DocumentRow(models.Model):
    """A paper of a claim's dossier, received or found missing."""

    region = RegionField()
    claim_no = models.TextField(_("claim"))
    seq = models.IntegerField(_("no."))
    kind = models.TextField(_("kind"))
    pages = models.IntegerField(_("pages"), default=0)
    sha256 = models.TextField("SHA-256", blank=True)
    received_date = models.DateField(_("received"), null=True)
    missing = models.BooleanField(_("missing"), default=False)
    reason = models.TextField(_("reason"), blank=True)

    class Meta:
        db_table = "claims_document"
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        constraints = [models.UniqueConstraint(fields=["region", "claim_no", "seq"], name="one_row_per_document")]
