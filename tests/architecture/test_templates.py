"""Pages obey the strict content policy, which a browser enforces only when it looks."""

import re

import pytest

from tests.architecture.source import place, templates

COMMENT = re.compile(r"\{#.*?#\}|\{% comment %\}.*?\{% endcomment %\}", re.DOTALL)
# The picture of a key is drawn by allauth from nothing but that key: totp_svg.
FORBIDDEN = {
    "a script inside the page": r"<script\b(?![^>]*\bsrc=)",
    "a style inside the page": r"<style\b",
    "a style attribute": r"<[^>]*\sstyle\s*=",
    "an event attribute": r"<[^>]*\son[a-z]+\s*=",
    "code in an htmx attribute": r"\shx-on|hx-(?:vals|headers)=[\"']js:",
    "a data address": r"(?:src|href)\s*=\s*[\"']data:",
    "something from another site": r"(?:src=|<link[^>]*href=)\s*[\"']https?://",
    "text that is not escaped": r"(?<!\btotp_svg)\|\s*safe\b|\{%\s*autoescape off",
    "a placeholder without a name": r"\{%\s*(?:translate|trans)\s+[\"'][^\"']*%[sd]",
}


@pytest.mark.parametrize("fault", FORBIDDEN)
def test_no_template_holds(fault: str) -> None:
    assert [
        place(file, _without_comments(text)[: found.start()].count("\n") + 1)
        for file in templates()
        for text in [file.read_text(encoding="utf-8")]
        for found in re.finditer(
            FORBIDDEN[fault], _without_comments(text), re.IGNORECASE
        )
    ] == []


def _without_comments(text: str) -> str:
    """Blank out the template's comments; lines keep their numbers."""
    return COMMENT.sub(lambda found: "\n" * found[0].count("\n"), text)
