"""The commands that touch what is personal: a person, a new telephone, a bank account, and showing any of it.

Nothing personal leaves here in the clear: events hold ciphertext under the person's own key, look-ups go by blind
index, and even the body that a request key is compared by is blinded, since a plain hash of an identity number can
be guessed.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Any

from claims.clocks.append import append_to_claim
from claims.domain import payout
from claims.domain.calendar import china_date
from claims.domain.refusal import InTheWay, Refused
from claims.persons.domain import person as persons
from claims.persons.domain.identity import read_identity
from claims.persons.domain.person import PersonAlreadyRegistered, PersonUnknown
from claims.persons.privacy import PersonKey, blind, make_key, master_key_id, unwrap
from claims.persons.streams import PERSON, load_person, person_number
from claims.queries import NoAccountYet
from claims.store import Cause, Transaction, execute
from claims.streams import load_claim

Answer = dict[str, Any]

_KEY = "select wrapped_key from claims_subject where region = %s and person_id = %s"
_KEEP_KEY = """
insert into claims_subject (region, person_id, key_id, wrapped_key, state) values (%s, %s, %s, %s, 'active')"""
_FOUND = "select person_id from claims_blind_index where region = %s and kind = any(%s) and token = any(%s)"
_INDEX = """
insert into claims_blind_index (region, kind, token, person_id)
select %s, kind, token, %s from unnest(%s::text[], %s::bytea[]) as t (kind, token)"""

_ACCOUNT = re.compile(r"[0-9]{8,32}")
_BLANKS = re.compile(r"[\s-]+")
_DOTS = re.compile("[•‧∙・･．.]")  # all written for the dot inside names such as 买买提·艾力


class NameMissing(Refused):
    """A person needs a name."""

    zh = "必须填写姓名。"


class NotAnAccountNumber(Refused):
    """A bank account number has 8 to 32 digits."""

    zh = "银行账号应为 8 至 32 位数字。"


class AnotherPersonsClaim(InTheWay):
    """The claim {claim_no} is not this person's."""

    zh = "赔案 {claim_no} 不是此人的赔案。"


def register_person(*, region: str, psn_no: str, name: str, id_no: str, phone: str, cause: Cause) -> Answer:
    """Register an insured person under an opaque id. ``psn_no`` (insurance number) and ``phone`` may be empty.

    Refused (``PersonAlreadyRegistered``) when the identity or insurance number is known in this region.
    """
    identity = read_identity(id_no, today=china_date(cause.at), field="id_no")
    if not name.strip():
        raise NameMissing(field="name")
    texts = {"name": name.strip(), "id_no": identity.number, "psn_no": psn_no.strip(), "phone": phone.strip()}
    person_id = person_number(cause, region=region)

    def do(tx: Transaction) -> Answer:
        stream = tx.load(PERSON, person_id)
        _index(tx, person_id, texts)
        key, wrapped = make_key(region, person_id)
        events = persons.register(
            stream.state, person_id=person_id, sealed=_seal(key, texts), master_key_id=master_key_id()
        )
        tx.execute(_KEEP_KEY, (region, person_id, master_key_id(), wrapped))
        tx.append(stream, events)
        return {"person_id": person_id}

    return execute("register_person", region=region, cause=cause, body=_blinded(region, texts), do=do)


def change_contact(*, region: str, person_id: str, phone: str, cause: Cause) -> Answer:
    """A person's new telephone."""
    texts = {"phone": phone.strip()}

    def do(tx: Transaction) -> Answer:
        stream = load_person(tx, person_id)
        sealed = _seal(_person_key(tx, person_id), texts)
        tx.append(stream, persons.change_contact(stream.state, sealed=sealed))
        return {"person_id": person_id}

    body = {"person_id": person_id, **_blinded(region, texts)}
    return execute("change_contact", region=region, cause=cause, body=body, do=do)


def give_bank_account(*, region: str, claim_no: str, account_no: str, holder_name: str, cause: Cause) -> Answer:
    """The claimant gives an account of their own (86号 service norm art. 17: 本人银行帐号).

    Refused (``NotTheClaimantsOwnAccount``) when the holder's name is not the claimant's. Blanks and the various
    spellings of the dot inside a name do not matter.
    """
    account = _BLANKS.sub("", account_no)
    if not (account.isascii() and _ACCOUNT.fullmatch(account)):
        raise NotAnAccountNumber(field="account_no")
    today = china_date(cause.at)

    def do(tx: Transaction) -> Answer:
        stream = load_claim(tx, claim_no)
        person = load_person(tx, stream.state.person_id).state
        key = _person_key(tx, person.person_id)
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

    body = {"claim_no": claim_no, **_blinded(region, {"account": account, "holder": holder_name})}
    return execute("give_bank_account", region=region, cause=cause, body=body, do=do)


def show_person_texts(
    *, region: str, person_id: str, fields: Sequence[str], reason: str, claim_no: str, cause: Cause
) -> Answer:
    """Record who is shown which personal data and why. A door decrypts only after this has answered.

    ``fields`` are of ``claims.persons.domain.person.TEXTS``; ``claim_no`` names the claim it is for, "" for none. Data that
    was erased cannot be shown, so nothing is recorded either (``KeyIsGone``).
    """

    def do(tx: Transaction) -> Answer:
        stream = load_person(tx, person_id)
        key = _person_key(tx, person_id)
        sealed = stream.state.sealed | _sealed_account(tx, person_id, claim_no)
        if "account" in fields and "account" not in sealed:
            raise NoAccountYet(field="fields")
        texts = (key.unseal(text, field=field) for field, text in sealed.items())
        tells = any(len(text) > 1 and text in reason for text in texts)
        events = persons.show_texts(stream.state, fields=fields, reason=reason, tells=tells, claim_no=claim_no)
        tx.append(stream, events)
        return {"person_id": person_id, "fields": list(fields), "shown_at": cause.at}

    body = {"person_id": person_id, "fields": list(fields), "reason": reason, "claim_no": claim_no}
    return execute("show_person_texts", region=region, cause=cause, body=body, do=do)


def _sealed_account(tx: Transaction, person_id: str, claim_no: str) -> dict[str, str]:
    if not claim_no:
        return {}
    claim = load_claim(tx, claim_no).state
    if claim.person_id != person_id:
        raise AnotherPersonsClaim(field="claim_no", claim_no=claim_no)
    return {"account": claim.account.sealed} if claim.account else {}


def same_name(one: str, other: str) -> bool:
    """Whether two spellings are the same name: blanks, letter case, full width and the dot inside do not matter."""
    return _plain(one) == _plain(other)


def _plain(name: str) -> str:
    joined = "".join(unicodedata.normalize("NFKC", name).split())
    return _DOTS.sub("·", joined).casefold()


def _account_id(region: str, person_id: str, account: str) -> str:
    # Under the person's id, so that the log does not tell which claimants share an account.
    return blind(region, f"account|{person_id}", account).hex()[:32]


def _index(tx: Transaction, person_id: str, texts: dict[str, str]) -> None:
    kinds = [kind for kind in ("id_no", "psn_no") if texts[kind]]
    tokens = [blind(tx.region, kind, texts[kind]) for kind in kinds]
    found = {row[0] for row in tx.fetch(_FOUND, (tx.region, kinds, tokens))}
    # Our own id is this very request, just committed by its twin: the insert below then loses the race, and the
    # command, run again, answers what the twin answered.
    if found - {person_id}:
        raise PersonAlreadyRegistered(field="id_no")
    tx.execute(_INDEX, (tx.region, person_id, kinds, tokens))


def _person_key(tx: Transaction, person_id: str) -> PersonKey:
    rows = tx.fetch(_KEY, (tx.region, person_id))
    if not rows:
        raise PersonUnknown(field="person_id")
    return unwrap(tx.region, person_id, rows[0][0])


def _seal(key: PersonKey, texts: dict[str, str]) -> dict[str, str]:
    return {field: key.seal(text, field=field) for field, text in texts.items() if text}


def _blinded(region: str, texts: dict[str, str]) -> dict[str, str]:
    return {field: blind(region, f"body|{field}", text).hex() for field, text in texts.items()}
