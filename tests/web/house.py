"""One of everything that belongs to a team, each with a word that gives it away."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from django.db import models
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone

from augenhoehe.accounts.models import Organisation, Team, User
from augenhoehe.accounts.roles import Role
from augenhoehe.channels.models import Channel
from augenhoehe.concerns.models import Commitment, Concern, Voice
from augenhoehe.delivery.models import Delivery
from augenhoehe.guidelines.models import Rule, Version
from augenhoehe.inbox.models import (
    Comment,
    DeadLetter,
    Duty,
    Note,
    Post,
    SavedView,
    VoidProposal,
)
from augenhoehe.inbox.states import DutyKind, VoidReason
from augenhoehe.participation.models import Family, Term, WordProposal
from augenhoehe.replies.models import (
    Draft,
    Letter,
    Material,
    Promise,
    Release,
    TextModule,
)
from augenhoehe.replies.states import Place, Purpose
from tests.factories import (
    make_author,
    make_channel,
    make_comment,
    make_team,
    make_user,
)

SECRET = "Wolkenkuckuck"


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """A team, somebody who belongs to it, and what stands behind each address."""

    team: Team
    manager: User
    behind: dict[str, models.Model]
    """By the part of the address that comes before the number."""


def patterns(
    found: list[URLPattern | URLResolver] | None = None, before: str = ""
) -> Iterator[tuple[str, URLPattern]]:
    """Every address of this site with its route, without those of allauth."""
    for each in get_resolver().url_patterns if found is None else found:
        route = before + str(each.pattern)
        if isinstance(each, URLResolver):
            if not route.startswith("account/"):
                yield from patterns(each.url_patterns, route)
        elif not route.startswith("account/"):
            yield route, each


def make_house() -> House:
    Organisation.objects.create(pk=1, name="Haus der Wege")
    team = make_team()
    manager = make_user(name="Nele Ahrens", team=team)
    channel = make_channel(name=f"Kanal {SECRET}", kind="portal", team=team)
    said = _said(channel, manager)
    behind = said | _replied(said, manager) | _weighed(said, manager)
    return House(
        team=team,
        manager=manager,
        behind=behind
        | {
            "channels": channel,
            "people": make_user(name=f"Kim {SECRET}", role=Role.EXPERT, team=team),
            "rules": _rule(),
            **_words(manager),
        },
    )


def _words(manager: User) -> dict[str, models.Model]:
    return {
        "terms": Term.objects.create(
            language="de", key="wort", phrases="Wort", status="avoid", why="Darum."
        ),
        "families": Family.objects.create(key="own-family", level="info"),
        "wishes": WordProposal.objects.create(
            about="Wort", wish="Anders.", reason="Darum.", by=manager
        ),
    }


def _said(channel: Channel, manager: User) -> dict[str, models.Model]:
    now = timezone.now()
    post = Post.objects.create(
        channel=channel, external_id="p", title=f"Beitrag {SECRET}", text="Wir."
    )
    author = make_author(channel=channel, name=f"Kim {SECRET}")
    author.email = f"{SECRET.lower()}@example.org"
    author.save()
    comment = make_comment(
        channel=channel, text=f"Hier steht {SECRET}.", author=author, post=post
    )
    duty = Duty.objects.create(
        comment=comment, kind=DutyKind.ANSWER, opened_at=now, due_at=now
    )
    proposal = VoidProposal.objects.create(
        duty=duty, reason=VoidReason.WITHDRAWN, explanation=SECRET, by=manager
    )
    vanished = make_comment(channel=channel, text="", author=author, post=post)
    Comment.objects.filter(pk=vanished.pk).update(vanished_at=now)
    Note.objects.create(thread=comment.thread, by=manager, text=SECRET)
    return {
        "say": post,
        "comments": comment,
        "threads": comment.thread,
        "duties": duty,
        "proposals": proposal,
        "disappearances": vanished,
        "dead-letters": DeadLetter.objects.create(
            channel=channel, position=SECRET, digest="0", reason=SECRET, raw=SECRET
        ),
        "views": SavedView.objects.create(owner=manager, name=SECRET),
    }


def _replied(said: dict[str, models.Model], manager: User) -> dict[str, models.Model]:
    comment, now = said["comments"], timezone.now()
    assert isinstance(comment, Comment)
    draft = Draft.objects.create(
        thread=comment.thread,
        purpose=Purpose.ANSWER,
        text=SECRET,
        started_by=manager,
        changed_at=now,
    )
    draft.comments.add(comment)
    release = Release.objects.create(
        draft=draft,
        text=SECRET,
        place=Place.PRIVATE,
        written_by=manager,
        released_by=manager,
        released_at=now,
        published_at=now,
    )
    Delivery.objects.create(channel=comment.channel, to="1", text=SECRET, due_at=now)
    day = timezone.localdate()
    return {
        "drafts": draft,
        "releases": release,
        "answers": release,
        "letters": Letter.objects.create(
            release=release, message_id="<1@example.org>", due_at=now
        ),
        "promises": Promise.objects.create(
            thread=comment.thread, text=SECRET, owner=manager, due_on=day
        ),
        "materials": Material.objects.create(
            title="Heft", url="https://example.org", source="Haus", review_on=day
        ),
        "text-modules": TextModule.objects.create(
            name="Gruß", text="Guten Tag, {{ name }}"
        ),
    }


def _weighed(said: dict[str, models.Model], manager: User) -> dict[str, models.Model]:
    comment, day = said["comments"], timezone.localdate()
    assert isinstance(comment, Comment)
    concern = Concern.objects.create(
        title=f"Anliegen {SECRET}",
        statement=SECRET,
        team=comment.channel.team,
        owner=manager,
        next_step=SECRET,
        next_on=day,
    )
    Voice.objects.create(concern=concern, comment=comment, added_by=manager)
    commitment = Commitment.objects.create(
        concern=concern, text=SECRET, owner=manager, due_on=day
    )
    return {"concerns": concern, "commitments": commitment}


def _rule() -> Rule:
    """A rule of the draft; the guideline is everybody's, its draft is not."""
    then = timezone.now() - timedelta(days=1)
    now = Version.objects.get_or_create(number=1)[0]
    Version.objects.filter(pk=now.pk).update(published_at=then, is_draft=None)
    draft = Version.objects.create(number=99, is_draft=True)
    return Rule.objects.create(
        version=draft, key="draft-rule", title_de=SECRET, position=1
    )
