"""Lists and searches that cost the same in every year, and a log that is tidied while it grows.

Tables that only grow are vacuumed by a share of what they hold: a fifth of a million rows is a long time, and until then
an index cannot answer alone, a stretch of pages has no summary, and the planner counts by an old photograph.
"""

import django.contrib.postgres.indexes
from django.db import migrations, models

_TIDY = """
alter table claims_event set (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
alter table claims_position set (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02)"""
_AS_BEFORE = """
alter table claims_event reset (autovacuum_vacuum_insert_scale_factor, autovacuum_analyze_scale_factor);
alter table claims_position reset (autovacuum_vacuum_insert_scale_factor, autovacuum_analyze_scale_factor)"""


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0005_due_soon'),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name='claimrow',
            name='claims_claim_due',
        ),
        migrations.AddIndex(
            model_name='claimrow',
            index=models.Index(fields=['region', 'next_due_date', 'claim_no'], name='claims_by_due_date'),
        ),
        migrations.AddIndex(
            model_name='claimrow',
            index=models.Index(fields=['region', 'outlet', 'next_due_date', 'claim_no'], name='outlets_claims_by_due_date'),
        ),
        migrations.AddIndex(
            model_name='claimrow',
            index=models.Index(fields=['region', 'outlet', '-reported_date', 'claim_no'], name='outlets_claims_by_newest'),
        ),
        migrations.AddIndex(
            model_name='claimrow',
            index=models.Index(condition=models.Q(('status__in', ('paid', 'withdrawn', 'closed')), _negated=True), fields=['region', 'outlet'], name='claims_open'),
        ),
        migrations.AddIndex(
            model_name='event',
            index=django.contrib.postgres.indexes.BrinIndex(autosummarize=True, fields=['recorded_at'], name='claims_event_recorded', pages_per_range=32),
        ),
        migrations.RunSQL(_TIDY, _AS_BEFORE),
    ]
