#!/usr/bin/env python
"""Take pictures of pages: wide, narrow, dark and quiet.

    tools/screenshots.py --email me@example.org --password … http://127.0.0.1:8000/desk/

Without ``--email`` the pages are opened as the public sees them. Pictures are written to
``--folder`` (``.local/screenshots``); a page that scrolls sideways or has barriers that
axe can see is named, and the exit code is 1.
"""

import argparse
import re
import sys
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from playwright.sync_api import Browser, Page

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.browser import DESKTOP, PHONE, barriers, browser, scrolls_sideways

LOOKS = {
    "desktop": (DESKTOP, "light"),
    "phone": (PHONE, "light"),
    "dark": (DESKTOP, "dark"),
    "quiet": (DESKTOP, "quiet"),
}


def main() -> int:
    wanted = _arguments()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    with browser() as running:
        complaints = [
            complaint
            for look in LOOKS
            for complaint in _pictures(running, look, wanted)
        ]
    sys.stdout.writelines(f"{complaint}\n" for complaint in complaints)
    return 1 if complaints else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("urls", nargs="+", metavar="URL")
    parser.add_argument("--email", default="")
    parser.add_argument("--password", default="")
    parser.add_argument("--language", default="de-DE")
    parser.add_argument("--folder", type=Path, default=Path(".local/screenshots"))
    return parser.parse_args()


def _pictures(running: Browser, look: str, wanted: argparse.Namespace) -> list[str]:
    size, view = LOOKS[look]
    context = running.new_context(viewport=size, locale=wanted.language)  # type: ignore[arg-type]  # a TypedDict
    context.add_cookies(
        [{"name": "view", "value": view, "url": urljoin(wanted.urls[0], "/")}]
    )
    page = context.new_page()
    if wanted.email:
        _log_in(page, wanted)
    complaints = []
    for url in wanted.urls:
        page.goto(url)
        name = re.sub(r"\W+", "-", urlsplit(url).path).strip("-") or "home"
        page.screenshot(path=wanted.folder / f"{name}.{look}.png", full_page=True)
        complaints += [f"{name} ({look}): {barrier}" for barrier in barriers(page)]
        if scrolls_sideways(page):
            complaints.append(f"{name} ({look}): scrolls sideways")
    context.close()
    return complaints


def _log_in(page: Page, wanted: argparse.Namespace) -> None:
    page.goto(urljoin(wanted.urls[0], "/account/login/"))
    page.fill("input[name=login]", wanted.email)
    page.fill("input[name=password]", wanted.password)
    page.click("main form[action*=login] button[type=submit]")
    page.wait_for_load_state()


if __name__ == "__main__":
    sys.exit(main())
