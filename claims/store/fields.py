"""Columns that every table declares alike. Nothing here knows a table, so the tables of every app can use them."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _


class Xid8Field(models.Field):
    """A PostgreSQL transaction number (xid8). Read as a decimal string."""

    def db_type(self, connection: Any) -> str:
        return "xid8"


class RegionField(models.CharField):
    """统筹地区: six digits of GB/T 2260."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 6)
        kwargs.setdefault("verbose_name", _("region"))
        super().__init__(*args, **kwargs)
