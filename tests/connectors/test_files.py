"""Files that people bring along."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from augenhoehe.connectors.base import RemoteComment, Unreadable, Visibility
from augenhoehe.connectors.files import Item, Reader, UnknownFile, open_file

PAYLOADS = Path(__file__).with_name("payloads")


def _read(
    path: Path, mapping: Mapping[str, str] | None = None
) -> tuple[Reader, list[Item]]:
    reader = open_file(path, mapping=mapping or {})
    return reader, list(reader)


def _comments(items: list[Item]) -> dict[str, RemoteComment]:
    return {item.id: item for item in items if isinstance(item, RemoteComment)}


def _faults(items: list[Item]) -> list[Unreadable]:
    return [item for item in items if isinstance(item, Unreadable)]


@pytest.fixture
def written(tmp_path: Path) -> "Writer":
    return Writer(tmp_path / "file")


class Writer:
    """Writes the file under test."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __call__(self, content: str | bytes, encoding: str = "utf-8") -> Path:
        raw = content.encode(encoding) if isinstance(content, str) else content
        self.path.write_bytes(raw)
        return self.path


# WordPress


def test_a_wordpress_export_becomes_comments_with_their_posts() -> None:
    reader, items = _read(PAYLOADS / "export.wxr.xml")
    found = _comments(items)
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
    found = _comments(_read(PAYLOADS / "export.wxr.xml")[1])
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
    reader, items = _read(PAYLOADS / "export.wxr.xml")
    faults = _faults(items)
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
    full = _comments(list(open_file(PAYLOADS / "export.wxr.xml")))
    _, items = _read(written(whole[: int(len(whole) * share)]))
    found = _comments(items)
    assert found
    assert found.items() <= full.items()
    assert "breaks off" in _faults(items)[-1].reason


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16", "utf-8-sig"])
def test_a_lying_or_odd_encoding_is_repaired_and_said(
    written: Writer, encoding: str
) -> None:
    whole = (PAYLOADS / "export.wxr.xml").read_text()
    reader, items = _read(written(whole, encoding))
    assert _comments(items)["11"].text.startswith("Schöne Umfrage.")
    assert bool(reader.notes[:-1]) == (encoding != "utf-8-sig")


def test_entities_of_the_file_are_never_expanded(written: Writer) -> None:
    bomb = (
        '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "ha">]>'
        '<rss xmlns:wp="x"><item><wp:comment><wp:comment_id>1</wp:comment_id>'
        "<wp:comment_date_gmt>2026-01-01 00:00:00</wp:comment_date_gmt>"
        "<wp:comment_content>&a;&b;</wp:comment_content></wp:comment></item></rss>"
    )
    (found,) = _read(written(bomb))[1]
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


def test_the_real_wordpress_export_has_33_comments(formats: Path) -> None:
    path = formats / "wordpress/themeunittestdata.wordpress.xml"
    reader, items = _read(path)
    found = _comments(items)
    assert (len(items), len(found)) == (33, 33)
    assert found["915"].parent_id == "914"
    assert sum(comment.parent_id is not None for comment in found.values()) == 10
    assert sum(comment.is_pingback for comment in found.values()) == 4
    held = [c for c in found.values() if c.visibility is Visibility.HELD]
    assert len(held) == 3
    assert found["903"].author.is_us
    assert reader.position == reader.total == path.stat().st_size


# Disqus


def test_a_disqus_export_becomes_comments_and_says_what_it_left_out() -> None:
    reader, items = _read(PAYLOADS / "export.disqus.xml")
    found = _comments(items)
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
    (fault,) = _faults(items)
    assert "gestern" in fault.reason
    assert "203.0.113.9" not in str(items)


@pytest.mark.parametrize(
    ("name", "comments", "skipped"),
    [("disqus", 5, 0), ("disqus-deleted-post", 4, 1), ("disqus-deleted-thread", 2, 3)],
)
def test_the_real_disqus_exports_lose_only_what_is_broken_or_deleted(
    formats: Path, name: str, comments: int, skipped: int
) -> None:
    reader, items = _read(formats / f"disqus/{name}.xml")
    assert len(_comments(items)) == comments
    assert reader.skipped == skipped
    (fault,) = _faults(items)
    assert "some bad comment" in fault.raw
    assert "189.89.89.39" not in fault.raw


# Tables and JSON Lines


def test_a_table_of_a_german_spreadsheet_is_read(written: Writer) -> None:
    table = (
        "sep=;\n"
        "Kommentar;Datum;Autor;E-Mail;Beitrag;Status\n"
        '"Schön; und\n""gut""";31.12.2025 14:30;Mika;mika@post.example;Umfrage;\n'
        "Zweiter;2026-01-02T10:00:00+01:00;Jo;;Umfrage;spam\n"
    )
    reader, items = _read(written(table, "cp1252"))
    first, second = _comments(items).values()
    assert first.text == 'Schön; und\n"gut"'
    assert first.written_at.isoformat() == "2025-12-31T14:30:00+00:00"
    assert first.author.email == "mika@post.example"
    assert "mika@post.example" not in str(first.raw)
    assert first.post == second.post
    assert second.visibility is Visibility.SPAM
    assert any("Windows-1252" in note for note in reader.notes)


@pytest.mark.parametrize("mapping", [{"Wort": "text"}, {"text": "Wort"}])
def test_other_headers_can_be_mapped(written: Writer, mapping: dict[str, str]) -> None:
    path = written("Wort,date,id\nHallo,2026-01-01,5\n")
    (found,) = _read(path, mapping)[1]
    assert isinstance(found, RemoteComment)
    assert (found.id, found.text) == ("5", "Hallo")


def test_bad_rows_are_kept_with_their_line_and_the_reason(written: Writer) -> None:
    table = (
        "id,text,date\n"
        "1,gut,2026-01-01\n"
        "2,,2026-01-01\n"
        "3,wann,05/06/2026\n"
        '4,"nie zu,2026-01-01\n'
        "5,zu viel,2026-01-01,mehr\n"
        "6,wieder gut,1767225600\n"
    )
    _, items = _read(written(table))
    assert list(_comments(items)) == ["1", "6"]
    reasons = [fault.reason for fault in _faults(items)]
    assert [reason.split(" cannot")[0] for reason in reasons] == [
        "Line 3",
        "Line 4",
        "Line 5",
        "Line 6",
    ]
    assert "no text" in reasons[0]
    assert "05/06/2026" in reasons[1]


def test_rows_without_an_id_keep_the_one_they_are_given(written: Writer) -> None:
    path = written("text,date,author\na,2026-01-01,Jo\nb,2026-01-01,Jo\n")
    assert _comments(_read(path)[1]).keys() == _comments(_read(path)[1]).keys()
    assert len(_comments(_read(path)[1])) == 2


def test_a_table_goes_on_where_it_stopped(written: Writer) -> None:
    path = written("text,date\n" + "".join(f"{n},2026-01-01\n" for n in range(9)))
    reader = open_file(path)
    texts = []
    for item in reader:
        assert isinstance(item, RemoteComment)
        texts.append(item.text)
        if len(texts) == 4:
            break
    for item in open_file(path, position=reader.position):
        assert isinstance(item, RemoteComment)
        texts.append(item.text)
    assert texts == [str(n) for n in range(9)]


def test_json_lines_may_be_flat_or_nested_and_broken_lines_are_kept(
    written: Writer,
) -> None:
    lines = [
        json.dumps(
            {
                "id": 1,
                "text": "Hallo",
                "created_at": "2026-01-01T00:00:00Z",
                "author": {"name": "Mika", "id": 9, "email": "m@post.example"},
                "post": {"id": "p", "title": "Umfrage"},
                "user_agent": "Mozilla/5.0 (X11)",
            }
        ),
        "{kaputt",
        "[1]",
        json.dumps({"id": "2", "text": "b", "written_at": 1767225600, "parent_id": 1}),
    ]
    _, items = _read(written("\n".join(lines)))
    found = _comments(items)
    assert found["1"].author.name == "Mika"
    assert found["1"].author.id == "9"
    assert found["1"].post is not None
    assert found["1"].post.title == "Umfrage"
    assert found["2"].parent_id == "1"
    assert "Mozilla" not in str(items)
    assert "m@post.example" not in str(found["1"].raw)
    assert [fault.position for fault in _faults(items)] == ["line 2", "line 3"]


# Mail


def test_a_mailbox_becomes_a_conversation() -> None:
    reader, items = _read(PAYLOADS / "talk.mbox")
    first, second = _comments(items).values()
    assert reader.format == "mbox"
    assert first.id == "one@post.example"
    assert first.author.name == "Jürgen"
    assert first.text == "Grüße aus Köln\n\nFrom here on."
    assert first.media == ("antrag.pdf",)
    assert first.post is not None
    assert first.post.title == "Ihre Broschüre"
    assert second.post == first.post
    assert second.parent_id == first.id
    assert second.text == "Ich bin nicht da."
    assert second.is_pingback
    assert any("machine" in note for note in reader.notes)


def test_mail_that_cannot_be_read_is_kept_without_traces() -> None:
    faults = _faults(_read(PAYLOADS / "talk.mbox")[1])
    assert ["encrypted" in fault.reason for fault in faults] == [True, False]
    assert "no date" in faults[1].reason
    assert "Mozilla" not in str(faults)


def test_real_mail_that_broke_other_systems_is_read(formats: Path) -> None:
    for path in sorted((formats / "eml").glob("*.eml")):
        reader, (item,) = _read(path)
        assert isinstance(item, RemoteComment), path
        assert reader.format == "E-mail"
        assert item.text
        assert item.author.email
        assert "\x00" not in item.text


def test_a_message_with_nothing_but_null_bytes_and_noise_is_no_accident(
    written: Writer,
) -> None:
    noise = (
        b"From: \xff\x00<a@b.example>\nSubject: =?utf-8?b?!!!?=\nDate: x\n\n\xff\x00"
    )
    (fault,) = _faults(_read(written(noise))[1])
    assert "no date" in fault.reason


# What is none of these


@pytest.mark.parametrize(
    "content",
    [b"", b"\n\n", b"<html><p>", b"<?xml version='1.0'?><feed/>", b"only words", b"id,text\n1,2\n", bytes(range(256))],
    ids=["empty", "blank", "html", "feed", "words", "no time", "noise"],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_a_sentence(
    written: Writer, content: bytes
) -> None:
    with pytest.raises(UnknownFile, match=r"\w{3,} \w+"):
        open_file(written(content))


def test_a_mapping_that_fits_nothing_is_refused(written: Writer) -> None:
    with pytest.raises(UnknownFile, match="mapping"):
        open_file(written("id,text,date\n"), mapping={"Nirgends": "text"})
