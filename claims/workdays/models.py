"""The rows of holiday notices."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.store.fields import RegionField


class CalendarNotice(models.Model):
    """A notice of the State Council as entered in a region.

    ``off_days`` and ``worked_days`` are lists of ``{"day", "name"}``. ``place`` is its place among those that count, null
    until it is approved; ``digest`` names all that count up to it, and with the shipped calendar it names a version.
    """

    region = RegionField()
    notice_no = models.IntegerField(_("number"))
    year = models.IntegerField(_("year"))
    document_no = models.TextField(_("document number"))
    source = models.TextField(_("source"))
    off_days = models.JSONField(_("days off"))
    worked_days = models.JSONField(_("worked days"))
    status = models.TextField(_("status"))
    proposed_by = models.TextField(_("entered by"))
    proposed_date = models.DateField(_("entered"))
    decided_by = models.TextField(_("approved or refused by"), blank=True)
    decided_date = models.DateField(_("approved or refused"), null=True)
    place = models.IntegerField(_("place"), null=True)
    digest = models.TextField(_("digest"), blank=True)

    class Meta:
        db_table = "claims_calendar_notice"
        verbose_name = _("holiday notice")
        verbose_name_plural = _("working calendar")
        constraints = [
            models.UniqueConstraint(fields=["region", "notice_no"], name="one_row_per_notice"),
            models.UniqueConstraint(fields=["region", "place"], name="one_notice_per_place"),
        ]

    def __str__(self) -> str:
        return f"{self.year} {self.document_no}"
