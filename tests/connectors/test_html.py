"""What a reader sees of HTML, and what nobody must see of a reader."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from augenhoehe.connectors.html import media_of, plain_text, typed_text
from augenhoehe.connectors.privacy import without_traces
from augenhoehe.connectors.text import fit


@pytest.mark.parametrize(
    ("html", "seen"),
    [
        ("<p>Eins</p><p>Zwei<br>Drei</p>", "Eins\n\nZwei\nDrei"),
        ("<ul><li>a<li>b</ul>", "- a\n- b"),
        ("a\n  b&nbsp;c &amp;lt; &lt;b>", "a b c &lt; <b>"),
        ("1 < 2 und 3 > 2", "1 < 2 und 3 > 2"),
        ("<script>x</script>a<style>p{}</style><!-- c -->b", "ab"),
        ("a<script>nie zu", "a"),
        ("<a title='a > b' href=x>t</a>", "t (x)"),
        ("<a href='https://a.example/'>https://a.example</a>", "https://a.example/"),
        ("<a href='https://a.example/lang/er'>a.example/lan...</a>", "https://a.example/lang/er"),
        ("<a href='https://a.example'>hier</a>", "hier (https://a.example)"),
        ("<a href='javascript:alert(1)'>hier</a>", "hier"),
        ("<a href='#oben'>hoch</a>", "hoch"),
        ("<a href='mailto:a@b.example'>a@b.example</a>", "a@b.example"),
        ("<img src=x alt=':)'>", ":)"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
    ],
)  # fmt: skip
def test_a_reader_sees(html: str, seen: str) -> None:
    assert plain_text(html) == seen


def test_line_ends_that_people_typed_are_kept() -> None:
    assert typed_text("a\r\nb\n\n\n\nc <b>d</b>") == "a\nb\n\nc d"


def test_pictures_are_named_and_odd_addresses_are_not() -> None:
    html = "<img src='https://a.example/1.png'><img src='data:x'><video src=https://b.example/2>"
    assert media_of(html) == ("https://a.example/1.png", "https://b.example/2")


@given(st.text())
def test_any_text_can_be_read_and_stored(text: str) -> None:
    for read in (plain_text, typed_text, fit, without_traces):
        read(text).encode()


@given(st.text(alphabet="<>/a \"'=!-&;#x\n"))
def test_no_tag_soup_is_too_hot(soup: str) -> None:
    assert "\x00" not in plain_text(soup)


@pytest.mark.parametrize(
    "piece",
    ["<div>", "<a '\"", "<!--", "<", "<script>", "&#x", "<a href=x>", "</a", "<a b= ", "::", "1.", "<ip><![CDATA[", "Received:\n "],
)  # fmt: skip
def test_malice_is_read_in_time_that_grows_evenly(piece: str) -> None:
    small, large = (
        _seconds(piece * (size // len(piece))) for size in (3 * 10**4, 3 * 10**5)
    )
    assert large < 40 * small + 1


def _seconds(text: str) -> float:
    start = time.perf_counter()
    plain_text(text)
    without_traces(text)
    return time.perf_counter() - start


def test_fields_that_name_a_machine_are_dropped_at_any_depth() -> None:
    raw = {
        "author_ip": "x",
        "wp:comment_author_IP": "x",
        "comment_agent": "x",
        "X-Originating-IP": "x",
        "inner": [{"user-agent": "x", "text": "ok"}, "203.0.113.9"],
        "odd": "2001:db8::1",
        "description": "stays",
        "recipe": "stays",
    }
    assert without_traces(raw) == {
        "inner": [{"text": "ok"}],
        "description": "stays",
        "recipe": "stays",
    }


def test_raw_text_loses_addresses_headers_and_elements() -> None:
    raw = (
        "Received: from [203.0.113.9]\n\tby mail.example\nSubject: Um 12:30 Uhr\n"
        "User-Agent: Mozilla/5.0 (X11; rv:1)\n X/2\n\n"
        '{"author_ip": "\\"x", "a": 1} <ipAddress>kaputt</ipAddress> '
        "198.51.100.7 2001:db8::7 999.1.1.1 Version 1.2.3.4.5"
    )
    found = without_traces(raw)
    for trace in (
        "203.0.113.9",
        "mail.example",
        "X11",
        "X/2",
        "kaputt",
        "198.51",
        "db8",
    ):
        assert trace not in found
    for word in ("Um 12:30 Uhr", "999.1.1.1", "1.2.3.4.5", '"a": 1'):
        assert word in found


def test_what_is_nested_without_end_is_cut() -> None:
    raw: dict[str, object] = {}
    for _ in range(5_000):
        raw = {"a": raw}
    assert "[removed]" in str(without_traces(raw))
