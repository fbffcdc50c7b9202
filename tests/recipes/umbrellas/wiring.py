"""What umbrellas hand over when the process starts."""

from claims.umbrellas.models import UmbrellaRow
from claims.umbrellas.screens import UmbrellaScreen

LIVES = {UmbrellaRow: UmbrellaScreen}
__all__ = ["LIVES"]
