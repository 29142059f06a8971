"""Chromium for tests and screenshots, and axe on what it shows."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

DESKTOP: Final = {"width": 1280, "height": 900}
PHONE: Final = {"width": 320, "height": 640}
#: WCAG 2.2 A and AA with the size of targets, and what axe recommends beyond.
RULES: Final = [
    *("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
    "best-practice",
]


def chromium() -> str | None:
    """Return where Debian's Chromium (or another one) stands, if it does."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


@contextmanager
def browser() -> Iterator[Browser]:
    """Start Chromium; raises ``RuntimeError`` where there is none."""
    path = chromium()
    if not path:
        raise RuntimeError("There is no Chromium here: apt-get install chromium.")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        yield running
        running.close()


def barriers(page: Page) -> list[str]:
    """Return what axe finds on the page as it is now: one line for each element."""
    found = Axe().run(
        page, options={"runOnly": RULES, "rules": {"target-size": {"enabled": True}}}
    )
    return [
        f"{violation['id']}: {node['html'][:160]}"
        for violation in found.response["violations"]
        for node in violation["nodes"]
    ]


def scrolls_sideways(page: Page) -> bool:
    """Whether anything is wider than the window (WCAG 1.4.10)."""
    root = "document.documentElement"
    return bool(page.evaluate(f"{root}.scrollWidth > {root}.clientWidth"))
