"""The plans that come with the house: one readable file for each region, year and disease scope."""

from functools import lru_cache
from importlib.resources import files

from settlement.plan.domain.plan import Plan, check_no_overlap
from settlement.plan.domain.plan_file import parse_plan


@lru_cache(maxsize=1)
def shipped_plans() -> tuple[Plan, ...]:
    """Every plan in this folder, read once, each checked and none overlapping another."""
    names = sorted(file.name for file in files(__name__).iterdir() if file.name.endswith(".json"))
    plans = tuple(parse_plan((files(__name__) / name).read_bytes()) for name in names)
    check_no_overlap(plans)
    return plans
