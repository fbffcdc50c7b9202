"""The rows of cover years and bills, written by functions that the store calls in the statement of their events."""

from pathlib import Path

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("settlement", "0009_due_soon")]
    operations = [
        migrations.RunSQL(
            Path(__file__).with_suffix(".sql").read_text("utf-8"),
            "drop function list_covers(jsonb); drop function list_bills(jsonb); drop function refuse_second_bill(text, text, text, text, int)",
        ),
    ]
