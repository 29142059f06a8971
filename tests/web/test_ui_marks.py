"""Text of people reaches the page whole, escaped, with its links."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import override

import pytest
from django.template import TemplateSyntaxError, engines
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from augenhoehe.web.ui.marks import findings, hints, marked

ALLOWED = {"p", "br", "mark", "a"}
#: Letters that could break out, and addresses in all forms.
TRICKY = st.text(
    alphabet=st.one_of(
        st.sampled_from("<>\"'&;/:()\n\r\t aB=`{}%"), st.characters(codec="utf-8")
    )
)
PIECES = st.lists(
    st.one_of(
        TRICKY,
        st.sampled_from(
            [
                "https://a.example/x?y=1&z=2",
                "HTTP://B.example",
                'https://c.example/"onmouseover=alert(1)',
                "javascript:alert(1)",
                "https://",
                "<script>alert(1)</script>",
                "\n\n",
                "<mark>",
            ]
        ),
    )
).map("".join)


@dataclass(frozen=True)
class Span:
    start: int
    end: int


SPANS = st.lists(st.builds(Span, st.integers(-5, 120), st.integers(-5, 120)))


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.pointed_at = ""
        self.words = ""
        self._skip = False

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._skip = dict(attrs).get("class") == "ref"
        if tag != "br":
            self.open.append(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, "elements overlap"
        self._skip = False

    @override
    def handle_data(self, data: str) -> None:
        if not self._skip:
            self.words += data
            self.pointed_at += data if "mark" in self.open else ""


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert not reader.open
    return reader


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


@given(text=PIECES, spans=SPANS)
def test_nothing_written_by_a_stranger_becomes_markup(
    text: str, spans: list[Span]
) -> None:
    found = read(marked(text, hints(spans)))
    assert {tag for tag, _ in found.tags} <= ALLOWED
    for tag, attributes in found.tags:
        assert set(attributes) <= {"href", "rel", "class", "aria-label"}, tag
        address = attributes.get("href") or ""
        assert tag != "a" or re.match(r"(?i)https?://|#hint-\d+$", address)


@given(text=PIECES.filter(lambda text: "\0" not in text), spans=SPANS)
def test_every_word_is_shown_exactly_once(text: str, spans: list[Span]) -> None:
    assert squeezed(read(marked(text, findings(spans))).words) == squeezed(text)


@given(text=PIECES.filter(lambda text: "\0" not in text), spans=SPANS)
def test_the_words_pointed_at_are_marked(text: str, spans: list[Span]) -> None:
    inside = [
        sign
        for at, sign in enumerate(text)
        if any(span.start <= at < span.end for span in spans)
    ]
    pointed_at = squeezed(read(marked(text, hints(spans))).pointed_at)
    remaining = iter(pointed_at)
    assert all(sign in remaining for sign in squeezed("".join(inside)))


def test_paragraphs_and_line_breaks_stay() -> None:
    assert marked("eins\nzwei\n \n\ndrei") == "<p>eins<br>zwei</p><p>drei</p>"


def test_a_link_stays_and_tells_the_other_site_nothing() -> None:
    assert marked("Siehe https://moos.example/a_(b)?c=1&d=2. Gut.") == (
        '<p>Siehe <a href="https://moos.example/a_(b)?c=1&amp;d=2" '
        'rel="nofollow noopener ugc">https://moos.example/a_(b)?c=1&amp;d=2</a>. Gut.</p>'
    )


def test_a_hint_leads_to_its_note_by_number() -> None:
    with translation.override("de"):
        page = marked("Wer war das?", hints([Span(0, 3)]))
    assert page == (
        '<p><mark>Wer</mark><a class="ref" href="#hint-1" aria-label="Hinweis 1">1</a>'
        " war das?</p>"
    )


def test_marks_that_overlap_keep_both_numbers() -> None:
    page = marked("abcdef", findings([Span(0, 4), Span(2, 6)]))
    assert re.sub("<[^>]+>", "", page) == "abcd1ef2"
    assert read(page).pointed_at == "abcdef"


def test_a_mark_across_paragraphs_has_one_number_at_its_end() -> None:
    page = marked("eins\n\nzwei", hints([Span(0, 10)]))
    assert page.count("<mark>") == 2
    assert page.count('class="ref"') == 1
    assert page.endswith("</a></p>")


def test_a_mark_takes_the_whole_link() -> None:
    page = marked("Da: https://moos.example/lang", hints([Span(8, 12)]))
    assert read(page).pointed_at == "https://moos.example/lang"


def test_a_state_has_a_shape_and_escaped_words() -> None:
    template = engines["django"].from_string(
        '{% state "due" %}{{ words }}{% endstate %}'
    )
    assert template.render({"words": "<b>"}) == (
        '<span class="state state-due">&lt;b&gt;</span>'
    )


def test_a_shape_that_does_not_exist_is_a_mistake_of_the_page() -> None:
    template = engines["django"].from_string('{% state "angry" %}x{% endstate %}')
    with pytest.raises(TemplateSyntaxError):
        template.render({})
