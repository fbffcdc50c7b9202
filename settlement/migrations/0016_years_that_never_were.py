"""An enrolment can be found never to have been; the row of its year then has no days."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('settlement', '0015_look_up_bills'),
    ]

    operations = [
        migrations.AlterField(model_name='coverrow', name='enrolled_from', field=models.DateField(null=True)),
        migrations.AlterField(model_name='coverrow', name='enrolled_to', field=models.DateField(null=True)),
    ]
