"""The check at commit reads the real tables, whatever the session calls by their names.

A temporary table hides a real one for everything but ``post``, which says where it looks. The check runs later, at
commit, so it must say so too: else balanced lines in a temporary table would vouch for a voucher that does not balance.
"""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("settlement", "0006_visit_by_year")]
    operations = [
        migrations.RunSQL("alter function check_voucher() set search_path = public, pg_temp", migrations.RunSQL.noop),
    ]
