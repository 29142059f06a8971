"""The demo as somebody tries it: start, log in as everybody, look around, stop."""

import re
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest

from tests.forms import buttons_in
from tests.ops.test_demo import free_port
from tests.ops.test_processes import started, wait_for
from tests.pages import flaws

pytestmark = pytest.mark.server

DESK = ("/desk/", "/desk/inbox/", "/desk/concerns/", "/desk/drafts/")
PUBLIC = ("/say/", "/figures/", "/guideline/")
PATIENCE = 120.0
NOTE = "Wir rufen morgen beim Licht-Verleih an."


@dataclass(frozen=True, slots=True, kw_only=True)
class Demo:
    """What it printed."""

    url: str
    logins: tuple[str, ...]
    password: str
    was_built: bool


def test_everybody_can_look_around_and_what_they_do_is_kept(tmp_path: Path) -> None:
    with running(tmp_path) as demo:
        assert demo.was_built
        assert len(demo.logins) >= 4
        with httpx2.Client(base_url=demo.url) as public:
            assert [path for path in PUBLIC if not _is_sound(public, path)] == []
        for login in demo.logins:
            with _logged_in(demo, login) as person:
                assert [path for path in DESK if not _is_sound(person, path)] == []
        note = _leaves_a_note(demo)

    with running(tmp_path) as again:
        assert not again.was_built
        assert again.logins == demo.logins
        with _logged_in(again, again.logins[0]) as person:
            assert NOTE in person.get(note).text


@contextmanager
def running(home: Path) -> Iterator[Demo]:
    """Start it, read what it prints, and stop it as a person does (Ctrl-C)."""
    with started(home, "demo", "--port", str(free_port())) as process:
        deadline = threading.Timer(PATIENCE, process.kill)
        deadline.start()
        demo = _printed(process)
        wait_for(lambda: _answers(demo))
        yield demo
        process.send_signal(signal.SIGINT)
        rest, _ = process.communicate()
        deadline.cancel()
    assert process.returncode == 0
    assert "Traceback" not in rest


def _printed(process: subprocess.Popen[str]) -> Demo:
    said = ""
    assert process.stdout
    for line in process.stdout:
        said += line
        if "Ctrl-C" in line:
            break
    address = re.search(r"http://127\.0\.0\.1:\d+", said)
    password = re.search(r"Password of everybody: (.+)", said)
    assert address, said
    assert password, said
    return Demo(
        url=address[0],
        logins=tuple(re.findall(r"^ +(\S+@\S+) ", said, re.MULTILINE)),
        password=password[1],
        was_built="Building" in said,
    )


def _answers(demo: Demo) -> bool:
    """The address is printed a moment before anybody listens there."""
    with suppress(httpx2.TransportError):
        return httpx2.get(f"{demo.url}/guideline/").is_success
    return False


@contextmanager
def _logged_in(demo: Demo, login: str) -> Iterator[httpx2.Client]:
    with httpx2.Client(base_url=demo.url, follow_redirects=True, timeout=30) as person:
        page = person.get("/desk/")
        page = _send(
            person, page, "/account/login/", login=login, password=demo.password
        )
        assert page.url.path in {"/", "/desk/"}, (login, page.url)
        yield person


def _send(
    person: httpx2.Client, page: httpx2.Response, path: str, **typed: str
) -> httpx2.Response:
    """Fill in the form that leads to ``path`` and send it."""
    for form, _button, led in buttons_in(page.text):
        if (led or page.url.path).partition("?")[0] == path:
            return person.post(path, data=form.answers(typed))
    raise AssertionError(f"{page.url} has no form that leads to {path}")


def _is_sound(person: httpx2.Client, path: str) -> bool:
    page = person.get(path)
    return page.status_code == 200 and page.url.path == path and not flaws(page.text)


def _leaves_a_note(demo: Demo) -> str:
    """Somebody writes a note for the team; return where it stands."""
    for login in demo.logins:
        with _logged_in(demo, login) as person:
            found = re.search(r"/desk/threads/\d+/", person.get("/desk/inbox/").text)
            assert found, login
            page = person.get(found[0])
            if f"{found[0]}note/" in page.text:
                page = _send(person, page, f"{found[0]}note/", text=NOTE)
                assert NOTE in page.text
                return found[0]
    raise AssertionError("Nobody may write a note.")
