"""How long a region waits, and what a claim waits for beside its status."""

from django.db import migrations, models

import claims.store.fields

# What the rows of before wait for, as ``claims.counter.domain.turns`` says it of their claims.
_FILL = """
update claims_claim c set awaits = case
         when jsonb_typeof(s.state->'proposed_payee') = 'object' then 'payee'
         when jsonb_typeof(s.state->'doubted_account') = 'object' then 'holder'
         when s.state->>'death_date' <> '' and s.state->'payee'->>'relation' is distinct from 'heir' then 'heir'
         else '' end
  from claims_stream s
 where s.region = c.region and s.stream_id = 'claim:' || c.claim_no and c.status not in ('paid', 'withdrawn', 'closed')"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0010_law_as_data")]
    operations = [
        migrations.CreateModel(
            name="WaitRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("region", claims.store.fields.RegionField(max_length=6, verbose_name="region")),
                ("number", models.TextField(verbose_name="number")),
                ("outlet", models.TextField(blank=True, verbose_name="outlet")),
                ("status", models.TextField(verbose_name="status")),
                ("opened_date", models.DateField(verbose_name="opened")),
                ("latest_date", models.DateField(verbose_name="latest step")),
                ("next_due_date", models.DateField(null=True, verbose_name="next due date")),
                ("next_soon_date", models.DateField(null=True, verbose_name="due soon from")),
                ("version", models.IntegerField()),
                ("what", models.TextField(verbose_name="what is waited for")),
                ("days", models.IntegerField(verbose_name="days")),
                ("source", models.TextField(verbose_name="source")),
                ("ground", models.TextField(verbose_name="ground")),
            ],
            options={
                "verbose_name": "wait",
                "verbose_name_plural": "waits",
                "db_table": "claims_wait",
                "abstract": False,
            },
        ),
        migrations.AddIndex(
            "waitrow", models.Index(fields=["region", "next_due_date"], name="waitrow_due")
        ),
        migrations.AddIndex(
            "waitrow", models.Index(fields=["region", "outlet", "status"], name="waitrow_outlet")
        ),
        migrations.AddConstraint(
            "waitrow", models.UniqueConstraint(fields=["region", "number"], name="one_row_per_waitrow")
        ),
        migrations.RunSQL(
            "alter table claims_wait drop constraint claims_wait_pkey, add primary key (id, region)",
            "alter table claims_wait drop constraint claims_wait_pkey, add primary key (id)",
        ),
        migrations.AddField(
            "claimrow",
            "awaits",
            models.TextField(blank=True, db_default="", default="", verbose_name="waits besides for"),
        ),
        migrations.RunSQL(_FILL, migrations.RunSQL.noop),
    ]
