"""The plans that come with the house: one readable file for each region, year and disease scope."""

from importlib.resources import files

from settlement.plan.domain.plan import Plan, check_no_overlap
from settlement.plan.domain.plan_file import parse_plan


def _read() -> tuple[Plan, ...]:
    names = sorted(file.name for file in files(__name__).iterdir() if file.name.endswith(".json"))
    plans = tuple(parse_plan((files(__name__) / name).read_bytes()) for name in names)
    check_no_overlap(plans)
    return plans


# Read when the process starts, before it has threads: two of them that read plans at once crash it (msgspec learns the
# types of a plan with the first one).
_PLANS = _read()


def shipped_plans() -> tuple[Plan, ...]:
    """Every plan in this folder, each checked and none overlapping another."""
    return _PLANS
