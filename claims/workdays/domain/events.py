"""What can happen to the working calendar of a region: notices of the State Council are entered and approved."""

from datetime import date

import msgspec

from claims.domain.event import Event, event


class Feast(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A day that a notice names, and the feast it belongs to."""

    day: date
    name: str


@event("calendar.notice_proposed.1", zh="录入放假安排通知", en="Holiday notice entered", dated="on_date")
class NoticeProposed(Event, frozen=True, kw_only=True):
    """A notice of the State Council was entered: its days off and its worked days; a second person must approve it."""

    region: str
    notice_no: int
    year: int
    document_no: str
    source: str
    off_days: list[Feast]
    worked_days: list[Feast]
    by: str
    on_date: date


@event("calendar.notice_approved.1", zh="放假安排通知复核通过", en="Holiday notice approved", dated="on_date")
class NoticeApproved(Event, frozen=True, kw_only=True):
    """A second person approved a notice: from here it is the ``place``-th that counts, and ``digest`` names all so far."""

    region: str
    notice_no: int
    place: int
    digest: str
    by: str
    on_date: date


@event("calendar.notice_refused.1", zh="放假安排通知退回", en="Holiday notice refused", dated="on_date")
class NoticeRefused(Event, frozen=True, kw_only=True):
    """A notice was not approved, or taken back by whoever entered it; it counts for nothing."""

    region: str
    notice_no: int
    ground: str
    by: str
    on_date: date
