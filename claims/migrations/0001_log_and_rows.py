import claims.store.fields
import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Command",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "region", "caller", "request_key", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("region", claims.store.fields.RegionField(max_length=6, verbose_name="region")),
                ("caller", models.TextField()),
                ("request_key", models.TextField()),
                ("body_hash", models.BinaryField()),
                ("name", models.TextField()),
                ("response", models.JSONField()),
                ("event_ids", django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), size=None)),
                ("recorded_at", models.DateTimeField()),
            ],
            options={
                "db_table": "claims_command",
            },
        ),
        migrations.CreateModel(
            name="LogHead",
            fields=[
                ("log_id", models.SmallIntegerField(primary_key=True, serialize=False)),
                ("size", models.BigIntegerField()),
                ("last_xmin", claims.store.fields.Xid8Field()),
                ("frontier", django.contrib.postgres.fields.ArrayField(base_field=models.BinaryField(), size=None)),
                ("sysid", models.BigIntegerField()),
                ("floor_seq", models.BigIntegerField()),
            ],
            options={
                "db_table": "claims_log_head",
            },
        ),
        migrations.CreateModel(
            name="Position",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "log_id", "position", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("log_id", models.SmallIntegerField()),
                ("position", models.BigIntegerField()),
                ("seq", models.BigIntegerField(unique=True)),
                ("region", claims.store.fields.RegionField(max_length=6, verbose_name="region")),
                ("recorded_at", models.DateTimeField()),
                ("leaf_hash", models.BinaryField()),
            ],
            options={
                "db_table": "claims_position",
            },
        ),
        migrations.CreateModel(
            name="SweepBeat",
            fields=[
                ("source", models.TextField(primary_key=True, serialize=False)),
                ("ok_at", models.DateTimeField()),
                ("fired", models.BigIntegerField(default=0)),
            ],
            options={
                "db_table": "claims_sweep_beat",
            },
        ),
        migrations.CreateModel(
            name="BlindIndex",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "region", "kind", "token", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("region", claims.store.fields.RegionField(max_length=6, verbose_name="region")),
                ("kind", models.TextField()),
                ("token", models.BinaryField()),
                ("person_id", models.TextField()),
            ],
            options={
                "db_table": "claims_blind_index",
                "indexes": [models.Index(fields=["region", "person_id"], name="claims_blind_index_person")],
            },
        ),
        migrations.CreateModel(
            name="Bookmark",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("follower", models.TextField(verbose_name="follower")),
                ("version", models.IntegerField(verbose_name="version")),
                ("log_id", models.SmallIntegerField()),
                ("position", models.BigIntegerField(verbose_name="next position")),
                ("state", models.JSONField(null=True)),
                ("error", models.TextField(blank=True, verbose_name="error")),
                ("error_at", models.DateTimeField(null=True, verbose_name="stopped at")),
            ],
            options={
                "verbose_name": "bookmark",
                "verbose_name_plural": "bookmarks",
                "db_table": "claims_bookmark",
                "constraints": [
                    models.UniqueConstraint(fields=("follower", "version", "log_id"), name="one_bookmark_per_follower")
                ],
            },
        ),
        migrations.CreateModel(
            name="ClaimRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("region", claims.store.fields.RegionField(max_length=6, verbose_name="region")),
                ("claim_no", models.TextField(verbose_name="claim")),
                ("person_id", models.TextField(verbose_name="person")),
                ("outlet", models.TextField(blank=True, verbose_name="outlet")),
                ("status", models.TextField(verbose_name="status")),
                ("status_since", models.DateTimeField(verbose_name="since")),
                ("reported_date", models.DateField(verbose_name="reported")),
                ("received_date", models.DateField(null=True, verbose_name="dossier received")),
                ("policy_year", models.IntegerField(verbose_name="policy year")),
                ("hospital_code", models.TextField(blank=True, verbose_name="hospital")),
                ("admission_date", models.DateField(null=True, verbose_name="admission")),
                ("discharge_date", models.DateField(null=True, verbose_name="discharge")),
                ("medfee_sumamt_fen", models.BigIntegerField(default=0, verbose_name="total medical fees (fen)")),
                ("benefit_fen", models.BigIntegerField(null=True, verbose_name="benefit (fen)")),
                ("complex", models.BooleanField(default=False, verbose_name="complex")),
                ("assessor", models.TextField(blank=True, verbose_name="assessor")),
                ("approver", models.TextField(blank=True, verbose_name="approver")),
                ("next_due_date", models.DateField(null=True, verbose_name="next due date")),
                ("account_last4", models.TextField(blank=True, verbose_name="account, last digits")),
                ("payment_no", models.TextField(blank=True, verbose_name="payment")),
                ("version", models.IntegerField()),
            ],
            options={
                "verbose_name": "claim",
                "verbose_name_plural": "claims",
                "db_table": "claims_claim",
                "indexes": [
                    models.Index(fields=["region", "next_due_date"], name="claims_claim_due"),
                    models.Index(fields=["region", "person_id"], name="claims_claim_person"),
                    models.Index(fields=["region", "outlet", "status"], name="claims_claim_outlet"),
                ],
                "constraints": [models.UniqueConstraint(fields=("region", "claim_no"), name="one_row_per_claim")],
            },
        ),
        migrations.CreateModel(
            name="ClockRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("region", claims.store.fields.RegionField(max_length=6, verbose_name="region")),
                ("clock_id", models.TextField(verbose_name="clock")),
                ("claim_no", models.TextField(verbose_name="claim")),
                ("rule_code", models.TextField(verbose_name="rule")),
                ("rule_version", models.IntegerField(verbose_name="rule version")),
                ("cycle", models.IntegerField(verbose_name="cycle")),
                ("lifecycle", models.TextField(verbose_name="lifecycle")),
                ("timeliness", models.TextField(verbose_name="timeliness")),
                ("start_day", models.DateField(verbose_name="start")),
                ("raw_last_day", models.DateField(null=True, verbose_name="last day before moving")),
                ("due_date", models.DateField(null=True, verbose_name="due date")),
                ("paused_on", models.DateField(null=True, verbose_name="paused on")),
                ("paused_days", models.IntegerField(default=0, verbose_name="days paused")),
                ("provisional", models.BooleanField(default=False, verbose_name="provisional")),
                ("calendar_version", models.IntegerField(verbose_name="calendar version")),
                ("plan_at", django.contrib.postgres.fields.ArrayField(base_field=models.DateTimeField(), size=None)),
                ("plan_step", django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), size=None)),
                ("plan_next", models.IntegerField(default=1)),
                ("next_fire_at", models.DateTimeField(null=True, verbose_name="next step at")),
                ("closed_at", models.DateTimeField(null=True, verbose_name="closed at")),
                ("late", models.BooleanField(default=False, verbose_name="late")),
                ("version", models.IntegerField()),
            ],
            options={
                "verbose_name": "clock",
                "verbose_name_plural": "clocks",
                "db_table": "claims_clock",
                "indexes": [
                    models.Index(
                        condition=models.Q(("next_fire_at__isnull", False)),
                        fields=["next_fire_at"],
                        name="claims_clock_due",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("region", "clock_id"), name="one_row_per_clock"),
                    models.UniqueConstraint(
                        fields=("region", "claim_no", "rule_code", "cycle"), name="one_clock_per_cycle"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DocumentRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("region", claims.store.fields.RegionField(max_length=6, verbose_name="region")),
                ("claim_no", models.TextField(verbose_name="claim")),
                ("seq", models.IntegerField(verbose_name="no.")),
                ("kind", models.TextField(verbose_name="kind")),
                ("pages", models.IntegerField(default=0, verbose_name="pages")),
                ("sha256", models.TextField(blank=True, verbose_name="SHA-256")),
                ("received_date", models.DateField(null=True, verbose_name="received")),
                ("missing", models.BooleanField(default=False, verbose_name="missing")),
                ("reason", models.TextField(blank=True, verbose_name="reason")),
            ],
            options={
                "verbose_name": "document",
                "verbose_name_plural": "documents",
                "db_table": "claims_document",
                "constraints": [
                    models.UniqueConstraint(fields=("region", "claim_no", "seq"), name="one_row_per_document")
                ],
            },
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                ("seq", models.BigAutoField(primary_key=True, serialize=False)),
                ("tx", claims.store.fields.Xid8Field(db_default=models.Func(function="pg_current_xact_id"), editable=False)),
                ("region", claims.store.fields.RegionField(max_length=6, verbose_name="region")),
                ("stream_id", models.TextField(verbose_name="stream")),
                ("version", models.IntegerField(verbose_name="version")),
                ("event_id", models.UUIDField(verbose_name="event id")),
                ("kind", models.TextField(verbose_name="kind")),
                ("occurred_at", models.DateTimeField(verbose_name="occurred at")),
                ("recorded_at", models.DateTimeField(verbose_name="recorded at")),
                ("data", models.JSONField(verbose_name="data")),
                ("meta", models.JSONField(verbose_name="cause")),
                ("prev_hash", models.BinaryField()),
                ("leaf_hash", models.BinaryField()),
            ],
            options={
                "verbose_name": "event",
                "verbose_name_plural": "events",
                "db_table": "claims_event",
                "indexes": [models.Index(fields=["tx"], name="claims_event_tx")],
                "constraints": [
                    models.UniqueConstraint(fields=("region", "stream_id", "version"), name="one_event_per_version"),
                    models.UniqueConstraint(fields=("region", "event_id"), name="events_have_one_id"),
                    models.CheckConstraint(condition=models.Q(("version__gte", 1)), name="versions_begin_at_one"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Outlet",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("region", claims.store.fields.RegionField(max_length=6, verbose_name="region")),
                ("code", models.TextField(verbose_name="code")),
                ("name_zh", models.TextField(verbose_name="Chinese name")),
                ("name_en", models.TextField(blank=True, verbose_name="English name")),
                ("county_code", models.TextField(blank=True, verbose_name="county")),
                ("address", models.TextField(blank=True, verbose_name="address")),
                ("telephone", models.TextField(blank=True, verbose_name="telephone")),
                ("open", models.BooleanField(default=True, verbose_name="open")),
            ],
            options={
                "verbose_name": "outlet",
                "verbose_name_plural": "outlets",
                "db_table": "claims_outlet",
                "constraints": [models.UniqueConstraint(fields=("region", "code"), name="one_outlet_per_code")],
            },
        ),
        migrations.CreateModel(
            name="PersonRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("region", claims.store.fields.RegionField(max_length=6, verbose_name="region")),
                ("person_id", models.TextField(verbose_name="person")),
                ("sealed_name", models.TextField(blank=True)),
                ("sealed_id_no", models.TextField(blank=True)),
                ("sealed_psn_no", models.TextField(blank=True)),
                ("sealed_phone", models.TextField(blank=True)),
                ("state", models.TextField(default="active", verbose_name="state")),
                ("registered_at", models.DateTimeField(verbose_name="registered at")),
            ],
            options={
                "verbose_name": "person",
                "verbose_name_plural": "persons",
                "db_table": "claims_person",
                "constraints": [models.UniqueConstraint(fields=("region", "person_id"), name="one_row_per_person")],
            },
        ),
        migrations.CreateModel(
            name="SimClock",
            fields=[
                ("one", models.BooleanField(default=True, primary_key=True, serialize=False)),
                ("now_at", models.DateTimeField()),
            ],
            options={
                "db_table": "claims_sim_clock",
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("one", True)), name="there_is_one_simulated_clock")
                ],
            },
        ),
        migrations.CreateModel(
            name="Staff",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("region", claims.store.fields.RegionField(max_length=6, verbose_name="region")),
                ("outlet_code", models.TextField(blank=True, null=True, verbose_name="outlet")),
                (
                    "role",
                    models.TextField(
                        choices=[
                            ("clerk", "outlet clerk"),
                            ("assessor", "assessor"),
                            ("approver", "approver"),
                            ("cashier", "cashier"),
                            ("finance", "finance"),
                            ("regulator", "regulator"),
                            ("admin", "administrator"),
                        ],
                        verbose_name="role",
                    ),
                ),
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="staff",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="user",
                    ),
                ),
            ],
            options={
                "verbose_name": "staff member",
                "verbose_name_plural": "staff",
                "db_table": "claims_staff",
            },
        ),
        migrations.CreateModel(
            name="Stream",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "region", "stream_id", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("region", claims.store.fields.RegionField(max_length=6, verbose_name="region")),
                ("stream_id", models.TextField()),
                ("stream_type", models.TextField()),
                ("version", models.IntegerField()),
                ("head_hash", models.BinaryField()),
                ("opened_at", models.DateTimeField()),
                ("state", models.JSONField(null=True)),
                ("state_version", models.IntegerField()),
            ],
            options={
                "db_table": "claims_stream",
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("version__gte", 1)), name="streams_begin_with_an_event")
                ],
            },
        ),
        migrations.CreateModel(
            name="Subject",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "region", "person_id", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("region", claims.store.fields.RegionField(max_length=6, verbose_name="region")),
                ("person_id", models.TextField()),
                ("key_id", models.TextField()),
                ("wrapped_key", models.BinaryField()),
                ("state", models.TextField(default="active")),
                ("retention_until", models.DateField(null=True)),
            ],
            options={
                "db_table": "claims_subject",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["active", "restricted", "destroyed"])),
                        name="subject_states_are_known",
                    )
                ],
            },
        ),
    ]
