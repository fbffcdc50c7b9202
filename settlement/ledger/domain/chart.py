"""The chart of accounts (会计科目) and the posting rules (记账规则), as an accountant would write them down.

This is the source of the rows in settlement_gl_account, settlement_rule and settlement_rule_line; a migration copies
them and the database enforces them. A rule that has shipped is never edited: add it again with the next version.

What is *not* here is a promise too. There is no 库存现金 1001 (F7: non-cash payment only), no 手续费及佣金支出 6421
(F30), no executive pay, entertainment or gift account (F29, F31) and no long-term reserve (F21): a line that names one
cannot be written. The income account 1002.01 is debited and credited as 收支两条线 (F5) allows: money leaves it by
``sweep_out`` alone and reaches the payout account 1002.02 by ``alloc_in``, as a returned payment, or as what the bank
moved otherwise than it was told (``diff_in``): 3001.01 holds that until it is resolved, of the payout account alone.
"""

from typing import Final

import msgspec

BRANCH: Final = "BRANCH"
HQ: Final = "HQ"
ACTUAL: Final = 1
PENDING: Final = 2
INSURANCE: Final = "INS"

INCOME_BANK: Final = "1002.01"
PAYOUT_BANK: Final = "1002.02"
POOL_BANK: Final = "1002.03"
CLAIMANT_PAYABLE: Final = "2202.01"
HOSPITAL_PAYABLE: Final = "2202.02"
RETURNED_PAYABLE: Final = "2202.03"
BANK_DIFFERENCE: Final = "3001.01"


class GlAccount(msgspec.Struct, frozen=True):
    """``normal_side`` D, C or B (both); ``by_counterparty``: every line names the claim or the hospital it concerns."""

    code: str
    account_class: str
    normal_side: str
    name_zh: str
    name_en: str
    by_counterparty: bool = False


class RuleLine(msgspec.Struct, frozen=True):
    """One movement of the whole amount: in whose book, on which layer, on which side, of which account."""

    org: str
    layer: int
    dc: str
    gl_code: str


class Rule(msgspec.Struct, frozen=True):
    rule: str
    version: int
    name_zh: str
    name_en: str
    lines: tuple[RuleLine, ...]


# 6031.03 and 6031.04 have no rule yet; F20 wants them to exist under these very names.
# law: 86.finance.7, 86.finance.21, 86.finance.22, 86.finance.29, 86.finance.30, 86.finance.31
ACCOUNTS: Final = (
    GlAccount("1002.01", "asset", "D", "银行存款—大病保险收入户", "Bank – income account"),
    GlAccount("1002.02", "asset", "D", "银行存款—大病保险赔付支出户", "Bank – payout account"),
    GlAccount("1002.03", "asset", "D", "银行存款—总公司大病资金归集户", "Bank – HQ pooled account"),
    GlAccount("1122.01", "asset", "D", "应收保费—基本保费", "Premium receivable – base"),
    GlAccount("1221.03", "asset", "D", "其他应收款—应追回赔款", "Other receivable – claims to be clawed back", True),
    GlAccount("2202.01", "liability", "C", "应付赔付款—被保险人", "Claims payable – insured person", True),
    GlAccount("2202.02", "liability", "C", "应付赔付款—定点医疗机构（即时结算）", "Claims payable – hospital", True),
    GlAccount("2202.03", "liability", "C", "应付赔付款—退票待处理", "Claims payable – returned payments", True),
    GlAccount(
        "3001.01",
        "common",
        "B",
        "清算资金往来—赔付支出户银行差异",
        "Clearing – bank difference of the payout account",
        True,
    ),
    GlAccount("3201.01", "common", "B", "系统往来—大病资金上划下拨", "Inter-office – sweep up / allocate down"),
    GlAccount("6031.01", "income", "C", "保费收入—基本保费", "Premium income – base"),
    GlAccount("6031.03", "income", "C", "保费收入—大病保险超额结余返还", "Premium income – excess surplus return"),
    GlAccount("6031.04", "income", "C", "保费收入—大病保险亏损补贴", "Premium income – loss subsidy"),
    GlAccount("6511.01", "expense", "D", "赔付支出—被保险人直付", "Claims incurred – paid to the insured"),
    GlAccount("6511.02", "expense", "D", "赔付支出—即时结算", "Claims incurred – instant settlement"),
    GlAccount("6701.01", "expense", "D", "资产减值损失—免予追回", "Impairment loss – clawbacks waived"),
    GlAccount("9101.01", "memo", "B", "备查—支付预留对方", "Memo – payment reservation contra"),
)


def _lines(text: str) -> tuple[RuleLine, ...]:
    """``"D 1122.01 / C 6031.01"``; a leading H is the head office's book, a trailing P the pending layer."""
    lines = []
    for part in text.split(" / "):
        words = part.split()
        org = HQ if words[0] == "H" else BRANCH
        dc, gl_code, *rest = words[1:] if words[0] == "H" else words
        lines.append(RuleLine(org, PENDING if rest == ["P"] else ACTUAL, dc, gl_code))
    return tuple(lines)


def _rule(rule: str, version: int, name_zh: str, name_en: str, lines: str) -> Rule:
    return Rule(rule, version, name_zh, name_en, _lines(lines))


# hosp_requeue is ours: a returned reimbursement is owed to the hospital again (2202.02), not to a person (2202.01).
RULES: Final = (
    _rule("premium_due", 1, "保费应收", "Premium due", "D 1122.01 / C 6031.01"),
    _rule("premium_received", 1, "收到保费", "Premium received into the income account", "D 1002.01 / C 1122.01"),
    _rule("sweep_out", 1, "上划（省市）", "Swept up: left the income account", "D 3201.01 / C 1002.01"),
    _rule("sweep_in", 1, "上划（总公司）", "Swept up: arrived at HQ", "H D 1002.03 / H C 3201.01"),
    _rule("alloc_out", 1, "下拨（总公司）", "Allocated down: left HQ", "H D 3201.01 / H C 1002.03"),
    _rule("alloc_in", 1, "下拨（省市）", "Allocated down: arrived in the payout account", "D 1002.02 / C 3201.01"),
    _rule("claim_approved", 1, "核定给付", "Claim approved", "D 6511.01 / C 2202.01"),
    _rule("instant_accepted", 1, "即时结算", "Instant settlement accepted", "D 6511.02 / C 2202.02"),
    _rule("pay_reserved", 1, "支付预留", "Payment instructed: reserved", "D 9101.01 P / C 1002.02 P"),
    _rule("pay_failed", 1, "预留撤销", "Payment failed before debit: released", "D 1002.02 P / C 9101.01 P"),
    _rule(
        "pay_confirmed", 1, "支付确认（被保险人）", "Payment to a person confirmed",
        "D 1002.02 P / C 9101.01 P / D 2202.01 / C 1002.02",
    ),
    _rule(
        "hosp_confirmed", 1, "支付确认（医疗机构）", "Reimbursement of a hospital confirmed",
        "D 1002.02 P / C 9101.01 P / D 2202.02 / C 1002.02",
    ),
    _rule("pay_returned", 1, "退票", "Payment returned by the bank after debit", "D 1002.02 / C 2202.03"),
    _rule("returned_requeue", 1, "退票重付（被保险人）", "Returned payment queued again", "D 2202.03 / C 2202.01"),
    _rule("hosp_requeue", 1, "退票重付（医疗机构）", "Returned reimbursement queued again", "D 2202.03 / C 2202.02"),
    # A decision taken back after it was paid, and the next one. The red letters of the approval have lowered the expense
    # already, so 6511.03 of the measures is not credited once more.
    _rule("clawback_opened", 1, "已付赔款转应追回", "Paid and no longer owed: to be clawed back", "D 1221.03 / C 2202.01"),
    _rule("clawback_counted", 1, "已付赔款抵充新决定", "Paid before, owed again", "D 2202.01 / C 1221.03"),
    _rule("clawback_received", 1, "收到返还款", "Clawback received into the income account", "D 1002.01 / C 1221.03"),
    _rule("clawback_waived", 1, "免予追回", "Clawback waived", "D 6701.01 / C 1221.03"),
    _rule("waiver_counted", 1, "免追款项抵充新决定", "Waived before, owed again", "D 2202.01 / C 6701.01"),
    _rule("returned_released", 1, "退票不再重付", "Returned payment not made again", "D 2202.03 / C 2202.01"),
    _rule("diff_in", 1, "银行差异（支出户多出）", "Bank difference: more in the payout account", "D 1002.02 / C 3001.01"),
    _rule("diff_out", 1, "银行差异（支出户少出）", "Bank difference: less in the payout account", "D 3001.01 / C 1002.02"),
    _rule("diff_owed", 1, "少付部分重新应付（被保险人）", "Underpaid rest owed again to a person", "D 3001.01 / C 2202.01"),
    _rule("diff_owed_hosp", 1, "少付部分重新应付（医疗机构）", "Underpaid rest owed again to a hospital", "D 3001.01 / C 2202.02"),
)  # fmt: skip

ACCOUNT_BY_CODE: Final = {account.code: account for account in ACCOUNTS}
RULE_BY_VERSION: Final = {(rule.rule, rule.version): rule for rule in RULES}
CURRENT_VERSION: Final = {rule.rule: rule.version for rule in sorted(RULES, key=lambda each: each.version)}
