import pytest

from tests.settlement.ledger.books import open_books


@pytest.fixture
def project(db: None) -> None:
    open_books()


@pytest.fixture
def committed_project(transactional_db: None) -> None:
    open_books()
