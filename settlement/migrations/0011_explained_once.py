"""A bill's amounts as columns; its explanation where it always stood besides, in the event."""

from pathlib import Path

from django.db import migrations, models

_NAMES = (
    "fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "act_pay_dedc", "cvlserv_pay", "hifes_pay",
    "hifob_pay", "maf_pay", "oth_pay", "hosp_part_amt", "acct_pay", "above_basic_ceiling_amt", "hifmi_pay",
    "fund_pay_sumamt", "psn_part_amt", "psn_cash_pay",
)  # fmt: skip
_FILL = f"""
update settlement_bill set {", ".join(f"{name}_fen = (amounts->>'{name}_fen')::bigint" for name in _NAMES)}"""


class Migration(migrations.Migration):
    dependencies = [("settlement", "0010_rows_in_sql")]
    operations = [
        *(
            migrations.AddField(
                model_name="billrow",
                name=f"{name}_fen",
                field=models.BigIntegerField(default=0),
                preserve_default=False,
            )
            for name in _NAMES
        ),
        migrations.RunSQL(_FILL, migrations.RunSQL.noop),
        migrations.RemoveField(model_name="billrow", name="explanation"),
        migrations.RemoveField(model_name="billrow", name="amounts"),
        migrations.RunSQL(Path(__file__).with_suffix(".sql").read_text("utf-8"), migrations.RunSQL.noop),
    ]
