"""Kill anything: nothing that was answered is lost, nothing is paid twice, every due clock fires once.

A house of its own runs under the real supervisor. While a hospital sends bills over HTTP and a clerk handles claims to
the bank, a simulated week passes, and each process is killed with SIGKILL in turn: worker, beat, sequencer, web,
broker, PostgreSQL. Whoever asks, asks again with the same key until answered, as the API's documentation says.
"""

import contextlib
import itertools
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
import pytest

from audit.bench import world
from config.embedded import processes
from tests.claims.processes import PATIENCE_S, until

pytestmark = pytest.mark.servers

ROOT = Path(__file__).resolve().parents[2]

# What to kill, by a word of its command line; all of them are children of the house or of one of its children.
VICTIMS = {
    "worker": "celery.*worker",
    "beat": "celery.*beat",
    "sequencer": "run_sequencer",
    "web": "gunicorn",
    "broker": "valkey-server",
    "postgres": "bin/postgres",
}


@dataclass
class House:
    folder: Path
    process: "subprocess.Popen[bytes]"
    env: dict[str, str]
    sent: set[str] = field(default_factory=set)
    answered: dict[str, str] = field(default_factory=dict)
    answered_together: dict[str, str] = field(default_factory=dict)  # of these, in batches
    unexpected: list[str] = field(default_factory=list)

    def rows(self, sql: str, *params: object) -> list[tuple[Any, ...]]:
        """Asked again until the database answers."""
        found: list[list[tuple[Any, ...]]] = []

        def answers() -> bool:
            with (
                contextlib.suppress(psycopg.OperationalError),
                psycopg.connect(self.env["DATABASE_URL"], autocommit=True, connect_timeout=10) as connection,
            ):
                cursor = connection.execute(sql, params or None)
                found.append(cursor.fetchall() if cursor.description else [])
            return bool(found)

        until(answers, "an answer of the database")
        return found[0]

    def value(self, sql: str) -> Any:
        return self.rows(sql)[0][0]

    def pid(self, name: str) -> int:
        """The topmost process of this name in the house; 0 when there is none now."""
        family = _family(self.process.pid)
        return next((pid for pid, command in family if re.search(VICTIMS[name], command)), 0)

    def address(self, path: str) -> str:
        return f"http://127.0.0.1:{self.env['PORT']}{path}"


def _family(root: int) -> list[tuple[int, str]]:
    """(pid, command line) of all descendants, parents before children."""
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
            children.setdefault(parent, []).append(int(stat.parent.name))
    found, queue = [], sorted(children.get(root, []))
    while queue:
        pid = queue.pop(0)
        with contextlib.suppress(OSError):
            found.append((pid, Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()))
        queue += sorted(children.get(pid, []))
    return found


def _python(*arguments: str, env: dict[str, str], log: Path) -> "subprocess.Popen[bytes]":
    with log.open("ab") as out:
        return subprocess.Popen([sys.executable, *arguments], cwd=ROOT, env=env, stdout=out, stderr=subprocess.STDOUT)


@pytest.fixture(scope="module")
def house() -> Iterator[House]:
    """Deliberately not on the test's database and broker: those are nobody's to kill."""
    env = {name: text for name, text in os.environ.items() if name not in ("DATABASE_URL", "REDIS_URL")}
    with tempfile.TemporaryDirectory(prefix="dabao-kill-") as place:
        folder = Path(place)
        folder.chmod(0o711)  # PostgreSQL may be another user in there
        process = _python("-m", "tests.stories.house_up", place, env=env, log=folder / "house.log")
        try:
            until(lambda: (folder / "environment.json").exists() or process.poll() is not None, "the house")
            given = json.loads((folder / "environment.json").read_text())
            yield House(folder, process, {**env, **given})
        except BaseException:
            print((folder / "house.log").read_text()[-6000:])
            print((folder / "up.log").read_text()[-6000:])
            raise
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(PATIENCE_S)


def _send_bills(house: House, psn_nos: list[str], stop: threading.Event) -> None:
    """A hospital's machine: the next bill only when this one is answered, under the same key until then."""
    for key, body in world.bills_over_http(psn_nos, f"kill-{threading.get_ident()}"):
        if stop.is_set():
            return
        house.sent.add(key)
        while (answer := _settle(house, key, body)) is None:
            if stop.is_set():
                return
            time.sleep(0.1)
        house.answered[key] = answer


def _send_batches(house: House, psn_nos: list[str], stop: threading.Event) -> None:
    """Another machine of it, seven bills at a time: those without an answer go again with the next ones."""
    bills = world.bills_over_http(psn_nos, f"many-{threading.get_ident()}")
    open_: dict[str, dict[str, Any]] = {}
    while not stop.is_set():
        fresh = dict(itertools.islice(bills, 7 - len(open_)))
        house.sent |= fresh.keys()
        open_ |= fresh
        answers = _post(house, "settlements:batch", {"bills": [{"key": k, "bill": b} for k, b in open_.items()]})
        for answer in answers["answers"] if answers else ():
            if answer["status"] == 201:
                house.answered[answer["key"]] = house.answered_together[answer["key"]] = answer["settlement"]["setl_id"]
                del open_[answer["key"]]
            elif answer["status"] != 503:
                house.unexpected.append(f"{answer}")
        time.sleep(0.1)


def _settle(house: House, key: str, body: dict[str, Any]) -> str | None:
    """The number of the bill, or None when nobody answered or was too busy to."""
    answer = _post(house, "settlements", body, key)
    return str(answer["setl_id"]) if answer else None


def _post(house: House, door: str, body: dict[str, Any], key: str = "") -> dict[str, Any] | None:
    headers = {"Authorization": f"Bearer {world.TOKEN}", "Idempotency-Key": key, "Content-Type": "application/json"}
    request = urllib.request.Request(house.address(f"/api/v1/{door}"), json.dumps(body).encode(), headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            said: dict[str, Any] = json.load(answer)
            return said
    except urllib.error.HTTPError as refused:
        if refused.code == 503 and "Retry-After" in refused.headers:
            assert refused.headers["Content-Type"].startswith("application/problem+json")
            return None
        house.unexpected.append(f"{refused.code} {refused.read()[:200]!r}")
        return None
    except (OSError, json.JSONDecodeError):
        return None


def _kill(house: House, name: str) -> None:
    until(lambda: house.pid(name), name)
    victim = house.pid(name)
    os.kill(victim, signal.SIGKILL)
    until(lambda: house.pid(name) not in (0, victim), f"another {name}")


def _let_a_day_pass(house: House) -> None:
    house.rows("update claims_sim_clock set now_at = now_at + interval '1 day'")


def test_a_week_in_which_everything_is_killed(house: House) -> None:
    clerk = _python("-m", "tests.stories.week", str(house.folder), env=house.env, log=house.folder / "clerk.log")
    until(lambda: (house.folder / "persons").exists() or clerk.poll() is not None, "the clerk's first morning")
    stop = threading.Event()
    psn_nos = (house.folder / "persons").read_text().split()
    hospital = [
        threading.Thread(target=send, args=(house, psn_nos, stop), daemon=True) for send in (_send_bills, _send_batches)
    ]
    for machine in hospital:
        machine.start()
    try:
        for name in VICTIMS:
            before, together = len(house.answered), len(house.answered_together)
            _kill(house, name)
            _let_a_day_pass(house)
            until(lambda before=before: len(house.answered) >= before + 4, f"four answers after {name} was killed")
            until(
                lambda before=together: len(house.answered_together) >= before + 7, f"a batch after {name} was killed"
            )
        _let_a_day_pass(house)
    finally:
        stop.set()
        for machine in hospital:
            machine.join(PATIENCE_S)
        (house.folder / "stop").touch()
    assert clerk.wait(PATIENCE_S) == 0, (house.folder / "clerk.log").read_text()[-3000:]
    _come_to_rest(house)

    assert house.unexpected == []
    _nothing_answered_is_lost(house)
    _nothing_is_paid_twice(house)
    _every_due_clock_fired_once(house)
    verified = subprocess.run(
        [sys.executable, "manage.py", "verify"], cwd=ROOT, env=house.env, capture_output=True, text=True, check=False
    )
    assert verified.returncode == 0, verified.stdout + verified.stderr


_BEHIND = """
select (select count(*) from claims_event e where not exists (select from claims_position p where p.seq = e.seq))
     + (select coalesce(sum(h.size - b.position), 1) from claims_bookmark b join claims_log_head h using (log_id))
     + (select count(*) from claims_clock c, claims_sim_clock k where c.region = k.region and c.next_fire_at <= k.now_at)"""


def _come_to_rest(house: House) -> None:
    until(lambda: house.value(_BEHIND) == 0, "the end of sequencer, followers and sweep")


def _nothing_answered_is_lost(house: House) -> None:
    settled = dict(
        house.rows("select data->>'bill_no', data->>'mdtrt_id' from claims_event where kind = 'cover.bill_settled.1'")
    )
    assert len(house.answered) >= 4 * len(VICTIMS)
    assert set(house.answered.values()) <= set(settled)
    assert len(set(settled.values())) == len(settled) <= len(house.sent), "a visit was settled twice"
    done: dict[str, set[str]] = {}
    for line in (house.folder / "answered").read_text().splitlines():
        step, no = line.split()
        done.setdefault(step, set()).add(no)
    kinds = {
        "report": "claim.reported.1", "assess": "claim.assessed.1", "approve": "claim.approved.1",
        "notify": "claim.notified.2", "accept": "claim.accepted.1", "account": "claim.bank_account_given.1",
    }  # fmt: skip
    for step, kind in kinds.items():
        found = house.rows("select data->>'claim_no' from claims_event where kind = %s", kind)
        assert done[step] <= {no for (no,) in found}, step
    confirmed = house.rows("select data->>'payment_no' from claims_event where kind = 'payment.confirmed.2'")
    assert done.get("confirm", set()) <= {no for (no,) in confirmed}


def _nothing_is_paid_twice(house: House) -> None:
    """Every accepted claim with an account has one payment of its benefit, and every payment at most one booking."""
    paid = house.rows(
        """select c.data->>'claim_no', count(p.payment_no), coalesce(sum(p.amount_fen), 0)::bigint, max(r.benefit_fen)
             from claims_event c join claims_claim r on r.claim_no = c.data->>'claim_no'
             left join settlement_payment p on p.claim_no = r.claim_no
            where c.kind = 'claim.bank_account_given.1' group by 1"""
    )
    assert paid
    assert [row for row in paid if row[1] != 1 or row[2] != row[3]] == []
    booked = house.rows(
        """select e.data->>'payment_no', v.rule from settlement_voucher v join claims_event e using (event_id)
            where v.rule like 'pay_%' group by 1, 2 having count(*) > 1"""
    )
    assert booked == []


def _every_due_clock_fired_once(house: House) -> None:
    """Said are exactly the steps of the plan that fell due, each once, in the clock's own stream."""
    planned = house.rows(
        """select c.clock_id, array(select step.name from unnest(c.plan_step, c.plan_at) as step (name, at)
                                     where step.at <= k.now_at and c.lifecycle = 'running' order by 1)
             from claims_clock c join claims_sim_clock k using (region)
            where c.lifecycle = 'running' and c.rule_code = 'claim.assess'"""
    )
    said = house.rows(
        """select clock_id, array_agg(step order by step) from (
             select data->>'clock_id' as clock_id, jsonb_array_elements_text(data->'steps') as step
               from claims_event where kind = 'clock.warned.1'
             union all
             select data->>'clock_id', 'breach' from claims_event where kind = 'clock.breached.1') told group by 1"""
    )
    due = {clock_id: steps for clock_id, steps in planned if steps}
    found = {clock_id: steps for clock_id, steps in said if clock_id in due}
    assert len(due) >= 10
    assert sum("breach" in steps for steps in due.values()) >= 5
    assert found == due


@contextlib.contextmanager
def _down(house: House, name: str) -> Iterator[None]:
    """Killed, and nobody there to start it again."""
    until(lambda: house.pid(name), name)
    victim = house.pid(name)
    house.process.send_signal(signal.SIGSTOP)
    try:
        os.kill(victim, signal.SIGKILL)
        until(lambda: not _is_alive(victim), f"the end of {name}")
        # A killed PostgreSQL leaves backends that end when they notice; until then they answer.
        until(lambda: not processes.working_in((house.folder / name / "data").resolve()), f"the end of all of {name}")
        yield
    finally:
        house.process.send_signal(signal.SIGCONT)


def _is_alive(pid: int) -> bool:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False


def _ask(house: House, path: str, body: dict[str, Any] | None = None, key: str = "") -> tuple[int, dict[str, Any], Any]:
    headers = {"Authorization": f"Bearer {world.TOKEN}", "Idempotency-Key": key, "Content-Type": "application/json"}
    request = urllib.request.Request(house.address(path), json.dumps(body).encode() if body else None, headers)
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
            return answer.status, json.load(answer), answer.headers
    except urllib.error.HTTPError as refused:
        return refused.code, json.load(refused), refused.headers


def _is_well(house: House) -> bool:
    with contextlib.suppress(OSError):
        return _ask(house, "/healthz")[0] == 200
    return False


@pytest.fixture
def working(house: House) -> House:
    """A house that answers, with a person to send bills for."""
    if not (house.folder / "persons").exists():
        clerk = _python("-m", "tests.stories.week", str(house.folder), env=house.env, log=house.folder / "clerk.log")
        (house.folder / "stop").touch()
        assert clerk.wait(PATIENCE_S) == 0, (house.folder / "clerk.log").read_text()[-3000:]
    until(lambda: _is_well(house), "a house that is well")
    return house


_WRITTEN = """
select (select count(*) from claims_event where data->>'mdtrt_id' = %s), (select count(*) from claims_command
         where request_key = %s), (select count(*) from settlement_bill where mdtrt_id = %s)"""


def test_without_the_database_the_door_says_so_and_nothing_is_half_written(working: House) -> None:
    bill = world.wire_bill("3601" + "0" * 16, "V-down")
    with _down(working, "postgres"):
        status, problem, headers = _ask(working, "/api/v1/settlements", bill, "key-down-1")
        assert (status, problem["code"], headers["Content-Type"]) == (
            503, "database_unavailable", "application/problem+json",
        )  # fmt: skip
        assert int(headers["Retry-After"]) > 0
        status, health, headers = _ask(working, "/healthz")
        assert (status, health["database"]["ok"], "Retry-After" in headers) == (503, False, True)
    until(lambda: _is_well(working), "a house that is well again")
    assert working.rows(_WRITTEN, "V-down", "key-down-1", "V-down") == [(0, 0, 0)]
    assert _ask(working, "/api/v1/settlements", bill, "key-down-1")[0] == 201
    assert working.rows(_WRITTEN, "V-down", "key-down-1", "V-down") == [(1, 1, 1)]


def test_without_the_broker_bills_are_settled_and_the_health_page_says_so(working: House) -> None:
    bill = world.wire_bill("3601" + "0" * 16, "V-broker")
    with _down(working, "broker"):
        assert _ask(working, "/api/v1/settlements", bill, "key-broker")[0] == 201
        status, health, _ = _ask(working, "/healthz")
        assert (status, health["broker"]["ok"], health["database"]["ok"]) == (503, False, True)
    until(lambda: _is_well(working), "a house that is well again")
    assert working.rows(_WRITTEN, "V-broker", "key-broker", "V-broker") == [(1, 1, 1)]
