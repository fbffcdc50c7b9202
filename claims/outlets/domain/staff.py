"""Who was given which post by whom, and which login was locked: what the administrator does is in the log as well."""

from datetime import datetime, timedelta

import msgspec

from claims.domain.event import Event, event

STATE_VERSION = 1


@event("staff.hired.1", zh="新增岗位", en="Login made")
class StaffHired(Event, frozen=True, kw_only=True):
    """A login was made and given a post; ``outlet`` is "" for a post that sees the whole region."""

    login: str
    region: str
    role: str
    outlet: str


@event("staff.post_changed.1", zh="岗位变更", en="Post changed")
class StaffPostChanged(Event, frozen=True, kw_only=True):
    """A login has another role, outlet or region."""

    login: str
    old_region: str
    old_role: str
    old_outlet: str
    region: str
    role: str
    outlet: str


@event("staff.access_changed.1", zh="登录权限变更", en="Access changed")
class StaffAccessChanged(Event, frozen=True, kw_only=True):
    """A login may log in from now on, or may not."""

    login: str
    region: str
    active: bool


@event("staff.password_set.1", zh="设置密码", en="Password set")
class StaffPasswordSet(Event, frozen=True, kw_only=True):
    """An administrator set a new password for a login."""

    login: str
    region: str


@event("staff.locked.1", zh="登录锁定", en="Login locked")
class StaffLocked(Event, frozen=True, kw_only=True):
    """A login was locked until an instant, after so many failures to log in."""

    login: str
    region: str
    failures: int
    until_at: datetime


@event("staff.unlocked.1", zh="解除登录锁定", en="Login unlocked")
class StaffUnlocked(Event, frozen=True, kw_only=True):
    """An administrator unlocked a login before its time."""

    login: str
    region: str


class Post(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody is: where, in which role, at which outlet ("" for none), and whether the login opens."""

    region: str
    role: str
    outlet: str
    active: bool


class Login(msgspec.Struct, frozen=True, kw_only=True):
    """What the log must remember of a login: until when it is locked."""

    locked_until_at: datetime | None = None


def appoint(login: str, *, before: Post | None, after: Post, password_set: bool) -> list[Event]:
    """What a saved form changed; ``before`` None: a new login. Nothing if nothing did."""
    if before is None:
        made: list[Event] = [StaffHired(login=login, region=after.region, role=after.role, outlet=after.outlet)]
        shut = StaffAccessChanged(login=login, region=after.region, active=False)
        return made if after.active else [*made, shut]
    happened: list[Event] = []
    if (before.region, before.role, before.outlet) != (after.region, after.role, after.outlet):
        happened.append(
            StaffPostChanged(
                login=login,
                old_region=before.region,
                old_role=before.role,
                old_outlet=before.outlet,
                region=after.region,
                role=after.role,
                outlet=after.outlet,
            )
        )
    if before.active != after.active:
        happened.append(StaffAccessChanged(login=login, region=after.region, active=after.active))
    if password_set:
        happened.append(StaffPasswordSet(login=login, region=after.region))
    return happened


def lock(state: Login, login: str, *, region: str, failures: int, lasts: timedelta, at: datetime) -> list[Event]:
    """A login is locked; whoever goes on trying locks it no longer than it is."""
    if state.locked_until_at and at < state.locked_until_at:
        return []
    return [StaffLocked(login=login, region=region, failures=failures, until_at=at + lasts)]


def unlock(login: str, *, region: str) -> list[Event]:
    return [StaffUnlocked(login=login, region=region)]


def evolve(state: Login, happened: Event) -> Login:
    match happened:
        case StaffLocked():
            return Login(locked_until_at=happened.until_at)
        case StaffUnlocked():
            return Login()
        case StaffHired() | StaffPostChanged() | StaffAccessChanged() | StaffPasswordSet():
            return state
        case _:
            raise AssertionError(f"login does not know {happened!r}")
