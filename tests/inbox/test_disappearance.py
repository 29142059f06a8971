"""What vanishes is masked at once, explained where it can be, and forgotten."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.utils import timezone, translation

from augenhoehe.channels.models import Channel
from augenhoehe.connectors.networks.sandbox import Sandbox
from augenhoehe.connectors.sandbox_place import SandboxPlace
from augenhoehe.inbox import search
from augenhoehe.inbox.disappearance import (
    Doubt,
    Noticed,
    forget_due,
    notice,
)
from augenhoehe.inbox.models import (
    Comment,
    DeadLetter,
    Duty,
    RawItem,
    Reconciliation,
    Revision,
    Wish,
)
from augenhoehe.inbox.reconcile import reconcile
from augenhoehe.inbox.states import DutyState, Explanation, Visibility
from augenhoehe.inbox.sync import sync
from augenhoehe.journal.record import history
from tests.factories import make_channel

pytestmark = pytest.mark.django_db
SECRET = "Kniebeschwerden"


@pytest.fixture
def place(tmp_path: Path) -> SandboxPlace:
    place = SandboxPlace(tmp_path)
    place.post("Unser Stand")
    return place


@pytest.fixture
def channel(place: SandboxPlace, tmp_path: Path, db: None) -> Channel:
    channel = make_channel()
    channel.settings = {"folder": str(tmp_path)}
    channel.save()
    place.say(f"Ich habe {SECRET} gehabt.", post="p1")
    place.say("Und ich nicht.", post="p1", name="Ali")
    sync(channel)
    place.edit("c1", f"Ich habe {SECRET}.")
    sync(channel)
    return channel


def look(channel: Channel) -> Noticed:
    """Compare with what the place holds now."""
    folder = {"folder": channel.settings["folder"]}
    ids = set(Sandbox(folder, http=None).present_ids())  # type: ignore[arg-type]  # it needs none
    return notice(channel, ids, now=timezone.now())


def vanished() -> Comment:
    return Comment.objects.get(external_id="c1")


def is_stored(words: str) -> bool:
    """Whether any row, as the database holds it, has these words."""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - names of our tables
            if words.casefold() in repr(cursor.fetchall()).casefold():
                return True
    return False


def test_the_words_of_what_vanished_are_nowhere_to_be_read(
    place: SandboxPlace, channel: Channel
) -> None:
    assert is_stored(SECRET[:8])
    place.delete("c1")

    assert look(channel) == Noticed(vanished=1)

    comment = vanished()
    assert comment.visibility == Visibility.GONE
    assert comment.explanation == Explanation.NONE
    assert comment.vanished_text == f"Ich habe {SECRET}."
    assert comment.forget_at is not None
    assert comment.forget_at <= timezone.now() + timedelta(days=7)
    assert not is_stored(SECRET[:8])
    assert not Comment.objects.filter(search.matching(SECRET)).exists()
    assert [line.verb for line in history([comment])][:1] == ["inbox.vanished"]
    assert look(channel) == Noticed()


def test_what_comes_back_is_there_again_with_everything_it_said(
    place: SandboxPlace, channel: Channel
) -> None:
    place.delete("c1")
    look(channel)
    place_back(place)

    sync(channel)

    comment = vanished()
    assert comment.text == f"Ich habe {SECRET}."
    assert comment.vanished_text == ""
    assert (comment.vanished_at, comment.forget_at) == (None, None)
    assert comment.visibility == Visibility.PUBLIC
    assert [row.text for row in Revision.objects.all()] == [
        f"Ich habe {SECRET} gehabt."
    ]
    assert Comment.objects.filter(search.matching(SECRET)).get() == comment


def place_back(place: SandboxPlace) -> None:
    own_id = place.say(f"Ich habe {SECRET}.", post="p1")
    with place.connected() as db:
        db.execute("UPDATE comments SET id = 'c1' WHERE id = ?", (own_id,))


def test_after_the_days_of_grace_only_a_tombstone_stays(
    place: SandboxPlace, channel: Channel
) -> None:
    place.delete("c1")
    look(channel)

    assert forget_due(timezone.now()) == 0
    assert forget_due(timezone.now() + timedelta(days=8)) == 1

    comment = vanished()
    assert (comment.text, comment.vanished_text) == ("", "")
    assert comment.vanished_at is not None
    assert not RawItem.objects.filter(comment=comment).exists()
    assert forget_due(timezone.now() + timedelta(days=8)) == 0


def test_the_authors_recorded_wish_explains_it_and_ends_the_duties(
    place: SandboxPlace, channel: Channel
) -> None:
    Wish.objects.create(author=vanished().author)
    place.delete("c1")

    look(channel)

    assert vanished().explanation == Explanation.WISH
    left = Duty.objects.filter(comment=vanished(), state=DutyState.OPEN)
    assert not left.exists()


def test_an_empty_listing_is_a_fault_and_nothing_is_concluded(
    place: SandboxPlace, channel: Channel
) -> None:
    place.delete("c1")
    place.delete("c2")

    comparison = reconcile(channel)

    assert comparison is not None
    assert comparison.doubt is Doubt.EMPTY
    assert not Comment.objects.filter(vanished_at__isnull=False).exists()
    with translation.override("en"):
        assert any("taken for a fault" in each for each in comparison.sentences())


def test_half_a_listing_is_believed_only_when_the_next_one_says_the_same(
    place: SandboxPlace, channel: Channel
) -> None:
    for n in range(50):
        place.say(f"Noch etwas {n}", post="p1")
    sync(channel)
    for n in range(3, 45):
        place.delete(f"c{n}")

    first = reconcile(channel)
    again = reconcile(channel)
    Reconciliation.objects.update(at=timezone.now() - timedelta(hours=1))
    later = reconcile(channel)

    assert first is not None
    assert again is not None
    assert later is not None
    assert (first.doubt, first.vanished) == (Doubt.HALF, 0)
    assert again.doubt is Doubt.HALF
    assert (later.doubt, later.vanished) == (None, 42)


def test_a_comment_that_arrived_after_the_listing_began_is_not_missed(
    place: SandboxPlace, channel: Channel
) -> None:
    began = timezone.now()
    place.say("Gerade eben.", post="p1")
    sync(channel)

    assert notice(channel, {"c1", "c2"}, now=began) == Noticed()


def test_what_is_missing_here_is_fetched_again_or_named_with_its_reason(
    place: SandboxPlace, channel: Channel
) -> None:
    place.say("Verloren gegangen.", post="p1")
    with place.connected() as db:
        db.execute("UPDATE comments SET change = 1 WHERE id = 'c3'")
        db.execute("INSERT INTO comments (id, change) VALUES ('broken', NULL)")

    comparison = reconcile(channel)

    assert comparison is not None
    assert (comparison.at_network, comparison.held) == (4, 3)
    assert [each.external_id for each in comparison.missing] == ["broken"]
    assert Comment.objects.filter(external_id="c3").exists()
    assert DeadLetter.objects.get().position == "broken"
    assert len(comparison.sentences()) == 2
    channel.refresh_from_db()
    assert channel.reconciled_at is not None
    row = Reconciliation.objects.order_by("-pk")[0]
    assert (row.at_network, row.held, row.not_here) == (4, 3, 1)


def test_a_network_that_cannot_list_is_not_asked(db: None) -> None:
    assert reconcile(make_channel(kind="portal")) is None
