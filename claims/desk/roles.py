"""Who may see what and take which step: one table, read by every screen.

Separation of duties (内部牵制; user rights kept strictly, 86号 service norm art. 9): who receives does not assess, who assesses does
not decide, who decides does not pay. The administrator keeps the master data and moves no claim and no money.
"""

from typing import Final

PAGES: Final = (
    "worklist", "claims", "persons", "clocks", "bills", "covers", "payments", "funds", "vouchers", "trial_balance",
    "events", "followers", "hospitals", "outlets", "staff",
)  # fmt: skip

# Role → the pages it may look at.
SEES: Final[dict[str, frozenset[str]]] = {
    "clerk": frozenset({"worklist", "claims", "clocks", "covers"}),
    "assessor": frozenset({"worklist", "claims", "clocks", "bills", "covers", "hospitals", "outlets"}),
    "approver": frozenset({"worklist", "claims", "clocks", "bills", "covers", "payments", "hospitals", "outlets"}),
    "cashier": frozenset({"worklist", "claims", "clocks", "bills", "payments", "vouchers", "hospitals", "outlets"}),
    "finance": frozenset(
        {
            "worklist",
            "claims",
            "bills",
            "covers",
            "payments",
            "funds",
            "vouchers",
            "trial_balance",
            "hospitals",
            "outlets",
        }
    ),
    "regulator": frozenset(PAGES) - {"staff"},
    "admin": frozenset(PAGES),
}

# Who is insured and belongs to which group is recorded where the papers are seen, and corrected by the administrator;
# never by whoever assesses, since the group decides how much is paid.
MEMBERSHIP: Final = frozenset({"enrol", "end_enrolment", "grant_identity", "end_identity"})

# Role → the steps it may take. A step is the name of a decision, as in ``claims.counter.domain.claim.POSSIBLE``.
TAKES: Final[dict[str, frozenset[str]]] = {
    "clerk": frozenset(
        {
            "register_person", "report", "request_supplement", "record_notice_arrival", "receive_documents",
            "complete_dossier", "notify", "accept", "dispute", "give_bank_account", "withdraw", "close",
        }
    )
    | MEMBERSHIP,
    "assessor": frozenset({"assess", "propose_rejection"}),
    "approver": frozenset({"send_back", "approve", "reject", "uphold", "reopen"}),
    "cashier": frozenset(
        {"order_payment", "reserve", "confirm_payment", "fail_payment", "return_payment", "requeue_payment",
            "order_hospital_payment",
        }
    ),
    "finance": frozenset(
        {"premium_due", "premium_received", "send_sweep", "sweep_arrived", "send_allocation", "allocation_arrived"}
    ),
    "regulator": frozenset(),
    "admin": frozenset({"make_token", "revoke_token", "edit_outlet", "edit_staff"}) | MEMBERSHIP,
}  # fmt: skip

# Role → the personal data it may ask to be shown in the clear, each time for a reason that stays in the log (PIPL 6:
# what the task needs and no more).
SHOWN: Final[dict[str, tuple[str, ...]]] = {
    "clerk": ("name", "id_no", "psn_no", "phone"),
    "assessor": ("name", "id_no", "psn_no"),
    "approver": ("name", "id_no", "psn_no", "phone"),
    "cashier": ("name", "account"),
    "finance": (),
    "regulator": ("name", "id_no", "psn_no", "phone", "account"),
    "admin": ("name", "id_no", "psn_no", "phone"),
}

ROLES: Final = tuple(SEES)
STEPS: Final = frozenset().union(*TAKES.values())

# Roles that belong to one outlet and see nothing of another.
OF_AN_OUTLET: Final = frozenset({"clerk"})


def may_see(role: str, page: str) -> bool:
    return page in SEES.get(role, frozenset())


def may_take(role: str, step: str) -> bool:
    return step in TAKES.get(role, frozenset())


# Roles whose work list shows the payments that wait.
WATCHES_MONEY: Final = frozenset({"cashier", "finance", "regulator", "admin"})

# Status of a claim → whose turn it is; "claimant" when nobody here can move it.
WAITS_FOR: Final[dict[str, str]] = {
    "received": "clerk",
    "supplement_requested": "clerk",
    "awaiting_documents": "claimant",
    "under_assessment": "assessor",
    "assessed": "approver",
    "approved": "clerk",
    "rejected": "clerk",
    "notified": "claimant",
    "disputed": "approver",
    "accepted": "clerk",
    "payment_ordered": "cashier",
    "payment_failed": "cashier",
    "payment_returned": "clerk",
}


def my_turn(role: str) -> tuple[str, ...]:
    """The statuses in which a claim waits for this role."""
    return tuple(status for status, waits_for in WAITS_FOR.items() if waits_for == role)
