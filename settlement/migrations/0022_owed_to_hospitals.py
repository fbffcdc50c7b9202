"""What hospitals are owed is kept up to a voucher; the postings behind it are found by their number, in the index alone."""

from django.db import migrations, models

import claims.store.fields


class Migration(migrations.Migration):
    dependencies = [("settlement", "0021_bank_differences")]
    operations = [
        migrations.CreateModel(
            name="Owed",
            fields=[
                ("pk", models.CompositePrimaryKey("region", "hospital_code", primary_key=True, serialize=False)),
                ("region", models.CharField(max_length=6)),
                ("hospital_code", models.TextField()),
                ("fen", models.BigIntegerField()),
            ],
            options={"db_table": "settlement_owed"},
        ),
        migrations.CreateModel(
            name="OwedMark",
            fields=[
                ("id", models.SmallIntegerField(primary_key=True, serialize=False)),
                ("through_id", models.BigIntegerField()),
                ("next_id", models.BigIntegerField()),
                ("next_xid", claims.store.fields.Xid8Field()),
            ],
            options={
                "db_table": "settlement_owed_mark",
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("id", 1)), name="there_is_one_mark"),
                    models.CheckConstraint(
                        condition=models.Q(("next_id__gte", models.F("through_id"))), name="mark_goes_forward"
                    ),
                ],
            },
        ),
        migrations.RemoveIndex("posting", "postings_of_an_account"),
        migrations.AddIndex(
            "posting",
            models.Index(
                fields=["region", "account_id", "counterparty", "voucher_id"],
                include=["layer", "dc", "amount_fen"],
                name="postings_of_an_account",
            ),
        ),
    ]
