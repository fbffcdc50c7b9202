"""The rows of what a region entered of the law."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.store.fields import RegionField


class LawEntryRow(models.Model):
    """An entry of law as it stands.

    ``place`` is its place among those approved, null until it was; it is cited from ``counts_from`` until ``counts_until``.
    """

    region = RegionField()
    entry_no = models.IntegerField(_("number"))
    text = models.TextField(_("text of law"))
    name_zh = models.TextField(_("Chinese name"), blank=True)
    name_en = models.TextField(_("English name"), blank=True)
    text_kind = models.TextField(_("kind of text"), blank=True)
    duty = models.TextField(_("duty"), blank=True)
    instead_of = models.TextField(_("takes the place of"), blank=True)
    article = models.TextField(_("article"), blank=True)
    summary_zh = models.TextField(_("Chinese summary"), blank=True)
    summary_en = models.TextField(_("English summary"), blank=True)
    valid_from = models.DateField(_("in force from"))
    valid_to = models.DateField(_("last day in force"), null=True)
    confidence = models.TextField(_("confidence"))
    document_no = models.TextField(_("document number"))
    source = models.TextField(_("source"))
    status = models.TextField(_("status"))
    proposed_by = models.TextField(_("entered by"))
    proposed_date = models.DateField(_("entered"))
    decided_by = models.TextField(_("approved or refused by"), blank=True)
    decided_date = models.DateField(_("approved or refused"), null=True)
    place = models.IntegerField(_("place"), null=True)
    counts_from = models.DateTimeField(_("cited from"), null=True)
    counts_until = models.DateTimeField(_("cited until"), null=True)
    doubted_by = models.TextField(_("revocation proposed by"), blank=True)
    doubt = models.TextField(_("ground of the revocation"), blank=True)

    class Meta:
        db_table = "claims_law_entry"
        verbose_name = _("entry of law")
        verbose_name_plural = _("entries of law")
        constraints = [
            models.UniqueConstraint(fields=["region", "entry_no"], name="one_row_per_law_entry"),
            models.UniqueConstraint(fields=["region", "place"], name="one_law_entry_per_place"),
        ]

    def __str__(self) -> str:
        return f"{self.entry_no} {self.document_no}"
