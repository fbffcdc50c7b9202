"""The table as it ships: texts, duties and articles, read and checked when the process starts.

One row a line, so that a change is seen as what it is. What a region enters later stands in the log and is laid over it
(``claims.law.queries``).
"""

from pathlib import Path
from typing import Final

import msgspec

from claims.law.domain.law import Book, Duty, Row, Text, book_of
from claims.law.domain.soundness import faults

FOLDER: Final = Path(__file__).parent
_TEXTS: Final = msgspec.json.Decoder(list[Text])
_DUTIES: Final = msgspec.json.Decoder(list[Duty])
_ROWS: Final = msgspec.json.Decoder(list[Row])


def _shipped() -> Book:
    rows = [row for file in sorted(FOLDER.glob("rows_*.json")) for row in _ROWS.decode(file.read_bytes())]
    texts = _TEXTS.decode((FOLDER / "texts.json").read_bytes())
    book = book_of(texts, rows, _DUTIES.decode((FOLDER / "duties.json").read_bytes()))
    if found := faults(book):
        raise AssertionError(f"the table of the law is not sound: {'; '.join(found)}")
    return book


# law: 86.tender.19, 86.service.32, 86.finance.38, 86.risk.15, 86.exit.17
SHIPPED: Final = _shipped()
