"""A browser for the tests that carry the mark ``browser``."""

import os
import threading
from collections.abc import Callable, Iterator

import pytest
from django.conf import settings
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page
from pytest_django import DjangoDbBlocker
from pytest_django.live_server_helper import LiveServer

from augenhoehe.accounts.models import User
from tests.browser import DESKTOP, browser, chromium

type Visit = Callable[..., Page]


@pytest.fixture(scope="session")
def running_browser() -> Iterator[Browser]:
    if not chromium():
        pytest.skip("browser: there is no Chromium here")
    # Playwright's synchronous interface runs a loop, which Django takes for a danger.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with browser() as running:
        yield running
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture(scope="session")
def running_site(
    running_browser: Browser, django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[LiveServer]:
    """Serve the site from the database of the tests.

    The browser comes first: once its loop runs, Django keeps other connections, and an
    embedded database has to share that very connection with the server's threads.
    """
    with django_db_blocker.unblock():
        for connection in connections.all():
            connection.ensure_connection()
        server = LiveServer("127.0.0.1")
        yield server
        _let_answers_end()
        server.stop()
        for connection in connections.all():
            # Django leaves an embedded database open, for it lives in the connection.
            BaseDatabaseWrapper.close(connection)


def _let_answers_end() -> None:
    """Wait for what a closed browser had still asked for, such as an icon."""
    for thread in threading.enumerate():
        if "process_request_thread" in thread.name:
            thread.join(5)


@pytest.fixture
def visit(
    running_browser: Browser, running_site: LiveServer, transactional_db: None
) -> Iterator[Visit]:
    """Open an address of this site in a browser of its own, logged in where asked."""
    contexts: list[BrowserContext] = []

    def open_page(
        path: str,
        *,
        by: User | None = None,
        view: str = "",
        viewport: dict[str, int] | None = None,
        scripts: str = "on",
    ) -> Page:
        context = running_browser.new_context(
            viewport={"width": 1280, "height": 900} | (viewport or DESKTOP),  # type: ignore[arg-type]  # a TypedDict
            locale="de-DE",
            java_script_enabled=scripts == "on",
        )
        contexts.append(context)
        cookies = _cookies(running_site.url, by=by, view=view)
        context.add_cookies(cookies)  # type: ignore[arg-type]  # a TypedDict
        page = context.new_page()
        page.goto(running_site.url + path)
        return page

    yield open_page
    for context in contexts:
        context.close()


def _cookies(url: str, *, by: User | None, view: str) -> list[dict[str, str]]:
    values = {"view": view} if view else {}
    if by:
        client = Client()
        client.force_login(by, backend=settings.AUTHENTICATION_BACKENDS[0])
        values[settings.SESSION_COOKIE_NAME] = client.cookies[
            settings.SESSION_COOKIE_NAME
        ].value
    return [
        {"name": name, "value": value, "url": url} for name, value in values.items()
    ]
