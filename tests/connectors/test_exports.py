"""Exports of WordPress and Disqus."""

from pathlib import Path

import pytest

from augenhoehe.connectors.base import RemoteComment, Visibility
from augenhoehe.connectors.files import open_file
from tests.connectors.reading import PAYLOADS, Writer, comments_of, faults_of, read


def test_a_wordpress_export_becomes_comments_with_their_posts() -> None:
    reader, items = read(PAYLOADS / "export.wxr.xml")
    found = comments_of(items)
    assert reader.format == "WordPress WXR"
    assert list(found) == ["11", "12", "13", "14", "15", "16", "20"]
    first = found["11"]
    assert first.author.name == "Mika & Jo"
    assert first.text == ("Schöne Umfrage.\nAber: und das (https://a.example/) fehlt.")
    assert first.written_at.isoformat() == "2026-02-02T09:00:00+00:00"
    assert first.post is not None
    assert (first.post.id, first.post.title) == ("7", "Unsere Umfrage")
    assert first.post.text == "Was fehlt Ihnen?"
    assert first.url == "https://weitblick.example/umfrage/#comment-11"
    assert found["20"].post is not None
    assert found["20"].post.id == "9"


def test_a_wordpress_export_says_who_is_us_and_what_is_held() -> None:
    found = comments_of(read(PAYLOADS / "export.wxr.xml")[1])
    assert found["12"].author.is_us
    assert found["12"].parent_id == "11"
    assert found["12"].text == "Danke & bis bald !"
    assert [found[n].visibility for n in ("13", "14", "15")] == [
        Visibility.HELD,
        Visibility.SPAM,
        Visibility.TRASH,
    ]
    assert found["16"].is_pingback


def test_broken_items_of_an_export_cost_only_themselves_and_are_said() -> None:
    reader, items = read(PAYLOADS / "export.wxr.xml")
    faults = faults_of(items)
    assert ["date" in fault.reason for fault in faults] == [True, False]
    assert "203.0.113.9" not in str(items)
    assert reader.skipped == 1
    assert any("internal notes" in note for note in reader.notes)


@pytest.mark.parametrize("name", ["export.wxr.xml", "export.disqus.xml", "talk.mbox"])
def test_every_position_leads_on_without_loss(name: str) -> None:
    whole = list(open_file(PAYLOADS / name))
    reader = open_file(PAYLOADS / name)
    places = [reader.position for _ in reader]
    for number, place in enumerate(places, start=1):
        assert list(open_file(PAYLOADS / name, position=place)) == whole[number:]


@pytest.mark.parametrize("share", [0.45, 0.6, 0.75, 0.99])
def test_a_truncated_export_keeps_what_stands_before_the_cut(
    written: Writer, share: float
) -> None:
    whole = (PAYLOADS / "export.wxr.xml").read_bytes()
    full = comments_of(list(open_file(PAYLOADS / "export.wxr.xml")))
    _, items = read(written(whole[: int(len(whole) * share)]))
    found = comments_of(items)
    assert found
    assert found.items() <= full.items()
    assert "breaks off" in faults_of(items)[-1].reason


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16", "utf-8-sig"])
def test_a_lying_or_odd_encoding_is_repaired_and_said(
    written: Writer, encoding: str
) -> None:
    whole = (PAYLOADS / "export.wxr.xml").read_text()
    reader, items = read(written(whole, encoding))
    assert comments_of(items)["11"].text.startswith("Schöne Umfrage.")
    assert bool(reader.notes[:-1]) == (encoding != "utf-8-sig")


def test_entities_of_the_file_are_never_expanded(written: Writer) -> None:
    bomb = (
        '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "ha">]>'
        '<rss xmlns:wp="x"><item><wp:comment><wp:comment_id>1</wp:comment_id>'
        "<wp:comment_date_gmt>2026-01-01 00:00:00</wp:comment_date_gmt>"
        "<wp:comment_content>&a;&b;</wp:comment_content></wp:comment></item></rss>"
    )
    (found,) = read(written(bomb))[1]
    assert isinstance(found, RemoteComment)
    assert found.text == "&a;&b;"


def test_many_comments_under_one_post_are_read_piece_by_piece(written: Writer) -> None:
    one = (
        "<wp:comment><wp:comment_id>{}</wp:comment_id><wp:comment_content>x"
        "</wp:comment_content><wp:comment_date_gmt>2026-01-01 00:00:00"
        "</wp:comment_date_gmt></wp:comment>\n"
    )
    many = "".join(one.format(number) for number in range(15_000))
    path = written(f'<rss xmlns:wp="x"><item>{many}</item></rss>')
    reader = open_file(path)
    next(iter(reader))
    assert reader.position < 1_000
    assert len(list(open_file(path))) == 15_000


def test_the_real_wordpress_export_has_33comments_of(formats: Path) -> None:
    path = formats / "wordpress/themeunittestdata.wordpress.xml"
    reader, items = read(path)
    found = comments_of(items)
    assert (len(items), len(found)) == (33, 33)
    assert found["915"].parent_id == "914"
    assert sum(comment.parent_id is not None for comment in found.values()) == 10
    assert sum(comment.is_pingback for comment in found.values()) == 4
    held = [c for c in found.values() if c.visibility is Visibility.HELD]
    assert len(held) == 3
    assert found["903"].author.is_us
    assert reader.position == reader.total == path.stat().st_size


def test_a_disqus_export_becomes_comments_and_says_what_it_left_out() -> None:
    reader, items = read(PAYLOADS / "export.disqus.xml")
    found = comments_of(items)
    assert reader.format == "Disqus"
    assert list(found) == ["1", "2", "6"]
    assert found["1"].text == "Gut.\n\nSehr."
    assert found["1"].post is not None
    assert found["1"].post.title == "Artikel A"
    assert found["1"].author.id == "mika"
    assert (found["2"].parent_id, found["2"].visibility) == ("1", Visibility.SPAM)
    assert found["2"].author.email == "jo@post.example"
    assert reader.skipped == 2
    assert any("deleted at Disqus" in note for note in reader.notes)
    (fault,) = faults_of(items)
    assert "gestern" in fault.reason
    assert "203.0.113.9" not in str(items)


@pytest.mark.parametrize(
    ("name", "comments", "skipped"),
    [("disqus", 5, 0), ("disqus-deleted-post", 4, 1), ("disqus-deleted-thread", 2, 3)],
)
def test_the_real_disqus_exports_lose_only_what_is_broken_or_deleted(
    formats: Path, name: str, comments: int, skipped: int
) -> None:
    reader, items = read(formats / f"disqus/{name}.xml")
    assert len(comments_of(items)) == comments
    assert reader.skipped == skipped
    (fault,) = faults_of(items)
    assert "some bad comment" in fault.raw
    assert "189.89.89.39" not in fault.raw
