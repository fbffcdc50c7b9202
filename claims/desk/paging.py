"""The pages of a list, however long it is.

To say how many rows there are PostgreSQL looks at each of them: of a million events that takes seconds, and nobody
turns twenty thousand pages. So a list counts up to a thousand and says "more than"; what lies behind is searched for.
"""

from typing import Any

from django.core.paginator import Paginator
from django.utils.functional import cached_property

MOST = 1000


def count_up_to(rows: Any, most: int = MOST) -> int:
    """How many rows there are; ``most`` + 1 stands for all that are more."""
    counted: int = rows.order_by()[: most + 1].count()
    return counted


class UpToAThousand(Paginator):
    template_name = "dabao/pagination.html"

    @cached_property
    def counted(self) -> int:
        return count_up_to(self.object_list)

    @cached_property
    def count(self) -> int:
        return min(self.counted, MOST)

    @property
    def is_more(self) -> bool:
        return self.counted > MOST

    @property
    def most(self) -> int:
        return MOST
