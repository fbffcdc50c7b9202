"""Addresses of the hospital API, below /api/v1/."""

from django.urls import path

from settlement.gateway.batch import BatchView
from settlement.gateway.quick import QuickSettlementsView
from settlement.gateway.rest import QuoteView, ReversalView, SettlementView

urlpatterns = [
    path("quotes", QuoteView.as_view()),
    path("settlements", QuickSettlementsView.as_view()),
    path("settlements:batch", BatchView.as_view()),
    path("settlements/<slug:bill_no>", SettlementView.as_view()),
    path("settlements/<slug:bill_no>/reversal", ReversalView.as_view()),
]
