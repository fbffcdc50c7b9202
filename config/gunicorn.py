"""The web server, in the demo and in production. Every figure can be changed on gunicorn's command line."""

from config.environment import number

# The world comes through a proxy, see config/nginx.conf.
bind = f"127.0.0.1:{number('PORT', 8000, least=1, most=65_535)}"
worker_class = "config.buffering.BufferingWorker"  # gthread, and slow clients hold none of its threads
workers = number("WEB_CONCURRENCY", 2, least=1, most=256)
threads = 4
preload_app = True
timeout = 60
graceful_timeout = 30
keepalive = 5  # nginx lets go of a connection before that
max_requests = 50_000  # a slow leak in a library never becomes our outage
max_requests_jitter = 5_000
accesslog = "-"
# The path without its query: a search for a person carries the name there.
access_log_format = "%(m)s %(U)s %(s)s %(B)s bytes %(M)s ms request=%({x-request-id}o)s"
control_socket_disable = True  # nobody steers it but the supervisor, by signals
