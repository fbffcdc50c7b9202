"""Every address of the house, and the trivial insert."""

from django.db import connection
from django.urls import include, path
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView


class RowIn(serializers.Serializer[dict[str, int]]):
    amount = serializers.IntegerField()


class Rows(APIView):
    """One field, one row, no question asked: as little as an endpoint of this framework can do."""

    authentication_classes = ()
    permission_classes = ()

    def post(self, request: Request) -> Response:
        row = RowIn(data=request.data)
        row.is_valid(raise_exception=True)
        with connection.cursor() as cursor:
            cursor.execute(
                "insert into bench_row (amount, made_at) values (%s, now()) returning id",
                (row.validated_data["amount"],),
            )
            (made,) = cursor.fetchone()
        return Response({"id": made}, status=201)


urlpatterns = [path("api/bench/rows", Rows.as_view()), path("", include("config.urls"))]
