"""The door of many bills, persons to settle them for, and what is said of the answers."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from django.test import Client

from claims.persons.commands import register_person
from claims.persons.domain.identity import check_character
from settlement.cover import commands as cover_commands
from settlement.gateway.examples import BILL
from tests.settlement.gateway import world

PERSONS = 12  # beside the one of world.py
BEN = "37999900000000000100"
Answer = dict[str, Any]


class Door:
    def __init__(self, client: Client) -> None:
        self.client = client

    def raw(self, body: Any, *, token: str = world.TOKEN, path: str = "settlements:batch", **headers: str) -> Any:
        content = body if isinstance(body, bytes) else json.dumps(body)
        said = {"Authorization": f"Bearer {token}"} | {name.replace("_", "-"): text for name, text in headers.items()}
        kind = said.pop("Content-Type", "application/json")
        return self.client.post(f"/api/v1/{path}", content, content_type=kind, headers=said)

    def bills(self, *bills: tuple[str, Mapping[str, Any]], **how: str) -> list[Answer]:
        """The answers to ``(key, bill)``, in order."""
        said = self.raw({"bills": [{"key": key, "bill": bill} for key, bill in bills]}, **how)
        assert said.status_code == 200, said.content
        answers: list[Answer] = said.json()["answers"]
        assert [answer["key"] for answer in answers] == [key for key, _ in bills]
        return answers

    def alone(self, key: str, bill: Any, **how: str) -> Answer:
        """What the door for one bill answers, as the batch would say it."""
        said = self.raw(bill, path="settlements", Idempotency_Key=key, **how)
        settled = said.status_code == 201
        return {
            "key": key,
            "status": said.status_code,
            "settlement": said.json() if settled else None,
            "problem": None if settled else said.json(),
        }


def build() -> None:
    world.build()
    for number in range(PERSONS):
        seventeen = f"37999919600102{number:03d}"
        enrol(psn_no(number), seventeen + check_character(seventeen))


def enrol(number: str, id_no: str) -> None:
    person = register_person(
        region=world.REGION, psn_no=number, name="测试乙", id_no=id_no, phone="", cause=world.cause()
    )
    cover_commands.enrol_person(
        region=world.REGION,
        person_id=person["person_id"],
        year=2014,
        from_date=date(2014, 3, 1),
        to_date=date(2014, 12, 31),
        consecutive_years=1,
        zero_claim_years=0,
        disease_scope=None,
        cause=world.cause(),
    )


def psn_no(number: int) -> str:
    return str(int(BEN) + number)


def bill(visit: str, person: int | None = None, **changed: Any) -> dict[str, Any]:
    whose = {} if person is None else {"psn_no": psn_no(person)}
    return BILL | {"mdtrt_id": visit} | whose | changed


def spread(count: int, prefix: str = "M") -> list[tuple[str, dict[str, Any]]]:
    return [(f"batch-{prefix}-{n:03d}", bill(f"{prefix}{n}", n % PERSONS)) for n in range(count)]


def codes(answers: list[Answer]) -> list[Any]:
    """What was settled by its benefit, what was refused by its code."""
    return [a["problem"]["code"] if a["problem"] else a["settlement"]["hifmi_pay"] for a in answers]
