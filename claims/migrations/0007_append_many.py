"""The log written for many commands in one call."""

from pathlib import Path

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("claims", "0006_lists_of_an_old_house")]
    operations = [
        migrations.RunSQL(Path(__file__).with_suffix(".sql").read_text("utf-8"), "drop function append_many(jsonb)")
    ]
