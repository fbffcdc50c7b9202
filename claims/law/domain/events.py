"""What can happen to the law of a region: texts, articles and days are entered, approved, and taken back."""

from datetime import date, datetime

from claims.domain.event import Event, event


@event("law.entry_proposed.1", zh="录入法规条文", en="Entry of law proposed", dated="on_date")
class LawEntryProposed(Event, frozen=True, kw_only=True):
    """Somebody read a text and proposes what the table of the law shall say; a second person must approve it.

    The fields are those of ``overlay.Entry``; ``document_no`` and ``source`` say where it was read.
    """

    region: str
    entry_no: int
    text: str
    name_zh: str
    name_en: str
    text_kind: str
    duty: str
    instead_of: str
    article: str
    summary_zh: str
    summary_en: str
    valid_from: date
    valid_to: date | None
    confidence: str
    document_no: str
    source: str
    by: str
    on_date: date


@event("law.entry_approved.1", zh="法规条文复核通过", en="Entry of law approved", dated="on_date")
class LawEntryApproved(Event, frozen=True, kw_only=True):
    """A second person compared it with the source: from ``at`` it is cited, as the ``place``-th of those laid over the table."""

    region: str
    entry_no: int
    place: int
    at: datetime
    by: str
    on_date: date


@event("law.entry_refused.1", zh="法规条文退回", en="Entry of law refused", dated="on_date")
class LawEntryRefused(Event, frozen=True, kw_only=True):
    """An entry was not approved, or taken back by whoever entered it; it was never cited."""

    region: str
    entry_no: int
    ground: str
    by: str
    on_date: date


@event("law.revocation_proposed.1", zh="申请撤销法规条文", en="Revocation of an entry of law proposed", dated="on_date")
class LawRevocationProposed(Event, frozen=True, kw_only=True):
    """Somebody found that an approved entry is wrong; it is cited until a second person agrees."""

    region: str
    entry_no: int
    ground: str
    by: str
    on_date: date


@event("law.entry_revoked.1", zh="撤销法规条文", en="Entry of law revoked", dated="on_date")
class LawEntryRevoked(Event, frozen=True, kw_only=True):
    """A second person agreed that an entry was wrong: from ``at`` it is cited no longer."""

    region: str
    entry_no: int
    at: datetime
    by: str
    on_date: date


@event("law.revocation_refused.1", zh="不予撤销法规条文", en="Revocation of an entry of law refused", dated="on_date")
class LawRevocationRefused(Event, frozen=True, kw_only=True):
    """An approved entry was found to be right after all, or whoever doubted it took that back."""

    region: str
    entry_no: int
    ground: str
    by: str
    on_date: date
