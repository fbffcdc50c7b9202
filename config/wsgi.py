"""What the web server runs: ``gunicorn -c config/gunicorn.py config.wsgi``."""

import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

from config.waiting import limit_waiting

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_wsgi_application()
limit_waiting()
get_resolver().url_patterns  # noqa: B018  loaded before the fork, the workers share the memory
