"""The list of a declared life: a column for each thing its cases remember in a word, and none for long texts."""

from django.contrib import admin
from django.http import HttpRequest

from claims.clocks.models import ClockRow
from claims.life.screens.page import LifeScreen
from tests.claims.life.domain.complaints import TRIAL


class TrialScreen(LifeScreen):
    life = TRIAL


def test_a_text_of_many_sentences_is_no_column_of_the_list() -> None:
    columns = TrialScreen(ClockRow, admin.site).get_list_display(HttpRequest())
    assert columns[:5] == ("number", "state", "due", "opened", "outlet")
    # Of subject and finding, which are texts, and upheld, which is yes or no.
    assert [str(column.short_description) for column in columns[5:]] == ["upheld"]
