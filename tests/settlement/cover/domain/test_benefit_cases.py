"""Worked cases in the form people write them: rule, visits, payouts; understood, compared, or called unreadable."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management.base import CommandError

from settlement.cover.domain.worked_case import run_cases
from settlement.cover.domain.worked_case_file import CaseUnreadable
from settlement.management.commands.benefit_cases import Command
from tests.settlement.cover.domain.covers import refused

YQ = ("10000", [("10000", "50000", "0.60"), ("50000", "100000", "0.65"), ("100000", None, "0.75")], "400000")
JMS = ("10000", [("10000", None, "0.50")], "200000")
FACTS = [
    # deductible, bands, cap,                                                   visits,               payouts
    (("10000", [("10000", "100000", "0.5"), ("100000", None, "0.6")], "200000"), ["170000"], ["87000.00"]),
    (("10000", [("10000", "100000", "50%"), ("100000", None, "60%")], "200000"), ["360000"], ["200000.00"]),
    (JMS, ["30000", "40000"], ["10000.00", "20000.00"]),
    (JMS, ["30000", "40000", "-40000", "40000"], ["10000.00", "20000.00", "-20000.00", "20000.00"]),
    (JMS, ["30000", "40000", "-30000", "30000"], ["10000.00", "20000.00", "-10000.00", "10000.00"]),
    (("14000", [("14000", None, "0.60")], "500000"), ["14000.01"], ["0.01"]),
    (("11000", [("11000", "100000", "0.6"), ("100000", None, "0.7")], None), ["120000"], ["67400.00"]),
    (YQ, ["120000"], ["71500.00"]),
    (("18000", [("18000", "100000", "0.6"), ("100000", None, "0.65")], "400000"), [18000, 1], ["0", "0.60"]),
]  # fmt: skip


def rule(deductible: str, bands: list[tuple[str, str | None, str]], cap: str | None, **more: Any) -> dict[str, Any]:
    listed = [{"over": over, "upto": upto, "ratio": ratio} for over, upto, ratio in bands]
    return {"deductible": deductible, "band_basis": "cumulative", "bands": listed, "annual_cap": cap} | more


def case(parameters: dict[str, Any], visits: list[Any], payouts: list[str], **more: Any) -> dict[str, Any]:
    listed = [visit if isinstance(visit, dict) else {"compliant_self_pay": visit} for visit in visits]
    told = {"id": "X-1", "year": 2014, "rule_parameters": parameters, "identity": "普通参保居民"}
    return told | {"input": {"visits": listed}, "expected": {"payouts_by_visit": payouts}} | more


def passes(a_case: dict[str, Any]) -> None:
    [outcome] = run_cases(json.dumps([a_case]))
    assert outcome.passed, outcome


def is_unreadable(a_case: object) -> str:
    [outcome] = run_cases(json.dumps([a_case]))
    assert outcome.unreadable and not outcome.mismatches
    return outcome.unreadable


@pytest.mark.parametrize(("parameters", "visits", "payouts"), FACTS)
def test_worked_cases(parameters, visits, payouts):
    passes(case(rule(*parameters), visits, payouts))


def test_excess():
    bands = [("0", "50000", "0.60"), ("50000", None, "0.70")]
    passes(case(rule("30404", bands, None, band_basis="excess"), ["80404", "20000"], ["30000", "14000"]))


ORIGINS = {
    "deductible": "18000.00",
    "band_basis": "by_origin",
    "bands": [
        {"origin": "inside", "ratio": "0.50", "origin_code": "inside_basic_ceiling"},
        {"origin": "above", "ratio": "0.70", "origin_code": "above_basic_ceiling"},
    ],
    "annual_cap": None,
    "annual": True,
}


def by_origin(inside: str, above: str) -> dict[str, str]:
    return {"compliant_self_pay_inside_basic_ceiling": inside, "compliant_above_basic_ceiling": above}


def test_origins():
    passes(case(ORIGINS, [by_origin("40000.00", "30000.00")], ["32000.00"]))
    passes(case(ORIGINS, [by_origin("10000", "0"), by_origin("10000", "1"), by_origin("-10000", "-1")],
                ["0", "1000.70", "-1000.70"]))  # fmt: skip
    passes(case(ORIGINS, [by_origin("18000.01", "0.01")], ["0.01"]))  # 0.5 and 0.7 fen make 1.2 fen


def test_pays_below_the_deductible_only_if_it_says_so():
    bands = [("0", "10000", "0.17"), ("10000", None, "0.73")]
    passes(case(rule("10000", bands, "200000", pays_below_deductible=True), ["5000", "10000"], ["850", "4500"]))
    passes(case(rule("10000", bands, "200000"), ["5000", "10000"], ["0", "3650"]))


@pytest.mark.parametrize(
    ("text", "payout"),
    [
        ("0.01 half up on the annual cumulative amount; a visit is paid the difference", "0.01"),
        ("0.01 down on the annual cumulative amount; a visit is paid the difference", "0.00"),
        ("0.01 up on the annual cumulative amount", "0.01"),
        ("truncated to 0.01", None),
        ("四舍五入", "0.01"),
        ("0.01 half even on the annual amount", None),
        ("1.00 half up on the annual amount", None),
        ("0.01 half up on each visit", None),
        ("as usual", None),
    ],
)
def test_rounding_is_read_from_its_sentence(text, payout):
    told = case(rule("10000", [("10000", None, "0.50")], None, rounding=text), ["10000.01"], [payout or "0"])
    if payout is None and "truncated" not in text:
        is_unreadable(told)
    else:
        passes(told)


def test_a_poverty_rule_goes_with_the_identity():
    poverty = {"deductible": "5000", "bands": [{"over": "5000", "upto": None, "ratio": "0.55"}], "annual_cap": None}
    told = rule(*JMS, poverty_rule=poverty)
    passes(case(told, ["30000"], ["10000"]))
    passes(case(told, ["30000"], ["13750"], identity="困难人员"))
    changing = [{"compliant_self_pay": "30000"}, {"compliant_self_pay": "10000", "identity": "困难人员"}]
    passes(case(told, changing, ["10000", "5500"]))
    passes(case(rule(*JMS), ["30000"], ["13750"], identity="困难人员", poverty_rule=poverty))
    is_unreadable(case(rule(*JMS), changing, ["10000", "5500"]))
    is_unreadable(case(told | {"poverty_rule": poverty | {"band_basis": "excess"}}, ["30000"], ["10000"]))


def test_what_else_is_expected_is_compared():
    visit = {"total": "300000", "in_policy": "270000", "basic_paid": "100000", "compliant_self_pay": "170000"}
    parameters = rule("10000", [("10000", "100000", "0.5"), ("100000", None, "0.6")], "200000")
    sums = {"annual_payout": "87000.00", "basic_plus_cii": "187000.00", "person_pays": "113000.00"}
    passes(case(parameters, [visit], [], expected=sums))
    [wrong] = run_cases(json.dumps([case(parameters, [visit], ["1"], expected=sums | {"person_pays": "1"})]))
    assert wrong.mismatches == ("person_pays: expected 1.00, got 113000.00",)


SIMPLE = case(rule(*JMS), ["30000"], ["10000"])


@pytest.mark.parametrize(
    "change",
    [
        {"surprise": 1},
        {"rule_parameters": rule(*JMS, cap_incentive="3000")},
        {"rule_parameters": rule(*JMS, annual=False)},
        {"rule_parameters": rule(*JMS, band_basis="weekly")},
        {"rule_parameters": rule("10000", [("10000", None, "1.5")], None)},
        {"rule_parameters": rule("10000", [("10000", None, "0.5"), ("20000", None, "0.6")], None)},
        {"rule_parameters": rule("10000", [], None)},
        {"rule_parameters": rule("x", [("10000", None, "0.5")], None)},
        {"rule_parameters": rule("10000", [("0", None, "0.5")], None, band_basis="excess", pays_below_deductible=True)},
        {"rule_parameters": None},
        {"input": {"visits": []}},
        {"input": {"visits": [{"compliant_self_pay": "1.001"}]}},
        {"input": {"visits": [{"compliant_self_pay": "-1"}]}},
        {"input": {"visits": [{"compliant_self_pay": "1", "place": "other"}]}},
        {"input": {"visits": [{"compliant_self_pay": "1", "date": "2015-01-01"}]}},
        {"input": {"visits": [by_origin("1", "1")]}},
        {"input": {"visits": ["1"]}},
        {"expected": {}},
        {"expected": {"annual_payout": "10000", "segments": []}},
        {"expected": {"person_pays": "1"}},
        {"expected": {"payouts_by_visit": "10000"}},
    ],
)
def test_what_is_not_understood_is_unreadable(change):
    is_unreadable(SIMPLE | change)


def test_a_case_that_is_no_object_is_unreadable():
    is_unreadable("case")


@pytest.mark.parametrize("raw", [b"", b"{}", b"[]", b'{"cases": 1}', b"\xff", b"[" * 100_000])
def test_a_file_without_cases_is_refused(raw):
    refused(CaseUnreadable, run_cases, raw)


def ran(folder: Path, *cases: object) -> tuple[str, bool]:
    file = folder / "cases.json"
    file.write_text(json.dumps(cases), encoding="utf-8")
    out = io.StringIO()
    try:
        Command(stdout=out, no_color=True).handle(file=str(file))
    except CommandError as error:
        assert error.returncode == 1
        return out.getvalue(), False
    return out.getvalue(), True


def test_the_command_prints_each_mismatch_and_counts(tmp_path):
    wrong = SIMPLE | {"id": "W-1", "expected": {"payouts_by_visit": ["10000.01"]}}
    assert ran(tmp_path, SIMPLE) == ("1 cases: 1 passed, 0 with a mismatch, 0 unreadable\n", True)
    told, good = ran(tmp_path, SIMPLE, wrong, SIMPLE | {"id": "U-1", "surprise": 1})
    assert not good
    assert told.splitlines() == [
        "W-1: mismatch in payouts_by_visit: expected [10000.01], got [10000.00]",
        "U-1: unreadable: The case cannot be read: case has unknown keys: surprise.",
        "3 cases: 1 passed, 1 with a mismatch, 1 unreadable",
    ]


def test_the_command_refuses_a_file_that_is_not_there(tmp_path):
    with pytest.raises(CommandError):
        Command(stdout=io.StringIO()).handle(file=str(tmp_path / "nothing.json"))
