"""What the door for many bills asks of all of them, by a plan that does not wait for statistics."""

from pathlib import Path

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("settlement", "0014_rows_of_many"), ("claims", "0007_append_many")]
    operations = [
        migrations.RunSQL(
            Path(__file__).with_suffix(".sql").read_text("utf-8"), "drop function look_up_bills(text, text, text, jsonb)"
        )
    ]
