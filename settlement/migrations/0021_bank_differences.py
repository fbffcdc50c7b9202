"""What the bank moved otherwise than it was told: columns of a payment, and the account of the books that holds it."""

from django.db import migrations, models

_ACCOUNT = """
insert into settlement_gl_account (code, account_class, normal_side, name_zh, name_en, by_counterparty)
values ('3001.01', 'common', 'B', '清算资金往来—赔付支出户银行差异',
        'Clearing – bank difference of the payout account', true)
on conflict do nothing;
insert into settlement_account (region, project_no, org, gl_code)
select region, project_no, 'BRANCH', '3001.01' from settlement_project
"""
_PAID = "update settlement_payment set paid_fen = amount_fen where state = 'confirmed'"


class Migration(migrations.Migration):
    dependencies = [("settlement", "0019_accounts_to_claw_back")]
    operations = [
        migrations.AddField("paymentrow", "paid_fen", models.BigIntegerField(default=0)),
        migrations.AddField("paymentrow", "missing_fen", models.BigIntegerField(default=0)),
        migrations.AddField("paymentrow", "difference_fen", models.BigIntegerField(default=0)),
        migrations.AddField("paymentrow", "resolution", models.TextField(default="")),
        migrations.AddIndex(
            "paymentrow",
            models.Index(
                fields=["region", "payment_no"],
                condition=models.Q(("difference_fen", 0), _negated=True)
                | models.Q(("missing_fen", 0), _negated=True),
                name="payments_with_a_difference",
            ),
        ),
        migrations.RunSQL(_ACCOUNT, migrations.RunSQL.noop),
        migrations.RunSQL(_PAID, migrations.RunSQL.noop),
    ]
