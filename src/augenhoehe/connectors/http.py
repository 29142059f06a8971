"""The one place where HTTP turns into the errors of this package."""

import json
import ssl
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import cache
from typing import Any, ClassVar

import httpx2

from augenhoehe.connectors import text
from augenhoehe.connectors.base import (
    Connector,
    ConnectorError,
    NeedsLogin,
    PermanentError,
    TemporaryError,
    Unclear,
)

A_MINUTE = timedelta(minutes=1)
A_DAY = timedelta(days=1)

LARGEST_ANSWER = 20 * 1024 * 1024
LONGEST_WAIT = timedelta(minutes=2)
"""For the whole answer: a server that drips is given up, however alive it looks."""
MOST_REDIRECTS = 5

_READS = frozenset({"GET", "HEAD"})
_NEVER_SENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)


class Refused(PermanentError):
    """The network said no, with a status and, where it gave one, a code."""

    def __init__(self, message: str, *, status: int, code: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.code = code


class NotJson(PermanentError):
    """Something answered, but not the interface that was asked."""


def new_client() -> httpx2.Client:
    """Return the client every connector gets: certificates checked, no redirects."""
    return httpx2.Client(
        timeout=httpx2.Timeout(30, connect=10),
        follow_redirects=False,
        verify=_trust(),
        headers={"User-Agent": "Augenhoehe", "Accept": "application/json"},
    )


@cache
def _trust() -> ssl.SSLContext:
    """Load the known authorities once: that takes longer than all else here."""
    return httpx2.create_ssl_context()


class HttpConnector(Connector):
    """A connector for a network that speaks JSON over HTTP."""

    login_codes: ClassVar[frozenset[str]] = frozenset()
    """Codes beside a 403 that say: these credentials do not allow it."""

    def auth(self) -> httpx2.Auth | None:
        """Return how a request proves who we are."""
        return None

    def call(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, str] | None = None,
        body: Mapping[str, object] | None = None,
    ) -> Any:
        """Return the decoded JSON of the answer.

        Raises NeedsLogin where the credentials are at fault, TemporaryError where
        waiting helps, Unclear where a write may have been carried out, and
        PermanentError (Refused, NotJson) for the rest.
        """
        is_write = method not in _READS
        try:
            request = self.http.build_request(method, url, params=params, json=body)
            response = self._send(request)
        except _NEVER_SENT as error:
            raise _unreachable(error) from error
        except (httpx2.TransportError, httpx2.DecodingError) as error:
            raise _cut_off(error, is_write=is_write) from error
        except (httpx2.InvalidURL, UnicodeError) as error:
            raise PermanentError(f"This is no valid address: {error}") from error
        if response.is_success:
            return _json(response, is_write=is_write)
        raise self._error(response, is_write=is_write)

    def _send(self, request: httpx2.Request) -> httpx2.Response:
        """Send, and follow redirects that stay on the same host."""
        for _ in range(MOST_REDIRECTS):
            response = _read(self.http, request, auth=self.auth())
            if not response.has_redirect_location:
                return response
            request = _redirected(self.http, request, response)
        raise PermanentError("The address leads in a circle.")

    def _error(self, response: httpx2.Response, *, is_write: bool) -> ConnectorError:
        status = response.status_code
        code, message = _complaint(response)
        said = f"{status} {response.reason_phrase}: {message}".rstrip(": ")
        if status == 401 or (status == 403 and code in self.login_codes):
            return NeedsLogin(said)
        if status in {408, 425, 429}:
            return TemporaryError(said, retry_after=_wait(response))
        if status >= 500:
            kind = Unclear if is_write else TemporaryError
            return kind(said, retry_after=_wait(response))
        return Refused(said, status=status, code=code)


def _read(
    client: httpx2.Client, request: httpx2.Request, *, auth: httpx2.Auth | None
) -> httpx2.Response:
    """Return the answer with its whole content, within our limits."""
    deadline = time.monotonic() + LONGEST_WAIT.total_seconds()
    response = client.send(request, auth=auth, stream=True, follow_redirects=False)
    try:
        content = bytearray()
        for piece in response.iter_bytes():
            content += piece
            if len(content) > LARGEST_ANSWER:
                raise httpx2.DecodingError("The answer is larger than 20 MB.")
            if time.monotonic() > deadline:
                raise httpx2.ReadTimeout("The answer takes too long.")
    finally:
        response.close()
    headers = [
        (name, value)
        for name, value in response.headers.multi_items()
        if name.lower() not in {"content-encoding", "transfer-encoding"}
    ]
    return httpx2.Response(
        response.status_code, headers=headers, content=bytes(content), request=request
    )


def _redirected(
    client: httpx2.Client, request: httpx2.Request, response: httpx2.Response
) -> httpx2.Request:
    """Return the next request, unless it would carry our password elsewhere."""
    old, new = request.url, request.url.join(response.headers["Location"])
    is_downgrade = old.scheme == "https" and new.scheme != "https"
    is_same = old.host == new.host and new.scheme in {"http", "https"}
    moved = f"The site has moved to {new.copy_with(query=None)}: enter that address."
    if is_downgrade or not is_same or not _is_same_port(old, new):
        raise PermanentError(moved)
    if request.method not in _READS and response.status_code not in {307, 308}:
        raise PermanentError(moved)
    headers = {
        name: value
        for name, value in request.headers.items()
        if name.lower() not in {"host", "authorization", "content-length"}
    }
    return client.build_request(
        request.method, new, headers=headers, content=request.read()
    )


def _is_same_port(old: httpx2.URL, new: httpx2.URL) -> bool:
    """Another port is another server, unless both are the usual ones."""
    return old.port == new.port or (old.port is None and new.port is None)


def _unreachable(error: httpx2.TransportError) -> ConnectorError:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return PermanentError(f"The certificate of the site is not valid: {cause}")
        cause = cause.__cause__ or cause.__context__
    return TemporaryError(f"Cannot be reached: {error}", retry_after=A_MINUTE)


def _cut_off(
    error: httpx2.TransportError | httpx2.DecodingError, *, is_write: bool
) -> ConnectorError:
    """Sort an answer that did not arrive whole."""
    if is_write:
        return Unclear(f"No answer arrived: {error}", retry_after=A_MINUTE)
    if isinstance(error, httpx2.UnsupportedProtocol):
        return PermanentError(f"This is no web address: {error}")
    if isinstance(error, httpx2.DecodingError):
        return PermanentError(f"The answer cannot be read: {error}")
    return TemporaryError(f"The answer broke off: {error}", retry_after=A_MINUTE)


def _json(response: httpx2.Response, *, is_write: bool) -> Any:
    """Decode, mending single bytes that are no UTF-8."""
    try:
        whole = response.content.removeprefix(b"\xef\xbb\xbf")
        return json.loads(whole.decode("utf-8", text.MENDED))
    except (ValueError, RecursionError) as error:
        said = f"The answer of {response.url.host} is no valid JSON: {error}"
        if is_write:
            raise Unclear(said, retry_after=A_MINUTE) from error
        raise NotJson(said) from error


def _complaint(response: httpx2.Response) -> tuple[str, str]:
    """Return the network's own code and message, where it gave them as JSON."""
    try:
        said = json.loads(response.content)
    except (ValueError, RecursionError):
        return "", ""
    if not isinstance(said, dict):
        return "", ""
    return str(said.get("code", "")), text.fit(str(said.get("message", "")))[:500]


def _wait(response: httpx2.Response) -> timedelta:
    """Read Retry-After, which is a number of seconds or a date."""
    given = response.headers.get("Retry-After", "").strip()
    if given.isascii() and given.isdigit():
        return timedelta(seconds=min(int(given[:9]), A_DAY.total_seconds()))
    try:
        moment = parsedate_to_datetime(given)
    except ValueError:
        return A_MINUTE
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max(moment - datetime.now(UTC), timedelta()), A_DAY)
