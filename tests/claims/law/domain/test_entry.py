"""Entries of law: what they may say, who lets them be cited, how a wrong one is taken back, and the table they make."""

from datetime import UTC, date, datetime
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from claims.domain.event import Event
from claims.domain.refusal import GroundMissing, Refused, SecondPersonNeeded
from claims.law.domain import entry as n
from claims.law.domain.citation import cite
from claims.law.domain.entry import Entered
from claims.law.domain.law import Book
from claims.law.domain.overlay import Entry, laid_over
from claims.law.domain.soundness import faults
from claims.law.table import SHIPPED

REGION = "370000"
TODAY = date(2026, 11, 20)
AT = datetime(2026, 11, 20, 4, tzinfo=UTC)
# An article of a text that the table does not have, which bears the one-time notice from 2027 on.
NOTICE = Entry(
    entry_no=0, text="new", name_zh="《大病保险服务办法》", name_en="Service Measures of 2027", text_kind="measure",
    duty="one_time_notice", instead_of="", article="12", summary_zh="一次性告知所缺材料", summary_en="Name all at once",
    valid_from=date(2027, 1, 1), valid_to=None, confidence="A", document_no="金规〔2026〕30号", source="www.nfra.gov.cn",
)  # fmt: skip
OF_NOTICE = "《保险法》第二十二条"
# Other days of a whole text.
ENDED = replace(
    NOTICE, text="complaints_2020", name_zh="", name_en="", text_kind="", duty="", article="", summary_zh="",
    summary_en="", valid_from=date(2020, 3, 1), valid_to=date(2026, 12, 31),
)  # fmt: skip


def proposed(known: Entered, entry: Entry, by: str = "chen") -> list[Event]:
    return n.propose(known, SHIPPED, entry=entry, region=REGION, by=by, today=TODAY)


def after(known: Entered, happened: list[Event]) -> Entered:
    for one in happened:
        known = n.evolve(known, one)
    return known


def entered(*entries: Entry, known: Entered = Entered()) -> Entered:  # noqa: B008
    for entry in entries:
        known = after(known, proposed(known, entry))
    return known


def approved(*entries: Entry, known: Entered = Entered()) -> Entered:  # noqa: B008
    for entry in entries:
        known = entered(entry, known=known)
        known = after(known, approve(known, len(known.entries)))
    return known


def approve(known: Entered, entry_no: int = 1, by: str = "wang") -> list[Event]:
    return n.approve(known, SHIPPED, region=REGION, entry_no=entry_no, by=by, at=AT, today=TODAY)


def doubt(known: Entered, entry_no: int = 1, ground: str = "条号有误", by: str = "wang") -> list[Event]:
    given: dict[str, Any] = {"entry_no": entry_no, "ground": ground, "by": by}
    return n.propose_revocation(known, SHIPPED, region=REGION, today=TODAY, **given)


def revoke(known: Entered, entry_no: int = 1, by: str = "chen") -> list[Event]:
    return n.approve_revocation(known, SHIPPED, region=REGION, entry_no=entry_no, by=by, at=AT, today=TODAY)


def book(known: Entered) -> Book:
    return laid_over(SHIPPED, known.counting)


def law(known: Entered, duty: str, day: date) -> str:
    return cite(book(known), duty, day).law_zh


def test_an_article_is_cited_from_its_first_day_and_only_once_approved() -> None:
    known = entered(NOTICE)
    assert law(known, "one_time_notice", date(2027, 1, 1)) == OF_NOTICE
    known = after(known, approve(known))
    assert law(known, "one_time_notice", date(2026, 12, 31)) == OF_NOTICE
    assert law(known, "one_time_notice", date(2027, 1, 1)) == f"{OF_NOTICE}、《大病保险服务办法》第十二条"
    assert faults(book(known)) == []


@pytest.mark.parametrize("confidence", ["C", "D"])
def test_what_was_not_read_in_the_official_text_is_an_internal_target(confidence: str) -> None:
    known = approved(replace(NOTICE, confidence=confidence))
    cited = cite(book(known), "one_time_notice", date(2027, 1, 1))
    assert cited.law_zh == OF_NOTICE and "未核对官方文本" in cited.zh


def test_what_was_read_later_is_no_target_beside_itself() -> None:
    unread = replace(NOTICE, confidence="C")
    cited = cite(book(approved(unread, replace(unread, confidence="A", summary_zh="一次性书面告知"))), "one_time_notice",
                 date(2027, 1, 1))  # fmt: skip
    assert cited.law_zh == f"{OF_NOTICE}、《大病保险服务办法》第十二条"
    assert all("entered" not in each.row.id for each in cited.internal)


def test_a_further_article_of_an_entered_text_needs_its_number_alone() -> None:
    further = replace(NOTICE, name_zh="", name_en="", text_kind="", duty="claim.notify", article="14")
    known = approved(NOTICE, further)
    assert law(known, "claim.notify", date(2027, 2, 1)).endswith("《大病保险服务办法》第十四条")
    assert len(book(known).texts) == len(SHIPPED.texts) + 1


def test_an_article_takes_the_place_of_a_row_with_all_its_duties() -> None:
    old = next(row for row in SHIPPED.rows.values() if row.text == "insurance_law" and len(row.duties) > 1)
    moved = replace(NOTICE, text="insurance_law", name_zh="", name_en="", text_kind="", duty="", instead_of=old.id,
                    article="99")  # fmt: skip
    known = approved(moved)
    for duty in old.duties:
        assert f"第{'九十九'}条" in law(known, duty, date(2027, 1, 1))
        assert "九十九" not in law(known, duty, date(2026, 12, 31))
    now = book(known)
    assert not now.in_force(now.rows[old.id], date(2027, 1, 1)) and faults(now) == []


def test_an_article_that_was_always_another_takes_the_old_row_away() -> None:
    old = SHIPPED.rows["insurance_law.24"]
    always = replace(NOTICE, text="insurance_law", name_zh="", name_en="", text_kind="", duty="", instead_of=old.id,
                     article="26", valid_from=date(2009, 10, 1))  # fmt: skip
    now = book(approved(always))
    assert old.id not in now.rows and faults(now) == []
    assert cite(now, old.duties[0], date(2014, 3, 3)).law_zh.startswith("《保险法》第二十六条")


def test_a_text_that_ends_is_cited_no_longer_and_its_duties_say_why() -> None:
    known = approved(ENDED)
    assert law(known, "remedies", date(2026, 12, 31)).startswith("《银行业保险业消费投诉处理管理办法》")
    cited = cite(book(known), "remedies", date(2027, 1, 1))
    assert cited.law == () and cited.zh == "原依据已失效，新的依据尚未登记"
    assert faults(book(known)) == []


def test_a_successor_fills_the_days_that_were_silent() -> None:
    known = approved(ENDED, replace(NOTICE, duty="remedies"))
    assert law(known, "remedies", date(2027, 1, 1)) == "《大病保险服务办法》第十二条"


def test_what_a_release_took_away_is_left_out() -> None:
    stranger = replace(NOTICE, text="gone", instead_of="gone.1", duty="")
    assert laid_over(SHIPPED, [stranger, replace(NOTICE, duty="gone")]).rows.keys() == SHIPPED.rows.keys()


def test_nobody_approves_what_he_entered_nor_revokes_what_he_doubted() -> None:
    known = entered(NOTICE)
    with pytest.raises(SecondPersonNeeded):
        approve(known, by="chen")
    known = after(known, approve(known))
    known = after(known, doubt(known))
    with pytest.raises(SecondPersonNeeded):
        revoke(known, by="wang")


def test_a_wrong_entry_is_cited_until_two_have_said_so() -> None:
    known = approved(NOTICE)
    known = after(known, doubt(known))
    assert "《大病保险服务办法》" in law(known, "one_time_notice", date(2027, 1, 1))
    kept = n.refuse_revocation(known, region=REGION, entry_no=1, ground="无误", by="chen", today=TODAY)
    assert after(known, kept).entries[0].status == "approved"
    known = after(known, revoke(known))
    assert law(known, "one_time_notice", date(2027, 1, 1)) == OF_NOTICE
    assert known.entries[0].counts_until == AT
    known = approved(replace(NOTICE, article="13"), known=known)
    assert law(known, "one_time_notice", date(2027, 1, 1)).endswith("第十三条")
    assert known.entries[1].place == 2


def test_the_state_is_kept_as_it_is() -> None:
    known = after(approved(NOTICE, ENDED), doubt(approved(NOTICE, ENDED)))
    assert msgspec.convert(msgspec.json.decode(msgspec.json.encode(known)), Entered) == known


@pytest.mark.parametrize(
    ("changed", "refusal", "field"),
    [
        ({"document_no": " "}, GroundMissing, "document_no"),
        ({"source": ""}, GroundMissing, "source"),
        ({"valid_from": date(1900, 1, 1)}, n.LawDayOutOfReach, "valid_from"),
        ({"valid_from": date(2207, 1, 1)}, n.LawDayOutOfReach, "valid_from"),
        ({"valid_to": date(2026, 1, 1)}, n.LastDayBeforeFirst, "valid_to"),
        ({"text": "nobody"}, n.CodeUnknown, "text"),
        ({"duty": "nobody"}, n.CodeUnknown, "duty"),
        ({"confidence": "E"}, n.CodeUnknown, "confidence"),
        ({"name_en": ""}, n.TextNotNamed, "name_zh"),
        ({"text_kind": "song"}, n.TextNotNamed, "name_zh"),
        ({"duty": "", "article": ""}, n.TextNotNamed, "name_zh"),
        ({"document_no": "国务院令第765号"}, n.TextInTable, "text"),
        ({"text": "civil_code"}, n.TextInTable, "name_zh"),
        ({"text": "civil_code", "name_zh": "", "duty": ""}, n.ArticleWithoutDuty, "duty"),
        ({"article": ""}, n.ArticleNotNamed, "article"),
        ({"article": "十二"}, n.ArticleNotNamed, "article"),
        ({"article": "12345"}, n.ArticleNotNamed, "article"),
        ({"article": "0"}, n.ArticleNotNamed, "article"),
        ({"summary_en": ""}, n.ArticleNotNamed, "article"),
        ({"instead_of": "nobody.1"}, n.RowUnknown, "instead_of"),
        ({"instead_of": "insurance_law.24"}, n.RowBearsOtherDuties, "duty"),
        ({"text": "civil_principles_1986", "name_zh": ""}, n.RowOutsideItsText, "valid_from"),
    ],
)
def test_what_an_entry_cannot_say_is_refused_at_its_field(
    changed: dict[str, Any], refusal: type[Refused], field: str
) -> None:
    with pytest.raises(refusal) as refused:
        proposed(Entered(), replace(NOTICE, **changed))
    assert type(refused.value) is refusal and refused.value.field == field


def test_two_versions_of_a_text_are_never_in_force_at_once() -> None:
    with pytest.raises(n.TextsAtOnce):
        proposed(Entered(), replace(ENDED, text="civil_general_2017", valid_from=date(2017, 10, 1)))


def test_the_same_is_not_entered_twice_while_it_stands() -> None:
    known = entered(NOTICE)
    with pytest.raises(n.LawEnteredBefore):
        proposed(known, NOTICE)
    known = after(known, n.refuse(known, region=REGION, entry_no=1, ground="条号有误", by="chen", today=TODAY))
    assert len(entered(NOTICE, known=known).entries) == 2


def test_what_no_longer_fits_is_not_approved() -> None:
    """Two enter a successor of one row; the first that is approved takes the row away."""
    always = replace(NOTICE, text="insurance_law", name_zh="", duty="", instead_of="insurance_law.24",
                     valid_from=date(2009, 10, 1))  # fmt: skip
    known = entered(always, replace(always, article="13"))
    known = after(known, approve(known, 1))
    with pytest.raises(n.RowUnknown):
        approve(known, 2)


def test_what_another_builds_on_is_not_revoked_first() -> None:
    known = approved(NOTICE, replace(NOTICE, name_zh="", name_en="", text_kind="", duty="claim.notify", article="14"))
    with pytest.raises(n.OtherEntryBuildsOnIt) as refused:
        doubt(known, 1)
    assert refused.value.facts == {"entry_no": 2}
    known = after(known, doubt(known, 2))
    known = after(known, revoke(known, 2))
    assert doubt(known, 1)


STEPS = {
    "approve": lambda known, no: approve(known, no),
    "refuse": lambda known, no: n.refuse(known, region=REGION, entry_no=no, ground="有误", by="wang", today=TODAY),
    "propose_revocation": lambda known, no: doubt(known, no),
    "approve_revocation": lambda known, no: revoke(known, no),
    "refuse_revocation": lambda known, no: n.refuse_revocation(
        known, region=REGION, entry_no=no, ground="无误", by="chen", today=TODAY
    ),
}
MOVES: dict[str, tuple[str, ...]] = {
    "proposed": ("approve", "refuse"),
    "approved": ("propose_revocation",),
    "doubted": ("approve_revocation", "refuse_revocation"),
    "refused": (),
    "revoked": (),
}
PATHS = {
    "proposed": (),
    "approved": ("approve",),
    "refused": ("refuse",),
    "doubted": ("approve", "propose_revocation"),
    "revoked": ("approve", "propose_revocation", "approve_revocation"),
}


@pytest.mark.parametrize("status", PATHS)
@pytest.mark.parametrize("step", STEPS)
def test_every_step_against_every_status(status: str, step: str) -> None:
    known = entered(NOTICE)
    for each in PATHS[status]:
        known = after(known, STEPS[each](known, 1))
    assert known.entries[0].status == status
    if step in MOVES[status]:
        assert STEPS[step](known, 1)
    else:
        with pytest.raises(n.LawStepNotPossible):
            STEPS[step](known, 1)


@pytest.mark.parametrize("step", STEPS)
def test_an_entry_that_is_not_there_is_said(step: str) -> None:
    with pytest.raises(n.LawEntryUnknown):
        STEPS[step](entered(NOTICE), 2)


def test_a_ground_is_asked_for() -> None:
    known = entered(NOTICE)
    with pytest.raises(GroundMissing):
        n.refuse(known, region=REGION, entry_no=1, ground=" ", by="wang", today=TODAY)
    known = after(known, approve(known))
    with pytest.raises(GroundMissing):
        doubt(known, ground="")
    known = after(known, doubt(known))
    with pytest.raises(GroundMissing):
        n.refuse_revocation(known, region=REGION, entry_no=1, ground="", by="chen", today=TODAY)


def test_a_stranger_is_a_defect() -> None:
    with pytest.raises(AssertionError, match="does not know"):
        n.evolve(Entered(), Event())
