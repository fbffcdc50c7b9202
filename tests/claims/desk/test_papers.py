"""Lines for papers: as many as a step names kinds, and none where it names none."""

from collections.abc import Iterable
from typing import Any

from claims.desk.papers import WithDocuments


class Letters(WithDocuments):
    def kinds(self) -> Iterable[tuple[str, Any]]:
        return [("letter", "来信"), ("answer", "答复")]


def test_a_step_gets_a_line_for_each_kind_it_names() -> None:
    assert [line.initial["kind"] for line in Letters().rows] == ["letter", "answer"]


def test_a_step_that_names_no_kind_has_no_line() -> None:
    assert list(WithDocuments().rows) == []
