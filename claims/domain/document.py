"""A document handed in: kind, pages, and the fingerprint of its scan. The scan itself is kept elsewhere."""

import re
from collections.abc import Collection, Iterable

import msgspec

from claims.domain.refusal import Refused

_SHA256 = re.compile(r"[0-9a-f]{64}")


class Document(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One document handed in: its kind, pages (≥ 1) and the SHA-256 of its scan in hex."""

    kind: str
    pages: int
    sha256: str


def check_documents(documents: Iterable[Document], kinds: Collection[str]) -> None:
    """Refuse a document that is not one, or of a kind nobody hands in here."""
    for document in documents:
        if document.kind not in kinds:
            raise UnknownDocumentKind(field="documents", kind=document.kind)
        if document.pages < 1 or not _SHA256.fullmatch(document.sha256):
            raise NotADocument(field="documents", kind=document.kind)


class UnknownDocumentKind(Refused):
    """{kind} is not a kind of document."""

    zh = "“{kind}”不是有效的材料类型。"


class NotADocument(Refused):
    """A listed document needs at least one page and the SHA-256 of its scan ({kind})."""

    zh = "每份材料须至少一页，并附扫描件的 SHA-256 校验值（{kind}）。"
