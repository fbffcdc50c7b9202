"""A claim as the subject of its clocks: its page, and which claims a clerk may see."""

from typing import Any

from django.db.models import QuerySet, TextField, Value
from django.db.models.functions import Concat

from claims.clocks.screens.page import SubjectPage
from claims.counter.models import ClaimRow
from claims.desk.viewer import Viewer


def _own(viewer: Viewer) -> QuerySet[Any]:
    claims = viewer.scope(ClaimRow.objects.all(), outlet_field="outlet")
    return claims.values_list(Concat(Value("claim:"), "claim_no", output_field=TextField()), flat=True)


CLAIM_PAGE = SubjectPage(page="claims", label="claims.claimrow", own=_own)
