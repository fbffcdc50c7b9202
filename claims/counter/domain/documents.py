"""Documents of a counter claim: which kinds there are, which a dossier must hold, and what a listed one must say.

The pages themselves are kept elsewhere; the truth holds only kind, number of pages and the SHA-256 of the scan.
"""

from collections.abc import Iterable, Sequence

import msgspec

from claims.domain.document import Document, check_documents


class MissingDocument(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line of the one-time notice: the kind that is missing, and why it is asked for."""

    kind: str
    reason: str


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of document, its names, whether a dossier needs it, and the duty it is asked for under (``claims/law``)."""

    code: str
    zh: str
    en: str
    required: bool
    duty: str


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
    Kind(code="bank_card", zh="申请人本人银行卡", en="Claimant's own bank card", required=False, duty="own_account"),
    Kind(code="proxy", zh="授权委托书", en="Power of attorney", required=False, duty="proxy_authority"),
    Kind(code="guardianship", zh="监护关系证明", en="Proof of guardianship", required=False, duty="guardianship"),
    Kind(code="death_certificate", zh="死亡证明", en="Death certificate", required=False, duty="succession"),
    Kind(code="succession", zh="继承关系证明", en="Proof of succession", required=False, duty="succession"),
    Kind(
        code="heirs_authority",
        zh="其他继承人授权委托书",
        en="Written authority of the other heirs",
        required=False,
        duty="proxy_authority",
    ),
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


def check(documents: Iterable[Document]) -> None:
    """Refuse a document that is not one."""
    check_documents(documents, KINDS)


# law: insurance_law.22.1
def still_missing(have: Iterable[Document]) -> tuple[str, ...]:
    """The required kinds of which nothing was handed in, in the order of the table."""
    kinds = {document.kind for document in have}
    return tuple(code for code in REQUIRED if code not in kinds)


def outstanding(asked: Sequence[str], arrived: Iterable[Document]) -> tuple[str, ...]:
    """What the notice asked for and has not arrived since."""
    kinds = {document.kind for document in arrived}
    return tuple(code for code in asked if code not in kinds)
