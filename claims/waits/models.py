"""The rows of waits."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.life.models import CaseRow


class WaitRow(CaseRow):
    """A wait of a region as it stands."""

    what = models.TextField(_("what is waited for"))
    days = models.IntegerField(_("days"))
    source = models.TextField(_("source"))
    ground = models.TextField(_("ground"))

    class Meta(CaseRow.Meta):
        db_table = "claims_wait"
        verbose_name = _("wait")
        verbose_name_plural = _("waits")
