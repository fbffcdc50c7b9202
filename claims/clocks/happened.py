"""What happened to a subject and its clocks, in the order written."""

from claims.desk.happened import COLUMNS, Happened, happened

_TIMELINE = f"""
select {COLUMNS}
  from claims_event
 where region = %(region)s and stream_id in (
         select %(subject)s::text
         union all
         select 'clock:' || clock_id from claims_clock where region = %(region)s and subject = %(subject)s::text)
 order by seq"""

_OF_CLOCK = f"select {COLUMNS} from claims_event where region = %(region)s and stream_id = %(clock)s order by version"


def find_happened(region: str, subject: str) -> list[Happened]:
    """What happened to a subject, a stream id, and to its clocks."""
    return happened(_TIMELINE, {"region": region, "subject": subject})


def find_happened_to_clock(region: str, clock_id: str) -> list[Happened]:
    """What happened to one clock alone."""
    return happened(_OF_CLOCK, {"region": region, "clock": f"clock:{clock_id}"})
