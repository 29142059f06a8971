"""What the log may say of a request."""

import logging
from typing import override

from django.http import HttpRequest


class RoutesOnly(logging.Filter):
    """Write which kind of page it was, and not its address.

    The address of a receipt or of a new password is a key by itself.
    """

    @override
    def filter(self, record: logging.LogRecord) -> bool:
        request = getattr(record, "request", None)
        if isinstance(request, HttpRequest) and isinstance(record.args, tuple):
            match = request.resolver_match
            route = f"/{match.route}" if match else "an unknown address"
            # Django writes the path with unusual signs escaped.
            paths = {request.path, request.path.encode("unicode_escape").decode()}
            record.args = tuple(
                route if part in paths else part for part in record.args
            )
        return True
