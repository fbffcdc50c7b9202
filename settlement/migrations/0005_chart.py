"""Chart of accounts and posting rules into the database."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

from settlement.ledger.load_chart import load_chart


def load(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    with schema_editor.connection.cursor() as cursor:
        load_chart(cursor)


class Migration(migrations.Migration):
    dependencies = [("settlement", "0004_post")]
    operations = [migrations.RunPython(load, migrations.RunPython.noop)]
