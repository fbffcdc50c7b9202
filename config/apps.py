from django.apps import AppConfig


class ConfigConfig(AppConfig):
    """Makes `config` an app, so that manage.py finds its commands and messages, and a task its broker."""

    name = "config"

    def ready(self) -> None:
        from django.core.checks import register

        from config import celery  # noqa: F401  so that .delay() in the web process knows the broker
        from config.checks import check_master_data
        from config.lockout import record_locks

        register(check_master_data, deploy=True)
        record_locks()
