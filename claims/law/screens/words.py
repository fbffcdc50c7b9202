"""The words of the law's codes."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from claims.desk import words
from claims.law.table import SHIPPED

KIND: Mapping[str, Any] = {
    "statute": _("Statute"),
    "interpretation": _("Judicial interpretation"),
    "regulation": _("Administrative regulation"),
    "measure": _("Measures of a ministry"),
    "norm": _("Normative document"),
    "standard": _("Standard"),
}
CONFIDENCE: Mapping[str, Any] = {
    "A": _("A: the official text was read whole"),
    "B": _("B: a part of the official text was read"),
    "C": _("C: press, answers, a third party's summary"),
    "D": _("D: inferred"),
}
STATE: Mapping[str, Any] = {
    "works": _("Works"),
    "partly": _("Works partly"),
    "open": _("Not yet done"),
    "none": _("Not executable"),
}
TONE: Mapping[str, str] = {"works": "done", "partly": "risk", "open": "late", "none": "none"}
STATUS: Mapping[str, Any] = {
    "proposed": _("Waits for a second person"),
    "approved": _("Cited"),
    "refused": _("Refused"),
    "doubted": _("Cited; its revocation waits for a second person"),
    "revoked": _("Revoked"),
}
STATUS_TONE: Mapping[str, str] = {
    "proposed": "risk",
    "approved": "done",
    "refused": "none",
    "doubted": "late",
    "revoked": "none",
}
# As the sentence of a refusal goes on: "The entry is …".
IN_A_SENTENCE: Mapping[str, Any] = {
    "law.proposed": _("waiting for a second person"),
    "law.approved": _("approved"),
    "law.refused": _("refused"),
    "law.doubted": _("proposed to be revoked"),
    "law.revoked": _("revoked"),
}


def text_name(code: str) -> str:
    """A text by its short name; one that was entered by its document number."""
    text = SHIPPED.texts.get(code)
    return words.of_two(text.zh, text.en) if text else code.removeprefix("entered.")


def duty_name(code: str) -> str:
    duty = SHIPPED.duties.get(code)
    return words.of_two(duty.zh, duty.en) if duty else code
