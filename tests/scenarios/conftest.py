"""Our own page with one post, the people of the team, and the clock they go by."""

from collections.abc import Iterator

import pytest
import time_machine

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.guidelines.defaults import establish
from tests.factories import make_team, make_user
from tests.people import Somebody
from tests.scenarios.own_page import OwnPage, number_of

MONDAY = "2026-11-23T10:00:00+01:00"


@pytest.fixture
def here(db: None) -> Iterator[OwnPage]:
    """Monday, 10:00 in Berlin."""
    with time_machine.travel(MONDAY, tick=False) as clock:
        establish()
        bob = make_user(name="Bob Blum")
        alice = make_user(name="Alice Arndt")
        User.objects.filter(pk=alice.pk).update(deputy=bob)
        maja = make_user(name="Maja Mai", role=Role.MANAGEMENT)
        admin = _at(make_user(name="Anke Amt", role=Role.ADMINISTRATOR))
        made = admin.sends(
            admin.opens("connect", "portal"),
            "connect",
            "portal",
            name="Unsere Seite",
            team=make_team().pk,
        )
        channel = number_of(made, "channel_pause")
        post = _at(alice)
        written = post.sends(
            post.opens("write_post", channel),
            "write_post",
            channel,
            title="Unser Stand auf dem Markt",
            text="Wir laden ein.",
        )
        yield OwnPage(
            clock=clock,
            alice=_at(alice),
            bob=_at(bob),
            maja=_at(maja),
            public=Somebody(language="de"),
            addresses={person.name: person.email for person in (alice, bob, maja)},
            alice_pk=alice.pk,
            path=written.path,
        )


def _at(user: User) -> Somebody:
    return Somebody(user, language="de")
