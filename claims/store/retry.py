"""A race that was lost is run again: which errors say so, how often, and how long to wait between."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from django.db import DatabaseError

from claims.store.sql import sqlstate
from claims.store.values import StoreBusy

STREAM_MOVED_ON = "DB409"
UNIQUE_VIOLATION = "23505"
# Somebody holds a row of this command longer than the process may wait (config/waiting.py). It waited; no try follows.
LOCK_NOT_AVAILABLE = "55P03"
# serialization_failure and deadlock_detected: nothing is wrong, somebody was faster.
_LOST_RACES = {STREAM_MOVED_ON, UNIQUE_VIOLATION, "40001", "40P01"}


@dataclass(slots=True, kw_only=True)
class Retry:
    """How often a lost race is run again, and how long to wait: up to ``base_s`` · 2^tries seconds, at random."""

    tries: int = 5
    base_s: float = 0.005
    source: random.Random = field(default_factory=random.Random)
    sleep: Callable[[float], None] = time.sleep

    def pause(self, attempt: int) -> None:
        self.sleep(self.source.uniform(0, self.base_s * 2**attempt))


def lost_race(error: DatabaseError) -> DatabaseError:
    """The error of a command that may be run again; what waited too long, or is another defect, is raised."""
    if sqlstate(error) == LOCK_NOT_AVAILABLE:
        raise StoreBusy from error
    if sqlstate(error) not in _LOST_RACES:
        raise error
    return error
