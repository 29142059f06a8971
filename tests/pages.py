"""What must hold for the HTML of every page, found without a browser."""

from collections import Counter
from html.parser import HTMLParser
from typing import Final, override

_NAMED: Final = ("aria-describedby", "aria-labelledby", "for")
_CONTROLS: Final = ("input", "select", "textarea")
_NO_LABEL: Final = ("hidden", "submit", "button")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))


def flaws(html: str) -> list[str]:
    """Return what is wrong with a whole page; an empty list where nothing is."""
    reader = _Reader()
    reader.feed(html)
    tags = reader.tags
    found = [*_frame(tags), *_references(tags), *_controls(tags)]
    return found + [flaw for tag, attrs in tags for flaw in _policy(tag, attrs)]


def _frame(tags: list[tuple[str, dict[str, str]]]) -> list[str]:
    count = Counter(tag for tag, _ in tags)
    found = [f"{count[name]} × {name}" for name in ("h1", "main") if count[name] != 1]
    return found + [
        "no language" for tag, attrs in tags if tag == "html" and not attrs.get("lang")
    ]


def _references(tags: list[tuple[str, dict[str, str]]]) -> list[str]:
    ids = Counter(attrs["id"] for _, attrs in tags if "id" in attrs)
    wanted = [
        (name, key)
        for _, attrs in tags
        for name in _NAMED
        for key in attrs.get(name, "").split()
    ]
    return [f"id {key} stands {n} times" for key, n in ids.items() if n > 1] + [
        f"{name} leads to {key}, which is not there"
        for name, key in wanted
        if key not in ids
    ]


def _controls(tags: list[tuple[str, dict[str, str]]]) -> list[str]:
    labels = {attrs.get("for") for tag, attrs in tags if tag == "label"}
    return [
        f"{tag} {attrs.get('name', '')} has no label"
        for tag, attrs in tags
        if tag in _CONTROLS
        and attrs.get("type") not in _NO_LABEL
        and not attrs.get("aria-label")
        and not attrs.get("aria-labelledby")
        and attrs.get("id") not in labels
    ]


def _policy(tag: str, attrs: dict[str, str]) -> list[str]:
    """What the content security policy refuses."""
    found = [f"{tag} has {name}" for name in attrs if name.startswith("on")]
    if "style" in attrs or tag == "style":
        found.append(f"{tag} is styled in place")
    if tag == "script" and "src" not in attrs and "json" not in attrs.get("type", ""):
        found.append("script in the page")
    # A link may lead anywhere; what is loaded comes from here.
    foreign = ("data:", "javascript:", *(() if tag == "a" else ("http", "//")))
    return found + [
        f"{tag} {name}={attrs[name][:40]}"
        for name in ("src", "href")
        if attrs.get(name, "").startswith(foreign)
    ]
