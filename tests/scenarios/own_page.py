"""What people of the team and of the public do on the desk and on our own page."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import time_machine
from django.core import mail
from django.urls import reverse

from augenhoehe.ops.jobs import JOBS
from augenhoehe.ops.worker import Worker
from tests.forms import buttons_in
from tests.people import Page, Somebody


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPage:
    """Everybody has a browser of their own."""

    clock: time_machine.Traveller
    alice: Somebody
    bob: Somebody
    maja: Somebody
    public: Somebody
    addresses: Mapping[str, str]
    """The e-mail addresses of the team, by name."""
    alice_pk: int
    path: str
    """Where the public reads and writes."""

    def at(self, moment: str) -> None:
        """Let it be ``moment`` in Berlin, and let the worker do what is due then."""
        self.clock.move_to(f"{moment}:00+01:00")
        assert Worker(JOBS).run_once() == 0

    def hears(self, text: str, **typed: str) -> Page:
        """Somebody writes on our page, reads it again, and sends it."""
        page = self.public.opens(self.path)
        page = self.public.sends(page, self.path, text=text, **typed)
        return self.public.sends(page, self.path, press="send")

    def conversation(self, name: str) -> Page:
        """Alice opens the conversation of ``name`` from her inbox."""
        inbox = self.alice.opens("inbox").text
        assert name in inbox
        led = re.findall(r'href="(/desk/threads/\d+/)[^"]*"[^>]*>([^<]*)', inbox)
        return self.alice.opens(next(path for path, said in led if name in said))

    def acknowledged(self, page: Page, *, concern: str, on: str | date) -> Page:
        """Alice acknowledges what the conversation on the page is about."""
        thread = number_of(page, "acknowledge")
        return self.alice.sends(
            page, "acknowledge", thread, concern=concern, person=self.alice_pk, on=on
        )

    def drafted(self, page: Page, text: str, *, press: str = "answer") -> int:
        """Alice writes a draft and puts it forward; return its number."""
        page = self.alice.sends(page, "draft_start", press=press)
        return self.put_forward(page, text)

    def put_forward(self, page: Page, text: str) -> int:
        """Alice writes into the open draft and puts it forward; return its number."""
        draft = number_of(page, "draft_save")
        page = self.alice.sends(page, "draft_save", draft, text=text)
        self.alice.sends(page, "draft_submit", draft)
        return draft

    def released(self, draft: int) -> Page:
        """Bob releases what has rested."""
        page = self.bob.opens("draft", draft)
        return self.bob.sends(page, "draft_release", draft)

    def says(self) -> str:
        """Return what the public reads."""
        return self.public.opens(self.path).text

    def mail_to(self, name: str) -> list[str]:
        """Return the mails that a person of the team, or an address, has got."""
        address = self.addresses.get(name, name)
        return [f"{m.subject}\n{m.body}" for m in mail.outbox if m.to == [address]]


def number_of(page: Page, address: str) -> int:
    """Return the number in the address of this name that a button leads to."""
    pattern = re.compile(reverse(address, args=[0]).replace("0", r"(\d+)"))
    led = {pattern.fullmatch(led) for *_, led in buttons_in(page.text)} - {None}
    [found] = {int(each[1]) for each in led if each}
    return found
