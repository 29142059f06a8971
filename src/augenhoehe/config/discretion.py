"""What the log may say of a request."""

import logging
import traceback
from typing import override

from django.http import HttpRequest


class RoutesOnly(logging.Filter):
    """Write which kind of page it was, and not its address.

    The address of a receipt or of a new password is a key by itself. Of a fault, its
    kind and its place are written, not its words: a database quotes what people wrote.
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
        if record.exc_info and record.exc_info[0]:
            kind, _, place = record.exc_info
            record.exc_text = "".join([*traceback.format_tb(place), kind.__name__])
        return True
