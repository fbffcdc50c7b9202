"""A clerk's week at the counter, as a process that never gives up: each command is asked again until it is answered.

Run as a process (``python -m tests.stories.week FOLDER``) until ``FOLDER/stop`` exists. What was answered is written to
``FOLDER/answered``, line by line and only then: the list that must be found in the database afterwards.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import django

REGION_MONEY = {"region": "360100", "project_no": "BENCH-INS"}
LATE = 12
PERSONS = 80
OF_THE_HOSPITAL = 20  # these go to the hospital, the others to the counter: a claim's base shall not move
OUTLET = "NC01"
MONDAY = date(2025, 12, 1)
NAME = "某某"


def prepare(persons: int) -> list[str]:
    """Region, money, persons, and claims that nobody will assess in time; the insurance numbers."""
    from audit.bench import world
    from claims.outlets.models import Outlet

    set_clock(datetime(MONDAY.year, MONDAY.month, MONDAY.day, 1, tzinfo=UTC))
    world.open_region()
    Outlet.objects.get_or_create(region=world.REGION, code=OUTLET, defaults={"name_zh": "南昌服务网点"})
    named = world.register(persons)
    _fund(1_000_000_00)
    for number in range(LATE):
        received = MONDAY - timedelta(days=31 - number)
        report(named[number % persons][0], f"late-{number}", received)
    return [psn_no for _, psn_no in named]


def set_clock(now: datetime) -> None:
    """What time it is in the region, for every process of the house."""
    from claims.clocks.models import SimClock

    SimClock.objects.update_or_create(region="360100", defaults={"now_at": now})


def _fund(fen: int) -> None:
    from settlement.fund import commands as fund_commands

    by = {"cause": cause("fund", at_start=True)}
    fund_commands.record_premium_due(
        **REGION_MONEY, policy_year=2025, insured_count=fen // 100, per_person_fen=100, amount_fen=fen, due_date=MONDAY,
        **by,
    )  # fmt: skip
    fund_commands.record_premium_received(
        **REGION_MONEY, policy_year=2025, amount_fen=fen, bank_ref="R1", cause=cause("premium", at_start=True)
    )
    for step in ("send_sweep", "record_sweep_arrived", "send_allocation", "record_allocation_arrived"):
        reference = "S1" if "sweep" in step else "A1"
        money = {**REGION_MONEY, "amount_fen": fen, "reference": reference}
        getattr(fund_commands, step)(**money, cause=cause(step, at_start=True))


def cause(key: str, *, actor: str = "clerk", at_start: bool = False) -> Any:
    from claims import store

    monday = datetime(MONDAY.year, MONDAY.month, MONDAY.day, 1, tzinfo=UTC)
    at = monday if at_start else store.now("360100")
    return store.Cause(
        actor=actor, role=actor, outlet=OUTLET, channel="screen", ground="", at=at, request_key=f"week-{key}"
    )


def report(person_id: str, key: str, received: date, earlier: int = 0) -> str:
    """A claim with a complete dossier; its number. ``earlier`` claims of this person were for later stays."""
    from audit.bench import world
    from claims.counter import commands
    from claims.counter.domain.documents import REQUIRED
    from claims.domain.document import Document

    costs = world.costs(30_000)
    discharge = min(received, MONDAY) - timedelta(days=10 * (earlier + 1))
    claimed = {f"{name}_fen": getattr(costs, name) for name in ("medfee_sumamt", "inscp_scp_amt")}
    claim_no = commands.report_claim(
        region=world.REGION,
        person_id=person_id,
        outlet=OUTLET,
        fixmedins_code=world.HOSPITAL,
        fixmedins_name="测试医院",
        admission_date=discharge - timedelta(days=10),
        discharge_date=discharge,
        claimed=claimed,
        received_date=received,
        channel="outlet",
        documents=[Document(kind=kind, pages=1, sha256=f"{n:064x}") for n, kind in enumerate(REQUIRED)],
        cause=cause(f"report-{key}"),
    )["claim_no"]
    commands.complete_dossier(region=world.REGION, claim_no=claim_no, cause=cause(f"complete-{key}"))
    return str(claim_no)


def steps(person_id: str, number: int) -> Iterator[tuple[str, Callable[[], Any]]]:
    """One claim from the counter to the bank, step by step."""
    from claims.counter import commands as claims
    from claims.counter.account import give_bank_account
    from settlement.counter import commands as decisions

    claim = {"region": "360100", "claim_no": ""}
    received: list[date] = []

    def begin() -> str:
        from claims.domain.calendar import china_date

        received.append(china_date(cause("today").at))
        # Asked again on the next day, it is still the claim of the day it was first asked for.
        claim["claim_no"] = report(person_id, str(number), received[0], number // (PERSONS - OF_THE_HOSPITAL))
        return claim["claim_no"]

    def by(step: str, actor: str = "clerk") -> dict[str, Any]:
        return {**claim, "cause": cause(f"{step}-{number}", actor=actor)}

    yield "report", begin
    yield "assess", lambda: decisions.assess_claim(ground="NC2025", **by("assess", "assessor"))
    yield "approve", lambda: decisions.approve_claim(**by("approve", "approver"))
    yield "notify", lambda: claims.notify_claimant(how="in_person", proof="HZ-1", **by("notify"))
    yield "accept", lambda: claims.accept_claim(**by("accept"))
    account = {"account_no": "6222021602001234567", "holder_name": NAME, "identity_document": "id_card"}
    yield "account", lambda: give_bank_account(**account, **by("account"))


def confirm_reserved() -> list[str]:
    """The cashier confirms what the bank was told to pay."""
    from settlement.payment import commands as payment_commands
    from settlement.payment.queries import find_payments

    confirmed = []
    for payment in find_payments(region="360100", state="reserved"):
        no = payment["payment_no"]
        payment_commands.confirm_payment(
            region="360100", payment_no=no, bank_ref=f"B-{no}", paid_fen=payment["amount_fen"],
            cause=cause(f"confirm-{no}", actor="cashier"),
        )  # fmt: skip
        confirmed.append(no)
    return confirmed


def insist(wish: Callable[[], Any], stop: Callable[[], bool]) -> Any:
    """Asks again, under the same key, for as long as nobody answers."""
    from django.db import InterfaceError, OperationalError, connection

    from claims.store import StoreBusy

    while True:
        try:
            return wish()
        except (OperationalError, InterfaceError, StoreBusy):
            connection.close()
            if stop():
                raise
            time.sleep(0.1)


def main(folder: Path) -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
    django.setup()
    persons = prepare(PERSONS)[:OF_THE_HOSPITAL]
    (folder / "draft").write_text("\n".join(persons))
    (folder / "draft").rename(folder / "persons")
    stop = (folder / "stop").exists
    with (folder / "answered").open("a", buffering=1) as answered:
        for number in count():
            for name, step in steps(_person(number), number):
                answer = insist(step, lambda: False)
                answered.write(f"{name} {answer if isinstance(answer, str) else answer['claim_no']}\n")
            for payment_no in insist(confirm_reserved, lambda: False):
                answered.write(f"confirm {payment_no}\n")
            if stop():
                break


def _person(number: int) -> str:
    from audit.bench import world
    from claims.persons.queries import find_person

    psn_no = f"3601{OF_THE_HOSPITAL + number % (PERSONS - OF_THE_HOSPITAL):016d}"
    found = insist(lambda: find_person(world.REGION, "psn_no", psn_no), lambda: False)
    assert found
    return str(found)


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        main(Path(sys.argv[1]))
