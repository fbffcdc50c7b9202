"""The whole map of addresses."""

from django.contrib import admin
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerView

from config.health import database, healthz
from config.problems import not_found

handler400 = "config.problems.bad_request"
handler403 = "config.problems.permission_denied"
handler404 = "config.problems.page_not_found"
handler500 = "config.problems.server_error"

_READ = ["get", "head"]  # asked what else they can (OPTIONS), both would look for a page they do not have

urlpatterns = [
    path("healthz", healthz),
    path("healthz/database", database),
    path("", RedirectView.as_view(url="/admin/")),
    # The theme's own search over all tables would put what is typed into the address (claims/persons/screens/search.py).
    path("admin/search/", RedirectView.as_view(url="/admin/")),
    path("admin/", admin.site.urls),
    path("i18n/", include("django.conf.urls.i18n")),
    path("api/schema/", SpectacularAPIView.as_view(http_method_names=_READ), name="schema"),
    path("api/v1/", include("settlement.gateway.urls")),
    path("api/docs/", SpectacularSwaggerView.as_view(url_name="schema", http_method_names=_READ), name="docs"),
    re_path(r"^api(?:/|$)", not_found),
]
