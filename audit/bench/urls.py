"""What settlement is compared with: one row written over HTTP, at the one address the house does not have."""

from django.db import models
from django.urls import path
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from claims.store import now


class Row(models.Model):
    amount = models.BigIntegerField()
    made_at = models.DateTimeField()

    objects: models.Manager["Row"] = models.Manager()

    class Meta:
        app_label = "audit"
        db_table = "bench_row"
        managed = False


class RowIn(serializers.Serializer[dict[str, int]]):
    amount = serializers.IntegerField()


class Rows(APIView):
    """One field, one row, no question asked: the least that anybody would write with this framework."""

    authentication_classes = ()
    permission_classes = ()

    def post(self, request: Request) -> Response:
        row = RowIn(data=request.data)
        row.is_valid(raise_exception=True)
        made = Row.objects.create(amount=row.validated_data["amount"], made_at=now())
        return Response({"id": made.pk}, status=201)


urlpatterns = [path("api/bench/rows", Rows.as_view())]
