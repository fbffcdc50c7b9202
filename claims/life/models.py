"""The row of a case, from which every declared life derives its own table."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.store.fields import RegionField


class CaseRow(models.Model):
    """A case as it stands. A life adds a column, under the same name, for each field its state adds."""

    region = RegionField()
    number = models.TextField(_("number"))
    outlet = models.TextField(_("outlet"), blank=True)
    status = models.TextField(_("status"))
    opened_date = models.DateField(_("opened"))
    latest_date = models.DateField(_("latest step"))
    next_due_date = models.DateField(_("next due date"), null=True)
    next_soon_date = models.DateField(_("due soon from"), null=True)
    version = models.IntegerField()

    class Meta:
        abstract = True
        constraints = [
            models.UniqueConstraint(fields=["region", "number"], name="one_row_per_%(class)s"),
        ]
        indexes = [
            models.Index(fields=["region", "next_due_date"], name="%(class)s_due"),
            models.Index(fields=["region", "outlet", "status"], name="%(class)s_outlet"),
        ]

    def __str__(self) -> str:
        return str(self.number)
