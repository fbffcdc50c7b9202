"""Outlets and the people who work in them: master data, kept by the administrator."""

import uuid
from typing import Any

from axes.utils import reset
from django import forms
from django.contrib.admin import display
from django.contrib.auth import get_user_model, password_validation
from django.contrib.auth.validators import ASCIIUsernameValidator
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin
from unfold.widgets import UnfoldAdminPasswordWidget, UnfoldAdminSelectWidget, UnfoldAdminTextInputWidget

from claims.desk import roles, words
from claims.desk.base import LookOnly, page_url, word_filter
from claims.desk.menu import Menu, Page
from claims.desk.models import Staff
from claims.desk.viewer import cause_of, viewer_of
from claims.outlets.commands import record_post
from claims.outlets.domain.staff import Post
from claims.outlets.models import Outlet

# Actors of the log that are nobody's login.
NO_PERSON = frozenset({"clock", "simulation", "login"})


class MasterData(LookOnly):
    """A table an administrator may write by hand; nothing is ever deleted, it is closed."""

    edit_step = ""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return viewer_of(request).takes(self.edit_step)

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return viewer_of(request).takes(self.edit_step)

    def get_urls(self) -> list[URLPattern]:
        return ModelAdmin.get_urls(self)

    def url_of(self, row: Model) -> str:
        return page_url(self.opts.label_lower, row.pk)

    def change_view(self, request: HttpRequest, object_id: str, *args: Any, **kwargs: Any) -> HttpResponse:
        self.row_or_404(request, object_id)
        return ModelAdmin.change_view(self, request, object_id, *args, **kwargs)

    def get_fields(self, request: HttpRequest, obj: Model | None = None) -> list[str]:
        given = [str(name) for name in super().get_fields(request, obj)]
        own = obj is None and viewer_of(request).region
        return [name for name in given if name != "region"] if own else given

    def get_readonly_fields(self, request: HttpRequest, obj: Model | None = None) -> list[str]:
        # A region is where a person may act; only who acts everywhere may choose it.
        return [] if not viewer_of(request).region else ["region"]

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        region = viewer_of(request).region
        if region:
            obj.region = region
        super().save_model(request, obj, form, change)


# Master data has no form of its own: who may write it.
ACTS = {"edit_outlet": ("admin",), "edit_staff": ("admin",)}


class OutletScreen(MasterData):
    page = Page(
        name="outlets",
        seen_by=(
            "assessor",
            "approver",
            "cashier",
            "finance",
            "regulator",
            "admin",
        ),
        menu=Menu(group="organisation", place=10, title=_("Outlets"), icon="storefront"),
    )
    edit_step = "edit_outlet"
    list_display = ("code", "name", "county_code", "telephone", "open")
    list_filter = ("open",)
    search_fields = ("code", "name_zh", "name_en")
    search_words = True
    ordering = ("code",)
    fields = ("region", "code", "name_zh", "name_en", "county_code", "address", "telephone", "open")

    @display(description=_("Name"), ordering="name_zh")
    def name(self, row: Outlet) -> str:
        return words.of_two(row.name_zh, row.name_en)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None and db_field.get_internal_type() == "TextField":
            field.widget = UnfoldAdminTextInputWidget()
        return field


class StaffForm(forms.ModelForm):
    """A post and its login together; the password is only set here, never shown.

    The login is the actor of every event: it never changes hands, or whoever assessed under one name could decide under
    the next. Plain characters only, so that no two look alike.
    """

    username = forms.CharField(
        label=_("Login"), max_length=150, widget=UnfoldAdminTextInputWidget,
        validators=[ASCIIUsernameValidator()],
    )  # fmt: skip
    password = forms.CharField(
        label=_("Password"), required=False, widget=UnfoldAdminPasswordWidget(attrs={"autocomplete": "new-password"}),
        help_text=_("Leave empty to keep the present one."),
    )  # fmt: skip
    active = forms.BooleanField(label=_("May log in"), required=False, initial=True)

    unlock = forms.BooleanField(
        label=_("Unlock the login"), required=False,
        help_text=_("It was locked after failures to log in. It opens by itself when the time is over."),
    )  # fmt: skip

    own_region = ""  # of whoever fills the form in

    class Meta:
        model = Staff
        fields = ("region", "role", "outlet_code")
        widgets = {"role": UnfoldAdminSelectWidget}

    outlet_code = forms.ChoiceField(label=_("Outlet"), required=False, widget=UnfoldAdminSelectWidget)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        outlets = Outlet.objects.filter(open=True).order_by("code")
        if self.own_region:
            outlets = outlets.filter(region=self.own_region)
        names = [(outlet.code, f"{outlet.code} {words.of_two(outlet.name_zh, outlet.name_en)}") for outlet in outlets]
        self.fields["outlet_code"].choices = [("", _("None: the whole region")), *names]  # type: ignore[attr-defined]
        if not self.instance.pk:
            self.fields["password"].help_text = ""
        if self.instance.pk:
            self.fields["username"].initial = self.instance.user.get_username()
            self.fields["username"].disabled = True
            self.fields["active"].initial = self.instance.user.is_active
        else:
            self.fields["unlock"].widget = forms.HiddenInput()

    def clean_outlet_code(self) -> str | None:
        return self.cleaned_data["outlet_code"] or None

    def clean_username(self) -> str:
        name = str(self.cleaned_data["username"])
        others = get_user_model().objects.filter(username__iexact=name).exclude(pk=self.instance.user_id)
        if others.exists() or name.lower() in NO_PERSON:
            raise forms.ValidationError(_("This login is taken."))
        return name

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        if values.get("password"):
            password_validation.validate_password(values["password"])
        elif not self.instance.pk:
            self.add_error("password", _("A new login needs a password."))
        if roles.of_an_outlet(values.get("role") or "") and not values.get("outlet_code"):
            self.add_error("outlet_code", _("A clerk belongs to an outlet."))
        return values


class StaffScreen(MasterData):
    page = Page(
        name="staff",
        seen_by=("admin",),
        menu=Menu(group="organisation", place=20, title=_("Staff"), icon="badge"),
    )
    edit_step = "edit_staff"
    form = StaffForm
    list_display = ("login", "role_", "outlet_code", "region", "active")
    list_filter = (word_filter(_("Role"), "role", dict(roles.CHOICES)),)
    list_select_related = ("user",)
    search_fields = ("user__username", "outlet_code")
    ordering = ("region", "role", "user__username")
    fields = ("region", "username", "password", "role", "outlet_code", "active", "unlock")

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        form = super().get_form(request, obj, change, **kwargs)
        form.own_region = viewer_of(request).region
        return form

    @display(description=_("Login"), ordering="user__username")
    def login(self, row: Staff) -> str:
        return row.user.get_username()

    @display(description=_("Role"), ordering="role")
    def role_(self, row: Staff) -> str:
        return words.word(words.ROLE, row.role)

    @display(description=_("May log in"), boolean=True)
    def active(self, row: Staff) -> bool:
        return bool(row.user.is_active)

    @transaction.atomic
    def save_model(self, request: HttpRequest, obj: Staff, form: Any, change: bool) -> None:
        """The row, the login and the event that says who changed them are one transaction."""
        users, before = get_user_model(), _post(Staff.objects.select_related("user").get(pk=obj.pk)) if change else None
        user = obj.user if change else users(is_staff=True)
        if user.is_superuser:
            raise PermissionDenied
        user.username = form.cleaned_data["username"]
        user.is_active = form.cleaned_data["active"]
        if form.cleaned_data["password"]:
            user.set_password(form.cleaned_data["password"])
        user.save()
        obj.user = user
        super().save_model(request, obj, form, change)
        if form.cleaned_data["unlock"]:
            reset(username=user.username)
        record_post(
            login=user.username,
            before=before,
            after=_post(obj),
            password_set=bool(form.cleaned_data["password"]),
            unlocked=bool(form.cleaned_data["unlock"]),
            cause=cause_of(request, region=obj.region, request_key=uuid.uuid4().hex),
        )


def _post(row: Staff) -> Post:
    return Post(region=row.region, role=row.role, outlet=row.outlet_code or "", active=row.user.is_active)
