"""WordPress as it really behaves."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from augenhoehe.connectors.base import (
    Absent,
    NeedsLogin,
    PermanentError,
    Published,
    RemoteComment,
    Reply,
    Visibility,
)
from augenhoehe.connectors.http import new_client
from augenhoehe.connectors.networks.wordpress import WordPress
from tests.servers.wordpress import WordPressServer, wordpress_site

pytestmark = pytest.mark.server


@pytest.fixture
def site(wordpress: WordPressServer) -> Iterator[WordPress]:
    connector = WordPress(wordpress.config, http=new_client())
    yield connector
    connector.close()


def _all(site: WordPress, cursor: str | None = None) -> dict[str, RemoteComment]:
    found, is_last = {}, False
    while not is_last:
        page = site.fetch(cursor)
        cursor, is_last = page.cursor, page.is_last
        for item in page.items:
            assert isinstance(item, RemoteComment)
            found[item.id] = item
    return found


def _reply(to: str, post: str, text: str) -> Reply:
    return Reply(to=to, post_id=post, text=text, key=text)


def test_a_back_fill_brings_comments_of_every_visibility(
    wordpress: WordPressServer, site: WordPress
) -> None:
    post = wordpress.post("Über Wartezeiten", "<p>Wir haben <b>gefragt</b>.</p>")
    ids = {
        status: wordpress.comment(f"Ein Wort zu {status}", post=post)
        for status in ("approved", "hold", "spam", "trash")
    }
    for status, comment_id in ids.items():
        wordpress.treat(comment_id, status)

    found = _all(site)

    seen = {status: found[ids[status]].visibility for status in ids}
    assert seen == {
        "approved": Visibility.PUBLIC,
        "hold": Visibility.HELD,
        "spam": Visibility.SPAM,
        "trash": Visibility.TRASH,
    }
    first = found[ids["approved"]]
    assert first.text == "Ein Wort zu approved"
    assert first.author.email == "vera@example.test"
    assert first.post is not None
    assert (first.post.title, first.post.text) == (
        "Über Wartezeiten",
        "Wir haben gefragt.",
    )
    assert first.url.endswith(f"#comment-{first.id}")
    assert not {"author_ip", "author_user_agent", "author_email"} & first.raw.keys()


def test_comments_of_a_page_know_their_page(
    wordpress: WordPressServer, site: WordPress
) -> None:
    page = wordpress.post("Leichte Sprache", kind="pages")
    comment = wordpress.comment("Danke dafür.", post=page)
    found = _all(site)[comment]
    assert found.post is not None
    assert found.post.title == "Leichte Sprache"


def test_comments_of_a_post_in_the_trash_are_not_lost(
    wordpress: WordPressServer, site: WordPress
) -> None:
    post = wordpress.post("Bald weg")
    comment = wordpress.comment("Schade.", post=post)
    wordpress.call("DELETE", f"posts/{post}")
    found = _all(site)[comment]
    assert found.visibility is Visibility.TRASH
    assert found.post is not None
    assert found.post.id == post
    assert comment in set(site.present_ids())


def test_an_edit_comes_again(wordpress: WordPressServer, site: WordPress) -> None:
    post = wordpress.post("Edit")
    comment = wordpress.comment("Erst so.", post=post)
    cursor = site.fetch(None).cursor
    wordpress.edit(comment, "Dann anders.")
    assert _all(site, cursor)[comment].text == "Dann anders."


def test_an_answer_knows_its_parent(
    wordpress: WordPressServer, site: WordPress
) -> None:
    post = wordpress.post("Parents")
    parent = wordpress.comment("Frage?", post=post)
    child = wordpress.comment(
        "Das frage ich auch.", post=post, name="Bo", parent=parent
    )
    assert _all(site)[child].parent_id == parent


def test_a_reply_stands_under_the_comment_and_is_found(
    wordpress: WordPressServer, site: WordPress
) -> None:
    post = wordpress.post("Reply")
    comment = wordpress.comment("Wann?", post=post)
    reply = _reply(comment, post, 'Am 3. Mai, wenn 1 < 2 & "sicher".\n\nIhr Team')

    assert site.find_reply(reply) is Absent.CERTAINLY
    published = site.publish(reply)

    assert site.find_reply(reply) == published
    found = _all(site)[published.id]
    assert found.author.is_us
    assert found.parent_id == comment
    assert found.text == reply.text
    assert "Am 3. Mai, wenn 1 &lt; 2" in wordpress.page(post)


def test_a_reply_with_signs_of_all_kinds_is_found_again(
    wordpress: WordPressServer, site: WordPress
) -> None:
    post = wordpress.post("Signs")
    comment = wordpress.comment("Wie?", post=post)
    text = (
        "<b>So</b> -- \u201ezitiert\u201c ... 'eins' \"zwei\" & &amp; \\ 100 % 😀 :)\n"
        "- https://weitblick.example/a?b=1&c=2\n\n\n\nEnde \u00a0 hier [link](x)"
    )
    reply = _reply(comment, post, text)
    assert site.find_reply(reply) is Absent.CERTAINLY
    published = site.publish(reply)
    assert site.find_reply(reply) == published
    assert site.publish(reply) == published


def test_the_same_reply_twice_stands_once(
    wordpress: WordPressServer, site: WordPress
) -> None:
    post = wordpress.post("Twice")
    comment = wordpress.comment("Wann?", post=post)
    reply = _reply(comment, post, "Bald, sagt Kim.")
    first = site.publish(reply)
    assert site.publish(reply) == first


def test_a_reply_edited_by_hand_makes_the_look_uncertain(
    wordpress: WordPressServer, site: WordPress
) -> None:
    post = wordpress.post("By hand")
    comment = wordpress.comment("Wann?", post=post)
    tried = datetime(2020, 1, 1, tzinfo=UTC)
    reply = Reply(
        to=comment, post_id=post, text="Heute.", key="k", first_tried_at=tried
    )
    published = site.publish(reply)
    assert isinstance(published, Published)
    wordpress.edit(published.id, "Morgen.")
    assert site.find_reply(reply) is Absent.UNKNOWN


def test_a_reply_to_a_comment_that_is_gone_needs_a_person(
    wordpress: WordPressServer, site: WordPress
) -> None:
    post = wordpress.post("Closed")
    comment = wordpress.comment("Wann?", post=post)
    wordpress.delete(comment)
    wordpress.call("POST", f"posts/{post}", comment_status="closed")
    with pytest.raises(PermanentError):
        site.publish(_reply(comment, "999999", "Heute."))


def test_a_deletion_is_noticed_by_asking_what_is_there(
    wordpress: WordPressServer, site: WordPress
) -> None:
    post = wordpress.post("Deletion")
    gone = wordpress.comment("Gleich weg.", post=post)
    stays = wordpress.comment("Bleibt.", post=post)
    cursor = site.fetch(None).cursor
    wordpress.delete(gone)
    present = set(site.present_ids())
    assert stays in present
    assert gone not in present
    later = wordpress.comment("Und noch eins.", post=post)
    assert later in _all(site, cursor)


def test_the_test_call_names_the_account(site: WordPress) -> None:
    assert site.check().name == "Community Team"


def test_a_wrong_password_asks_for_a_new_login(wordpress: WordPressServer) -> None:
    site = WordPress(wordpress.config | {"password": "wrong"}, http=new_client())
    with pytest.raises(NeedsLogin):
        site.check()
    with pytest.raises(NeedsLogin):
        site.fetch(None)
    site.close()


def test_an_account_without_the_right_is_told_what_to_do(
    wordpress: WordPressServer,
) -> None:
    reader = {
        "url": wordpress.url,
        "username": wordpress.subscriber,
        "password": wordpress.subscriber_password,
    }
    site = WordPress(reader, http=new_client())
    with pytest.raises(NeedsLogin, match="role Editor"):
        site.check()
    site.close()


@pytest.mark.parametrize("permalinks", ["/%postname%/", ""])
def test_a_site_in_a_subfolder_with_and_without_readable_addresses(
    permalinks: str,
) -> None:
    with wordpress_site(folder="blog", permalinks=permalinks) as server:
        post = server.post("Subfolder")
        comment = server.comment("Hier bin ich.", post=post)
        site = WordPress(server.config, http=new_client())
        published = site.publish(_reply(comment, post, "Willkommen."))
        assert set(_all(site)) == {comment, published.id}
        assert "Willkommen." in server.page(post)
        site.close()
