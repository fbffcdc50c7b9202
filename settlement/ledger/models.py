"""The tables of the books: chart, rules, accounts, periods, vouchers.

They are written by the SQL functions ``post``, ``open_project`` and ``close_period`` only (settlement/ledger/door.py);
their promises are kept by triggers (settlement/migrations/*.sql), not by these classes.
"""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from claims.store.fields import Xid8Field


class Regional(models.Model):
    """A row that belongs to one pooling area (统筹地区), by its six digits."""

    region = models.CharField(max_length=6)

    class Meta:
        abstract = True


# --- the books: chart and rules (one for all regions)


class GlAccount(models.Model):
    """A 会计科目. What the law forbids to book (F7 cash, F29-F31) has no row here, so booking it fails."""

    code = models.CharField(max_length=8, primary_key=True)
    name_zh = models.TextField()
    name_en = models.TextField()
    account_class = models.TextField()
    normal_side = models.CharField(max_length=1)
    by_counterparty = models.BooleanField()

    class Meta:
        db_table = "settlement_gl_account"
        verbose_name = _("ledger account")
        verbose_name_plural = _("chart of accounts")

    def __str__(self) -> str:
        return f"{self.code} {self.name_zh}"


class Rule(models.Model):
    """A posting rule (记账规则) of one version. A version never changes; a new understanding is a new version."""

    pk = models.CompositePrimaryKey("rule", "version")
    rule = models.TextField()
    version = models.IntegerField()
    name_zh = models.TextField()
    name_en = models.TextField()

    class Meta:
        db_table = "settlement_rule"
        verbose_name = _("posting rule")
        verbose_name_plural = _("posting rules")


class RuleLine(models.Model):
    """One movement a rule foresees; what no line foresees is refused at commit."""

    pk = models.CompositePrimaryKey("rule", "version", "contract_type", "org", "layer", "dc", "gl_code")
    rule = models.TextField()
    version = models.IntegerField()
    contract_type = models.CharField(max_length=3)
    org = models.TextField()
    layer = models.SmallIntegerField()
    dc = models.CharField(max_length=1)
    gl_code = models.CharField(max_length=8)

    class Meta:
        db_table = "settlement_rule_line"


# --- the books: accounts of one project


class Book(Regional):
    """The branch's or the head office's book of one project; its classification is fixed by the risk test (86号 finance norm art. 10)."""

    project_no = models.CharField(max_length=32)
    org = models.TextField()
    contract_type = models.CharField(max_length=3)

    class Meta:
        db_table = "settlement_book"
        constraints = [
            models.UniqueConstraint(fields=["region", "project_no", "org"], name="book_is_unique"),
            models.CheckConstraint(condition=Q(org__in=["BRANCH", "HQ"]), name="book_is_of_branch_or_hq"),
        ]


class BankAccount(Regional):
    """A dedicated account of the project, opened with the head office's approval (F5, F6)."""

    project_no = models.CharField(max_length=32)
    role = models.TextField()
    bank_ref = models.TextField()
    hq_approval_id = models.TextField()
    opened_on = models.DateField()
    closed_on = models.DateField(null=True)

    class Meta:
        db_table = "settlement_bank_account"
        verbose_name = _("bank account")
        verbose_name_plural = _("bank accounts")
        constraints = [
            models.UniqueConstraint(
                fields=["region", "project_no", "role"], condition=Q(closed_on=None), name="one_open_account_per_role"
            ),
            models.UniqueConstraint(fields=["region", "bank_ref"], name="bank_ref_is_unique"),
            models.CheckConstraint(condition=Q(role__in=["INCOME", "PAYOUT", "HQ_POOL"]), name="bank_role_is_known"),
            models.CheckConstraint(condition=~Q(hq_approval_id=""), name="bank_account_is_approved_by_hq"),
        ]


class Account(Regional):
    """A ledger account in one book; for bank money one per bank account. The counterparty is on the posting."""

    project_no = models.CharField(max_length=32)
    org = models.TextField()
    gl_code = models.CharField(max_length=8)
    bank_account_id = models.BigIntegerField(null=True)
    min_balance_fen = models.BigIntegerField(null=True)

    class Meta:
        db_table = "settlement_account"
        constraints = [
            models.UniqueConstraint(
                fields=["region", "project_no", "org", "gl_code", "bank_account_id"],
                nulls_distinct=False,
                name="account_is_unique",
            ),
            models.CheckConstraint(
                condition=Q(gl_code__startswith="1002.", bank_account_id__isnull=False, min_balance_fen__isnull=False)
                | (~Q(gl_code__startswith="1002.") & Q(bank_account_id=None)),
                name="bank_money_is_on_a_bank_account",
            ),
        ]


class Balance(Regional):
    """What a limit-checked account holds; only bank accounts have one, so nothing else is a hot row."""

    account_id = models.BigIntegerField()
    actual_fen = models.BigIntegerField()
    pending_fen = models.BigIntegerField()

    class Meta:
        db_table = "settlement_balance"
        constraints = [
            models.UniqueConstraint(fields=["region", "account_id"], name="balance_is_unique"),
            models.CheckConstraint(condition=Q(pending_fen__gte=0), name="released_is_not_more_than_reserved"),
        ]


class Period(Regional):
    """An accounting month (YYYYMM) of a project. A closed one takes nothing and is never reopened."""

    project_no = models.CharField(max_length=32)
    ym = models.IntegerField()
    state = models.TextField()
    trial_balance_hash = models.BinaryField(null=True)

    class Meta:
        db_table = "settlement_period"
        verbose_name = _("accounting period")
        verbose_name_plural = _("accounting periods")
        constraints = [
            models.UniqueConstraint(fields=["region", "project_no", "ym"], name="period_is_unique"),
            models.CheckConstraint(
                condition=Q(state="open", trial_balance_hash=None)
                | Q(state="closed", trial_balance_hash__isnull=False),
                name="closed_period_keeps_its_hash",
            ),
        ]


class Owed(Regional):
    """What a hospital is owed by the vouchers up to ``OwedMark.through_id``; settlement/ledger/owed.py adds the rest."""

    pk = models.CompositePrimaryKey("region", "hospital_code")
    hospital_code = models.TextField()
    fen = models.BigIntegerField()

    class Meta:
        db_table = "settlement_owed"


class OwedMark(models.Model):
    """One row: up to which voucher ``Owed`` sums up, and up to which it may once ``next_xid`` and all before have ended."""

    id = models.SmallIntegerField(primary_key=True)
    through_id = models.BigIntegerField()
    next_id = models.BigIntegerField()
    next_xid = Xid8Field()

    class Meta:
        db_table = "settlement_owed_mark"
        constraints = [
            models.CheckConstraint(condition=Q(id=1), name="there_is_one_mark"),
            models.CheckConstraint(condition=Q(next_id__gte=models.F("through_id")), name="mark_goes_forward"),
        ]


# --- the books: vouchers


class Voucher(Regional):
    """A 凭证: what one event did to the books under one rule. Never changed; a red-letter one (红字) reverses it."""

    event_id = models.UUIDField()
    rule = models.TextField()
    rule_version = models.IntegerField()
    project_no = models.CharField(max_length=32)
    policy_year = models.IntegerField()
    entry_date = models.DateField()
    occurred_at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    reverses_event_id = models.UUIDField(null=True)
    digest = models.BinaryField()

    class Meta:
        db_table = "settlement_voucher"
        verbose_name = _("voucher")
        verbose_name_plural = _("vouchers")
        constraints = [
            models.UniqueConstraint(fields=["region", "event_id", "rule"], name="voucher_is_unique"),
            models.UniqueConstraint(
                fields=["region", "reverses_event_id", "rule"],
                condition=~Q(reverses_event_id=None),
                name="voucher_is_reversed_once",
            ),
        ]
        indexes = [models.Index(fields=["region", "project_no", "entry_date"], name="vouchers_of_a_project")]


class Posting(models.Model):
    """One line (分录) of a voucher: layer 1 actual, 2 pending; negative only in red letters."""

    pk = models.CompositePrimaryKey("region", "voucher_id", "line")
    region = models.CharField(max_length=6)
    voucher_id = models.BigIntegerField()
    line = models.SmallIntegerField()
    account_id = models.BigIntegerField()
    counterparty = models.TextField(null=True)
    layer = models.SmallIntegerField()
    dc = models.CharField(max_length=1)
    amount_fen = models.BigIntegerField()

    class Meta:
        db_table = "settlement_posting"
        verbose_name = _("posting")
        verbose_name_plural = _("postings")
        constraints = [
            models.CheckConstraint(condition=Q(layer__in=[1, 2]), name="posting_layer_is_known"),
            models.CheckConstraint(condition=Q(dc__in=["D", "C"]), name="posting_has_a_side"),
            models.CheckConstraint(condition=~Q(amount_fen=0), name="posting_moves_something"),
        ]
        indexes = [
            models.Index(
                fields=["region", "account_id", "counterparty", "voucher_id"],
                include=["layer", "dc", "amount_fen"],  # a balance, or its newest part, is read from the index alone
                name="postings_of_an_account",
            )
        ]
