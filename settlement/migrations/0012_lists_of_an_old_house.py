"""Lists and searches that cost the same in every year; balances are read from an index alone, so it is tidied early."""

from django.db import migrations, models

_TIDY = "alter table settlement_posting set (autovacuum_vacuum_insert_scale_factor = 0.02)"
_AS_BEFORE = "alter table settlement_posting reset (autovacuum_vacuum_insert_scale_factor)"


class Migration(migrations.Migration):

    dependencies = [
        ('settlement', '0011_explained_once'),
    ]

    operations = [
        migrations.AddIndex(
            model_name='billrow',
            index=models.Index(fields=['region', '-settled_at', '-id'], name='bills_by_newest'),
        ),
        migrations.AddIndex(
            model_name='billrow',
            index=models.Index(fields=['region', 'mdtrt_id'], name='bills_of_a_visit'),
        ),
        migrations.AddIndex(
            model_name='paymentrow',
            index=models.Index(condition=models.Q(('hospital_code', None), _negated=True), fields=['region', 'hospital_code', '-ordered_at'], name='payments_of_a_hospital'),
        ),
        migrations.RunSQL(_TIDY, _AS_BEFORE),
    ]
