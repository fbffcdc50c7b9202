"""What waits for a second person, and the list of breaches that no longer count: a view of the log."""

from django.db import migrations, models

import claims.store.fields

_VIEW = """
create view claims_withdrawn_breach as
select e.seq as id, e.region, e.data->>'clock_id' as clock_id, e.data->>'subject' as subject,
       e.data->>'rule_code' as rule_code, (e.data->>'due_date')::date as due_date,
       case when e.kind = 'clock.breach_marked_ours.1' then 'fault'
            when coalesce(e.data->>'confirmed_by', '') <> '' then 'late_fact'
            else 'race' end as how,
       (e.data->>'effective_at')::timestamptz as effective_at, (e.data->>'entered_at')::timestamptz as entered_at,
       coalesce(e.data->>'entered_by', e.data->>'reported_by', '') as entered_by,
       coalesce(e.data->>'proof', '') as proof, coalesce(e.data->>'reason', e.data->>'ground', '') as ground,
       coalesce(e.data->>'confirmed_by', '') as confirmed_by, e.recorded_at as withdrawn_at
  from claims_event e
 where e.kind in ('clock.breach_withdrawn.1', 'clock.breach_withdrawn.2', 'clock.breach_marked_ours.1')"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0007_append_many")]
    operations = [
        migrations.AddField(
            "clockrow",
            "awaits",
            models.TextField(blank=True, db_default="", default="", verbose_name="awaits confirmation"),
        ),
        migrations.AddIndex(
            "event",
            models.Index(
                condition=models.Q(
                    kind__in=["clock.breach_withdrawn.1", "clock.breach_withdrawn.2", "clock.breach_marked_ours.1"]
                ),
                fields=["region", "seq"],
                name="claims_event_withdrawn",
            ),
        ),
        migrations.RunSQL(_VIEW, "drop view claims_withdrawn_breach"),
        migrations.CreateModel(
            name='WithdrawnBreach',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('region', claims.store.fields.RegionField(max_length=6, verbose_name='region')),
                ('clock_id', models.TextField(verbose_name='clock')),
                ('subject', models.TextField(verbose_name='case')),
                ('rule_code', models.TextField(verbose_name='rule')),
                ('due_date', models.DateField(null=True, verbose_name='breach of')),
                ('how', models.TextField(verbose_name='how')),
                ('effective_at', models.DateTimeField(null=True, verbose_name='happened at')),
                ('entered_at', models.DateTimeField(null=True, verbose_name='entered at')),
                ('entered_by', models.TextField(verbose_name='entered by')),
                ('proof', models.TextField(verbose_name='proof')),
                ('ground', models.TextField(verbose_name='ground')),
                ('confirmed_by', models.TextField(verbose_name='confirmed by')),
                ('withdrawn_at', models.DateTimeField(verbose_name='withdrawn at')),
            ],
            options={
                'verbose_name': 'withdrawn breach',
                'verbose_name_plural': 'withdrawn breaches',
                'db_table': 'claims_withdrawn_breach',
                'managed': False,
            },
        ),
    ]
