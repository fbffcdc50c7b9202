"""What a clerk should look at again in what was typed of a person. Notes are shown and never refuse anything."""

from datetime import date

from django.utils.translation import gettext as _

from claims.desk import words
from claims.domain.refusal import Refused
from claims.domain.text import Change, tidy
from claims.persons.domain.identity import luhn_fits, read_identity

# Blanks and full width in a number are nobody's concern; in a name they are how it will be printed.
_TOLD = (Change.PRIVATE, Change.INVISIBLE, Change.WIDTH, Change.RADICAL, Change.DOT)


def on_name(typed: str) -> list[str]:
    """How the name is kept otherwise than it was typed."""
    return [str(words.CHANGED[change]) for change in tidy(typed).changes if change in _TOLD]


def on_identity(id_no: str, *, today: date) -> list[str]:
    """A place of issue nobody knows; one that is no identity number at all is the command's matter."""
    try:
        known = read_identity(id_no, today=today).place_known
    except Refused:
        return []
    return [] if known else [_("The first two digits of the identity number are no province. Look at the card again.")]


def on_account(account_no: str) -> list[str]:
    """A card number that does not fit its check digit; passbook accounts need not."""
    if not account_no or luhn_fits(account_no):
        return []
    return [_("The account number does not fit the check digit of bank cards. Compare it with the card again.")]
