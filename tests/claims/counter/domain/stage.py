"""given / when / then for decisions: the history of one claim, a wish, and what came of it."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from claims.counter.domain.changes import fold
from claims.counter.domain.claim import Claim
from claims.domain.event import Event
from claims.domain.refusal import Refused


class Wish:
    """A decision about to be made on a claim."""

    def __init__(self, claim: Claim | None, decision: Callable[..., list[Event]], facts: dict[str, Any]) -> None:
        self._decide = lambda: decision(claim, **facts)

    def then(self, *expected: Event) -> None:
        assert self._decide() == list(expected)

    def then_kinds(self, *kinds: type[Event]) -> None:
        assert tuple(type(happened) for happened in self._decide()) == kinds

    def then_nothing(self) -> None:
        assert self._decide() == []

    def then_refused(self, refusal: type[Refused]) -> Refused:
        with pytest.raises(refusal) as caught:
            self._decide()
        assert type(caught.value) is refusal
        assert caught.value.sentence_en and caught.value.sentence_zh  # both can be filled with the facts
        return caught.value


class Given:
    """The history so far."""

    def __init__(self, *history: Event | Iterable[Event]) -> None:
        flat: list[Event] = []
        for part in history:
            flat.extend([part] if isinstance(part, Event) else part)
        self.claim = fold(flat)

    def when(self, decision: Callable[..., list[Event]], **facts: Any) -> Wish:
        return Wish(self.claim, decision, facts)


given = Given
