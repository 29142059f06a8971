"""A house whose people talk with the visitors of a WordPress site."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import time_machine
from django.urls import reverse
from django.utils import formats, translation

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.guidelines.defaults import establish
from augenhoehe.inbox.models import Comment
from augenhoehe.ops.jobs import JOBS
from augenhoehe.ops.worker import Worker
from tests.factories import make_team, make_user
from tests.forms import buttons_in
from tests.people import Page, Somebody
from tests.servers.wordpress import WordPressServer

CRITICISM = (
    "Ihr schreibt über uns, ohne uns zu fragen. "
    "Warum war niemand von uns bei der Planung des Aktionstags dabei?"
)
ANSWER = (
    "Sie fragen, warum niemand von Ihnen bei der Planung des Aktionstags dabei war. "
    "Wir haben den Aktionstag geplant, ohne jemanden zu fragen. Das war falsch. "
    "Die nächste Planung beginnt mit dem Gremium. "
    "Nele Ahrens veröffentlicht hier bis zum {day} den Plan dafür."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OnSite:
    """A comment of an account, as the site tells it."""

    parent: str
    author: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """Everybody with a browser of their own, and the clock they all go by."""

    wordpress: WordPressServer
    clock: time_machine.Traveller
    admin: Somebody
    nele: Somebody
    ben: Somebody
    auditor: Somebody
    nele_pk: int
    post: str

    @property
    def critic(self) -> str:
        """Who criticises us; what other houses left on the site is by others."""
        return f"Moospfad{self.post}"

    @property
    def other(self) -> str:
        """Somebody else who writes."""
        return f"Leisesignal{self.post}"

    def wait(self, **span: int) -> None:
        self.clock.shift(timedelta(**span))

    def now(self) -> datetime:
        return datetime.now(UTC)

    def works(self) -> None:
        """Let the worker run every job once; none may fail."""
        assert Worker(JOBS).run_once() == 0

    def connects(self) -> None:
        """The administrator connects the site through the page for it."""
        page = self.admin.opens("connect", "wordpress")
        page = self.admin.sends(
            page,
            "connect",
            "wordpress",
            name=f"Blog {self.post}",
            team=make_team().pk,
            **self.wordpress.config,
        )
        assert page.status == 200
        self.works()

    def hears(self, text: str, *, name: str) -> str:
        """A visitor comments on the site, at the time of the house; return the id."""
        made = self.wordpress.comment(text, post=self.post, name=name)
        self.wordpress.call(
            "POST", f"comments/{made}", date_gmt=f"{self.now():%Y-%m-%dT%H:%M:%S}"
        )
        self.wait(minutes=10)
        self.works()
        return made

    def thread_of(self, external_id: str) -> int:
        return Comment.objects.get(external_id=external_id).thread_id

    def acknowledges(self, external_id: str) -> None:
        """Nele takes the conversation from her inbox and acknowledges the comment."""
        thread = self.thread_of(external_id)
        assert f"/desk/threads/{thread}/" in self.nele.opens("inbox").text
        page = self.nele.sends(
            self.nele.opens("thread", thread), "thread_claim", thread
        )
        page = self.nele.sends(
            page,
            "acknowledge",
            thread,
            concern="Sie waren bei der Planung des Aktionstags nicht dabei",
            person=self.nele_pk,
            on=self.day(days=6),
        )
        assert page.status == 200
        assert self.replies_to(external_id) == []
        self.wait(minutes=2)
        self.works()

    def checks(self, external_id: str) -> None:
        """Nele holds the comment against the guideline: no rule is touched."""
        page = self.nele.opens("thread", self.thread_of(external_id))
        [comment] = offered(page, "comment_check")
        page = self.nele.sends(page, "comment_check", comment, result="none")
        assert "Nele Ahrens checked it against version 1 of the guideline" in page.text

    def deliberates(self, external_id: str) -> None:
        """A concern, a position of Ben's, a decision, and what changes."""
        comment = Comment.objects.get(external_id=external_id).pk
        page = self.nele.opens(f"/desk/concerns/new/?comment={comment}")
        page = self.nele.sends(
            page,
            "new_concern",
            title="Wer plant den Aktionstag?",
            text="Menschen, um die es geht, planen nicht mit.",
            next_step="Positionen sammeln",
            next_on=self.day(days=3),
        )
        [concern] = offered(page, "concern_position")
        right = {"verdict": "right"}
        page = self.ben.sends(
            self.ben.opens("concern", concern),
            "concern_position",
            concern,
            **right,
            text="Wir haben niemanden gefragt.",
        )
        page = self.nele.sends(
            self.nele.opens("concern", concern),
            "concern_decide",
            concern,
            **right,
            reasons="Niemand von ihnen war dabei.",
            text="Wir planen mit dem Gremium.",
        )
        page = self.nele.sends(
            page,
            "concern_commit",
            concern,
            text="Die nächste Planung beginnt mit dem Gremium.",
            due_on=self.day(days=30),
            owner=self.nele_pk,
        )
        assert page.status == 200

    def drafts(self, external_id: str) -> int:
        """Nele writes the answer, mends what the check finds, and puts it forward."""
        page = self.nele.opens("thread", self.thread_of(external_id))
        page = self.nele.sends(page, "draft_start", press="answer")
        [draft] = offered(page, "draft_save")
        vague = ANSWER.format(day="") + " Wir melden uns zeitnah."
        page = self.nele.sends(page, "draft_save", draft, text=vague)
        assert "zeitnah" in re.findall(r"<mark[^>]*>(.*?)<", page.text, re.DOTALL)[0]
        text = ANSWER.format(day=worded(self.day(days=10)))
        page = self.nele.sends(page, "draft_save", draft, text=text)
        page = self.nele.sends(page, "draft_submit", draft)
        assert not page.offers(f"/desk/drafts/{draft}/release/")
        return draft

    def releases(self, draft: int) -> None:
        """Ben releases it once it has rested; then it goes out."""
        page = self.ben.opens("draft", draft)
        assert not page.offers(f"/desk/drafts/{draft}/release/")
        self.wait(minutes=31)
        page = self.ben.sends(self.ben.opens("draft", draft), "draft_release", draft)
        assert page.status == 200
        self.wait(minutes=2)

    def day(self, *, days: int) -> date:
        return (self.now() + timedelta(days=days)).date()

    def replies_to(self, comment: str) -> list[OnSite]:
        """What stands below a comment at the site, and is not by a visitor."""
        listed = self.wordpress.http.get(
            f"{self.wordpress.url}/",
            params={
                "rest_route": "/wp/v2/comments",
                "parent": comment,
                "order": "asc",
                "context": "edit",
                "status": "any",
            },
            auth=(self.wordpress.username, self.wordpress.password),
        )
        return [
            OnSite(
                parent=str(each["parent"]),
                author=each["author_name"],
                text=each["content"]["rendered"],
            )
            for each in listed.json()
            if each["author"]
        ]


@contextmanager
def house_at(wordpress: WordPressServer, start: datetime) -> Iterator[House]:
    """Open the house at ``start``; its people go by that clock, the site does not."""
    with time_machine.travel(start, tick=False) as clock:
        establish()
        nele = make_user(name="Nele Ahrens")
        yield House(
            wordpress=wordpress,
            clock=clock,
            admin=Somebody(_person("Anke Amt", Role.ADMINISTRATOR)),
            nele=Somebody(nele),
            ben=Somebody(_person("Ben Brandt", Role.MANAGER)),
            auditor=Somebody(_person("Ute Prüfer", Role.AUDITOR)),
            nele_pk=nele.pk,
            post=wordpress.post("Aktionstag"),
        )


def _person(name: str, role: Role) -> User:
    return make_user(name=name, role=role)


def offered(page: Page, address: str) -> list[int]:
    """Return the numbers of the things for which the page has a button like this."""
    pattern = re.compile(reverse(address, args=[0]).replace("0", r"(\d+)"))
    led = [pattern.fullmatch(address) for *_, address in buttons_in(page.text)]
    return sorted({int(found[1]) for found in led if found})


def worded(day: date) -> str:
    """Return the date as one writes it in German."""
    with translation.override("de"):
        return formats.date_format(day, "DATE_FORMAT")
