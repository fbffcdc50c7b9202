from django.db import migrations, models

# What the cover years hold already: on each axis the top of the live spans less what they fill.
_FILL = """
update settlement_cover c set gap_fen = g.gap_fen
  from (select region, stream_id, sum(top - filled) as gap_fen
          from (select s.region, s.stream_id, span->>'origin' as origin, max((span->>'to_fen')::bigint) as top,
                       sum((span->>'to_fen')::bigint - (span->>'from_fen')::bigint) as filled
                  from claims_stream s cross join jsonb_array_elements(s.state->'live') as charged
                       cross join jsonb_array_elements(charged->'spans') as span
                 where s.stream_type = 'cover'
                 group by 1, 2, 3) axes
         group by 1, 2) g
 where g.region = c.region and g.stream_id = 'cover:' || c.person_id || '/' || c.year and g.gap_fen <> 0"""


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0003_clocks_by_region"),
        ("settlement", "0007_judge_real_lines"),
    ]

    operations = [
        migrations.AddField(
            model_name="coverrow",
            name="gap_fen",
            field=models.BigIntegerField(default=0),
            preserve_default=False,
        ),
        migrations.RunSQL(_FILL, migrations.RunSQL.noop),
        migrations.AddIndex(
            model_name="coverrow",
            index=models.Index(
                condition=models.Q(("gap_fen", 0), _negated=True), fields=["region"], name="cover_years_with_a_gap"
            ),
        ),
    ]
