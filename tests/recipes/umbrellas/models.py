"""The rows of umbrellas."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.life.models import CaseRow


class UmbrellaRow(CaseRow):
    """An umbrella as it stands."""

    colour = models.TextField(_("colour"))
    deposit_fen = models.BigIntegerField(_("deposit (fen)"), null=True)

    class Meta(CaseRow.Meta):
        db_table = "claims_umbrella"
        verbose_name = _("umbrella")
        verbose_name_plural = _("umbrellas")
