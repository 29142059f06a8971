"""Where HTTP turns into what happens next."""

import ssl
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx2
import pytest

from augenhoehe.connectors import http
from augenhoehe.connectors.base import PermanentError, TemporaryError, Unclear
from augenhoehe.connectors.http import HttpConnector, Refused, new_client
from augenhoehe.connectors.networks.wordpress import WordPress

URL = "https://site.example/start"


def _at(answer: Callable[[httpx2.Request], httpx2.Response]) -> HttpConnector:
    config = {"url": "https://site.example", "username": "team", "password": "x"}
    client = httpx2.Client(transport=httpx2.MockTransport(answer))
    return WordPress(config, http=client)


def _moving(status: int, place: str) -> HttpConnector:
    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/start":
            return httpx2.Response(status, headers={"Location": place})
        has_password = "Authorization" in request.headers
        said = {"method": request.method, "has_password": has_password}
        return httpx2.Response(200, json=said)

    return _at(answer)


@pytest.mark.parametrize("place", ["/there", "https://site.example/there"])
def test_a_redirect_on_the_same_host_is_followed_with_the_password(place: str) -> None:
    said: Any = _moving(301, place).call("GET", URL)
    assert said == {"method": "GET", "has_password": True}


def test_a_redirect_from_http_to_https_on_the_same_host_is_followed() -> None:
    connector = _moving(301, "https://site.example/there")
    assert connector.call("GET", "http://site.example/start")["has_password"]


@pytest.mark.parametrize(
    "place",
    [
        "http://site.example/there",
        "https://www.site.example/there",
        "https://site.example:8443/there",
        "file:///etc/passwd",
        "https://site.example@elsewhere.example/",
    ],
)
def test_a_redirect_that_would_give_the_password_away_is_refused(place: str) -> None:
    with pytest.raises(PermanentError, match="enter that address"):
        _moving(302, place).call("GET", URL)


def test_a_write_follows_only_where_it_stays_a_write() -> None:
    with pytest.raises(PermanentError):
        _moving(301, "/there").call("POST", URL, body={})
    assert _moving(307, "/there").call("POST", URL, body={})["method"] == "POST"


def test_a_certificate_that_is_not_valid_needs_a_person() -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        cause = ssl.SSLCertVerificationError(1, "self-signed certificate")
        raise httpx2.ConnectError("broken", request=request) from cause

    with pytest.raises(PermanentError, match="certificate"):
        _at(answer).call("GET", URL)


def test_certificates_are_checked_and_redirects_left_to_us() -> None:
    with new_client() as client:
        assert not client.follow_redirects
        assert client.timeout.read == 30


def test_a_server_that_drips_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "LONGEST_WAIT", timedelta(seconds=-1))
    connector = _at(lambda _: httpx2.Response(200, content=b"{}"))
    with pytest.raises(TemporaryError, match="too long"):
        connector.call("GET", URL)
    with pytest.raises(Unclear):
        connector.call("POST", URL, body={})


def test_a_refusal_keeps_the_networks_own_words() -> None:
    said = {"code": "closed", "message": "Comments are closed."}
    with pytest.raises(Refused, match="Comments are closed") as caught:
        _at(lambda _: httpx2.Response(403, json=said)).call("GET", URL)
    assert (caught.value.status, caught.value.code) == (403, "closed")


@pytest.mark.parametrize("url", ["ftp://site.example", "https://a:port/"])
def test_what_is_no_address_is_said(url: str) -> None:
    config = {"url": url, "username": "team", "password": "x"}
    with new_client() as client:
        site = WordPress(config, http=client)
        with pytest.raises(PermanentError, match="address"):
            site.call("GET", url)
