"""A worker that has just begun answers its first requests, however many come at once."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from settlement.gateway.examples import BILL
from tests.settlement.gateway import world

ROOT = Path(__file__).resolve().parents[2]
WORKERS = 50


def test_fifty_fresh_workers_answer_their_first_requests_at_once(built_once: Any, process_env: dict[str, str]) -> None:
    built_once(world.build)
    machine = {"authorization": f"Bearer {world.TOKEN}", "body": json.dumps(BILL | {"mdtrt_id": "MDTRT_ID"})}
    quote, bill = {"path": "/api/v1/quotes", **machine}, {"path": "/api/v1/settlements", **machine}
    login = {"path": "/admin/login/"}
    requests = [quote, quote, quote, quote, bill, bill, login, login]
    done = subprocess.run(
        [sys.executable, "-m", "tests.config.fresh_workers"],
        input=json.dumps({"workers": WORKERS, "requests": requests}),
        env={**process_env, "DABAO_SIMULATED_CLOCK": "1", "DABAO_HTTPS": "0"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    ended = json.loads(done.stdout)
    expected = ["200 OK"] * 4 + ["201 Created"] * 2 + ["200 OK"] * 2
    assert [worker for worker in ended if worker != {"exit": 0, "answers": expected}] == []
    assert len(ended) == WORKERS
