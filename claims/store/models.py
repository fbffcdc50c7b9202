"""The tables of the log: the truth, its order, and who has read how far.

Nothing here has logic. Rows are written by the SQL function ``append`` and the sequencer alone; triggers refuse
everything else.
"""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import BrinIndex
from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.store.fields import RegionField, Xid8Field


class Stream(models.Model):
    """One consistency boundary: its version, the hash of its newest event, and a snapshot of its state."""

    pk = models.CompositePrimaryKey("region", "stream_id")
    region = RegionField()
    stream_id = models.TextField()
    stream_type = models.TextField()
    version = models.IntegerField()
    head_hash = models.BinaryField()
    opened_at = models.DateTimeField()
    state = models.JSONField(null=True)
    state_version = models.IntegerField()

    class Meta:
        db_table = "claims_stream"
        constraints = [
            models.CheckConstraint(condition=models.Q(version__gte=1), name="streams_begin_with_an_event"),
        ]


class Event(models.Model):
    """Something that happened. Final: the trigger ``events_are_final`` refuses any change."""

    seq = models.BigAutoField(primary_key=True)
    tx = Xid8Field(db_default=models.Func(function="pg_current_xact_id"), editable=False)
    region = RegionField()
    stream_id = models.TextField(_("stream"))
    version = models.IntegerField(_("version"))
    event_id = models.UUIDField(_("event id"))
    kind = models.TextField(_("kind"))
    occurred_at = models.DateTimeField(_("occurred at"))
    recorded_at = models.DateTimeField(_("recorded at"))
    data = models.JSONField(_("data"))
    meta = models.JSONField(_("cause"))
    prev_hash = models.BinaryField()
    leaf_hash = models.BinaryField()

    class Meta:
        db_table = "claims_event"
        verbose_name = _("event")
        verbose_name_plural = _("events")
        constraints = [
            models.UniqueConstraint(fields=["region", "stream_id", "version"], name="one_event_per_version"),
            models.UniqueConstraint(fields=["region", "event_id"], name="events_have_one_id"),
            models.CheckConstraint(condition=models.Q(version__gte=1), name="versions_begin_at_one"),
        ]
        indexes = [
            models.Index(fields=["tx"], name="claims_event_tx"),
            # Events lie in the order they were recorded: a few bytes for each stretch of pages find a day, and an
            # ordinary index would cost every event something.
            BrinIndex(fields=["recorded_at"], name="claims_event_recorded", autosummarize=True, pages_per_range=32),
            # The regulator's list of withdrawn breaches is read from the log itself; few events are of these kinds.
            models.Index(
                fields=["region", "seq"],
                condition=models.Q(
                    kind__in=["clock.breach_withdrawn.1", "clock.breach_withdrawn.2", "clock.breach_marked_ours.1"]
                ),
                name="claims_event_withdrawn",
            ),
        ]


class Position(models.Model):
    """The gapless order everyone reads, given after commit; the position is the index of the Merkle leaf."""

    pk = models.CompositePrimaryKey("log_id", "position")
    log_id = models.SmallIntegerField()
    position = models.BigIntegerField()
    seq = models.BigIntegerField(unique=True)
    region = RegionField()
    recorded_at = models.DateTimeField()
    leaf_hash = models.BinaryField()

    class Meta:
        db_table = "claims_position"


class LogHead(models.Model):
    """The sequencer's state; holding the lock of this row is being the leader."""

    log_id = models.SmallIntegerField(primary_key=True)
    size = models.BigIntegerField()
    last_xmin = Xid8Field()
    frontier = ArrayField(models.BinaryField())
    sysid = models.BigIntegerField()
    floor_seq = models.BigIntegerField()

    class Meta:
        db_table = "claims_log_head"


class Command(models.Model):
    """A request key and its first answer. Final, like the events it caused."""

    pk = models.CompositePrimaryKey("region", "caller", "request_key")
    region = RegionField()
    caller = models.TextField()
    request_key = models.TextField()
    body_hash = models.BinaryField()
    name = models.TextField()
    response = models.JSONField()
    event_ids = ArrayField(models.UUIDField())
    recorded_at = models.DateTimeField()

    class Meta:
        db_table = "claims_command"


class Bookmark(models.Model):
    """How far a follower has read: the next position it will look at. ``error`` says why it stopped."""

    follower = models.TextField(_("follower"))
    version = models.IntegerField(_("version"))
    log_id = models.SmallIntegerField()
    position = models.BigIntegerField(_("next position"))
    state = models.JSONField(null=True)
    error = models.TextField(_("error"), blank=True)
    error_at = models.DateTimeField(_("stopped at"), null=True)

    class Meta:
        db_table = "claims_bookmark"
        verbose_name = _("bookmark")
        verbose_name_plural = _("bookmarks")
        constraints = [
            models.UniqueConstraint(fields=["follower", "version", "log_id"], name="one_bookmark_per_follower"),
        ]
