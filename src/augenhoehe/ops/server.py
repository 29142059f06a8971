"""The web server: granian runs the pages, whitenoise their static files."""

import socket
from contextlib import closing
from pathlib import Path

from django.conf import settings
from django.db import connections
from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from augenhoehe.config.home import SetupError

LAST = 65535
APPLICATION = "augenhoehe.config.wsgi:application"


def require_free(host: str, port: int) -> None:
    """Raise :class:`SetupError` where nobody can listen there."""
    if not 0 < port <= LAST:
        raise SetupError(f"There is no port {port}. Choose one: --port 8000")
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        family, kind, protocol, _name, address = found[0]
        with closing(socket.socket(family, kind, protocol)) as attempt:
            attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            attempt.bind(address)
    except OSError as error:
        raise SetupError(
            f"Port {port} on {host} cannot be used ({error.strerror}). "
            f"Choose another one: --port {port + 1}"
        ) from error


def serve(host: str, port: int, *, workers: int = 1) -> None:
    """Answer browsers until SIGINT or SIGTERM.

    The server forks. SQLite's state must not be carried over a fork: a child would
    wait for ever for a lock that only its parent can give back. So nothing is open
    when it does, and no other thread of this process may use the database.
    """
    connections.close_all()
    Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)
    Granian(
        APPLICATION,
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=4,
        log_level=LogLevels.warning,
        respawn_failed_workers=True,
    ).serve()
