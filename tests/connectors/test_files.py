"""Files that cannot be read here."""

import pytest

from augenhoehe.connectors.files import UnknownFile, open_file
from tests.connectors.reading import Writer


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
