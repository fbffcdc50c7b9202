"""The tables of claims: the rows read from the log.

``region`` (统筹地区, six digits) is in every primary key and unique index of every business table, so that the schema
can be distributed by it without a rewrite. Where a screen needs a single-column key Django knows only ``id``; the
database's primary key is (id, region), set by the SQL migration.

Nothing here has logic.
"""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.clocks.models import ClockRow, ClockTrouble, SimClock, SweepBeat
from claims.persons.models import BlindIndex, PersonRow, Subject
from claims.store.fields import RegionField
from claims.store.models import Bookmark, Command, Event, LogHead, Position, Stream

__all__ = [
    "BlindIndex",
    "Bookmark",
    "ClaimRow",
    "ClockRow",
    "ClockTrouble",
    "Command",
    "DocumentRow",
    "Event",
    "LogHead",
    "Outlet",
    "PersonRow",
    "Position",
    "SimClock",
    "Staff",
    "Stream",
    "Subject",
    "SweepBeat",
]


# Personal data


# Who works where


class Outlet(models.Model):
    """A service outlet (服务网点)."""

    region = RegionField()
    code = models.TextField(_("code"))
    name_zh = models.TextField(_("Chinese name"))
    name_en = models.TextField(_("English name"), blank=True)
    county_code = models.TextField(_("county"), blank=True)
    address = models.TextField(_("address"), blank=True)
    telephone = models.TextField(_("telephone"), blank=True)
    open = models.BooleanField(_("open"), default=True)

    class Meta:
        db_table = "claims_outlet"
        verbose_name = _("outlet")
        verbose_name_plural = _("outlets")
        constraints = [models.UniqueConstraint(fields=["region", "code"], name="one_outlet_per_code")]

    def __str__(self) -> str:
        return f"{self.code} {self.name_zh}"


class Staff(models.Model):
    """A user's post: the region, the role, and the outlet (none for posts that see the whole region)."""

    class Role(models.TextChoices):
        CLERK = "clerk", _("outlet clerk")
        ASSESSOR = "assessor", _("assessor")
        APPROVER = "approver", _("approver")
        CASHIER = "cashier", _("cashier")
        FINANCE = "finance", _("finance")
        REGULATOR = "regulator", _("regulator")
        ADMIN = "admin", _("administrator")

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.PROTECT, related_name="staff", verbose_name=_("user"))
    region = RegionField()
    outlet_code = models.TextField(_("outlet"), null=True, blank=True)
    role = models.TextField(_("role"), choices=Role)

    class Meta:
        db_table = "claims_staff"
        verbose_name = _("staff member")
        verbose_name_plural = _("staff")

    def __str__(self) -> str:
        return f"{self.user_id} {self.role}"


# Projections


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
    account_last4 = models.TextField(_("account, last digits"), blank=True)
    payment_no = models.TextField(_("payment"), blank=True)
    version = models.IntegerField()

    class Meta:
        db_table = "claims_claim"
        verbose_name = _("claim")
        verbose_name_plural = _("claims")
        constraints = [models.UniqueConstraint(fields=["region", "claim_no"], name="one_row_per_claim")]
        indexes = [
            models.Index(fields=["region", "next_due_date"], name="claims_claim_due"),
            models.Index(fields=["region", "person_id"], name="claims_claim_person"),
            models.Index(fields=["region", "outlet", "status"], name="claims_claim_outlet"),
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
