"""Umbrellas as they were lent under the first table: one still out, one lost with a statement."""

from tests.recipes.umbrella_hands import LOST, lend, open_outlets, send, somebody, step

open_outlets()
clerk = somebody("clerk", "clerk", "37990101")
approver = somebody("approver", "approver", None)
out = lend(clerk, colour="black")
lost = lend(clerk, colour="black")
assert send(approver, step(lost, "lose_umbrella"), **LOST).status_code == 302
