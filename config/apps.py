from django.apps import AppConfig


class ConfigConfig(AppConfig):
    """Makes `config` an app, so that manage.py finds its commands and messages, and a task its broker."""

    name = "config"

    def ready(self) -> None:
        from config import celery  # noqa: F401  so that .delay() in the web process knows the broker
