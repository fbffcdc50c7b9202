"""The house with one address more, for the bench only: the trivial insert that settlement is compared with."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

from django.conf import settings
from django.core.wsgi import get_wsgi_application

settings.ROOT_URLCONF = "audit.bench.urls"
application = get_wsgi_application()
