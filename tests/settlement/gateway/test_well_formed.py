"""What both readers of a bill read, they read alike."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rest_framework.exceptions import ValidationError

from claims.domain.refusal import Refused
from settlement.gateway import wire
from settlement.gateway.examples import BILL
from settlement.gateway.well_formed import _Bill, _Line, read_well_formed
from settlement.plan.domain.plan import Place

AMOUNTS = [name for name, field in wire.BillIn().fields.items() if isinstance(field, wire.YuanField)]
CODES = ["psn_no", "mdtrt_cert_no", "mdtrt_id", "med_type", "dscg_maindiag_code", "disease_scope"]

texts = st.one_of(
    st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=52),
    st.text(max_size=8),
    st.sampled_from(["", " ", "a\n", "\n", "a b", " a", "a\0", "a\x7f", "é", "1" * 30, "1" * 31, "21\u2028"]),
)
anything = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.lists(st.integers()), texts
)
amounts = st.one_of(
    st.sampled_from(["0", "1.5", "12.30", "00.1", "-1", "1.234", "1e3", "99999999999999.99", "1\n", " 1"]), anything
)
days = st.one_of(st.sampled_from(["2014-05-20", "2014-5-2", "2014-02-30", "2014-W20-1", "20140520", "2014-05-20T00:00:00",
                                  "0001-01-01", "9999-12-31", "2014-05-20\n"]), st.dates().map(str), anything)  # fmt: skip
lines = st.fixed_dictionaries(
    {"feedetl_sn": texts, "det_item_fee_sumamt": amounts},
    optional={"med_list_codg": texts, "inscp_scp_amt": amounts, "extra": anything, "preselfpay_amt": amounts},
)
bills = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(CODES, texts | anything),
        **dict.fromkeys(AMOUNTS, amounts),
        "begndate": days,
        "enddate": days,
        "place": st.sampled_from([*(place.value for place in Place), "moon", "", None, 1]),
        "feedetail": st.one_of(st.lists(lines, max_size=3), anything),
        "extra": anything,
    },
)


def by_the_book(data: dict[str, Any]) -> dict[str, Any] | None:
    try:
        return dict(wire.BillIn().run_validation(data))
    except (ValidationError, Refused):
        return None


@given(bills)
def test_what_is_read_at_once_is_what_the_serializer_reads(changed: dict[str, Any]) -> None:
    data = BILL | changed
    read = read_well_formed(data)
    if read is not None:
        book = by_the_book(data)
        assert book is not None
        assert {**read, "feedetail": None} == {**book, "feedetail": None}
        assert [dict(line) for line in book.get("feedetail", ())] == read.get("feedetail", [])


@pytest.mark.parametrize("extra", [{}, {"feedetail": []}, {"place": "remote"}, {"disease_scope": "20_diseases"}])
def test_an_ordinary_bill_is_read_at_once(extra: dict[str, Any]) -> None:
    assert read_well_formed(BILL | {"place": "local"} | extra) is not None or extra.get("place") == "remote"


def test_both_readers_know_the_same_fields() -> None:
    assert set(_Bill.__struct_fields__) == set(wire.BillIn().fields)
    assert set(_Line.__struct_fields__) == set(wire.FeeLine().fields)
