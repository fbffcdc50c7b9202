"""What was paid on a claim and is no longer owed, to be found by those who ask it back."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("claims", "0012_exits")]

    operations = [
        migrations.AddField(
            model_name="claimrow",
            name="receivable_fen",
            field=models.BigIntegerField(db_default=0, verbose_name="paid and not owed (fen)"),
        ),
        migrations.AddIndex(
            model_name="claimrow",
            index=models.Index(
                condition=models.Q(("receivable_fen__gt", 0)), fields=["region", "claim_no"], name="claims_to_reclaim"
            ),
        ),
    ]
