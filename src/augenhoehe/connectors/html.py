"""From HTML to what a reader sees.

Written for hostile input: there is no tree that could grow deep, every character
is looked at a bounded number of times, and nothing is ever executed or fetched.
"""

import re
from dataclasses import dataclass, field
from html import unescape

from augenhoehe.connectors.text import fit

_TAG = re.compile(
    r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)((?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)>"
)
_SIMPLE_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)([^<>]*+)>")
_LONGEST_TAG = 4_096
_PATIENCE = 500
"""So many tags with odd quotes are looked at closely; the rest quickly."""

_ATTRIBUTE = re.compile(
    r"([a-zA-Z][a-zA-Z0-9_:-]*)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))"
)
_BLANKS = re.compile(r"[ \t\f\xa0]+")
_ANY_BLANKS = re.compile(r"\s+")
_MANY_LINES = re.compile(r"\n{3,}")
_ENDS_OF_LINES = re.compile(r" *\n *")

_UNSEEN = frozenset(
    [
        "script",
        "style",
        "template",
        "title",
        "iframe",
        "object",
        "noframes",
        "xmp",
        "select",
    ]
)
_PARAGRAPHS = frozenset(
    [
        "p",
        "blockquote",
        "pre",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "dl",
        "table",
        "figure",
        "section",
        "article",
        "header",
        "footer",
        "main",
        "aside",
        "form",
        "fieldset",
        "address",
        "details",
    ]
)
_LINES = frozenset(
    [
        "br",
        "div",
        "li",
        "tr",
        "dt",
        "dd",
        "hr",
        "figcaption",
        "caption",
        "legend",
        "summary",
    ]
)
_READ_ALOUD = ("http://", "https://", "mailto:", "tel:")


def plain_text(html: str) -> str:
    """Return what a reader sees: paragraphs, line breaks, links with their address.

    A link is written as ``text (address)`` unless the text is the address.
    """
    return _Writer(html).text(keep_lines=False)


def typed_text(html: str) -> str:
    """Return the same for text in which people's own line ends count.

    WordPress and many forums store comments like this.
    """
    return _Writer(html).text(keep_lines=True)


def media_of(html: str) -> tuple[str, ...]:
    """Return the addresses of pictures, sound and films in the order they stand."""
    found = dict.fromkeys(
        attributes.get("src", "")
        for closing, name, attributes in _Writer(html).tags()
        if not closing and name in {"img", "video", "audio", "source", "embed"}
    )
    return tuple(src for src in found if src.startswith(("http://", "https://")))


@dataclass(slots=True)
class _Writer:
    html: str
    at: int = 0
    close_looks: int = 0
    out: list[str] = field(default_factory=list)
    href: str = ""
    link_starts: int = 0

    def text(self, *, keep_lines: bool) -> str:
        """Walk through once, and put the pieces together."""
        self.html = fit(self.html)
        while (start := self.html.find("<", self.at)) >= 0:
            self._say(self.html[self.at : start], keep_lines=keep_lines)
            self._step_over(start)
        self._say(self.html[self.at :], keep_lines=keep_lines)
        self._end_link()
        whole = _ENDS_OF_LINES.sub("\n", _BLANKS.sub(" ", "".join(self.out)))
        return _MANY_LINES.sub("\n\n", whole).strip()

    def tags(self) -> list[tuple[bool, str, dict[str, str]]]:
        """Return every tag: whether it closes, its name, its attributes."""
        found = []
        while (start := self.html.find("<", self.at)) >= 0:
            match = self._match(start)
            self.at = match.end() if match else start + 1
            if match:
                found.append((bool(match[1]), match[2].lower(), _attributes(match[3])))
        return found

    def _say(self, piece: str, *, keep_lines: bool) -> None:
        if piece:
            blanks = _BLANKS if keep_lines else _ANY_BLANKS
            self.out.append(blanks.sub(" ", unescape(piece)))

    def _step_over(self, start: int) -> None:
        """Handle what begins with ``<`` at ``start``, and move behind it."""
        if self.html.startswith("<!--", start):
            self._skip_to("-->", start)
        elif self.html.startswith(("<!", "<?"), start):
            self._skip_to(">", start)
        elif match := self._match(start):
            self.at = match.end()
            self._tag(match[2].lower(), match[3], is_closing=bool(match[1]))
        else:
            self.out.append("<")
            self.at = start + 1

    def _skip_to(self, end: str, start: int) -> None:
        found = self.html.find(end, start)
        self.at = found + len(end) if found >= 0 else len(self.html)

    def _match(self, start: int) -> re.Match[str] | None:
        """Return the tag at ``start``.

        Quotes may hide a ``>``, which needs a closer look. How often is limited,
        so that odd quotes cannot make the walk slow.
        """
        match = _SIMPLE_TAG.match(self.html, start, start + _LONGEST_TAG)
        if match and not _has_open_quote(match[3]):
            return match
        if self.close_looks >= _PATIENCE:
            return match
        self.close_looks += 1
        return _TAG.match(self.html, start, start + 16 * _LONGEST_TAG) or match

    def _tag(self, name: str, rest: str, *, is_closing: bool) -> None:
        if name in _UNSEEN and not is_closing:
            self._skip_element(name)
        elif name == "a":
            self._end_link()
            if not is_closing:
                self._start_link(_attributes(rest).get("href", ""))
        elif name in _PARAGRAPHS:
            self.out.append("\n\n")
        elif name in _LINES and not (is_closing and name in {"br", "hr"}):
            self.out.append("\n- " if name == "li" and not is_closing else "\n")
        elif name in {"td", "th"}:
            self.out.append(" ")
        elif name == "img" and not is_closing:
            self.out.append(fit(_attributes(rest).get("alt", "")))

    def _skip_element(self, name: str) -> None:
        """Move behind the element: what stands in it is nothing to read."""
        end = re.compile(rf"</{name}\b[^>]*+>?", re.IGNORECASE)
        found = end.search(self.html, self.at)
        self.at = found.end() if found else len(self.html)

    def _start_link(self, href: str) -> None:
        self.href = href.strip()
        self.link_starts = len(self.out)

    def _end_link(self) -> None:
        if not self.href:
            return
        said = "".join(self.out[self.link_starts :]).strip()
        address, self.href = self.href, ""
        if said and _is_same(said, address):
            shown = said if address.startswith(("mailto:", "tel:")) else address
            self.out[self.link_starts :] = [shown]
        elif _is_worth_saying(address):
            self.out.append(f" ({address})" if said else address)


def _attributes(rest: str) -> dict[str, str]:
    return {
        name.lower(): unescape(double or single or bare)
        for name, double, single, bare in _ATTRIBUTE.findall(rest[: 16 * _LONGEST_TAG])
    }


def _has_open_quote(rest: str) -> bool:
    return rest.count('"') % 2 == 1 or rest.count("'") % 2 == 1


def _is_worth_saying(address: str) -> bool:
    """Whether a reader could follow the address: no script, no place on the page."""
    if address.lower().startswith(_READ_ALOUD):
        return True
    return ":" not in address.split("/")[0] and not address.startswith("#")


def _is_same(said: str, address: str) -> bool:
    """Whether the words of a link are its address, perhaps shortened with dots."""
    shown, meant = _bare(said), _bare(address)
    if shown == meant:
        return True
    shortened = shown.rstrip(".…")
    is_shortened = len(shortened) > 8 and shown != shortened
    return is_shortened and meant.startswith(shortened)


def _bare(address: str) -> str:
    for beginning in ("https://", "http://", "mailto:", "tel:", "//"):
        address = address.removeprefix(beginning)
    return address.rstrip("/")
