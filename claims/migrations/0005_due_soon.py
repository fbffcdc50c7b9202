"""The day from which a period is due soon, beside its due date: what a list or a count asks must be a column."""

from django.db import migrations, models

# What the clocks hold already. Every rule there ever was counts in days, warns at 80 % of them, two days earlier while a
# notice on holidays may still move the date.
_FILL = """
update claims_clock c
   set soon_date = greatest(p.begin + (c.raw_last_day - p.begin) * 80 / 100 - case when c.provisional then 2 else 0 end, p.begin)
  from (select id, start_day + paused_days as begin from claims_clock) p
 where p.id = c.id and c.due_date is not null;
update claims_claim t set next_soon_date = d.soon
  from (select region, subject, min(soon_date) as soon from claims_clock where lifecycle = 'running' group by 1, 2) d
 where d.region = t.region and d.subject = 'claim:' || t.claim_no"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0004_clocks_of_any_subject")]
    operations = [
        migrations.AddField("clockrow", "soon_date", models.DateField(null=True, verbose_name="due soon from")),
        migrations.AddField("claimrow", "next_soon_date", models.DateField(null=True, verbose_name="due soon from")),
        migrations.RunSQL(_FILL, migrations.RunSQL.noop),
        migrations.AddConstraint(
            "clockrow",
            models.CheckConstraint(
                condition=models.Q(("due_date__isnull", True), ("soon_date__isnull", True))
                | models.Q(("due_date__isnull", False), ("soon_date__isnull", False)),
                name="clocks_are_due_and_due_soon_together",
            ),
        ),
    ]
