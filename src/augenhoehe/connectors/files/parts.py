"""The parts of a message: its words, and the names of what is attached."""

from collections.abc import Iterator
from email.message import Message

from augenhoehe.connectors.files.headers import decoded, words
from augenhoehe.connectors.html import plain_text
from augenhoehe.connectors.text import MENDED, fit

_MOST_PARTS = 1_000


def body(message: Message) -> str:
    """Return what was written: the plain part, else the HTML, else what is around."""
    parts = [part for part in _parts(message) if not _file_name(part)]
    for kind, read in (("text/plain", str.strip), ("text/html", plain_text)):
        said = [
            read(_content(part)) for part in parts if part.get_content_type() == kind
        ]
        if any(said):
            return "\n\n".join(filter(None, said))
    return _around(message)


def attachments(message: Message) -> tuple[str, ...]:
    """Return the names of attached files. Their content is not kept."""
    return tuple(filter(None, map(_file_name, _parts(message))))


def is_encrypted(message: Message) -> bool:
    """Whether nobody but the addressee can read it (PGP, S/MIME)."""
    kind = message.get_content_type()
    if kind == "multipart/encrypted":
        return True
    is_sealed = kind in {"application/pkcs7-mime", "application/x-pkcs7-mime"}
    is_signed_only = message.get_param("smime-type") == "signed-data"
    if is_sealed and not is_signed_only:
        return True
    return body(message).startswith("-----BEGIN PGP MESSAGE-----")


def _parts(message: Message) -> Iterator[Message]:
    for number, part in enumerate(message.walk()):
        if number >= _MOST_PARTS:
            return
        if not part.is_multipart():
            yield part


def _content(part: Message) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    charset = part.get_param("charset")
    return decoded(payload, charset if isinstance(charset, str) else None)


def _file_name(part: Message) -> str:
    try:
        name = part.get_filename()
    except (LookupError, ValueError, TypeError):
        name = "attachment"
    if name:
        shown = Message()
        shown["Name"] = name.replace("\n", " ").replace("\r", " ")
        return words(shown, "Name")
    is_attached = part.get_content_disposition() == "attachment"
    is_text = part.get_content_maintype() == "text"
    return "attachment" if is_attached or not is_text else ""


def _around(message: Message) -> str:
    """Return the words before the first part, where a broken sender put them."""
    said = message.preamble or ""
    return fit(said.encode("utf-8", "surrogateescape").decode("utf-8", MENDED)).strip()
