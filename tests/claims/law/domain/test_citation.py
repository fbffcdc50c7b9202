"""What is cited depends on the day of the fact, and only what was read is law to a claimant."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.law.domain.citation import Citation, cite
from claims.law.domain.law import SHOWN
from claims.law.domain.soundness import BEGIN
from claims.law.table import SHIPPED

DAYS = st.dates(BEGIN, date(2030, 12, 31))
DUTIES = st.sampled_from(sorted(SHIPPED.duties))


def law(duty: str, day: date) -> str:
    return cite(SHIPPED, duty, day).law_zh


@pytest.mark.parametrize(
    ("duty", "day", "said"),
    [
        ("claim.assess", date(2013, 6, 7), "《保险法》第二十三条"),
        ("claim.assess", date(2013, 6, 8), "《保险法》第二十三条、《保险法司法解释（二）》第十五条"),
        ("claim.assess", date(2021, 1, 1), "《保险法》第二十三条、《保险法司法解释（二）》（2020年修正）第十五条"),
        ("one_time_notice", date(2016, 10, 8), "《保险法》第二十二条"),
        ("one_time_notice", date(2016, 10, 9), "《保险法》第二十二条、保监发〔2016〕86号服务规范第十七条"),
        ("one_time_notice", date(2019, 10, 8), "《保险法》第二十二条、保监发〔2016〕86号服务规范第十七条"),
        ("one_time_notice", date(2019, 10, 9), "《保险法》第二十二条"),
        ("one_time_notice", date(2026, 5, 1), "《保险法》第二十二条"),
        ("notice.deducts_time", date(2013, 6, 7), ""),
        ("notice.deducts_time", date(2013, 6, 8), "《保险法司法解释（二）》第十五条"),
        ("period.rolls", date(2017, 9, 30), "《民法通则》第一百五十四条"),
        ("period.rolls", date(2017, 10, 1), "《民法总则》第二百零三条"),
        ("period.rolls", date(2020, 12, 31), "《民法总则》第二百零三条"),
        ("period.rolls", date(2021, 1, 1), "《民法典》第二百零三条"),
        ("own_account", date(2026, 5, 1), ""),
        ("remedies", date(2020, 2, 29), "《保险消费投诉处理管理办法》第二十五条"),
        ("remedies", date(2020, 3, 1), "《银行业保险业消费投诉处理管理办法》第十九条"),
        ("complaint.review", date(2019, 1, 1), ""),
    ],
)
@pytest.mark.law("86.tender.19", "86.service.32", "86.finance.38", "86.risk.15", "86.exit.17")
def test_the_day_of_the_fact_chooses_the_text(duty: str, day: date, said: str) -> None:
    assert law(duty, day) == said


@pytest.mark.parametrize(
    ("duty", "day", "zh", "en"),
    [
        (
            "own_account", date(2018, 5, 1),
            "保监发〔2016〕86号服务规范第十七条", "Circular 86 of 2016, service norm art. 17",
        ),
        (
            "own_account", date(2020, 5, 1),
            "内部执行，参照保监发〔2016〕86号服务规范第十七条（试行期满，内部沿用）",
            "internal, after Circular 86 of 2016, service norm art. 17 (by an expired norm)",
        ),
        (
            "own_account", date(2026, 5, 1),
            "内部执行，参照银保监发〔2021〕12号（条文未取得）",
            "internal, after Circular 12 of 2021 (its article is not known to us)",
        ),
        ("own_account", date(2014, 5, 1), "此前无文件规定，按内部制度执行", "No text said so before; a rule of our own"),
        (
            "papers.manual", date(2023, 12, 1),
            "《保险法》第二十二条；内部执行，参照《社会保险经办条例》第二十条（仅在受医保经办机构委托办理时适用）",
            "Insurance Law art. 22; internal, after Social Insurance Agency Regulations art. 20 "
            "(only where we act for the agency)",
        ),
    ],
)  # fmt: skip
def test_what_is_no_law_to_a_claimant_is_told_inside_with_its_reason(duty: str, day: date, zh: str, en: str) -> None:
    cited = cite(SHIPPED, duty, day)
    assert (cited.zh, cited.en) == (zh, en)


def test_a_letter_uses_the_full_names() -> None:
    cited = cite(SHIPPED, "notice.deducts_time", date(2026, 5, 1))
    assert cited.full_zh.startswith(
        "《最高人民法院关于适用〈中华人民共和国保险法〉若干问题的解释（二）》（2020年修正）第十五条"
    )


@pytest.mark.parametrize("until", [date(2021, 1, 1), date(2021, 2, 1)])
def test_a_period_that_lasts_into_the_civil_code_is_counted_by_it(until: date) -> None:
    cited = cite(SHIPPED, "period.ends", date(2020, 12, 20), until=until)
    assert cited.law_en == "Civil Code art. 203"


def test_a_period_that_ends_before_the_civil_code_is_not() -> None:
    cited = cite(SHIPPED, "period.ends", date(2020, 11, 20), until=date(2020, 12, 31))
    assert cited.law_en == "General Provisions of Civil Law art. 203"


def test_no_older_change_of_law_reached_back() -> None:
    cited = cite(SHIPPED, "period.ends", date(2017, 9, 20), until=date(2017, 10, 20))
    assert cited.law_en == "General Principles of Civil Law art. 154"


def test_articles_of_one_text_stand_together() -> None:
    cited = cite(SHIPPED, "claim.advance", date(2014, 1, 1))
    two = Citation(
        duty="", day=cited.day, internal=(), silence=None, texts=SHIPPED.texts,
        law=(SHIPPED.rows["insurance_law.22.2"], *cited.law),
    )  # fmt: skip
    assert two.law_zh == "《保险法》第二十二条、第二十五条"
    assert two.law_en == "Insurance Law arts. 22, 25"


def test_a_duty_nobody_knows_is_a_defect() -> None:
    with pytest.raises(KeyError):
        cite(SHIPPED, "claim.admire", date(2014, 1, 1))


@given(DUTIES, DAYS)
def test_there_is_always_something_to_say_and_it_was_in_force(duty: str, day: date) -> None:
    cited = cite(SHIPPED, duty, day)
    assert cited.zh
    assert cited.en.isascii() and cited.en
    assert all(row.confidence in SHOWN and SHIPPED.in_force(row, day) and row.article for row in cited.law)
    assert not {row.id for row in cited.law} & {each.row.id for each in cited.internal}


@given(DUTIES, DAYS, st.integers(0, 400))
def test_a_fact_that_went_on_is_judged_by_a_text_of_its_own_days(duty: str, day: date, days: int) -> None:
    until = day + timedelta(days=days)
    cited = cite(SHIPPED, duty, day, until=until)
    assert day <= cited.day <= until
