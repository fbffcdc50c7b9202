from typing import Any

import pytest

from tests.screens.office import Office, opened


@pytest.fixture
def office(transactional_db: None, settings: Any) -> Office:
    return opened(settings)
