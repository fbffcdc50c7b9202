"""Who looks: the user's post, what may be seen of it, and the cause of what is done from it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from django.db.models import Model, QuerySet
from django.http import HttpRequest

from claims import store
from claims.desk import roles
from claims.desk.models import Staff
from claims.domain.calendar import china_date

M = TypeVar("M", bound=Model)


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewer:
    """``region`` "" sees every region; ``outlet`` is set for roles of an outlet only."""

    name: str
    role: str
    region: str
    outlet: str

    def sees(self, page: str) -> bool:
        return roles.may_see(self.role, page)

    def takes(self, step: str) -> bool:
        return roles.may_take(self.role, step)

    @property
    def shown(self) -> tuple[str, ...]:
        """The personal data this viewer may ask to be shown."""
        return roles.shown(self.role)

    @property
    def of_an_outlet(self) -> bool:
        """Whether this viewer belongs to one outlet and sees nothing of another."""
        return roles.of_an_outlet(self.role)

    def scope(self, rows: "QuerySet[M]", *, region_field: str = "region", outlet_field: str = "") -> "QuerySet[M]":
        """Of these rows, the ones this viewer may see."""
        if not self.role:
            return rows.none()
        if self.region and region_field:
            rows = rows.filter(**{region_field: self.region})
        if self.of_an_outlet and outlet_field:
            # A clerk without an outlet belongs nowhere and sees nothing, not everything.
            rows = rows.filter(**{outlet_field: self.outlet}) if self.outlet else rows.none()
        return rows


def viewer_of(request: HttpRequest) -> Viewer:
    """The viewer of a request, read once. A superuser is an administrator of every region."""
    known = getattr(request, "_viewer", None)
    if known is None:
        known = _read(request.user)
        request._viewer = known  # type: ignore[attr-defined]
    return known


def _read(user: Any) -> Viewer:
    if not user.is_authenticated:
        return Viewer(name="", role="", region="", outlet="")
    name = user.get_username()
    if user.is_superuser:
        return Viewer(name=name, role="admin", region="", outlet="")
    post = Staff.objects.filter(user_id=user.pk).first()
    if post is None:
        return Viewer(name=name, role="", region="", outlet="")
    return Viewer(name=name, role=post.role, region=post.region, outlet=post.outlet_code or "")


def now_of(request: HttpRequest, region: str = "") -> datetime:
    """What time it is where this viewer works: this door's one look at the clock, for the whole request."""
    known: dict[str, datetime] = request.__dict__.setdefault("_now", {})
    where = region or viewer_of(request).region
    if where not in known:
        known[where] = store.now(where)
    return known[where]


def today_of(request: HttpRequest, region: str = "") -> date:
    return china_date(now_of(request, region))


def cause_of(request: HttpRequest, *, region: str, request_key: str, ground: str = "") -> store.Cause:
    viewer = viewer_of(request)
    return store.Cause(
        actor=viewer.name,
        role=viewer.role,
        outlet=viewer.outlet,
        channel="screen",
        ground=ground,
        at=now_of(request, region),
        request_key=request_key,
    )
