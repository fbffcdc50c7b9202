"""Commands on the fund of a project: premium in, swept up, allocated down (F5 收支两条线, F8 上划下拨)."""

from collections.abc import Callable
from datetime import date
from typing import Any

from claims.domain.calendar import china_date
from claims.domain.event import Event
from claims.domain.money import yuan
from claims.domain.refusal import NotThere, Refused
from claims.store import Cause, Transaction, execute
from claims.store.numbers import number
from settlement.fund.domain import fund as funds
from settlement.fund.domain.fund import Fund, NothingToMove, Wish
from settlement.fund.streams import FUND

Answer = dict[str, Any]


class ProjectUnknown(NotThere):
    """There is no project {project_no} in this region."""

    zh = "本统筹地区没有项目 {project_no}。"


class YearOfAnotherProject(Refused):
    """The policy year {policy_year} does not belong to project {project_no}."""

    zh = "保单年度 {policy_year} 不属于项目 {project_no}。"


class PremiumDoesNotMultiply(Refused):
    """{insured_count} insured at {per_person} yuan make {product} yuan, not {amount} yuan."""

    zh = "参保 {insured_count} 人、人均 {per_person} 元应为 {product} 元，而非 {amount} 元。"


def record_premium_due(
    *,
    region: str,
    project_no: str,
    policy_year: int,
    insured_count: int,
    per_person_fen: int,
    amount_fen: int,
    due_date: date,
    reference: str = "",
    cause: Cause,
) -> Answer:
    """Premium fell due under the contract; the amount is the insured times what was agreed for each."""
    product = insured_count * per_person_fen
    if insured_count <= 0:
        raise NothingToMove(field="insured_count")
    if product != amount_fen:
        facts = {"per_person": yuan(per_person_fen), "product": yuan(product), "amount": yuan(amount_fen)}
        raise PremiumDoesNotMultiply(field="amount_fen", insured_count=insured_count, **facts)
    reference = reference or number("D", region, policy_year, cause)
    ground = f"{insured_count} × {yuan(per_person_fen)}"
    body = {"policy_year": policy_year, "reference": reference, "amount_fen": amount_fen, "due_date": due_date}

    def decide(fund: Fund, wish: Wish, today: date) -> list[Event]:
        return funds.fall_due(fund, wish, due_date=due_date, ground=ground, today=today)

    return _move("record_premium_due", region, project_no, body | {"ground": ground}, cause, decide)


def record_premium_received(
    *,
    region: str,
    project_no: str,
    policy_year: int,
    amount_fen: int,
    bank_ref: str,
    due_reference: str = "",
    cause: Cause,
) -> Answer:
    """Premium arrived in the income account; without a reference it answers the oldest due that is still open."""
    body = {
        "policy_year": policy_year,
        "reference": bank_ref,
        "amount_fen": amount_fen,
        "due_reference": due_reference,
    }

    def decide(fund: Fund, wish: Wish, today: date) -> list[Event]:
        return funds.receive(fund, wish, due_reference=due_reference or _oldest_open(fund), today=today)

    return _move("record_premium_received", region, project_no, body, cause, decide)


def _oldest_open(fund: Fund) -> str:
    return next((reference for reference, due in fund.dues.items() if due.received_fen < due.due_fen), "")


def send_sweep(*, region: str, project_no: str, amount_fen: int, reference: str, cause: Cause) -> Answer:
    """Send collected premium from the income account up to the head office (上划)."""
    body = {"reference": reference, "amount_fen": amount_fen}
    return _move("send_sweep", region, project_no, body, cause, _today(funds.send_sweep))


def record_sweep_arrived(*, region: str, project_no: str, amount_fen: int, reference: str, cause: Cause) -> Answer:
    """The sweep of this reference arrived at the head office."""
    body = {"reference": reference, "amount_fen": amount_fen}
    return _move("record_sweep_arrived", region, project_no, body, cause, _today(funds.receive_sweep))


def send_allocation(*, region: str, project_no: str, amount_fen: int, reference: str, cause: Cause) -> Answer:
    """Send money for claims from the head office down to the payout account (下拨)."""
    body = {"reference": reference, "amount_fen": amount_fen}
    return _move("send_allocation", region, project_no, body, cause, _today(funds.send_allocation))


def record_allocation_arrived(*, region: str, project_no: str, amount_fen: int, reference: str, cause: Cause) -> Answer:
    """The allocation of this reference arrived in the payout account."""
    body = {"reference": reference, "amount_fen": amount_fen}
    return _move("record_allocation_arrived", region, project_no, body, cause, _today(funds.receive_allocation))


def _today(decision: Callable[..., list[Event]]) -> Callable[[Fund, Wish, date], list[Event]]:
    return lambda fund, wish, today: decision(fund, wish, today=today)


_YEARS = """
select extract(year from policy_from)::int, extract(year from policy_to)::int
  from settlement_project where region = %s and project_no = %s"""


def _move(
    name: str,
    region: str,
    project_no: str,
    body: dict[str, Any],
    cause: Cause,
    decide: Callable[[Fund, Wish, date], list[Event]],
) -> Answer:
    def do(tx: Transaction) -> Answer:
        found = tx.fetch(_YEARS, (region, project_no))
        if not found:
            raise ProjectUnknown(field="project_no", project_no=project_no)
        first, last = found[0]
        policy_year = body.get("policy_year", first)
        if not first <= policy_year <= last:
            raise YearOfAnotherProject(field="policy_year", policy_year=policy_year, project_no=project_no)
        wish = Wish(
            project_no=project_no,
            region=region,
            policy_year=policy_year,
            reference=body["reference"],
            amount_fen=body["amount_fen"],
        )
        stream = tx.load(FUND, project_no)
        grown = tx.append(stream, decide(stream.state, wish, china_date(cause.at)))
        return {
            "project_no": project_no,
            "reference": wish.reference,
            "amount_fen": wish.amount_fen,
            "income_fen": grown.state.income_fen,
            "pool_fen": grown.state.pool_fen,
        }

    return execute(name, region=region, cause=cause, body={"project_no": project_no, **body}, do=do)
