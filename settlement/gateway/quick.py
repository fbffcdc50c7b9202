"""The door most bills come through: one statement that reads, one that writes, and no framework in between.

The short way is gone where everything is as it should be: a well-formed bill under a good key, of a live token, for a
person who is known. Whatever is not goes by the book (``rest.SettlementsView``), which knows every refusal and its
order; so there is one place that says "no" at the door, and none of it here. What the command refuses is answered here
as there, by the one table (``config.problems``).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import msgspec
import orjson
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from rest_framework.settings import api_settings

from claims.domain.refusal import Refused
from claims.persons.privacy import blind
from claims.store import STREAM_COLUMNS, Seen
from claims.store.sql import fetch
from settlement.cover import commands as cover_commands
from settlement.cover.domain.bill import Bill
from settlement.cover.streams import COVER, cover_key
from settlement.gateway import rest, wire
from settlement.gateway.body import NOT_READ, read_body
from settlement.hospital.tokens import CALLER, bearer_token, find_caller, hash_of

_PLAIN_ACCEPTS: Final = frozenset(("", "*/*", "application/json"))
_HEADERS: Final = {"Allow": "POST, OPTIONS"}

# Everything a bill needs to be decided, in one look: whose token it is, whom the numbers name, the cover year of that
# person, and whether the request was answered before. The insurance number goes before certificates, and
# of these the identity number has a line of its own: it is in nearly every bill.
_LOOK: Final = f"""
with caller as materialized ({CALLER} and t.region = %(region)s
), named as materialized (
  select i.kind, i.person_id from claims_blind_index i
   where i.region = %(region)s and i.kind = 'psn_no' and i.token = %(psn_no)s
  union all
  select i.kind, i.person_id from claims_blind_index i
   where i.region = %(region)s and i.kind = 'id_no' and i.token = %(id_no)s
  union all
  select i.kind, i.person_id from unnest(%(kinds)s::text[], %(tokens)s::bytea[]) as k (kind, token)
   cross join lateral (select kind, person_id from claims_blind_index b
                        where b.region = %(region)s and b.kind = k.kind and b.token = k.token) i
)
select 'caller', c.hospital_code, null::int, null::bytea, null::jsonb, null::int, null::timestamptz[] from caller c
union all
select n.kind, n.person_id, null, null, null, null, null from named n
union all
select 'stream', {STREAM_COLUMNS}
  from claims_stream s
 where s.region = %(region)s
   and s.stream_id = (select '{COVER.stream_id("")}' || n.person_id || %(of_year)s from named n order by n.kind desc limit 1)
union all
select 'answer', null, null, k.body_hash, k.response, null, null
  from caller c
  join claims_command k on k.region = %(region)s and k.caller = c.hospital_code and k.request_key = %(key)s"""

_regions: dict[bytes, str] = {}
"""Where the tokens belong that were seen open a door: a token's region never changes, whether it is still live is asked
each time. Without it, the tokens of a person's numbers, which differ by region, would wait for an answer."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A request as it should be, read and not yet believed."""

    token_hash: bytes
    region: str
    key: str
    ground: str
    fields: Mapping[str, Any]
    bill: Bill


class QuickSettlementsView(rest.SettlementsView):  # a docstring would describe the door in the OpenAPI document
    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            answered = settle(request)
        except Exception as raised:  # the one table decides what is foreseen; the rest goes on as it came
            return _refused(raised)
        return answered if answered is not None else super().dispatch(request, *args, **kwargs)


def settle(request: HttpRequest) -> HttpResponse | None:
    """The answer to a bill, or None for a request that goes by the book; then nothing was written.

    Raises what the command refuses, and what a database says that cannot be reached.
    """
    asked = _read(request)
    found = _look(asked) if asked else None
    if asked is None or found is None:
        return None
    caller, person_id, seen = found
    settled = cover_commands.settle_bill(
        region=caller.region,
        person_id=person_id,
        bill=msgspec.structs.replace(asked.bill, hospital_code=caller.hospital_code),
        cause=rest.cause_of(caller, asked.key, asked.ground),
        seen=seen,
    )
    return HttpResponse(
        orjson.dumps(rest.answer(settled)), status=201, content_type="application/json", headers=_HEADERS
    )


def _read(request: HttpRequest) -> _Asked | None:
    token, key = bearer_token(request.headers), request.headers.get("Idempotency-Key", "")
    if not token or not rest.is_key(key) or not _is_plain(request):
        return None
    token_hash = hash_of(token)
    region = _regions.get(token_hash) or _learn_region(token_hash)
    if region is None:
        return None
    try:
        body = read_body(request)
        fields, bill = wire.read_bill(body, hospital_code="")
        ground = wire.lines_digest(body)
    except NOT_READ:
        return None
    return _Asked(token_hash, region, key, ground, fields, bill)


def _is_plain(request: HttpRequest) -> bool:
    """A POST of JSON of a length that was said and is allowed, and no wish for anything but JSON."""
    length = request.META.get("CONTENT_LENGTH") or ""
    return (
        request.method == "POST"
        and request.content_type == "application/json"
        and request.headers.get("Accept", "") in _PLAIN_ACCEPTS
        and not request.META.get("QUERY_STRING")
        and not request.META.get("HTTP_TRANSFER_ENCODING")
        and length.isdecimal()
        and 0 < int(length) <= settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    )


def _learn_region(token_hash: bytes) -> str | None:
    """Asked once for each token that opens the door: no body is read for whoever has none."""
    caller = find_caller(token_hash)
    if caller is None:
        return None
    _regions[token_hash] = caller[0]
    return caller[0]


def _look(asked: _Asked) -> tuple[rest.Caller, str, Seen] | None:
    numbers = rest.numbers_of(asked.fields)
    year = asked.bill.discharge_date.year
    tokens = {kind: blind(asked.region, kind, number) for kind, number in numbers.items()}
    given = {"token": asked.token_hash, "region": asked.region, "key": asked.key, "of_year": cover_key("", year)}
    named_by = {kind: tokens.pop(kind) if kind in tokens else None for kind in ("psn_no", "id_no")}
    others = {"kinds": list(tokens), "tokens": list(tokens.values())}
    found: dict[str, list[tuple[Any, ...]]] = {}
    for what, *row in fetch(_LOOK, {**given, **named_by, **others}):
        found.setdefault(what, []).append(tuple(row))
    if "caller" not in found:
        return None
    try:
        named = rest.named_person(asked.fields, {kind: found[kind][0][0] for kind in numbers if kind in found})
    except Refused:
        return None
    if named.unknown_psn_no:
        return None
    person_id = named.person_id
    caller = rest.Caller(asked.region, found["caller"][0][0])
    stream_id = COVER.stream_id(cover_key(person_id, year))
    answers = [row[2:4] for row in found.get("answer", ())]
    return caller, person_id, Seen(stream_id=stream_id, rows=found.get("stream", ()), answers=answers)


def _refused(raised: Exception) -> HttpResponse:
    rest.call_it_as_they_do(raised)
    handler: Any = api_settings.EXCEPTION_HANDLER
    answer = handler(raised, {})
    if answer is None:
        raise raised
    for name, value in _HEADERS.items():
        answer[name] = value
    said: HttpResponse = answer
    return said
