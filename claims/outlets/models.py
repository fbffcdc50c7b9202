"""Service outlets (服务网点)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.store.fields import RegionField


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
