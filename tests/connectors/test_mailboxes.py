"""Mail, and mailboxes."""

from pathlib import Path

from augenhoehe.connectors.base import RemoteComment
from tests.connectors.reading import PAYLOADS, Writer, comments_of, faults_of, read


def test_a_mailbox_becomes_a_conversation() -> None:
    reader, items = read(PAYLOADS / "talk.mbox")
    first, second = comments_of(items).values()
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
    faults = faults_of(read(PAYLOADS / "talk.mbox")[1])
    assert ["encrypted" in fault.reason for fault in faults] == [True, False]
    assert "no date" in faults[1].reason
    assert "Mozilla" not in str(faults)


def test_real_mail_that_broke_other_systems_isread(formats: Path) -> None:
    for path in sorted((formats / "eml").glob("*.eml")):
        reader, (item,) = read(path)
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
    (fault,) = faults_of(read(written(noise))[1])
    assert "no date" in fault.reason
