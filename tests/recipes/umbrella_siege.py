"""Umbrellas under siege: nonsense, haste, the wrong people, several at once, and rows written by an older table.

Run like ``umbrella_story``; nothing here may write what it should not, end in an error page, or go unnoticed.
"""

import logging
import re
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import unquote

from claims.umbrellas.domain.umbrella import UMBRELLA
from claims.umbrellas.models import UmbrellaRow
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from audit.proof.walk import Tally, find_faults, place_what_waits
from claims.clocks.models import ClockRow
from claims.clocks.sweep import sweep_clocks
from claims.desk.base import page_url
from claims.domain.refusal import Refused
from claims.life.commands import take_step
from claims.store import Cause
from claims.store.models import Event
from tests.recipes.umbrella_hands import LIST, LOST, REGION, key_in, lend, open_outlets, send, somebody, step

OPEN = reverse("admin:claims_umbrellarow_open", args=["lend_umbrella"])
EXPORT = reverse("admin:claims_umbrellarow_export")

open_outlets()
clerk = somebody("clerk", "clerk", "37990101")
approver = somebody("approver", "approver", None)
strangers = {
    "of another outlet": somebody("other", "clerk", "37990102"),
    "of another region": somebody("far", "clerk", "37990101", region="379800"),
    "of no outlet": somebody("lost", "clerk", None),
}
unseeing = {role: somebody(role, role, None) for role in ("cashier", "regulator", "admin", "finance")}
logging.getLogger("django").setLevel(logging.CRITICAL)
for browser in (clerk, approver, *strangers.values(), *unseeing.values()):
    browser.raise_request_exception = False


def page(row: UmbrellaRow) -> str:
    return page_url("claims.umbrellarow", row.number)


def exported(address: str = EXPORT) -> str:
    answer: Any = clerk.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    return b"".join(answer.streaming_content).decode()


def nothing_written(act: Callable[[], Any], *statuses: int) -> Any:
    before = Event.objects.count()
    answer = act()
    assert answer.status_code in statuses, (answer.status_code, answer.content.decode()[:1500])
    assert Event.objects.count() == before
    return answer


# Nonsense in an address is answered by the list, or by a plain no.
row = lend(clerk)
NONSENSE = (
    "status=%00", "status=nonsense", "due=%00", "due=nonsense", "q=%00", "q=%ED%A0%80", "p=x", "p=99999", "o=9.-9.x",
    "nonsense=1", "version=x", "number=%00", "outlet=%00", "opened_date__gte=x", "opened_date=%00", "next_due_date=x",
    "all=", "_facets=True", "q=0000-00-00", "q=9999-99-99", "number__regex=(", "status=lent&status=%00", "%00=1",
)  # fmt: skip
for nonsense in NONSENSE:
    for address in (LIST, EXPORT):
        answer = clerk.get(f"{address}?{nonsense}")
        assert answer.status_code in (200, 302, 400), (address, nonsense, answer.status_code)
for number in ("%00", "nonsense", "U" * 3000, row.number.lower(), f"{row.number}%00", "_00"):
    address = page(row).replace(row.number, number)
    assert clerk.get(address).status_code == 404, number
assert clerk.get(step(row, "return_umbrella").replace("return_", "eat_")).status_code == 403
assert clerk.get(OPEN.replace("lend_", "return_")).status_code == 403

# A name in an address is answered neither by the list nor by its file.
for address in (LIST, EXPORT):
    answer = clerk.get(f"{address}?q=%E5%BC%A0%E4%B8%89")
    assert answer.status_code == 302 and "%E5" not in answer.headers["Location"], address

# What is filled in wrongly is said in the form, and nothing is written.
today = row.opened_date
for given in (
    {}, {"colour": "green"}, {"colour": "red\0"}, {"colour": "red", "deposit": "1.234"},
    {"colour": "red", "deposit": "-1"}, {"colour": "red", "deposit": "1e3"}, {"colour": "red", "deposit": "9" * 14},
    {"colour": "red", "deposit": "一"}, {"colour": "red", "deposit": "\0"}, {"colour": "red", "request_key": "x"},
):  # fmt: skip
    nothing_written(lambda given=given: send(clerk, OPEN, **given), 200)
for day in (
    (today + timedelta(1)).isoformat(),
    (today - timedelta(1)).isoformat(),
    "0001-01-01",
    "9999-12-31",
    "x",
    "",
):
    nothing_written(lambda day=day: send(clerk, step(row, "return_umbrella"), on_date=day), 200)
for wrong in (
    {"reason": "字" * 2001}, {"reason": "a\0b"}, {"documents-TOTAL_FORMS": "x"},
    {"documents-0-kind": "poem"}, {"documents-0-pages": "0"}, {"documents-0-pages": "-1"}, {"documents-0-sha256": "x"},
    {"documents-0-pages": "9" * 5000}, {"documents-0-sha256": "\0" * 64},
):  # fmt: skip
    nothing_written(lambda wrong=wrong: send(approver, step(row, "lose_umbrella"), **LOST | wrong), 200)
nothing_written(lambda: approver.post(step(row, "lose_umbrella"), {"reason": "x"}), 200)

# A refusal says it in the reader's words: the paper as the form calls it, the status as the page does.
answer = nothing_written(lambda: send(approver, step(row, "lose_umbrella"), **LOST | {"documents-0-pages": "0"}), 200)
assert "校验值（遗失说明）" in answer.content.decode()
gone = lend(clerk)
assert send(clerk, step(gone, "return_umbrella"), on_date=today.isoformat()).status_code == 302
answer = nothing_written(lambda: send(clerk, step(gone, "return_umbrella"), on_date=today.isoformat()), 200)
assert "业务当前状态为“已归还”" in answer.content.decode()


# What was written of a person stands on the page, as text and once for the step and for the clock it ended, and in no
# address and no line of a log.
class Heard(logging.Handler):
    lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


SECRET = "<script>alert('张三13812345678')</script>"
logging.getLogger().addHandler(Heard(level=logging.DEBUG))
gone = lend(clerk)
answers = [send(approver, step(gone, "lose_umbrella"), **LOST | {"reason": SECRET}), approver.get(page(gone))]
answers += [approver.post(LIST, {"q": "13812345678"}), approver.post(LIST, {"q": "张三"}), approver.get(LIST)]
text = answers[1].content.decode()
assert text.count("张三13812345678") == 2 and SECRET not in text
for answer in answers:
    led_to = {
        *re.findall(r'(?:href|src|action)="([^"]*)"', answer.content.decode()),
        answer.headers.get("Location", ""),
    }
    assert not [address for address in led_to if "13812345678" in address or "张三" in unquote(address)]
assert not [line for line in Heard.lines if "13812345678" in line or "张三" in line], Heard.lines

# Who may not, does not; nor learns that there is something.
for who, browser in strangers.items():
    assert row.number not in browser.get(LIST).content.decode(), who
    for address in (page(row), step(row, "return_umbrella")):
        nothing_written(lambda browser=browser, address=address: browser.get(address), 404)
    assert row.number not in b"".join(browser.get(EXPORT).streaming_content).decode(), who
nothing_written(lambda: strangers["of no outlet"].get(OPEN), 403)
for browser in unseeing.values():
    for address in (LIST, EXPORT, OPEN, page(row), step(row, "lose_umbrella")):
        nothing_written(lambda browser=browser, address=address: browser.get(address), 403)
        nothing_written(lambda browser=browser, address=address: browser.post(address, LOST), 403)

# Pressed twice is one wish; the same key for another wish is refused.
key = key_in(clerk.get(OPEN))
twice = [clerk.post(OPEN, {"request_key": key, "colour": "red"}) for _ in range(2)]
assert twice[0].status_code == 302 and twice[0].headers["Location"] == twice[1].headers["Location"]
nothing_written(lambda: clerk.post(OPEN, {"request_key": key, "colour": "black"}), 200)
other = UmbrellaRow.objects.latest("id")
back = step(other, "return_umbrella")
assert f'value="{today.isoformat()}"' in clerk.get(back).content.decode()
key = key_in(clerk.get(back))
assert [clerk.post(back, {"request_key": key, "on_date": today.isoformat()}).status_code for _ in range(2)] == [
    302,
    302,
]
assert Event.objects.filter(stream_id=f"umbrella:{other.number}").count() == 2


# Also over the turn of the year, though the number begins with the year.
def cause(actor: str, key: str, at: datetime) -> Cause:
    return Cause(actor=actor, role="clerk", outlet="37990101", channel="screen", ground="", at=at, request_key=key)


EVE = datetime(2024, 12, 31, 15, 59, tzinfo=UTC)
RED = {"colour": "red", "deposit_fen": None}
opened = [
    take_step(UMBRELLA, "lend", region=REGION, given=RED, cause=cause("clerk", "eve", EVE + timedelta(minutes=minutes)))
    for minutes in (0, 2)
]
assert opened[0] == opened[1]

# Four at once, while the sweep goes over their clocks: one of four returns it, the sweep stands in nobody's way.
rows = [lend(clerk) for _ in range(6)]
late = ClockRow.objects.get(subject=f"umbrella:{rows[0].number}").plan_at[-1]
outcomes: list[tuple[str, str]] = []
together = threading.Barrier(5)


def returning(name: str) -> None:
    together.wait()
    for each in rows:
        try:
            take_step(UMBRELLA, "return", region=REGION, number=each.number, given={"on_date": each.opened_date},
                      cause=cause(name, f"{name}:{each.number}", datetime.now(UTC)))  # fmt: skip
            outcomes.append((each.number, "returned"))
        except Refused as refused:
            outcomes.append((each.number, refused.code))
        except Exception as error:
            outcomes.append((each.number, repr(error)))
    connection.close()


def sweeping() -> None:
    together.wait()
    for _ in range(10):
        try:
            sweep_clocks(region=REGION, now=late)
        except Exception as error:
            outcomes.append(("sweep", repr(error)))
    connection.close()


threads = [threading.Thread(target=returning, args=(f"hand{n}",)) for n in range(4)]
threads.append(threading.Thread(target=sweeping))
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert {outcome for _number, outcome in outcomes} <= {"returned", "step_not_possible", "store_busy"}, outcomes
assert sorted(number for number, outcome in outcomes if outcome == "returned") == sorted(each.number for each in rows)


# However many rows there are, the list, a page and the file ask the same number of questions, and a page
# none twice.
def questions(address: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as asked:
        answer: Any = clerk.get(address)
        assert answer.status_code == 200
        if answer.streaming:
            b"".join(answer.streaming_content)
    said = [query["sql"] for query in asked]
    if address == page(row):
        assert [sql for sql in said if said.count(sql) > 1] == []
    return len(asked)


before = {address: questions(address) for address in (LIST, page(row), EXPORT)}
for _ in range(30):
    lend(clerk)
assert {address: questions(address) for address in before} == before

# It can be proved, and every forgery is named.
place_what_waits()


def faults() -> list[str]:
    return [fault.what for fault in find_faults(Tally(), lambda what, count: None)]


assert faults() == [], faults()
forged = UmbrellaRow.objects.filter(number=row.number)
kept: dict[str, Any] = dict(forged.values()[0])
for column, value in {
    "status": "returned", "outlet": "37990102", "deposit_fen": 1, "version": 9, "latest_date": EVE.date(),
    "opened_date": EVE.date(), "next_due_date": EVE.date(), "next_soon_date": EVE.date(),
}.items():  # fmt: skip
    forged.update(**{column: value})
    named = faults()  # of an outlet by its clock too
    assert len(named) == (2 if column == "outlet" else 1) and all(row.number in what for what in named), (column, named)
    forged.update(**{column: kept[column]})
forged.delete()
assert faults() == [f"the row of umbrella {row.number} is not what its stream says"], faults()
UmbrellaRow.objects.create(**kept)
UmbrellaRow.objects.create(**kept | {"id": None, "number": "U1"})
assert [what for what in faults() if "U1 " in what], faults()
UmbrellaRow.objects.filter(number="U1").delete()
assert faults() == []

# A row whose status or choice the table no longer has is shown by its code, in the list, on its page, in the file.
forged.update(status="mislaid", colour="mauve")
for text in (clerk.get(LIST).content.decode(), exported()):
    assert "mislaid" in text and "mauve" in text
connection.cursor().execute(
    "update claims_stream set state = state || %s::jsonb where stream_id = %s",
    ['{"status": "mislaid", "colour": "mauve"}', f"umbrella:{row.number}"],
)
text = clerk.get(page(row)).content.decode()
assert "mislaid" in text and "mauve" in text
