"""Once loaded the chart of accounts and the posting rules; they are loaded after every migrate now."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("settlement", "0004_post")]
    operations = []
