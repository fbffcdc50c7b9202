"""Clocks in the order of their list, of a region and of an outlet, and the persons of an outlet: read from an index."""

from django.db import migrations, models

_FILL = """
update claims_clock c set outlet = t.outlet
  from claims_claim t where t.region = c.region and c.subject = 'claim:' || t.claim_no and t.outlet <> c.outlet"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0014_internal_targets")]
    operations = [
        migrations.AddField(
            "clockrow", "outlet", models.TextField(blank=True, db_default="", default="", verbose_name="outlet")
        ),
        migrations.RunSQL(_FILL, migrations.RunSQL.noop),
        migrations.AddIndex(
            "clockrow",
            models.Index(fields=["region", "-closed_at", "due_date", "clock_id"], name="clocks_as_listed"),
        ),
        migrations.AddIndex(
            "clockrow",
            models.Index(
                fields=["region", "outlet", "-closed_at", "due_date", "clock_id"], name="outlets_clocks_as_listed"
            ),
        ),
        migrations.AddIndex("clockrow", models.Index(fields=["region", "due_date"], name="clocks_by_due_date")),
        migrations.AddIndex(
            "claimrow", models.Index(fields=["region", "outlet", "person_id"], name="persons_of_an_outlet")
        ),
    ]
