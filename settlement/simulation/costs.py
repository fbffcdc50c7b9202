"""What a stay in hospital costs: few words, a heavy tail, and whole fen throughout.

Tables of whole numbers instead of a distribution, so that every machine draws the same year from a seed.
"""

from datetime import date, timedelta
from random import Random

from claims.domain.money import Money
from settlement.cover.domain.bill import BillAmounts

# Of 10,000 patients so many have stays that cost from … to … yuan each.
SEVERITY = (
    (6_900, 2_000, 12_000),
    (2_300, 12_000, 35_000),
    (620, 35_000, 90_000),
    (140, 90_000, 220_000),
    (30, 220_000, 600_000),
    (10, 600_000, 1_600_000),
)
PATIENTS = 10_000
# Of 100 patients so many have so many stays in a year.
_STAYS = ((60, 1), (22, 2), (10, 3), (5, 4), (2, 5), (1, 7))

_BASIC_DEDUCTIBLE_FEN = 60_000
_BASIC_CEILING_FEN = 15_000_000

_LONGEST_STAY = 25


def severity(draw: Random) -> tuple[int, int]:
    """From and to how many yuan a stay of this patient costs."""
    lot = draw.randrange(PATIENTS)
    for share, low, high in SEVERITY:
        if lot < share:
            return low, high
        lot -= share
    raise AssertionError("the shares make the whole")


def count_stays(draw: Random) -> int:
    """How many stays a patient has in the year."""
    lot = draw.randrange(100)
    for share, stays in _STAYS:
        if lot < share:
            return stays
        lot -= share
    raise AssertionError("the shares make a hundred")


def total_fen(draw: Random, low: int, high: int) -> Money:
    """The cost of one stay between two amounts in yuan, the lower half of them likelier than the upper."""
    return Money(min(draw.randint(low * 100, high * 100), draw.randint(low * 100, high * 100)))


def split(draw: Random, total: Money) -> BillAmounts:
    """How a cost divides: out of scope, self-paid first, and what basic insurance pays of the rest."""
    own = total * draw.randint(3, 12) // 100
    over = total * draw.randint(0, 3) // 100
    first = total * draw.randint(1, 6) // 100
    scope = total - own - over - first
    deductible = min(_BASIC_DEDUCTIBLE_FEN, scope)
    basic = min((scope - deductible) * draw.randint(55, 75) // 100, _BASIC_CEILING_FEN)
    return BillAmounts(
        medfee_sumamt=total,
        fulamt_ownpay_amt=own,
        overlmt_selfpay=over,
        preselfpay_amt=first,
        inscp_scp_amt=scope,
        act_pay_dedc=deductible,
        hifp_pay=basic,
    )


def stay(draw: Random, year: int) -> tuple[date, date]:
    """Admission and discharge, both in the year: a stay across its end would be billed in two parts."""
    first = date(year, 1, 1)
    days = (date(year, 12, 31) - first).days
    discharge = first + timedelta(days=draw.randint(2, days))
    admission = discharge - timedelta(days=draw.randint(1, _LONGEST_STAY))
    return max(admission, first), discharge
