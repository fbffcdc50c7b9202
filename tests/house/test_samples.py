"""One stored sample of every event kind ever released, kept for ever: whatever changes, yesterday's events load.

A sample is never edited. A new shape of an event gets the next number, a sample of its own, and a lift.
"""

import json
from pathlib import Path

import pytest

from claims.domain.event import KINDS, LIFTS, from_data
from claims.store.encoding import event_data

HERE = Path(__file__).parent
SAMPLES = sorted((HERE / "samples").glob("*.json"))
OURS = sorted(kind for kind, cls in KINDS.items() if not cls.__module__.startswith("tests."))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_every_sample_still_loads(sample: Path) -> None:
    data = json.loads(sample.read_text())
    event = from_data(sample.stem, data)
    if sample.stem not in LIFTS:
        assert event_data(event) == data


@pytest.mark.parametrize("kind", OURS)
def test_every_kind_has_a_sample(kind: str) -> None:
    """``manage.py house --write`` makes one up; where the simulated year lives through the kind, take one from its log."""
    assert (HERE / "samples" / f"{kind}.json").exists()
