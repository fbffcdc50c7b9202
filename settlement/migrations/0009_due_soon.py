"""The day from which a payment is due soon: that of its claim's clock, as its due date is."""

from django.db import migrations, models

_FILL = """
update settlement_payment p set soon_date = (
  select c.soon_date from claims_clock c
   where c.region = p.region and c.subject = 'claim:' || p.claim_no and c.rule_code = 'claim.pay'
     and c.due_date = p.due_date
   order by c.cycle desc limit 1)
 where p.due_date is not null"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0005_due_soon"), ("settlement", "0008_gap_of_a_cover_year")]
    operations = [
        migrations.AddField("paymentrow", "soon_date", models.DateField(null=True)),
        migrations.RunSQL(_FILL, migrations.RunSQL.noop),
    ]
