"""``claims_person``: ciphertext only; written inline."""

from collections.abc import Mapping, Sequence

from claims.persons.domain import events as e
from claims.persons.streams import PERSON
from claims.store import Projection, Recorded, Transaction
from claims.store.sql import as_json

PERSON_KINDS = (
    e.PersonRegistered.kind,
    e.PersonContactChanged.kind,
    e.CertificateAdded.kind,
    e.InsuranceNumberNoted.kind,
    e.PersonCorrected.kind,
    e.PersonsJoined.kind,
    e.JoinedInto.kind,
    e.PersonErased.kind,
)
_PERSON = """
insert into claims_person (
  region, person_id, sealed_name, sealed_id_no, sealed_psn_no, sealed_phone, state, registered_at)
select x.*, %s from jsonb_to_recordset(%s::jsonb) as x (
  region text, person_id text, sealed_name text, sealed_id_no text, sealed_psn_no text, sealed_phone text, state text)
on conflict (region, person_id) do update set
  sealed_name = excluded.sealed_name, sealed_id_no = excluded.sealed_id_no, sealed_psn_no = excluded.sealed_psn_no,
  sealed_phone = excluded.sealed_phone,
  state = excluded.state"""


def list_person(tx: Transaction, recorded: Sequence[Recorded]) -> None:
    """``claims_person``: ciphertext only."""
    ids = dict.fromkeys(each.data["person_id"] for each in recorded)
    rows = []
    for person_id in ids:
        state = tx.load(PERSON, person_id).state
        texts = {f"sealed_{field}": state.sealed.get(field, "") for field in ("name", "id_no", "psn_no", "phone")}
        rows.append({"region": tx.region, "person_id": person_id, "state": state.status, **texts})
    tx.execute(_PERSON, (recorded[0].occurred_at, as_json(rows)))


PROJECTIONS: Mapping[str, Sequence[Projection]] = {kind: [list_person] for kind in PERSON_KINDS}
