"""``manage.py law``: what each article asks, how far it works, and which code and tests name it."""

import json
from argparse import ArgumentParser
from datetime import date
from typing import Any

import msgspec
from django.core.management.base import BaseCommand

from claims.law.domain.law import Book, Row
from claims.law.marks import find_marks
from claims.law.queries import get_book
from claims.law.shares import Line, Share, lines, shares
from claims.law.table import SHIPPED


class Command(BaseCommand):
    help = (
        "Prints every row of the law, its state, the code and the tests that name it, and how much works: as it ships, or "
        "as a region reads it, which asks the database."
    )
    requires_system_checks: list[str] = []  # Django's own shape

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--format", choices=("text", "json"), default="text")
        parser.add_argument("--text", default="", help="one text only, e.g. 86.service or civil_code")
        parser.add_argument(
            "--day", type=date.fromisoformat, help="what was in force on that day only, e.g. 2018-05-01"
        )

        parser.add_argument("--region", default="", help="with what this region has entered since, e.g. 370000")

    def handle(self, *args: Any, **options: Any) -> None:
        book = get_book(options["region"]) if options["region"] else SHIPPED
        shown = [line for line in lines(book, find_marks()) if _wanted(book, line.row, options["text"], options["day"])]
        counted = [share for share in shares(book) if share.rows]
        if options["format"] == "json":
            told = {"rows": [_as_json(book, line) for line in shown], "shares": [_share_json(each) for each in counted]}
            self.stdout.write(json.dumps(told, ensure_ascii=False, indent=1))
            return
        for line in shown:
            self.stdout.write(_as_text(book, line))
        self.stdout.write("")
        for share in counted:
            self.stdout.write(_share_text(share))


def _wanted(book: Book, row: Row, text: str, day: date | None) -> bool:
    return (not text or row.text == text) and (day is None or book.in_force(row, day))


def _as_text(book: Book, line: Line) -> str:
    row = line.row
    begin, end = book.days_of(row)
    told = [f"{row.id:<28} {row.state:<7} {row.confidence} {begin} - {end or ''!s:<10} {row.zh} / {row.en}"]
    if row.why_not_en:
        told.append(f"not wholly executable: {row.why_not_en}" if row.state != "none" else f"none: {row.why_not_en}")
    if row.missing_en:
        told.append(f"missing: {row.missing_en}")
    told += [f"code {place}" for place in line.code] + [f"test {place}" for place in line.tests]
    return "\n    ".join(told)


def _as_json(book: Book, line: Line) -> dict[str, Any]:
    begin, end = book.days_of(line.row)
    told: dict[str, Any] = msgspec.to_builtins(line.row)
    days = {"valid_from": begin.isoformat(), "valid_to": end.isoformat() if end else None}
    return told | days | {"code": list(line.code), "tests": list(line.tests)}


def _share_json(share: Share) -> dict[str, Any]:
    told: dict[str, Any] = msgspec.to_builtins(share)
    return told


def _share_text(share: Share) -> str:
    return (
        f"{share.name:<26} {share.rows:>3} rows, {share.executable:>3} executable: {share.at_first} worked at first, "
        f"{share.works} work now, {share.partly} partly"
    )
