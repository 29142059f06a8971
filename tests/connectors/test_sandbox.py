"""The sandbox, our own page, and the closed place."""

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import httpx2
import pytest

from augenhoehe.connectors.base import (
    Absent,
    Connector,
    NeedsLogin,
    PermanentError,
    Published,
    RemoteComment,
    Reply,
    TemporaryError,
    Unclear,
    Visibility,
)
from augenhoehe.connectors.networks.archive import Archive
from augenhoehe.connectors.networks.portal import Portal
from augenhoehe.connectors.networks.sandbox import Sandbox
from augenhoehe.connectors.sandbox_place import Mood
from tests.connectors.contract import REPLY, Answer, ConnectorContract


class TestSandbox(ConnectorContract):
    connector = Sandbox
    config: ClassVar = {"folder": "unused"}


class TestPortal(ConnectorContract):
    connector = Portal

    def test_a_reply_has_the_same_place_however_often_it_is_published(self) -> None:
        portal = self.make()
        assert portal.publish(REPLY) == portal.publish(REPLY)

    def test_comments_come_by_themselves(self) -> None:
        page = self.make().fetch(None)
        assert (page.items, page.is_last) == ((), True)
        assert not Portal.sends_data_to_third_party


class TestArchive(ConnectorContract):
    connector = Archive

    def test_nothing_new_comes_and_nothing_can_be_done(self) -> None:
        page = self.make().fetch(None)
        assert (page.items, page.is_last) == ((), True)
        assert not Archive.abilities
        assert not Archive.reports_absence


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    made = _again(tmp_path)
    yield made
    made.close()


def _again(folder: Path) -> Sandbox:
    """Return the same place as another process sees it."""
    return Sandbox({"folder": str(folder)}, http=httpx2.Client())


def _fetched(sandbox: Sandbox, cursor: str | None = None) -> list[RemoteComment]:
    return [
        item for item in sandbox.fetch(cursor).items if isinstance(item, RemoteComment)
    ]


def _reply(to: str, post: str) -> Reply:
    return Reply(to=to, post_id=post, text="Danke, wir klären das.", key="key-1")


def test_what_people_say_is_fetched_once_and_again_when_it_changes(
    sandbox: Sandbox,
) -> None:
    post = sandbox.post("Barrierefreiheit", text="Was fehlt?")
    comment = sandbox.say("Eine Rampe.", post=post, name="Mika")
    answer = sandbox.say("Und ein Geländer.", post=post, name="Jo", parent=comment)
    page = sandbox.fetch(None)
    first, second = page.items
    assert isinstance(first, RemoteComment)
    assert isinstance(second, RemoteComment)
    assert first.author.name == "Mika"
    assert first.post is not None
    assert first.post.title == "Barrierefreiheit"
    assert (second.id, second.parent_id) == (answer, comment)
    assert _fetched(sandbox, page.cursor) == []

    sandbox.edit(comment, "Eine Rampe fehlt.")
    sandbox.hold(answer)
    changed = {item.id: item for item in _fetched(sandbox, page.cursor)}
    assert changed[comment].text == "Eine Rampe fehlt."
    assert changed[comment].edited_at is not None
    assert changed[answer].visibility is Visibility.HELD


def test_a_deletion_is_noticed_by_asking_what_is_there(sandbox: Sandbox) -> None:
    post = sandbox.post("A")
    gone, stays = (sandbox.say(text, post=post) for text in "ab")
    sandbox.delete(gone)
    assert list(sandbox.present_ids()) == [stays]


def test_many_comments_come_in_steps(sandbox: Sandbox) -> None:
    post = sandbox.post("A")
    for number in range(130):
        sandbox.say(str(number), post=post)
    first = sandbox.fetch(None)
    second = sandbox.fetch(first.cursor)
    assert (first.is_last, second.is_last) == (False, True)
    assert len(first.items) + len(second.items) == 130


def test_a_reply_whose_answer_was_lost_stands_once(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    post = sandbox.post("A")
    comment = sandbox.say("Warum?", post=post)
    sandbox.misbehave(Mood.ANSWER_LOST)
    other = _again(tmp_path)
    with pytest.raises(Unclear):
        other.publish(_reply(comment, post))
    found = other.find_reply(_reply(comment, post))
    assert isinstance(found, Published)
    assert other.publish(_reply(comment, post)) == found
    assert sandbox.replies_to(comment) == ["Danke, wir klären das."]
    other.close()


def test_a_reply_that_never_arrived_is_certainly_absent(sandbox: Sandbox) -> None:
    post = sandbox.post("A")
    comment = sandbox.say("Warum?", post=post)
    sandbox.misbehave(Mood.REQUEST_LOST)
    with pytest.raises(Unclear):
        sandbox.publish(_reply(comment, post))
    assert sandbox.find_reply(_reply(comment, post)) is Absent.CERTAINLY
    sandbox.misbehave(Mood.BLIND)
    assert sandbox.find_reply(_reply(comment, post)) is Absent.UNKNOWN


def test_a_network_that_ignores_keys_doubles_what_is_sent_twice(
    sandbox: Sandbox,
) -> None:
    post = sandbox.post("A")
    comment = sandbox.say("Warum?", post=post)
    sandbox.misbehave(Mood.FORGETFUL, times=2)
    sandbox.publish(_reply(comment, post))
    sandbox.publish(_reply(comment, post))
    assert len(sandbox.replies_to(comment)) == 2


@pytest.mark.parametrize(
    ("mood", "error"), [(Mood.BUSY, TemporaryError), (Mood.LOGIN, NeedsLogin)]
)
def test_trouble_lasts_as_long_as_told(
    sandbox: Sandbox, mood: Mood, error: type[Exception]
) -> None:
    sandbox.misbehave(mood, times=2)
    for _ in range(2):
        with pytest.raises(error):
            sandbox.fetch(None)
    assert sandbox.fetch(None).is_last
    sandbox.misbehave(mood, times=9)
    sandbox.behave()
    assert sandbox.fetch(None).is_last


def test_a_reply_can_be_refused_and_needs_its_comment(sandbox: Sandbox) -> None:
    post = sandbox.post("A")
    comment = sandbox.say("Warum?", post=post)
    sandbox.misbehave(Mood.REFUSES)
    with pytest.raises(PermanentError):
        sandbox.publish(_reply(comment, post))
    sandbox.delete(comment)
    with pytest.raises(PermanentError, match="not there"):
        sandbox.publish(_reply(comment, post))


def test_our_word_is_marked_as_ours_and_a_sign_is_kept(sandbox: Sandbox) -> None:
    post = sandbox.post("A")
    comment = sandbox.say("Schön!", post=post)
    sandbox.sign(comment)
    sandbox.sign(comment)
    published = sandbox.publish(_reply(comment, post))
    assert sandbox.signs() == {comment}
    (ours,) = [item for item in _fetched(sandbox) if item.id == published.id]
    assert ours.author.is_us
    assert sandbox.check().comments == 2


def test_no_network_answers_what_it_is_not_asked() -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        raise AssertionError(request.url)

    asked: Answer = answer
    client = httpx2.Client(transport=httpx2.MockTransport(asked))
    quiet: list[Connector] = [Portal({}, http=client), Archive({}, http=client)]
    assert [list(network.present_ids()) for network in quiet] == [[], []]
