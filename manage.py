#!/usr/bin/env python3
"""The one entry point: ``python3 manage.py up``, ``python3 manage.py test``, and every Django command.

Outside the project's environment it hands over to config/embedded/bootstrap.py, which makes one; inside an environment that
already has Django it is an ordinary manage.py.
"""

import os
import sys


def main():
    from config.embedded import bootstrap

    bootstrap.enter(sys.argv)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    from config.embedded import services

    services.run(sys.argv)


if __name__ == "__main__":
    main()
