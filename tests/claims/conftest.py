import pytest

from claims import store_commands, store_following


@pytest.fixture
def nothing_registered(monkeypatch: pytest.MonkeyPatch) -> None:
    """The store without the house's projections and followers, so that a test can register its own."""
    monkeypatch.setattr(store_commands, "_projections", {})
    monkeypatch.setattr(store_following, "_followers", {})
