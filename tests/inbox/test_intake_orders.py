"""Pages in any order, any number of times, give what one orderly reading gives."""

from datetime import timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from augenhoehe.channels.models import Channel
from augenhoehe.connectors.base import RemoteComment
from augenhoehe.inbox import search
from augenhoehe.inbox.intake import store
from augenhoehe.inbox.models import Comment, RawItem, Revision, Thread
from tests.examples import FEW
from tests.factories import make_channel
from tests.inbox.remote import NOW, page, person, said

pytestmark = pytest.mark.django_db
NAMES = "abcdefgh"


@st.composite
def places(draw: st.DrawFn) -> list[list[RemoteComment]]:
    """Invent comments under each other, some in a circle, in several versions."""
    chosen = draw(st.lists(st.sampled_from(NAMES), unique=True, min_size=1))
    told = []
    for number, name in enumerate(chosen):
        parent = draw(st.none() | st.sampled_from(NAMES))
        versions = draw(st.integers(1, 3))
        told.append(
            [
                said(
                    name,
                    f"Wort{name}{version} steht hier",
                    author=person(draw(st.sampled_from(["Kim", "Ali"]))),
                    parent_id=parent,
                    written_at=NOW - timedelta(hours=9 - number),
                    edited_at=NOW + timedelta(minutes=version) if version else None,
                )
                for version in range(versions)
            ]
        )
    # One person does not become another by editing.
    return [
        [said_by(version, versions[0]) for version in versions] for versions in told
    ]


def said_by(version: RemoteComment, first: RemoteComment) -> RemoteComment:
    return said(
        version.id,
        version.text,
        author=first.author,
        parent_id=version.parent_id,
        written_at=version.written_at,
        edited_at=version.edited_at,
    )


@st.composite
def readings(
    draw: st.DrawFn,
) -> tuple[list[RemoteComment], list[list[RemoteComment]]]:
    """Return everything in order, and pages that repeat and mix it."""
    comments = draw(places())
    orderly = [version for versions in comments for version in versions]
    again = draw(st.lists(st.sampled_from(orderly), max_size=6))
    mixed = draw(st.permutations(orderly + again))
    pages: list[list[RemoteComment]] = [[]]
    for item in mixed:
        pages[-1].append(item)
        if draw(st.booleans()):
            pages.append([])
    return orderly, pages


def read(channel: Channel, pages: list[list[RemoteComment]]) -> None:
    for items in pages:
        store(channel, page(*items), now=NOW)


def picture(channel: Channel) -> object:
    """Return everything that is held, without the numbers of rows."""
    comments = Comment.objects.filter(channel=channel)
    rows = comments.order_by("external_id").values_list(
        "external_id",
        "text",
        "edited_at",
        "written_at",
        "author__external_id",
        "author__name",
        "parent__external_id",
        "parent_external_id",
        "thread__root_id_at_network",
        "post__external_id",
        "language",
    )
    threads = Thread.objects.filter(channel=channel).order_by("root_id_at_network")
    revisions = Revision.objects.filter(comment__channel=channel)
    raw = RawItem.objects.filter(comment__channel=channel)
    found = {
        name: list(
            comments.filter(search.matching(name))
            .order_by("external_id")
            .values_list("external_id", flat=True)
        )
        for name in comments.values_list("text", flat=True)
    }
    return (
        list(rows),
        list(threads.values_list("root_id_at_network", "latest_at", "post__title")),
        sorted(revisions.values_list("comment__external_id", "text")),
        sorted(raw.values_list("comment__external_id", flat=True)),
        found,
    )


@settings(
    max_examples=FEW,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(reading=readings())
def test_any_order_gives_what_the_orderly_reading_gives(
    db: None, reading: tuple[list[RemoteComment], list[list[RemoteComment]]]
) -> None:
    orderly, pages = reading
    with transaction.atomic():
        one, other = make_channel(), make_channel()
        read(one, [[item] for item in orderly])
        read(other, pages)
        assert picture(other) == picture(one)
        transaction.set_rollback(True)
