"""Which internal targets count in a region."""

from claims.targets.domain.promptly import Span, Target, spans
from claims.targets.domain.target import IN_FORCE
from claims.targets.models import TargetRow


def find_spans(region: str) -> list[Span]:
    """Each target in force, the shipped default among them, with the days on which what it is for may begin."""
    rows = TargetRow.objects.filter(region=region, status=IN_FORCE).order_by("latest_date", "id")
    return spans(
        Target(duty=row.duty, amount=int(row.days), unit=row.unit, valid_from=row.valid_from)  # type: ignore[arg-type]
        for row in rows
    )
