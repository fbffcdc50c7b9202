"""The rows of internal targets."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.life.models import CaseRow


class TargetRow(CaseRow):
    """An internal target of a region as it stands."""

    duty = models.TextField(_("duty"))
    days = models.TextField(_("days"))
    unit = models.TextField(_("unit"))
    valid_from = models.DateField(_("valid from"))
    source = models.TextField(_("source"))

    class Meta(CaseRow.Meta):
        db_table = "claims_target"
        verbose_name = _("internal target")
        verbose_name_plural = _("internal targets")
