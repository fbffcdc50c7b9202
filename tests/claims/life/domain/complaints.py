"""A life as many to come will be: registered, handled, decided by a second person, answered, closed, with notes."""

from datetime import date
from typing import Any

from claims.clocks.domain.rule import Period
from claims.domain.document import Document
from claims.domain.event import event
from claims.domain.refusal import InTheWay, Refused
from claims.life.domain.case import Case, CaseOpened, CaseStep
from claims.life.domain.life import Decision, Field, Life, Status, Word


@event("trial_case.registered.1", zh="登记", en="Registered", dated="on_date")
class TrialRegistered(CaseOpened, frozen=True, kw_only=True):
    subject: str
    documents: list[Document]


@event("trial_case.noted.1", zh="备注", en="Noted", dated="on_date")
class TrialNoted(CaseStep, frozen=True, kw_only=True):
    note: str


@event("trial_case.handled.1", zh="处理", en="Handled", dated="on_date")
class TrialHandled(CaseStep, frozen=True, kw_only=True):
    finding: str


@event("trial_case.decided.1", zh="决定", en="Decided", dated="on_date")
class TrialDecided(CaseStep, frozen=True, kw_only=True):
    upheld: bool


@event("trial_case.sent_back.1", zh="退回", en="Sent back", dated="on_date")
class TrialSentBack(CaseStep, frozen=True, kw_only=True):
    pass


@event("trial_case.answered.1", zh="答复", en="Answered", dated="on_date")
class TrialAnswered(CaseStep, frozen=True, kw_only=True):
    pass


class Trial(Case, frozen=True, kw_only=True):
    subject: str = ""
    finding: str = ""
    upheld: bool = False


class NothingFound(InTheWay):
    """Nothing was found yet."""

    zh = "尚无处理意见。"


def found(case: Trial) -> Refused | None:
    return None if case.finding else NothingFound()


SAID = {"help": Word("说明", "Help"), "done": Word("完成", "Done")}
ANSWER = Period(code="trial.answer", version=1, zh="答复期限", en="Answer", duty="complaint.simple",
                unit="wday", amount=10)  # fmt: skip


def decision(name: str, happens: type[CaseStep], out_of: tuple[str, ...], into: str, **more: Any) -> Decision[Trial]:
    given: dict[str, Any] = {"who": ("clerk",), "word": Word(name, name), **SAID, **more}
    return Decision(name=name, happens=happens, out_of=out_of, into=into, **given)


def asks(name: str, form: Any = "text", required: bool = True) -> tuple[Field, ...]:
    return (Field(name=name, form=form, word=Word(name, name), required=required),)


OPEN = ("registered", "handled", "decided")
DECISIONS = (
    decision("register", TrialRegistered, (), "registered", fields=asks("subject"), starts=("trial.answer",),
             documents={"letter": Word("来信", "Letter")}),
    decision("note", TrialNoted, OPEN, "", fields=asks("note")),
    decision("handle", TrialHandled, ("registered",), "handled", fields=asks("finding", required=False)),
    decision("decide", TrialDecided, ("handled",), "decided", fields=asks("upheld", "yes"), second_to="handle",
             unless=found, who=("approver",)),
    decision("send_back", TrialSentBack, ("handled", "decided"), "registered"),
    decision("answer", TrialAnswered, ("decided",), "answered", meets=("trial.answer",)),
)  # fmt: skip


def life(**other: Any) -> Life[Trial]:
    given: dict[str, Any] = {
        "name": "trial_case",
        "letter": "T",
        "word": Word("试件", "Trial case"),
        "state": Trial,
        "statuses": {
            **{name: Status(word=Word(name, name), waits_for="clerk") for name in OPEN},
            "answered": Status(word=Word("answered", "answered")),
        },
        "decisions": DECISIONS,
        "periods": (ANSWER,),
        **other,
    }
    return Life(**given)


TRIAL = life()
DAY = date(2026, 3, 9)
KNOWN = {"number": "T1", "region": "379900"}
GIVEN: dict[str, dict[str, Any]] = {
    "register": {"subject": "服务态度", "documents": [Document(kind="letter", pages=1, sha256="a" * 64)], "outlet": ""},
    "note": {"note": "电话联系"},
    "handle": {"finding": "属实"},
    "decide": {"upheld": True},
    "send_back": {},
    "answer": {},
}
