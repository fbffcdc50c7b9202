"""Projects: one contract with one government each."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from settlement.ledger.models import (
    Regional,
)


class Project(Regional):
    """One contract with one government: what the law wants to see the result of (F3 每个大病保险项目)."""

    project_no = models.CharField(max_length=32)
    name_zh = models.TextField()
    name_en = models.TextField()
    contract_type = models.CharField(max_length=3)
    policy_from = models.DateField()
    policy_to = models.DateField()

    class Meta:
        db_table = "settlement_project"
        verbose_name = _("project")
        verbose_name_plural = _("projects")
        constraints = [
            models.UniqueConstraint(fields=["region", "project_no"], name="project_no_is_unique"),
            models.CheckConstraint(condition=Q(contract_type="INS"), name="project_is_an_insurance_contract"),
            models.CheckConstraint(condition=Q(policy_from__lte=F("policy_to")), name="project_ends_after_it_begins"),
        ]

    def __str__(self) -> str:
        return f"{self.project_no} {self.name_zh}"
