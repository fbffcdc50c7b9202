"""The chart of accounts and the posting rules as master data: loaded after every migrate, compared ever after."""

from typing import Final

from claims.store.master_data import MasterTable
from settlement.ledger.domain.chart import ACCOUNTS, INSURANCE, RULES

TABLES: Final = (
    MasterTable(
        table="settlement_gl_account",
        columns=("code", "account_class", "normal_side", "name_zh", "name_en", "by_counterparty"),
        key=1,
        rows=lambda: [
            (a.code, a.account_class, a.normal_side, a.name_zh, a.name_en, a.by_counterparty) for a in ACCOUNTS
        ],
    ),
    MasterTable(
        table="settlement_rule",
        columns=("rule", "version", "name_zh", "name_en"),
        key=2,
        rows=lambda: [(rule.rule, rule.version, rule.name_zh, rule.name_en) for rule in RULES],
    ),
    MasterTable(
        table="settlement_rule_line",
        columns=("rule", "version", "contract_type", "org", "layer", "dc", "gl_code"),
        key=7,
        rows=lambda: [
            (rule.rule, rule.version, INSURANCE, line.org, line.layer, line.dc, line.gl_code)
            for rule in RULES
            for line in rule.lines
        ],
    ),
)
