"""The receiver's own account: given sealed, told apart by an opaque id, shown for a reason."""

import re

from claims.counter.append import append_to_claim
from claims.counter.commands import decide
from claims.counter.domain import payout
from claims.counter.domain.claim import Claim
from claims.counter.queries import get_account_no
from claims.counter.streams import load_claim
from claims.domain.calendar import china_date
from claims.domain.refusal import InTheWay, Refused
from claims.domain.text import compare_names, number
from claims.persons.commands import Answer, Case, blinded, person_key
from claims.persons.privacy import blind
from claims.persons.streams import load_person
from claims.store import Cause, Transaction, execute

_ACCOUNT = re.compile(r"[0-9]{8,32}")


class NotAnAccountNumber(Refused):
    """A bank account number has 8 to 32 digits."""

    zh = "银行账号应为 8 至 32 位数字。"


class AnotherPersonsClaim(InTheWay):
    """This person neither claims nor receives in the claim {claim_no}."""

    zh = "此人不是赔案 {claim_no} 的被保险人、申请人或收款人。"


# law: 86.service.17.6
def give_bank_account(
    *,
    region: str,
    claim_no: str,
    account_no: str,
    holder_name: str,
    identity_document: str,
    reason: str = "",
    cause: Cause,
) -> Answer:
    """The receiver gives an account of their own (86号 service norm art. 17: 本人银行帐号), and was checked against
    ``identity_document``.

    The receiver is the insured, or the payee who was confirmed. Refused (``NotTheClaimantsOwnAccount``) when the holder
    is somebody else; where the spellings leave a doubt, a ``reason`` puts the account before a second person.
    """
    account = number(account_no)
    if not _ACCOUNT.fullmatch(account):
        raise NotAnAccountNumber(field="account_no")
    today = china_date(cause.at)

    def do(tx: Transaction) -> Answer:
        stream = load_claim(tx, claim_no)
        receiver = load_person(tx, stream.state.receiver_id).state
        key = person_key(tx, receiver.person_id)
        events = payout.give_bank_account(
            stream.state,
            account_id=_account_id(region, receiver.person_id, account),
            sealed=key.seal(account, field="account"),
            last4=account[-4:],
            holder=compare_names(holder_name, key.unseal(receiver.sealed["name"], field="name")),
            reason=reason,
            identity_document=identity_document,
            giver=cause.actor,
            given_date=today,
            today=today,
        )
        claim = append_to_claim(tx, stream, events).state
        return {"claim_no": claim_no, "status": claim.status.value, "in_doubt": claim.doubted_account is not None}

    said = {"identity_document": identity_document, "reason": reason}
    body = {"claim_no": claim_no, **blinded(region, {"account": account, "holder": holder_name}), **said}
    return execute("give_bank_account", region=region, cause=cause, body=body, do=do)


def confirm_holder(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """A second person says that the holder of the account in doubt is the receiver."""
    facts = {"reason": reason, "confirmer": cause.actor}
    return decide("confirm_holder", payout.confirm_holder, region, claim_no, cause, facts, "confirmed_date")


def refuse_holder(*, region: str, claim_no: str, reason: str, cause: Cause) -> Answer:
    """A second person says that the holder is somebody else."""
    facts = {"reason": reason, "refuser": cause.actor}
    return decide("refuse_holder", payout.refuse_holder, region, claim_no, cause, facts, "refused_date")


def case_of(region: str, claim_no: str, person_id: str) -> Case:
    """A claim as the case personal data is shown for; it keeps the account sealed under the receiver's key."""

    def sealed(tx: Transaction) -> dict[str, str]:
        claim = load_claim(tx, claim_no).state
        if person_id not in people_of(claim):
            raise AnotherPersonsClaim(field="claim_no", claim_no=claim_no)
        account = claim.account or claim.doubted_account
        return {"account": account.sealed} if account and account.person_id == person_id else {}

    return Case(claim_no=claim_no, sealed=sealed, opened=lambda field: get_account_no(region, claim_no))


def people_of(claim: Claim) -> set[str]:
    """Everybody whose data the case needs: the insured, who applies, and who receives or is to receive."""
    payees = {payee.person_id for payee in (claim.payee, claim.proposed_payee) if payee}
    return {claim.person_id, claim.applicant_id, *payees} - {""}


def _account_id(region: str, person_id: str, account: str) -> str:
    # Under the person's id, so that the log does not tell which claimants share an account.
    return blind(region, f"account|{person_id}", account).hex()[:32]
