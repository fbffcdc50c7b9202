"""The whole map of addresses."""

from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerView

from config.health import healthz
from config.problems import not_found

urlpatterns = [
    path("healthz", healthz),
    path("", RedirectView.as_view(url="/admin/")),
    # The theme's own search over all tables would put what is typed into the address (claims/persons/screens/search.py).
    path("admin/search/", RedirectView.as_view(url="/admin/")),
    path("admin/", admin.site.urls),
    path("i18n/", include("django.conf.urls.i18n")),
    path("api/schema/", SpectacularAPIView.as_view(), name="schema"),
    path("api/v1/", include("settlement.gateway.urls")),
    path("api/docs/", SpectacularSwaggerView.as_view(url_name="schema"), name="docs"),
    path("api/<path:address>", not_found),
]
