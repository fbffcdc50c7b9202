"""The sweep goes region by region: the timer's index, the simulated clock, and the clocks that cannot be fired."""

from django.db import migrations, models

import claims.store.fields


class Migration(migrations.Migration):
    dependencies = [("claims", "0002_the_log_is_final")]
    operations = [
        migrations.DeleteModel("SimClock"),
        migrations.CreateModel(
            name="SimClock",
            fields=[
                (
                    "region",
                    claims.store.fields.RegionField(max_length=6, primary_key=True, serialize=False, verbose_name="region"),
                ),
                ("now_at", models.DateTimeField()),
            ],
            options={"db_table": "claims_sim_clock"},
        ),
        migrations.CreateModel(
            name="ClockTrouble",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "region", "clock_id", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("region", claims.store.fields.RegionField(max_length=6, verbose_name="region")),
                ("clock_id", models.TextField(verbose_name="clock")),
                ("fails", models.IntegerField(verbose_name="failures")),
                ("error", models.TextField(verbose_name="error")),
                ("until_at", models.DateTimeField(verbose_name="left alone until")),
            ],
            options={"db_table": "claims_clock_trouble"},
        ),
        migrations.AlterField(
            model_name="clockrow",
            name="calendar_version",
            field=models.TextField(verbose_name="calendar version"),
        ),
        migrations.AddField(
            model_name="claimrow",
            name="hospital_name",
            field=models.TextField(blank=True, db_default="", verbose_name="hospital name"),
        ),
        migrations.RemoveIndex(model_name="clockrow", name="claims_clock_due"),
        migrations.AddIndex(
            model_name="clockrow",
            index=models.Index(
                fields=["region", "next_fire_at"],
                condition=models.Q(next_fire_at__isnull=False),
                name="claims_clock_due",
            ),
        ),
    ]
