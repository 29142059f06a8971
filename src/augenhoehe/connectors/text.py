"""Text from outside, made fit for storage. Nothing is judged here, only cleaned."""

import codecs
import hashlib
import re
from urllib.parse import urlsplit

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_SPACE = re.compile(r"\s+")

LONGEST_URL = 1000


def fit(text: str) -> str:
    """Return the text without what no database can hold.

    Control characters go, lone halves of a surrogate pair become U+FFFD, line
    ends become ``\\n``.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNFIT.sub(_replacement, text)


def _replacement(match: re.Match[str]) -> str:
    return "\ufffd" if match[0] >= "\ud800" else ""


def address(given: str) -> str:
    """Return a web address, or nothing where it is none or does not fit."""
    url = fit(given).strip()
    if not url or len(url) > LONGEST_URL or any(sign.isspace() for sign in url):
        return ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in {"http", "https"} and parts.netloc else ""


def normalised(text: str) -> str:
    """Return the form in which two spellings of the same reply are equal."""
    return _SPACE.sub(" ", text).strip().casefold()


def digest(*parts: str) -> str:
    """Return a short, stable name for something that came without one."""
    whole = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(whole).hexdigest()[:24]


def guest_id(*, email: str, comment_id: str) -> str:
    """Return the author's id for somebody without an account.

    Only the same e-mail address makes two guests one author: names are shared by
    many, and taking two people for one is worse than taking one for two.
    """
    if address := email.strip().casefold():
        return f"guest-{digest(address)}"
    return f"guest-of-{comment_id}"


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    """Read the bytes that are no UTF-8 as what Windows would have meant."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return wrong.decode("cp1252", "replace"), error.end


MENDED = "augenhoehe.windows-1252"
codecs.register_error(MENDED, _as_windows_1252)
