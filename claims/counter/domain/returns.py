"""Why a bank did not pay, or sent back what was paid: what it means for the account, and whose fault it was.

``blocks``: nothing is paid to this account again. ``fault`` is the receiver's, the bank's or ours: where it was not the
receiver's, the account stays and the period to pay runs on from where it began. What a code means is never changed, for
the claims of the past are read by it; another meaning is another code.
"""

from collections.abc import Mapping
from typing import Final, Literal

import msgspec

from claims.domain.refusal import Refused

Fault = Literal["receiver", "bank", "ours"]


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """Why money did not arrive."""

    code: str
    zh: str
    en: str
    blocks: bool
    fault: Fault = "receiver"
    by_two: bool = False  # not for one person alone to say


_TABLE: Final = (
    Reason(code="account_closed", zh="账户已销户", en="Account closed", blocks=True),
    Reason(code="name_differs", zh="账号与户名不符", en="Name differs from the account's", blocks=True),
    Reason(code="no_such_account", zh="账号不存在", en="No such account", blocks=True),
    Reason(code="holder_died", zh="账户所有人已死亡", en="Holder has died", blocks=True),
    Reason(code="dormant", zh="账户久悬未用，须激活", en="Account dormant, to be activated", blocks=False),
    Reason(code="frozen", zh="账户被冻结或止付", en="Account frozen", blocks=False),
    Reason(code="limit", zh="超过账户收款限额", en="Above the limit of the account", blocks=False),
    Reason(code="bank_error", zh="银行处理差错", en="Error of the bank", blocks=False, fault="bank"),
    Reason(code="our_error", zh="我方付款信息有误", en="Error of ours", blocks=False, fault="ours"),
    Reason(
        code="recalled",
        zh="银行未回复，指令已撤回",
        en="Bank never answered, instruction recalled",
        blocks=False,
        fault="bank",
        by_two=True,
    ),
)
REASONS: Final[Mapping[str, Reason]] = {reason.code: reason for reason in _TABLE}


def check_reason(code: str) -> None:
    """Refuse a reason that the table does not have."""
    if code not in REASONS:
        raise UnknownReturnReason(field="reason", reason=code)


def blocks(reason: str) -> bool:
    """Whether a return for this reason blocks the account; words written before there was a table block it."""
    known = REASONS.get(reason)
    return known is None or known.blocks


def failure_blocks(reason: str) -> bool:
    """Whether a failure for this reason blocks the account; words written before there was a table do not."""
    known = REASONS.get(reason)
    return known is not None and known.blocks


def receiver_is_free_of_fault(reason: str) -> bool:
    """Whether the receiver has nothing to mend: the bank erred, or we did."""
    known = REASONS.get(reason)
    return known is not None and known.fault != "receiver"


class UnknownReturnReason(Refused):
    """{reason} is not a reason for which a bank does not pay or sends money back."""

    zh = "“{reason}”不是有效的付款失败或退票原因。"
