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


class Basis(msgspec.Struct, frozen=True):
    """The article a kind of document is asked for under, as each language cites it."""

    zh: str
    en: str


# The four papers a manual reimbursement needs (社会保险经办条例, 2023); service norm art. 17: the claimant is told which
# documents are needed, and the payee's identity is verified.
_AGENCY = Basis("《社会保险经办条例》", "Social Insurance Agency Regulations (2023)")
_NORM = Basis("保监发〔2016〕86号服务规范第十七条", "Circular 86 of 2016, service norm art. 17")
_PROXY = Basis("《民法典》第一百六十五条", "Civil Code art. 165")
_LAW = Basis("《保险法》第二十二条", "Insurance Law art. 22")


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of document, its names, whether a dossier needs it, and on what basis."""

    code: str
    zh: str
    en: str
    required: bool
    basis: Basis


_TABLE = (
    Kind(code="invoice", zh="收费票据", en="Invoice", required=True, basis=_AGENCY),
    Kind(code="fee_list", zh="费用清单", en="Itemised fee list", required=True, basis=_AGENCY),
    Kind(code="diagnosis", zh="诊断证明", en="Diagnosis certificate", required=True, basis=_AGENCY),
    Kind(
        code="medical_record",
        zh="病历或出院小结",
        en="Medical record or discharge summary",
        required=True,
        basis=_AGENCY,
    ),
    Kind(
        code="basic_settlement",
        zh="基本医保结算单",
        en="Basic insurance settlement sheet",
        required=True,
        basis=_NORM,
    ),
    Kind(code="identity", zh="身份证明", en="Proof of identity", required=True, basis=_NORM),
    Kind(code="bank_card", zh="申请人本人银行卡", en="Claimant's own bank card", required=False, basis=_NORM),
    Kind(code="proxy", zh="授权委托书", en="Power of attorney", required=False, basis=_PROXY),
    Kind(code="other", zh="其他材料", en="Other", required=False, basis=_LAW),
)

KINDS: dict[str, Kind] = {kind.code: kind for kind in _TABLE}
REQUIRED: tuple[str, ...] = tuple(kind.code for kind in _TABLE if kind.required)


def check(documents: Iterable[Document]) -> None:
    """Refuse a document that is not one."""
    check_documents(documents, KINDS)


def still_missing(have: Iterable[Document]) -> tuple[str, ...]:
    """The required kinds of which nothing was handed in, in the order of the table."""
    kinds = {document.kind for document in have}
    return tuple(code for code in REQUIRED if code not in kinds)


def outstanding(asked: Sequence[str], arrived: Iterable[Document]) -> tuple[str, ...]:
    """What the notice asked for and has not arrived since."""
    kinds = {document.kind for document in arrived}
    return tuple(code for code in asked if code not in kinds)
