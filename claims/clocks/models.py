"""The tables of the timer itself: what time it is in a region, who swept last, and which clocks could not be fired."""

from django.contrib.postgres.fields import ArrayField
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


_AS_LISTED = ("-closed_at", "due_date", "clock_id")  # PostgreSQL puts what has no value first in a descending order


class ClockRow(models.Model):
    """A legal period and its timer. The plan (what fires when) is computed in Python and fired in SQL.

    ``plan_next`` is the 1-based index of the next step in ``plan_at`` and ``plan_step``; ``next_fire_at`` is that step's
    instant, or null when nothing is left to fire. CHECKs in the SQL migration keep these true.
    ``soon_date`` is the day from which the period is called due soon; it is there when ``due_date`` is. ``awaits`` says what
    waits for a second person: ``late_facts``, ``fault`` or nothing. ``outlet`` is its subject's, kept here so that an outlet's
    clocks are found in their order; a subject never moves.
    """

    region = RegionField()
    clock_id = models.TextField(_("clock"))
    subject = models.TextField(_("subject"))
    outlet = models.TextField(_("outlet"), default="", db_default="", blank=True)
    rule_code = models.TextField(_("rule"))
    rule_version = models.IntegerField(_("rule version"))
    cycle = models.IntegerField(_("cycle"))
    lifecycle = models.TextField(_("lifecycle"))
    timeliness = models.TextField(_("timeliness"))
    start_day = models.DateField(_("start"))
    raw_last_day = models.DateField(_("last day before moving"), null=True)
    due_date = models.DateField(_("due date"), null=True)
    soon_date = models.DateField(_("due soon from"), null=True)
    paused_on = models.DateField(_("paused on"), null=True)
    paused_days = models.IntegerField(_("days paused"), default=0)
    provisional = models.BooleanField(_("provisional"), default=False)
    calendar_version = models.TextField(_("calendar version"))
    plan_at = ArrayField(models.DateTimeField())
    plan_step = ArrayField(models.TextField())
    plan_next = models.IntegerField(default=1)
    next_fire_at = models.DateTimeField(_("next step at"), null=True)
    closed_at = models.DateTimeField(_("closed at"), null=True)
    late = models.BooleanField(_("late"), default=False)
    awaits = models.TextField(_("awaits confirmation"), default="", db_default="", blank=True)
    version = models.IntegerField()

    class Meta:
        db_table = "claims_clock"
        verbose_name = _("clock")
        verbose_name_plural = _("clocks")
        constraints = [
            models.UniqueConstraint(fields=["region", "clock_id"], name="one_row_per_clock"),
            models.UniqueConstraint(fields=["region", "subject", "rule_code", "cycle"], name="one_clock_per_cycle"),
            models.CheckConstraint(
                condition=models.Q(due_date__isnull=True, soon_date__isnull=True)
                | models.Q(due_date__isnull=False, soon_date__isnull=False),
                name="clocks_are_due_and_due_soon_together",
            ),
        ]
        indexes = [
            models.Index(
                fields=["region", "next_fire_at"],
                condition=models.Q(next_fire_at__isnull=False),
                name="claims_clock_due",
            ),
            models.Index(
                fields=["region", "calendar_version", "clock_id"],
                condition=models.Q(closed_at__isnull=True, lifecycle="running"),
                name="claims_clock_calendar",
            ),
            # Open ones by their due date, then closed ones from the newest on: as the list shows them.
            models.Index(fields=["region", *_AS_LISTED], name="clocks_as_listed"),
            models.Index(fields=["region", "outlet", *_AS_LISTED], name="outlets_clocks_as_listed"),
            models.Index(fields=["region", "due_date"], name="clocks_by_due_date"),
        ]

    def __str__(self) -> str:
        return self.clock_id


class WithdrawnBreach(models.Model):
    """A breach that no longer counts, with who withdrew it, why, on what proof, and when.

    A view of the log itself: there is no row that could be lost, or say anything else. ``how`` is ``late_fact``, ``fault``
    or ``race`` (entered in time while a sweep was quicker). ``entered_at`` is when the first hand entered it,
    ``withdrawn_at`` when the second confirmed it, ``effective_at`` the day of the fact.
    """

    region = RegionField()
    clock_id = models.TextField(_("clock"))
    subject = models.TextField(_("case"))
    rule_code = models.TextField(_("rule"))
    due_date = models.DateField(_("breach of"), null=True)
    how = models.TextField(_("how"))
    effective_at = models.DateTimeField(_("happened at"), null=True)
    entered_at = models.DateTimeField(_("entered at"), null=True)
    entered_by = models.TextField(_("entered by"))
    proof = models.TextField(_("proof"))
    ground = models.TextField(_("ground"))
    confirmed_by = models.TextField(_("confirmed by"))
    withdrawn_at = models.DateTimeField(_("withdrawn at"))

    class Meta:
        managed = False
        db_table = "claims_withdrawn_breach"
        verbose_name = _("withdrawn breach")
        verbose_name_plural = _("withdrawn breaches")

    def __str__(self) -> str:
        return self.clock_id
