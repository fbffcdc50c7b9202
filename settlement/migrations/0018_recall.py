"""Whether the recall of a payment waits for a second person."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("settlement", "0016_years_that_never_were")]
    operations = [
        migrations.AddField("paymentrow", "recalling", models.BooleanField(db_default=False, default=False)),
    ]
