"""Projects that were opened before get the accounts on which claims are clawed back; new ones have them by the rules."""

from django.db import migrations

_OPEN = """
insert into settlement_account (region, project_no, org, gl_code)
select p.region, p.project_no, 'BRANCH', code.gl_code
  from settlement_project p, (values ('1221.03'), ('6701.01')) as code(gl_code)
on conflict do nothing"""


class Migration(migrations.Migration):
    dependencies = [("settlement", "0018_recall")]
    operations = [migrations.RunSQL(_OPEN, migrations.RunSQL.noop)]
