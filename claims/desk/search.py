"""Searching a list, without a person's number or name ever standing in an address.

An address is kept by browsers, by proxies and in logs. So what is typed is sent in the body; only a number of a case
or a day goes on into the address of the list, and a person found by the number of a certificate goes there as the opaque id.
"""

import re
from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.admin.views.main import SEARCH_VAR
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from claims.desk.viewer import viewer_of
from claims.domain.text import number, tidy

ASKED = SEARCH_VAR
PERSON = "person_id"

_ID_NO = re.compile(
    r"[0-9]{17}[0-9X]|[0-9]{15}|[A-Z]{1,2}[0-9]{7,9}|[HM][0-9]{10}|[A-Z]{3}[0-9]{12}"
)  # of certificates
_PHONE = re.compile(r"(\+?86)?1[3-9][0-9]{9}")


finders: list[Callable[[str, str], str]] = []
"""``find(region, asked)`` gives the opaque id of the person meant, or ""; persons hand one in when they are wired."""


def plain(asked: str) -> str:
    """A number without what people type between its digits, in whatever width they type it."""
    return number(asked)


def is_personal(asked: str) -> bool:
    """Whether this looks like the number of a certificate or a mobile, however it is spaced."""
    number = plain(asked).upper()
    return bool(_ID_NO.fullmatch(number) or _PHONE.fullmatch(number))


def may_be_addressed(asked: str, *, words: bool) -> bool:
    """Whether this may stand in an address. On a list of cases a word that is no code could be a name."""
    return not is_personal(asked) and (words or asked.isascii())


def search_view(screen: Any, request: HttpRequest) -> HttpResponse:
    """Takes what was typed out of the body and leads on to the list that shows it."""
    asked = tidy(request.POST.get(ASKED, "").replace("\0", "")).text
    kept = [(name, value) for name in request.POST for value in request.POST.getlist(name)]
    kept = [pair for pair in kept if pair[0] not in (ASKED, PERSON, "csrfmiddlewaretoken")]
    person_id = _person(viewer_of(request).region, asked) if screen.of_persons else ""
    if person_id:
        kept.append((PERSON, person_id))
    elif asked and may_be_addressed(asked, words=screen.search_words):
        kept.append((ASKED, asked))
    elif asked:
        _say_no(screen, request)
    return HttpResponseRedirect(f"{request.path}?{urlencode(kept)}" if kept else request.path)


def refuse_address(screen: Any, request: HttpRequest) -> HttpResponse | None:
    """An address somebody made by hand, with what does not belong there, is not answered."""
    asked = request.GET.get(ASKED, "").strip()
    if may_be_addressed(asked, words=screen.search_words):
        return None
    _say_no(screen, request)
    return HttpResponseRedirect(request.path)


def _person(region: str, asked: str) -> str:
    return next((found for find in finders if (found := find(region, asked))), "") if region else ""


def _say_no(screen: Any, request: HttpRequest) -> None:
    if screen.of_persons:
        text = _("Nobody was found. Search by the whole identity number, or by the number of a claim, bill or payment.")
    else:
        text = _("Search by a number or a day. A person's name or number does not belong in an address.")
    messages.warning(request, text)
