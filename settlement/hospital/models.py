"""Designated hospitals (定点医疗机构) and the tokens they enter with."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from settlement.ledger.models import (
    Regional,
)


class Hospital(Regional):
    """A designated medical institution (定点医疗机构) and the sealed number of the account it is reimbursed on."""

    code = models.CharField(max_length=12)
    name_zh = models.TextField()
    name_en = models.TextField()
    county_code = models.CharField(max_length=6)
    bank_account_sealed = models.BinaryField(null=True)
    account_last4 = models.CharField(max_length=4, default="")
    open = models.BooleanField(default=True)

    class Meta:
        db_table = "settlement_hospital"
        verbose_name = _("hospital")
        verbose_name_plural = _("hospitals")
        constraints = [models.UniqueConstraint(fields=["region", "code"], name="hospital_code_is_unique")]

    def __str__(self) -> str:
        return f"{self.code} {self.name_zh}"


class HospitalToken(Regional):
    """What a hospital shows at the door. Only the SHA-256 of the token is kept."""

    hospital_code = models.CharField(max_length=12)
    token_hash = models.BinaryField()
    made_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
    note = models.TextField(default="")

    class Meta:
        db_table = "settlement_hospital_token"
        verbose_name = _("hospital token")
        verbose_name_plural = _("hospital tokens")
        constraints = [models.UniqueConstraint(fields=["region", "token_hash"], name="hospital_token_is_unique")]
        indexes = [models.Index(fields=["token_hash"], name="hospital_token_by_hash")]  # the door knows no region yet
