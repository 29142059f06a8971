"""Intake never loses and never doubles."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from augenhoehe.channels.models import Channel
from augenhoehe.connectors.base import RemoteAuthor, Unreadable
from augenhoehe.inbox import search
from augenhoehe.inbox.intake import Overtaken, Stored, store
from augenhoehe.inbox.intake.storing import Order
from augenhoehe.inbox.models import (
    Author,
    Comment,
    DeadLetter,
    Note,
    RawItem,
    Revision,
    Thread,
)
from tests.factories import make_channel, make_user
from tests.inbox.remote import NOW, page, person, said
from tests.queries import at_most

pytestmark = pytest.mark.django_db
LATER = NOW + timedelta(hours=2)


@pytest.fixture
def channel(db: None) -> Channel:
    return make_channel()


def take(channel: Channel, *items: object, now: datetime = NOW) -> Stored:
    return store(channel, page(*items), now=now)  # type: ignore[arg-type]  # shorter


def get(own_id: str) -> Comment:
    return Comment.objects.select_related("parent", "thread").get(external_id=own_id)


def test_a_page_is_stored_whole_and_a_second_time_adds_nothing(
    channel: Channel,
) -> None:
    items = (said("1"), said("2", "Das stimmt.", parent_id="1", author=person("Ali")))

    assert take(channel, *items) == Stored(read=2, added=2)
    assert take(channel, *items) == Stored(read=2, known=2)
    assert Comment.objects.count() == Author.objects.count() == 2
    assert get("2").parent == get("1")
    assert get("1").thread == get("2").thread
    assert get("1").post is not None
    assert get("1").examined_at is None


def test_an_edit_keeps_the_words_before_it(channel: Channel) -> None:
    take(channel, said("1", "Das ist falsh."))

    stored = take(channel, said("1", "Das ist falsch.", edited_at=NOW), now=LATER)

    assert stored == Stored(read=1, changed=1)
    assert get("1").text == "Das ist falsch."
    assert get("1").edited_at == NOW
    assert [row.text for row in Revision.objects.all()] == ["Das ist falsh."]


def test_versions_on_one_page_become_one_comment(channel: Channel) -> None:
    stored = take(channel, said("1", "a"), said("1", "b"), said("1", "b"))

    assert stored == Stored(read=3, added=1, changed=1, known=1)
    assert get("1").text == "b"
    assert Revision.objects.get().text == "a"


def test_an_older_version_that_comes_late_is_only_remembered(channel: Channel) -> None:
    take(channel, said("1", "neu", edited_at=NOW))
    take(channel, said("1", "alt"))
    take(channel, said("1", "alt"))

    assert get("1").text == "neu"
    assert [row.text for row in Revision.objects.all()] == ["alt"]


def test_an_answer_that_comes_first_finds_its_parent(channel: Channel) -> None:
    take(channel, said("3", parent_id="2"))
    assert get("3").thread.root_id_at_network == "2"
    take(channel, said("2", parent_id="1"))
    assert get("3").thread.root_id_at_network == "1"
    take(channel, said("1"))

    assert get("3").parent == get("2")
    assert get("2").parent == get("1")
    assert Thread.objects.get().root_id_at_network == "1"


def test_threads_that_turn_out_to_be_one_keep_everything_that_hangs_on_them(
    channel: Channel,
) -> None:
    alice = make_user()
    take(channel, said("1"), said("3", parent_id="2"))
    orphaned = get("3").thread
    Note.objects.create(thread=orphaned, text="Ich rufe an.", by=alice)
    Thread.objects.filter(pk=orphaned.pk).update(owner=alice, claimed_at=NOW)

    take(channel, said("2", parent_id="1", written_at=LATER))

    thread = Thread.objects.get()
    assert {get(own_id).thread for own_id in "123"} == {thread}
    assert thread.root_id_at_network == "1"
    assert thread.owner == alice
    assert thread.notes.get().text == "Ich rufe an."
    assert thread.latest_at == LATER
    assert thread.due_at == min(get(own_id).due_at or LATER for own_id in "13")


def test_nothing_that_points_at_a_thread_can_stop_a_joining() -> None:
    assert [
        relation.name
        for relation in Thread._meta.get_fields(include_hidden=True)
        if relation.auto_created
        and (relation.one_to_one or getattr(relation.remote_field, "unique", False))
    ] == []


@pytest.mark.parametrize(
    "order", [("a", "b", "c"), ("c", "b", "a"), ("b", "c", "a"), ("a", "c", "b")]
)
def test_comments_that_answer_in_a_circle_stand_in_one_thread(
    channel: Channel, order: tuple[str, ...]
) -> None:
    above = {"a": "c", "b": "a", "c": "b"}
    for own_id in order:
        take(channel, said(own_id, parent_id=above[own_id]))

    assert Thread.objects.get().root_id_at_network == "a"
    assert get("a").parent == get("c")


def test_a_comment_that_answers_itself_stands_at_the_top(channel: Channel) -> None:
    take(channel, said("1", parent_id="1"))

    assert get("1").parent is None
    assert get("1").thread.root_id_at_network == "1"


def test_numbers_and_texts_are_the_same_id(channel: Channel) -> None:
    take(channel, said(17))  # type: ignore[arg-type]  # what a careless network gives
    take(channel, said("18", parent_id=17), said("17"))

    assert get("18").parent == get("17")


def test_text_no_database_holds_is_mended_and_not_lost(channel: Channel) -> None:
    take(channel, said("1", "a\x00b\ud800c"), said("2", "x" * 10_000_000))

    assert get("1").text == "ab\ufffdc"
    assert len(get("2").text) < 101_000
    assert "100000" in get("2").text
    whole = json.loads(RawItem.objects.get(comment=get("2")).payload)
    assert len(whole["whole_text"]) == 10_000_000


def test_addresses_that_are_none_of_the_web_are_dropped(channel: Channel) -> None:
    media = ("https://example.org/a.png", "javascript:alert(1)", "data:text/html,x")
    take(channel, said("1", url="javascript:alert(1)", media=media))

    assert get("1").url == ""
    assert get("1").media == ["https://example.org/a.png"]


def test_ip_addresses_and_browser_strings_reach_no_table(channel: Channel) -> None:
    raw = {"author_ip": "203.0.113.9", "deep": [{"user_agent": "Mozilla/5.0 (X)"}]}
    letter = Unreadable(
        position="7", reason="no date", raw='{"author_ip": "203.0.113.9", "id": 7}'
    )
    take(channel, said("1", raw=raw), letter)

    kept = RawItem.objects.get().payload + DeadLetter.objects.get().raw
    assert "203.0.113.9" not in kept
    assert "Mozilla" not in kept


def test_what_cannot_be_read_is_kept_once_with_its_reason(channel: Channel) -> None:
    letter = Unreadable(position="7", reason="It has no date.", raw="{}")

    assert take(channel, letter, said("1")) == Stored(read=2, added=1, failed=1)
    assert take(channel, letter).failed == 1
    assert DeadLetter.objects.get().reason == "It has no date."


def test_e_mail_addresses_are_encrypted(channel: Channel) -> None:
    author = RemoteAuthor(id="k", name="Kim", email="kim@example.org")
    take(channel, said("1", author=author))

    assert Author.objects.get().email == "kim@example.org"
    stored = Author.objects.extra(select={"raw": "email || ''"}).values_list("raw")
    assert "kim" not in stored[0][0]


def test_an_overtaken_sync_stores_nothing(channel: Channel) -> None:
    Channel.objects.filter(pk=channel.pk).update(fence=2)

    with pytest.raises(Overtaken):
        store(channel, page(said("1"), cursor="9"), now=NOW, order=Order(fence=1))

    channel.refresh_from_db()
    assert (channel.cursor, Comment.objects.count()) == (None, 0)
    store(channel, page(said("1"), cursor="9"), now=NOW, order=Order(fence=2))
    channel.refresh_from_db()
    assert (channel.cursor, Comment.objects.count()) == ("9", 1)


def test_what_breaks_in_the_middle_leaves_nothing_behind(channel: Channel) -> None:
    def broken(_: Stored) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        store(channel, page(said("1")), now=NOW, order=Order(also=broken))

    assert not Comment.objects.exists()
    assert not Thread.objects.exists()
    assert take(channel, said("1")).added == 1


@pytest.mark.parametrize("number", [10, 1000])
def test_a_page_of_any_size_costs_the_same_number_of_queries(
    channel: Channel, number: int
) -> None:
    def items(text: str) -> list[object]:
        return [
            said(
                str(n),
                text,
                author=person(str(n % 90)),
                parent_id=str(n - 1) if n % 3 else None,
            )
            for n in range(number)
        ]

    take(channel, said("warm"))
    with at_most(40):
        take(channel, *items("Warum ist das so?"))
    with at_most(30):
        take(channel, *items("Warum ist das immer so?"))
    assert Comment.objects.count() == number + 1


def test_comments_can_be_found_by_their_present_words(channel: Channel) -> None:
    take(channel, said("1", "Die Häuser sind zu teuer."), said("2", "Schön hier."))
    take(channel, said("2", "Hässlich hier."))

    found = Comment.objects.filter
    assert found(search.matching("haus teuer")).get() == get("1")
    assert not found(search.matching("schön")).exists()
    assert found(search.matching("hässlich")).get() == get("2")
    assert not found(search.matching('" OR * NEAR (')).exists()


def test_a_time_without_zone_is_read_as_utc(channel: Channel) -> None:
    take(channel, said("1", written_at=datetime(2026, 3, 1, 12)))  # noqa: DTZ001 - without a zone on purpose

    assert get("1").written_at == datetime(2026, 3, 1, 12, tzinfo=UTC)
