"""The claimant's own account: given sealed, told apart by an opaque id, shown for a reason."""

import re

from claims.counter.append import append_to_claim
from claims.counter.domain import payout
from claims.counter.queries import get_account_no
from claims.counter.streams import load_claim
from claims.domain.calendar import china_date
from claims.domain.refusal import InTheWay, Refused
from claims.domain.text import number, same_name
from claims.persons.commands import Answer, Case, blinded, person_key
from claims.persons.privacy import blind
from claims.persons.streams import load_person
from claims.store import Cause, Transaction, execute

_ACCOUNT = re.compile(r"[0-9]{8,32}")


class NotAnAccountNumber(Refused):
    """A bank account number has 8 to 32 digits."""

    zh = "银行账号应为 8 至 32 位数字。"


class AnotherPersonsClaim(InTheWay):
    """The claim {claim_no} is not this person's."""

    zh = "赔案 {claim_no} 不是此人的赔案。"


# law: 86.service.17.6
def give_bank_account(*, region: str, claim_no: str, account_no: str, holder_name: str, cause: Cause) -> Answer:
    """The claimant gives an account of their own (86号 service norm art. 17: 本人银行帐号).

    Refused (``NotTheClaimantsOwnAccount``) when the holder's name is not the claimant's. Blanks and the various
    spellings of the dot inside a name do not matter.
    """
    account = number(account_no)
    if not _ACCOUNT.fullmatch(account):
        raise NotAnAccountNumber(field="account_no")
    today = china_date(cause.at)

    def do(tx: Transaction) -> Answer:
        stream = load_claim(tx, claim_no)
        person = load_person(tx, stream.state.person_id).state
        key = person_key(tx, person.person_id)
        events = payout.give_bank_account(
            stream.state,
            account_id=_account_id(region, person.person_id, account),
            sealed=key.seal(account, field="account"),
            last4=account[-4:],
            holder_is_claimant=same_name(holder_name, key.unseal(person.sealed["name"], field="name")),
            given_date=today,
            today=today,
        )
        return {"claim_no": claim_no, "status": append_to_claim(tx, stream, events).state.status.value}

    body = {"claim_no": claim_no, **blinded(region, {"account": account, "holder": holder_name})}
    return execute("give_bank_account", region=region, cause=cause, body=body, do=do)


def case_of(region: str, claim_no: str, person_id: str) -> Case:
    """A claim as the case personal data is shown for; it keeps the account sealed under the claimant's key."""

    def sealed(tx: Transaction) -> dict[str, str]:
        claim = load_claim(tx, claim_no).state
        if claim.person_id != person_id:
            raise AnotherPersonsClaim(field="claim_no", claim_no=claim_no)
        return {"account": claim.account.sealed} if claim.account else {}

    return Case(claim_no=claim_no, sealed=sealed, opened=lambda field: get_account_no(region, claim_no))


def _account_id(region: str, person_id: str, account: str) -> str:
    # Under the person's id, so that the log does not tell which claimants share an account.
    return blind(region, f"account|{person_id}", account).hex()[:32]
