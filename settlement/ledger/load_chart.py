"""Copies the chart and the rules into the database; run by migrations, and again by whoever emptied a test database."""

from typing import Any

from settlement.ledger.domain.chart import ACCOUNTS, INSURANCE, RULES


def load_chart(cursor: Any) -> None:
    """Adds what is missing and changes nothing that is there: a rule that has shipped is final."""
    cursor.executemany(
        """insert into settlement_gl_account (code, account_class, normal_side, name_zh, name_en, by_counterparty)
           values (%s, %s, %s, %s, %s, %s) on conflict do nothing""",
        [(a.code, a.account_class, a.normal_side, a.name_zh, a.name_en, a.by_counterparty) for a in ACCOUNTS],
    )
    cursor.executemany(
        """insert into settlement_rule (rule, version, name_zh, name_en)
           values (%s, %s, %s, %s) on conflict do nothing""",
        [(rule.rule, rule.version, rule.name_zh, rule.name_en) for rule in RULES],
    )
    cursor.executemany(
        """insert into settlement_rule_line (rule, version, contract_type, org, layer, dc, gl_code)
           values (%s, %s, %s, %s, %s, %s, %s) on conflict do nothing""",
        [
            (rule.rule, rule.version, INSURANCE, line.org, line.layer, line.dc, line.gl_code)
            for rule in RULES
            for line in rule.lines
        ],
    )
