"""What Celery rings for in settlement. A lost ring costs a page some milliseconds, never a fen."""

from celery import shared_task

from settlement.ledger import owed


@shared_task(name="settlement.tasks.sum_up_owed", ignore_result=True)
def sum_up_owed() -> None:
    """Keeps what hospitals are owed up to the newest final voucher."""
    owed.sum_up()
