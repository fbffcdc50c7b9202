"""A clock serves any subject: the stream it belongs to takes the place of the number of a claim."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("claims", "0003_clocks_by_region")]
    operations = [
        migrations.RemoveConstraint("clockrow", "one_clock_per_cycle"),
        migrations.RenameField("clockrow", "claim_no", "subject"),
        migrations.AlterField("clockrow", "subject", models.TextField(verbose_name="subject")),
        migrations.AddConstraint(
            "clockrow",
            models.UniqueConstraint(
                fields=["region", "subject", "rule_code", "cycle"], name="one_clock_per_cycle"
            ),
        ),
    ]
