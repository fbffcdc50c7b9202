"""Who works here: a login, its post, and where."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.desk import roles
from claims.store.fields import RegionField


class Staff(models.Model):
    """A user's post: the region, the role, and the outlet (none for posts that see the whole region)."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.PROTECT, related_name="staff", verbose_name=_("user"))
    region = RegionField()
    outlet_code = models.TextField(_("outlet"), null=True, blank=True)
    role = models.TextField(_("role"), choices=roles.CHOICES)

    class Meta:
        db_table = "claims_staff"
        verbose_name = _("staff member")
        verbose_name_plural = _("staff")

    def __str__(self) -> str:
        return f"{self.user_id} {self.role}"
