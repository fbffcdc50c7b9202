"""The tables of the timer itself: what time it is in a region, who swept last, and which clocks could not be fired."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.store.fields import RegionField


class SimClock(models.Model):
    """The simulated instant of a region; empty in production. A rehearsal in one region leaves the others alone."""

    region = RegionField(primary_key=True)
    now_at = models.DateTimeField()

    class Meta:
        db_table = "claims_sim_clock"


class SweepBeat(models.Model):
    """When each source last swept the clocks: a silent timer must be louder than a breach."""

    source = models.TextField(primary_key=True)
    ok_at = models.DateTimeField()
    fired = models.BigIntegerField(default=0)

    class Meta:
        db_table = "claims_sweep_beat"


class ClockTrouble(models.Model):
    """A clock the sweep could not fire: left alone until ``until_at``. Kept apart, so that its timer stays true."""

    pk = models.CompositePrimaryKey("region", "clock_id")
    region = RegionField()
    clock_id = models.TextField(_("clock"))
    fails = models.IntegerField(_("failures"))
    error = models.TextField(_("error"))
    until_at = models.DateTimeField(_("left alone until"))

    class Meta:
        db_table = "claims_clock_trouble"
