"""A bill is tried again when what stood in its way gave way before it could be named."""

from pathlib import Path

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("settlement", "0012_lists_of_an_old_house")]
    operations = [
        migrations.RunSQL(Path(__file__).with_suffix(".sql").read_text("utf-8"), migrations.RunSQL.noop),
    ]
