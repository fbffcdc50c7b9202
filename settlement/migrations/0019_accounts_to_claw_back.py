"""Projects that were opened before get the accounts on which claims are clawed back; new ones have them by the rules.

Such a project refers to the two accounts of the chart before the newer chart is loaded, which follows the migrations.
"""

from django.db import migrations

_OPEN = """
insert into settlement_gl_account (code, account_class, normal_side, name_zh, name_en, by_counterparty)
select chart.* from (values
  ('1221.03', 'asset', 'D', '其他应收款—应追回赔款', 'Other receivable – claims to be clawed back', true),
  ('6701.01', 'expense', 'D', '资产减值损失—免予追回', 'Impairment loss – clawbacks waived', false)) as chart
 where exists (select from settlement_project)
on conflict do nothing;
insert into settlement_account (region, project_no, org, gl_code)
select p.region, p.project_no, 'BRANCH', code.gl_code
  from settlement_project p, (values ('1221.03'), ('6701.01')) as code(gl_code)
on conflict do nothing"""


class Migration(migrations.Migration):
    dependencies = [("settlement", "0018_recall")]
    operations = [migrations.RunSQL(_OPEN, migrations.RunSQL.noop)]
