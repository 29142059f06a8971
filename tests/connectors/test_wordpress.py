"""WordPress without a WordPress: the hard cases, and states that take years."""

import copy
import json
from collections.abc import Mapping
from typing import ClassVar

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from augenhoehe.connectors.base import (
    Absent,
    NeedsLogin,
    Published,
    RemoteComment,
    Unreadable,
)
from augenhoehe.connectors.networks.wordpress import WordPress
from tests.connectors.contract import REPLY, Answer, HttpContract
from tests.connectors.fake_wordpress import FakeWordPress, item
from tests.examples import FEW

CONFIG = {"url": "https://site.example/", "username": "team", "password": "x"}


class TestWordPress(HttpContract):
    connector = WordPress
    config: ClassVar = CONFIG

    def page(self, *comments: dict[str, object]) -> Answer:
        site = FakeWordPress()
        site.comments = dict(enumerate(comments, start=1))
        return site

    def comment(self, number: object, text: str) -> dict[str, object]:
        return item(1) | {"id": number, "content": {"rendered": text, "raw": text}}


def _site(fake: FakeWordPress) -> WordPress:
    return WordPress(CONFIG, http=fake.client())


def _walk(site: WordPress, cursor: str | None = None) -> tuple[list[str], str | None]:
    """Read until there is nothing new, as a sync does."""
    found: list[str] = []
    while True:
        page = site.fetch(cursor)
        for each in page.items:
            assert isinstance(each, RemoteComment)
            found.append(each.id)
        cursor = page.cursor
        if page.is_last:
            return found, cursor


def test_a_back_fill_reads_everything_oldest_first() -> None:
    fake = FakeWordPress()
    fake.fill(730)
    found, _ = _walk(_site(fake))
    assert set(found) == {str(n) for n in range(1, 731)}
    assert list(dict.fromkeys(found))[:700] == [str(n) for n in range(1, 701)]


@settings(max_examples=FEW)
@given(
    at_first=st.integers(0, 400),
    days=st.lists(
        st.tuples(st.integers(0, 120), st.sets(st.integers(1, 900), max_size=60)),
        max_size=30,
    ),
)
def test_nothing_is_missed_while_comments_come_and_go(
    at_first: int, days: list[tuple[int, set[int]]]
) -> None:
    fake, cursor, seen = FakeWordPress(), None, set[str]()
    fake.fill(at_first)
    site = _site(fake)
    for new, deleted in days:
        page = site.fetch(cursor)
        cursor = page.cursor
        seen |= {each.id for each in page.items if isinstance(each, RemoteComment)}
        fake.fill(new)
        for number in deleted:
            fake.comments.pop(number, None)
    found, _ = _walk(site, cursor)
    assert {str(n) for n in fake.comments} <= seen | set(found)


def test_a_late_edit_is_noticed_within_one_round() -> None:
    fake = FakeWordPress()
    fake.fill(500)
    site = _site(fake)
    _, cursor = _walk(site)
    fake.comments[3]["content"] = {"rendered": "<p>Neu</p>", "raw": "Neu"}
    texts = set()
    for _ in range(6):
        page = site.fetch(cursor)
        cursor = page.cursor
        texts |= {each.text for each in page.items if isinstance(each, RemoteComment)}
    assert "Neu" in texts


def test_what_is_there_is_listed_once_even_while_some_is_deleted() -> None:
    fake = FakeWordPress()
    fake.fill(350)
    listed = _site(fake).present_ids()
    first = [next(listed) for _ in range(100)]
    for number in range(20, 60):
        del fake.comments[number]
    rest = list(listed)
    assert len(set(first) | set(rest)) == len(first) + len(rest) == 350


def test_posts_are_asked_for_once_a_page() -> None:
    fake = FakeWordPress()
    fake.fill(60)
    page = _site(fake).fetch(None)
    assert sum(url.path.endswith("/posts") for url in fake.asked) == 1
    first = page.items[0]
    assert isinstance(first, RemoteComment)
    assert first.post is not None
    assert (first.post.title, first.post.text) == ("Café", "Text")


def test_pingbacks_are_marked_and_internal_notes_left_out() -> None:
    fake = FakeWordPress({1: item(1, type="pingback"), 2: item(2, type="note")})
    page = _site(fake).fetch(None)
    (found,) = page.items
    assert isinstance(found, RemoteComment)
    assert found.is_pingback
    assert list(_site(fake).present_ids()) == ["1"]


def test_our_own_account_is_known_as_us() -> None:
    fake = FakeWordPress({1: item(1, author=3), 2: item(2, author=4)})
    ours, other = _site(fake).fetch(None).items
    assert isinstance(ours, RemoteComment)
    assert isinstance(other, RemoteComment)
    assert (ours.author.is_us, other.author.is_us) == (True, False)
    assert (ours.author.id, other.author.id) == ("3", "4")


def test_a_comment_of_an_unknown_kind_of_post_keeps_its_address() -> None:
    link = "https://site.example/shop/tea/comment-page-2/#comment-1"
    fake = FakeWordPress({1: item(1, post=99, link=link)})
    (found,) = _site(fake).fetch(None).items
    assert isinstance(found, RemoteComment)
    assert found.post is not None
    assert found.post.url == "https://site.example/shop/tea/"


def test_an_item_that_is_no_object_is_kept_as_unreadable() -> None:
    fake = FakeWordPress({1: item(1)})
    broken = copy.deepcopy(fake.comments[1])
    broken["content"] = "words"
    fake.comments[1] = broken
    (found,) = _site(fake).fetch(None).items
    assert isinstance(found, Unreadable)
    assert "vera@example.test" not in found.raw


def test_a_reply_without_an_answer_is_found_by_looking() -> None:
    fake = FakeWordPress({1: item(1)})

    def lost(request: httpx2.Request) -> httpx2.Response:
        answer = fake(request)
        if request.method == "POST":
            raise httpx2.ReadTimeout("lost", request=request)
        return answer

    site = WordPress(CONFIG, http=httpx2.Client(transport=httpx2.MockTransport(lost)))
    assert site.find_reply(REPLY) is Absent.CERTAINLY
    with pytest.raises(Exception, match="No answer"):
        site.publish(REPLY)
    assert site.find_reply(REPLY) == Published(id="2", url=fake.comments[2]["link"])


def test_our_reply_in_the_trash_is_left_to_a_person() -> None:
    ours = item(2, author=3, parent=1, status="trash", text=REPLY.text)
    fake = FakeWordPress({1: item(1), 2: ours})
    assert _site(fake).find_reply(REPLY) is Absent.UNKNOWN


def test_an_account_that_may_not_moderate_is_told_what_to_do() -> None:
    def reader(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(
            403, json={"code": "rest_forbidden_context", "message": "Sorry"}
        )

    site = WordPress(CONFIG, http=httpx2.Client(transport=httpx2.MockTransport(reader)))
    with pytest.raises(NeedsLogin):
        site.fetch(None)


@pytest.mark.parametrize(
    "url",
    [
        "https://site.example/blog",
        "site.example/blog/",
        "https://site.example/blog/index.php",
        "https://site.example/blog/wp-json/",
    ],
)
def test_the_address_may_be_typed_in_many_ways(url: str) -> None:
    fake = FakeWordPress()
    WordPress(CONFIG | {"url": url}, http=fake.client()).fetch(None)
    assert str(fake.asked[0]).startswith("https://site.example/blog/wp-json/wp/v2/")


def test_a_site_without_readable_addresses_is_asked_by_parameter() -> None:
    fake = FakeWordPress({1: item(1)})

    def plain(request: httpx2.Request) -> httpx2.Response:
        route = request.url.params.get("rest_route")
        if route is None:
            return httpx2.Response(404, content=b"<html>Not found")
        inner = request.url.copy_with(path=f"/wp-json{route}")
        return fake(httpx2.Request(request.method, inner, content=request.content))

    site = WordPress(CONFIG, http=httpx2.Client(transport=httpx2.MockTransport(plain)))
    assert len(site.fetch(None).items) == 1


def test_a_cursor_is_plain_text_that_can_be_stored() -> None:
    fake = FakeWordPress()
    fake.fill(3)
    cursor = _site(fake).fetch(None).cursor
    assert cursor is not None
    stored: Mapping[str, int] = json.loads(cursor)
    assert stored["seen"] == 3
