"""A small cast: typed keywords, sensible defaults, invented words."""

import itertools
from datetime import datetime, timedelta

from django.utils import timezone

from augenhoehe.accounts.models import Grant, Team, User
from augenhoehe.accounts.roles import Role
from augenhoehe.channels.models import Channel
from augenhoehe.inbox.models import Author, Comment, Post, Thread

_number = itertools.count(1)


def make_team(*, name: str = "Haus") -> Team:
    return Team.objects.get_or_create(name=name)[0]


def make_user(
    *,
    name: str = "Alice Arndt",
    role: Role = Role.MANAGER,
    team: Team | None = None,
    email: str = "",
) -> User:
    """A person of the team with one role; in the house team unless told otherwise."""
    email = email or f"{name.split()[0].lower()}{next(_number)}@example.org"
    person = User.objects.create_user(email, "correct horse battery", name=name)
    Grant.objects.create(user=person, role=role)
    person.teams.add(team or make_team())
    return User.objects.get(pk=person.pk)


def make_channel(
    *, name: str = "", kind: str = "sandbox", team: Team | None = None
) -> Channel:
    return Channel.objects.create(
        name=name or f"Spielplatz {next(_number)}", kind=kind, team=team or make_team()
    )


def make_author(*, channel: Channel, name: str = "Moosläuferin") -> Author:
    return Author.objects.get_or_create(
        channel=channel, external_id=f"author-{name}", defaults={"name": name}
    )[0]


def make_post(*, channel: Channel, title: str = "Unser Stand auf dem Markt") -> Post:
    return Post.objects.create(
        channel=channel,
        external_id=f"post-{next(_number)}",
        title=title,
        text="Wir laden ein.",
    )


def make_comment(
    *,
    channel: Channel | None = None,
    text: str = "Warum wurden wir nicht gefragt?",
    author: Author | None = None,
    parent: Comment | None = None,
    post: Post | None = None,
    written_at: datetime | None = None,
) -> Comment:
    """A comment without duties, in a thread of its own or below ``parent``."""
    channel = channel or (parent.channel if parent else make_channel())
    number = next(_number)
    at = written_at or timezone.now() - timedelta(minutes=5)
    external_id = f"c{number}"
    thread = (
        parent.thread
        if parent
        else Thread.objects.create(
            channel=channel, post=post, root_id_at_network=external_id, latest_at=at
        )
    )
    return Comment.objects.create(
        channel=channel,
        external_id=external_id,
        thread=thread,
        post=post or thread.post,
        author=author or make_author(channel=channel),
        parent=parent,
        parent_external_id=parent.external_id if parent else "",
        text=text,
        written_at=at,
        arrived_at=at,
    )
