"""One file, read from the environment.

`manage.py up` and `manage.py test` fill in what is missing (addresses, keys made once into ``.dabao``) and say
DABAO_EMBEDDED=1. Production gives everything itself and does not start without it.
"""

import os
import tomllib
from datetime import timedelta
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from config import environment
from config.unfold import UNFOLD  # noqa: F401  how the screens look

BASE_DIR = Path(__file__).resolve().parent.parent

# Written into the cause of every event: which release wrote it. Dabao runs from its folder and is not installed.
DABAO_VERSION: str = tomllib.loads((BASE_DIR / "pyproject.toml").read_text("utf-8"))["project"]["version"]

EMBEDDED = environment.flag("DABAO_EMBEDDED")
OFFLINE = environment.flag("DABAO_OFFLINE")  # for commands that need no server (check, compilemessages)
DEBUG = environment.flag("DABAO_DEBUG")
SECRET_KEY = environment.secret("SECRET_KEY")
DABAO_MASTER_KEY = environment.key("DABAO_MASTER_KEY")  # wraps the key of each person
DABAO_INDEX_KEY = environment.key("DABAO_INDEX_KEY")  # HMAC of identity numbers, by which a person is found
if DABAO_MASTER_KEY == DABAO_INDEX_KEY:
    raise ImproperlyConfigured(
        "DABAO_MASTER_KEY and DABAO_INDEX_KEY are the same: make two, so that who finds persons by number cannot also "
        "open their names."
    )
# A test or a rehearsal may say what time it is in a region; all processes must agree on whether they listen.
DABAO_SIMULATED_CLOCK = environment.flag("DABAO_SIMULATED_CLOCK", default=EMBEDDED)

ALLOWED_HOSTS = environment.words("ALLOWED_HOSTS", "127.0.0.1,localhost,[::1]")
CSRF_TRUSTED_ORIGINS = environment.words("CSRF_TRUSTED_ORIGINS")

INSTALLED_APPS = [
    "config",
    "unfold",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "axes",
    "claims",
    "settlement",
    "audit",
]

# Those of config.middleware let the machines' requests pass by, see there.
MIDDLEWARE = [
    "config.middleware.RequestId",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "config.middleware.Sessions",
    "config.middleware.Languages",
    "config.middleware.Common",
    "config.middleware.Csrf",
    "config.middleware.Authentication",
    "config.middleware.Messages",
    "config.middleware.Frames",
    "config.middleware.HeldUp",
    "axes.middleware.AxesMiddleware",  # looks at a mark that only a locked login has
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "config" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# --- Database -------------------------------------------------------------------------------------------------------
_database = environment.database(
    "postgresql://nobody@127.0.0.1:1/none" if OFFLINE else environment.required("DATABASE_URL")
)
DATABASES = {
    "default": {
        # Measured against a connection per request: a quarter of the CPU. The health check makes a cut connection
        # cost one failed ping and not one failed request. Only the store opens transactions.
        **_database,
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
        "ATOMIC_REQUESTS": False,
        "OPTIONS": {
            # Prepared statements, off by default in Django, are twice as fast for our few statements. Behind a
            # pooler in transaction mode set DABAO_PREPARED_STATEMENTS=0.
            "server_side_binding": True,
            "prepare_threshold": 5 if environment.flag("DABAO_PREPARED_STATEMENTS", default=True) else None,
            "connect_timeout": 5,
            "application_name": "dabao",
            **_database["OPTIONS"],
            **environment.sslmode(_database["OPTIONS"]),
        },
        "TEST": {"TEMPLATE": os.environ.get("DABAO_TEST_TEMPLATE")},
    }
}

# What a request or a task waits at most, for a lock and for a statement (config/waiting.py); 0 is without end. Behind a
# pooler that refuses parameters at the start give both as 0 and set them on the role.
DABAO_LOCK_TIMEOUT_S = environment.number("DABAO_LOCK_TIMEOUT_S", 2, least=0, most=3_600)
DABAO_STATEMENT_TIMEOUT_S = environment.number("DABAO_STATEMENT_TIMEOUT_S", 15, least=0, most=3_600)

# --- Clock-driven work ----------------------------------------------------------------------------------------------
CELERY_BROKER_URL = "redis://127.0.0.1:1/0" if OFFLINE else environment.required("REDIS_URL")
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": 300,  # a message of a killed worker comes back after this; above the time limit of a task
    "socket_connect_timeout": 2,
    "socket_keepalive": True,
    "health_check_interval": 25,
}
CELERY_TASK_PUBLISH_RETRY = False  # a doorbell nobody hears is no reason to let a hospital wait
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_TASK_TIME_LIMIT = 240
CELERY_TASK_SOFT_TIME_LIMIT = 200
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_CANCEL_LONG_RUNNING_TASKS_ON_CONNECTION_LOSS = True
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_WORKER_MAX_MEMORY_PER_CHILD = 240_000  # KiB
CELERY_TIMEZONE = "Asia/Shanghai"
# Celery closes the connection around each task otherwise; five times the CPU. Safe only together with the health
# check above and close_old_connections in config/celery.py.
CELERY_DB_REUSE_MAX = 5000

# --- People, languages, time ----------------------------------------------------------------------------------------
LANGUAGE_CODE = "zh-hans"
LANGUAGES = [("zh-hans", _("Simplified Chinese")), ("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "config" / "locale"]
USE_I18N = True
TIME_ZONE = "Asia/Shanghai"
USE_TZ = True

LOGIN_URL = "/admin/login/"
LOGIN_REDIRECT_URL = "/admin/"
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
# After so many failures in a row a login is locked for so long (等保 GB/T 22239 8.1.4.1), by its name alone: an address
# is that of a whole office, and who guesses has many. `manage.py axes_reset_username NAME` unlocks at once.
# law: mlps_level3.8.1.4.1b
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = ["username"]
AXES_RESET_ON_SUCCESS = True
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False  # or who keeps trying would lock somebody else out for good
AXES_LOCKOUT_CALLABLE = "config.lockout.locked"
AXES_ENABLE_ACCESS_FAILURE_LOG = True
AXES_ENABLE_ADMIN = False  # our screens look, they do not delete
AXES_VERBOSE = False

# law: mlps_level3.8.1.4.1a
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]

# What `seed_demo` makes and `up` prints; nowhere else do these people exist.
DEMO_PASSWORD = "dabao-demo"
DEMO_LOGINS = ["clerk", "assessor", "approver", "cashier", "finance", "regulator", "admin"]

# --- Hospital API ---------------------------------------------------------------------------------------------------
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    # Nobody enters where a view does not say who may.
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "config.problems.as_problem",
    "UNAUTHENTICATED_USER": None,
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Dabao",
    "VERSION": "1",
    "SERVE_INCLUDE_SCHEMA": False,
    "SERVE_PUBLIC": True,
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
}

# --- Files ----------------------------------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = None if EMBEDDED else BASE_DIR / "staticfiles"
WHITENOISE_USE_FINDERS = EMBEDDED  # no collectstatic in the demo
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if EMBEDDED
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

# --- Security -------------------------------------------------------------------------------------------------------
HTTPS = environment.flag("DABAO_HTTPS", default=not EMBEDDED)
SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = environment.flag("DABAO_HSTS_PRELOAD")
SECURE_REDIRECT_EXEMPT = [r"^healthz(/database)?$"]  # a probe inside the cluster speaks plain HTTP
if environment.flag("DABAO_BEHIND_PROXY"):  # only where a proxy sets the header itself; else anybody could
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = 30 * 60  # of not being used (等保 GB/T 22239 8.1.4.1); config.middleware.Sessions counts
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
# `check --deploy` looks for two middlewares by name; config.middleware has both, .Frames and .Csrf, under its own.
# Preloading binds a whole domain for years, so it is the operator's to ask for.
# axes.W006 fears for locks by browser; ours is by the name of the login, which no browser or cookie changes.
SILENCED_SYSTEM_CHECKS = ["security.W002", "security.W003", "security.W021", "axes.W006"]

# --- Logs -----------------------------------------------------------------------------------------------------------
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {
        "request": {"()": "config.logs.WithRequestId"},
        "refusal": {"()": "config.logs.RefusalInOneLine"},
    },
    "formatters": {
        "plain": {
            "()": "config.logs.Plain",
            "format": "%(asctime)s %(levelname)s %(name)s request=%(request_id)s %(message)s",
        }
    },
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "filters": ["request", "refusal"], "formatter": "plain"},
    },
    "root": {"handlers": ["stderr"], "level": os.environ.get("LOG_LEVEL", "INFO")},
    "loggers": {
        # Django's own handlers would mail and repeat; the root has the one we want.
        "django": {"handlers": [], "level": "INFO", "propagate": True},
        "celery.worker.strategy": {"level": "WARNING"},  # one line per ring, twelve rings a minute each
        "celery.app.trace": {"level": "WARNING"},
        "celery.beat": {"level": "WARNING"},
    },
}
