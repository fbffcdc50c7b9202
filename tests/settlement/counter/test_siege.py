"""Every step of a claim under siege: sent unasked, with nonsense, from elsewhere. A named no, nothing written, no error page."""

from django.contrib.auth import get_user_model
from django.test import Client

from claims.desk import roles
from claims.desk.models import Staff
from claims.desk.steps import Step, steps_of
from claims.store.models import Event
from tests import office as o
from tests.claims.counter.screens.test_steps import step_url
from tests.office import Office
from tests.settlement.counter.test_reopening import confirm, deny, pay, propose

NONSENSE = ("a\0b", "字" * 10_000, "9" * 22)


def fields_of(step: Step, claim_no: str, browser: Client) -> list[str]:
    form = browser.get(step_url(claim_no, step.name)).context["form"]
    names = [name for name in form.fields if name != "request_key"]
    return [*names, *(f"documents-0-{part}" for part in ("kind", "pages", "sha256", "reason") if form.rows is not None)]


def browsers() -> dict[str, Client]:
    found = {role: o.client(role) for role in roles.ROLES}
    for browser in found.values():
        browser.raise_request_exception = False
    return found


def test_nonsense_is_refused_in_the_form(office: Office) -> None:
    """On a claim on which money is asked back, so that the steps of the money are there too; the others are sent unasked."""
    pay(office.paid, "B1")
    propose(office.paid)
    confirm(office.paid)
    deny(office.paid)
    here, before = browsers(), Event.objects.count()
    for serial, step in enumerate(steps_of("claims").values()):
        names = fields_of(step, office.paid, here[step.who[0]])
        for number, nonsense in enumerate(NONSENSE if names else ()):
            body = dict.fromkeys(names, nonsense) | {"request_key": f"{serial:028x}{number:04x}"}
            body |= {"documents-TOTAL_FORMS": "1", "documents-INITIAL_FORMS": "0"}
            answer = here[step.who[0]].post(step_url(office.paid, step.name), body)
            assert (answer.status_code, Event.objects.count()) == (200, before), (step.name, nonsense[:9])
            form = answer.context["form"]
            assert form.errors or (form.rows is not None and not form.rows.is_valid()), (step.name, nonsense[:9])


def test_from_elsewhere(office: Office) -> None:
    user = get_user_model().objects.create_user(username="far", password="dabao-far", is_staff=True)
    Staff.objects.create(user=user, region="379800", role="clerk", outlet_code="X1")
    far, here = Client(), browsers()
    far.force_login(user)
    key, before = {"request_key": "0" * 32}, Event.objects.count()
    for step in steps_of("claims").values():
        approved, elsewhere = step_url(office.approved, step.name), step_url(office.elsewhere, step.name)
        assert far.post(approved, key).status_code == 404
        assert here["clerk"].post(elsewhere, key).status_code == 404
        for role in set(roles.ROLES) - set(step.who):
            assert here[role].post(approved, key).status_code == 403, (role, step.name)
    assert Event.objects.count() == before
