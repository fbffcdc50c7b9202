"""Persons: the wrapped key of each, how they are found, and the row of what is sealed under that key."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.store.fields import RegionField


class Subject(models.Model):
    """A person's data key, wrapped by the master key; destroying it makes the person's texts unreadable."""

    pk = models.CompositePrimaryKey("region", "person_id")
    region = RegionField()
    person_id = models.TextField()
    key_id = models.TextField()
    wrapped_key = models.BinaryField()
    state = models.TextField(default="active")
    retention_until = models.DateField(null=True)

    class Meta:
        db_table = "claims_subject"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=["active", "restricted", "destroyed"]), name="subject_states_are_known"
            ),
        ]


class BlindIndex(models.Model):
    """Finds a person by the HMAC of an identity, insurance or card number."""

    pk = models.CompositePrimaryKey("region", "kind", "token")
    region = RegionField()
    kind = models.TextField()
    token = models.BinaryField()
    person_id = models.TextField()

    class Meta:
        db_table = "claims_blind_index"
        indexes = [models.Index(fields=["region", "person_id"], name="claims_blind_index_person")]


class PersonRow(models.Model):
    """An insured person. Texts are base64 AES-256-GCM under the person's own key, never clear."""

    region = RegionField()
    person_id = models.TextField(_("person"))
    sealed_name = models.TextField(blank=True)
    sealed_id_no = models.TextField(blank=True)
    sealed_psn_no = models.TextField(blank=True)
    sealed_phone = models.TextField(blank=True)
    state = models.TextField(_("state"), default="active")
    registered_at = models.DateTimeField(_("registered at"))

    class Meta:
        db_table = "claims_person"
        verbose_name = _("person")
        verbose_name_plural = _("persons")
        constraints = [models.UniqueConstraint(fields=["region", "person_id"], name="one_row_per_person")]

    def __str__(self) -> str:
        return self.person_id
