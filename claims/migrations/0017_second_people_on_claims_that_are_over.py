"""A reopening or a waiver that waits for a second person stands in the queue, on claims that are over, too."""

from django.db import migrations, models

# What the rows of before wait for, as ``claims.counter.domain.turns`` says it of their claims.
_FILL = """
update claims_claim c set awaits = case when jsonb_typeof(s.state->'reopening') = 'object' then 'reopening' else 'waiver' end
  from claims_stream s
 where s.region = c.region and s.stream_id = 'claim:' || c.claim_no
   and (jsonb_typeof(s.state->'reopening') = 'object'
        or jsonb_typeof(s.state->'held'->'waiver') = 'object' and c.awaits in ('', 'heir'))"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0016_clocks_of_an_outlet")]
    operations = [
        migrations.RunSQL(_FILL, migrations.RunSQL.noop),
        migrations.RemoveIndex("claimrow", "claims_open"),
        migrations.AddIndex(
            "claimrow",
            models.Index(
                condition=models.Q(
                    models.Q(("status__in", ("paid", "withdrawn", "closed")), _negated=True),
                    models.Q(("awaits", ""), _negated=True),
                    _connector="OR",
                ),
                fields=["region", "outlet"],
                name="claims_open",
            ),
        ),
    ]
