import pytest

from claims import store
from claims.apps import CAPABILITIES
from claims.counter import reception
from claims.store import following, projecting
from claims.wiring import declared


@pytest.fixture
def nothing_registered(monkeypatch: pytest.MonkeyPatch) -> None:
    """The store without the house's projections and followers, so that a test can register its own."""
    monkeypatch.setattr(projecting, "_projections", {})
    monkeypatch.setattr(following, "_followers", {})


@pytest.fixture
def claims_alone(nothing_registered: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The store with the rows of claims only: what settlement books of a claim, and asks of it at the receipt, needs a
    project and is tried there."""
    monkeypatch.setattr(reception, "checks", [])
    for table in declared("PROJECTIONS", "claims", CAPABILITIES):
        store.register(projections=table)
