"""Documents of a counter claim: which kinds there are, which a dossier must hold, and what a listed one must say.

The pages themselves are kept elsewhere; the truth holds only kind, number of pages and the SHA-256 of the scan.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Literal

import msgspec

from claims.domain.document import Document, check_documents
from claims.domain.refusal import Refused

Purpose = Literal["cause_and_extent", "payment"]
CAUSE_AND_EXTENT: Purpose = "cause_and_extent"
PAYMENT: Purpose = "payment"


class MissingDocument(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A kind that is asked for, and why."""

    kind: str
    reason: str


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of document, its names, whether a dossier needs it, and the duty it is asked for under (``claims/law``).

    ``purpose`` is what it is for. The one-time notice names only what shows the cause and extent of the event (保险法22:
    性质、原因、损失程度); what only the payment needs stops no period, and no dossier waits for it.
    """

    code: str
    zh: str
    en: str
    required: bool
    duty: str
    purpose: Purpose = CAUSE_AND_EXTENT


def _to_pay(code: str, zh: str, en: str, *, duty: str) -> Kind:
    """Who may receive and where to pay: nothing of it says what happened and what it cost."""
    return Kind(code=code, zh=zh, en=en, required=False, duty=duty, purpose=PAYMENT)


_TABLE = (
    Kind(code="invoice", zh="收费票据", en="Invoice", required=True, duty="papers.manual"),
    Kind(code="fee_list", zh="费用清单", en="Itemised fee list", required=True, duty="papers.manual"),
    Kind(code="diagnosis", zh="诊断证明", en="Diagnosis certificate", required=True, duty="papers.manual"),
    Kind(
        code="medical_record",
        zh="病历或出院小结",
        en="Medical record or discharge summary",
        required=True,
        duty="papers.manual",
    ),
    Kind(
        code="basic_settlement",
        zh="基本医保结算单",
        en="Basic insurance settlement sheet",
        required=True,
        duty="papers.proof",  # of how far the loss goes; no article names the sheet itself
    ),
    Kind(code="identity", zh="身份证明", en="Proof of identity", required=True, duty="papers.identity"),
    _to_pay("bank_card", "申请人本人银行卡", "Claimant's own bank card", duty="own_account"),
    _to_pay("payee_identity", "领款人身份证明", "Payee's proof of identity", duty="papers.identity"),
    _to_pay("proxy", "授权委托书", "Power of attorney", duty="proxy_authority"),
    _to_pay("guardianship", "监护关系证明", "Proof of guardianship", duty="guardianship"),
    _to_pay("incapacity", "行为能力认定文书", "Finding that a person cannot act alone", duty="guardianship"),
    _to_pay("death_certificate", "死亡证明", "Death certificate", duty="succession"),
    _to_pay("succession", "继承关系证明", "Proof of succession", duty="succession"),
    _to_pay("heirs_authority", "其他继承人授权委托书", "Written authority of the other heirs", duty="proxy_authority"),
    Kind(
        code="loss_declaration",
        zh="材料遗失声明",
        en="Declaration that a paper is lost",
        required=False,
        duty="papers.proof",
    ),
    Kind(code="other", zh="其他材料", en="Other", required=False, duty="papers.proof"),
)

KINDS: dict[str, Kind] = {kind.code: kind for kind in _TABLE}
REQUIRED: tuple[str, ...] = tuple(kind.code for kind in _TABLE if kind.required)
FOR_PAYMENT: tuple[str, ...] = tuple(kind.code for kind in _TABLE if kind.purpose == PAYMENT)


def check(documents: Iterable[Document]) -> None:
    """Refuse a document that is not one."""
    check_documents(documents, KINDS)


def check_given(documents: Collection[Document]) -> None:
    """Refuse where nothing is handed in, or a document that is not one."""
    if not documents:
        raise NothingGiven(field="documents")
    check(documents)


class NothingGiven(Refused):
    """At least one document must be named."""

    zh = "至少须列出一份材料。"


# law: insurance_law.22.1
def still_missing(have: Iterable[Document]) -> tuple[str, ...]:
    """The required kinds of which nothing was handed in, in the order of the table."""
    kinds = {document.kind for document in have}
    return tuple(code for code in REQUIRED if code not in kinds)


def outstanding(asked: Sequence[str], arrived: Iterable[Document]) -> tuple[str, ...]:
    """What the notice asked for and has not arrived since."""
    kinds = {document.kind for document in arrived}
    return tuple(code for code in asked if code not in kinds)
