"""Fresh web workers, each hit by several first requests at the same moment.

``python -m tests.config.fresh_workers`` loads what gunicorn loads and forks as gunicorn does (``preload_app``): a worker
is a fork of a loaded master, so each fork here is a fresh worker for the price of a fork. It reads the requests from
stdin and writes how each worker ended, and what it answered, as JSON.
"""

import io
import json
import os
import signal
import sys
import threading
from typing import Any

# So small that threads change places inside of what would be one turn otherwise: what can meet, meets.
SWITCH_S = 1e-6
STUCK_S = 120  # a worker that hangs is ended, and so is found


def main() -> None:
    asked = json.load(sys.stdin)
    from config.wsgi import application

    ended = []
    for number in range(asked["workers"]):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            _work(application, asked["requests"], number, writing)
        os.close(writing)
        with os.fdopen(reading) as answers:
            said = answers.read()
        _, status = os.waitpid(child, 0)
        ended.append({"exit": os.waitstatus_to_exitcode(status), "answers": json.loads(said or "[]")})
    json.dump(ended, sys.stdout)


def _work(application: Any, requests: list[dict[str, str]], number: int, writing: int) -> None:
    """What a worker does in its first moment: as many threads as there are requests, all at once."""
    signal.alarm(STUCK_S)
    sys.setswitchinterval(SWITCH_S)
    together = threading.Barrier(len(requests))
    statuses = ["nothing"] * len(requests)

    def ask(place: int, request: dict[str, str]) -> None:
        environ = _environ(request, f"fresh-worker-{number}-{place}")
        together.wait()
        answer = application(environ, lambda status, headers: statuses.__setitem__(place, status))
        b"".join(answer)
        answer.close()

    threads = [threading.Thread(target=ask, args=each) for each in enumerate(requests)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with os.fdopen(writing, "w") as answers:
        json.dump(statuses, answers)
    os._exit(0)


def _environ(request: dict[str, str], name: str) -> dict[str, Any]:
    body = request.get("body", "").replace("MDTRT_ID", name).encode()
    return {
        "REQUEST_METHOD": "POST" if body else "GET",
        "PATH_INFO": request["path"],
        "QUERY_STRING": "",
        "SERVER_NAME": "127.0.0.1",
        "SERVER_PORT": "8000",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_HOST": "127.0.0.1:8000",
        "HTTP_AUTHORIZATION": request.get("authorization", ""),
        "HTTP_COOKIE": request.get("cookie", ""),
        "HTTP_IDEMPOTENCY_KEY": name,
        "CONTENT_TYPE": "application/json",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": sys.stderr,
        "wsgi.url_scheme": "http",
        "wsgi.multithread": True,
    }


if __name__ == "__main__":
    main()
