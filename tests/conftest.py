"""The suite runs on a real PostgreSQL and a real broker; `manage.py test` starts both and says where they are.

A test that commits (``@pytest.mark.django_db(transaction=True)``) leaves rows that triggers refuse to delete, and
emptying every table would lose what the migrations brought. So afterwards every row is put back as the migrations left
it (``tests/restoring.py``), and a world that takes many commands is built once and then put back likewise.
"""

import os
from collections.abc import Callable, Iterator
from typing import Any, TypeVar
from urllib.parse import quote, urlsplit

import pytest
from django.conf import settings
from django.db import connection, connections
from django.test import TransactionTestCase
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from pytest_django import DjangoDbBlocker

from tests import restoring

# The same examples in every run: a test that fails for one of us fails for all of us.
hypothesis_settings.register_profile(
    "house", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
hypothesis_settings.load_profile("house")


def pytest_configure(config: pytest.Config) -> None:
    """Each test process has a broker's database to itself. Passwords are hashed in no time, and only here: no setting
    and no variable that production reads can ask for it."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0")
    own = urlsplit(settings.CELERY_BROKER_URL)._replace(path=f"/{int(worker[2:]) + 1}").geturl()
    settings.CELERY_BROKER_URL = os.environ["REDIS_URL"] = own


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Without servers (``manage.py test --fast``) only what needs none is run."""
    if settings.OFFLINE:
        config.hook.pytest_deselected(items=[item for item in items if _needs_servers(item)])
        items[:] = [item for item in items if not _needs_servers(item)]


def _needs_servers(item: pytest.Item) -> bool:
    """Every fixture that leads to the database asks for django_db_setup, so nobody has to keep a list. A test that asks
    for none of them and yet opens the database is stopped by pytest-django, which says what to mark it with."""
    marked = item.get_closest_marker("django_db") or item.get_closest_marker("servers")
    return marked is not None or "django_db_setup" in getattr(item, "fixturenames", ())


def _pristine() -> str:
    return f"{settings.DATABASES['default']['NAME']}_pristine"


def _copy_database(source: str, target: str) -> None:
    connections.close_all()
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'drop database if exists "{target}" with (force)')
        cursor.execute(f'create database "{target}" template "{source}"')


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    with django_db_blocker.unblock():
        migrated = restoring.keep()
        _copy_database(source=settings.DATABASES["default"]["NAME"], target=_pristine())

    def start_over(self: TransactionTestCase) -> None:
        """On a new connection, which the next test goes on with: nothing that was set or remembered stays either."""
        connections.close_all()
        if restoring.structure() == migrated.structure:
            restoring.restore(migrated)
        else:
            _copy_database(source=_pristine(), target=settings.DATABASES["default"]["NAME"])

    TransactionTestCase._fixture_teardown = start_over  # type: ignore[method-assign]
    yield
    with django_db_blocker.unblock(), connection._nodb_cursor() as cursor:
        cursor.execute(f'drop database if exists "{_pristine()}" with (force)')


World = TypeVar("World")
_built: dict[Callable[[], Any], tuple[Any, restoring.Kept]] = {}


@pytest.fixture
def built_once(transactional_db: None) -> Callable[[Callable[[], World]], World]:
    """``built_once(build)``: what ``build()`` makes and writes. Later tests of this process get the same rows put back."""

    def enter(build: Callable[[], World]) -> World:
        if build in _built:
            restoring.restore(_built[build][1])
        else:
            _built[build] = build(), restoring.keep()
        made: World = _built[build][0]
        return made

    return enter


@pytest.fixture
def process_env(transactional_db: None) -> dict[str, str]:
    """The environment for a real process of ours (manage.py …) that shall work on this test's database and broker."""
    database = settings.DATABASES["default"]
    address = f"{database['HOST']}:{database['PORT']}/{database['NAME']}"
    url = f"postgresql://{quote(database['USER'])}:{quote(database['PASSWORD'])}@{address}"
    return {**os.environ, "DATABASE_URL": url, "REDIS_URL": settings.CELERY_BROKER_URL}


@pytest.fixture
def office(built_once: Any, settings: Any) -> Any:
    """A region with people, claims and money in it, to look at on screens (``tests.office.Office``)."""
    from tests.office import opened

    settings.DABAO_SIMULATED_CLOCK = True
    return built_once(opened)
