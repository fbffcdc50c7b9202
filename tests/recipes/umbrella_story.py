"""What happens to an umbrella, through a client without a browser; run by ``manage.py shell`` in a house that lends them.

The house is the copy that ``test_umbrellas`` makes; every assertion that fails ends the process.
"""

from claims.umbrellas.models import UmbrellaRow
from django.urls import reverse

from audit.proof.walk import Tally, find_faults, place_what_waits
from claims.clocks.models import ClockRow
from claims.clocks.sweep import sweep_clocks
from claims.desk.base import page_url
from claims.store.models import Event
from tests.recipes.umbrella_hands import LIST, LOST, REGION, lend, open_outlets, send, somebody, step

open_outlets()
clerk = somebody("clerk", "clerk", "37990101")
other = somebody("other", "clerk", "37990102")
approver = somebody("approver", "approver", None)
cashier = somebody("cashier", "cashier", None)

# Only who sees the page sees it, and it stands in the menu.
assert cashier.get(LIST).status_code == 403
assert "雨伞" in clerk.get(reverse("admin:index")).content.decode()
assert "雨伞" not in cashier.get(reverse("admin:index")).content.decode()

# Lent: a case with its row, its clock of 7 working days, its page and its list.
first = lend(clerk)
assert (first.status, first.outlet, first.colour, first.deposit_fen) == ("lent", "37990101", "red", 2_000)
clock = ClockRow.objects.get(subject=f"umbrella:{first.number}")
assert clock.rule_code == "umbrella.return" and clock.due_date == first.next_due_date
page = clerk.get(page_url("claims.umbrellarow", first.number)).content.decode()
for said in ("红色", "20.00", "雨伞归还期限", "借出雨伞", first.number):
    assert said in page, said
assert first.number in clerk.get(LIST).content.decode()
assert first.number in clerk.get(f"{LIST}?due=running").content.decode()
assert first.number not in clerk.get(f"{LIST}?due=late").content.decode()
assert first.number in clerk.get(reverse("admin:index")).content.decode()
assert first.number not in other.get(reverse("admin:index")).content.decode()
assert first.number not in approver.get(reverse("admin:index")).content.decode()  # it waits for the clerk
assert first.number not in other.get(LIST).content.decode()
assert other.get(page_url("claims.umbrellarow", first.number)).status_code == 404
assert first.number in clerk.get(reverse("admin:claims_clockrow_changelist")).content.decode()
exported = b"".join(clerk.get(reverse("admin:claims_umbrellarow_export")).streaming_content).decode()
assert first.number in exported and "红色" in exported and exported.startswith("\ufeff")

# Who lent it does not write it off: a second person does.
events = Event.objects.count()
assert send(clerk, step(first, "lose_umbrella"), **LOST).status_code == 200
assert Event.objects.count() == events
assert cashier.post(step(first, "lose_umbrella")).status_code == 403
assert send(approver, step(first, "lose_umbrella"), **LOST | {"reason": " "}).status_code == 200
assert Event.objects.count() == events
assert send(approver, step(first, "lose_umbrella"), **LOST).status_code == 302
assert "遗失说明" in approver.get(page_url("claims.umbrellarow", first.number)).content.decode()
first.refresh_from_db()
assert first.status == "lost" and first.next_due_date is None
assert ClockRow.objects.get(pk=clock.pk).lifecycle == "cancelled"

# Returned in the same second, and never twice.
second = lend(clerk)
today = second.opened_date.isoformat()
assert send(clerk, step(second, "return_umbrella"), on_date=today).status_code == 302
assert ClockRow.objects.get(subject=f"umbrella:{second.number}").lifecycle == "met"
assert send(clerk, step(second, "return_umbrella"), on_date=today).status_code == 200

# Never brought back: the sweep says so, as it does of any other case.
third = lend(clerk)
late = ClockRow.objects.get(subject=f"umbrella:{third.number}")
sweep_clocks(region=REGION, now=late.plan_at[-1])
late.refresh_from_db()
assert late.timeliness == "breached"

# It can be proved: the rows are what the log says, and a forged one is named.
place_what_waits()
assert find_faults(Tally(), lambda what, count: None) == []
UmbrellaRow.objects.filter(pk=third.pk).update(colour="black")
found = find_faults(Tally(), lambda what, count: None)
assert [fault.what for fault in found] == [f"the row of umbrella {third.number} is not what its stream says"]
