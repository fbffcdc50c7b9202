"""The region in every key, the promises of the log as triggers, and the one way to write it."""

from pathlib import Path

from django.db import migrations

HERE = Path(__file__)


class Migration(migrations.Migration):
    dependencies = [("claims", "0001_log_and_rows")]
    operations = [
        migrations.RunSQL(
            HERE.with_suffix(".sql").read_text("utf-8"), HERE.with_suffix(".reverse.sql").read_text("utf-8")
        ),
    ]
