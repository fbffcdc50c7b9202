"""What was put right of a received claim: old and new, on which ground and papers, by whom."""

from datetime import date

import msgspec

from claims.domain.document import Document
from claims.domain.event import Event, event


class Stay(msgspec.Struct, frozen=True, kw_only=True):
    """Where and when somebody was treated; the policy year is that of the discharge."""

    fixmedins_code: str
    fixmedins_name: str
    admission_date: date
    discharge_date: date
    policy_year: int


class Corrects(Event, frozen=True, kw_only=True):
    """A recorded fact of a claim is another."""

    claim_no: str
    ground: str
    documents: list[Document]
    corrector: str
    corrected_date: date


@event("claim.sheet_corrected.1", zh="更正结算单金额", en="Settlement sheet corrected", dated="corrected_date")
class SheetCorrected(Corrects, frozen=True, kw_only=True):
    """Amounts of the settlement sheet are others than recorded; fen under the national names, all of them."""

    old_claimed: dict[str, int]
    claimed: dict[str, int]


@event("claim.stay_corrected.1", zh="更正住院信息", en="Stay corrected", dated="corrected_date")
class StayCorrected(Corrects, frozen=True, kw_only=True):
    """The hospital or the days of the stay are others than recorded, and with the discharge the policy year."""

    old_stay: Stay
    stay: Stay


@event("claim.channel_corrected.1", zh="更正受理渠道", en="Channel corrected", dated="corrected_date")
class ChannelCorrected(Corrects, frozen=True, kw_only=True):
    """The claim came by another way than recorded."""

    old_channel: str
    channel: str


@event("claim.outlet_changed.1", zh="变更经办网点", en="Outlet changed", dated="changed_date")
class OutletChanged(Event, frozen=True, kw_only=True):
    """Another outlet is responsible for the claim from here."""

    claim_no: str
    old_outlet: str
    outlet: str
    ground: str
    mover: str
    changed_date: date
