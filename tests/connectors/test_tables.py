"""Tables and JSON Lines."""

import json
from pathlib import Path

import pytest

from augenhoehe.connectors.base import RemoteComment, Visibility
from augenhoehe.connectors.files import UnknownFile, open_file
from tests.connectors.reading import Writer, comments_of, faults_of, read


def test_a_table_of_a_german_spreadsheet_isread(written: Writer) -> None:
    table = (
        "sep=;\n"
        "Kommentar;Datum;Autor;E-Mail;Beitrag;Status\n"
        '"Schön; und\n""gut""";31.12.2025 14:30;Mika;mika@post.example;Umfrage;\n'
        "Zweiter;2026-01-02T10:00:00+01:00;Jo;;Umfrage;spam\n"
    )
    reader, items = read(written(table, "cp1252"))
    first, second = comments_of(items).values()
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
    (found,) = read(path, mapping)[1]
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
    _, items = read(written(table))
    assert list(comments_of(items)) == ["1", "6"]
    reasons = [fault.reason for fault in faults_of(items)]
    assert [reason.split(" cannot")[0] for reason in reasons] == [
        "Line 3",
        "Line 4",
        "Line 5",
        "Line 6",
    ]
    assert "no text" in reasons[0]
    assert "05/06/2026" in reasons[1]


def test_a_lone_carriage_return_costs_its_row_and_no_other(written: Writer) -> None:
    path = written(
        "id,text,date\n1,gut,2026-01-01\n2,a\rb,2026-01-01\n3,c,2026-01-01\n"
    )
    _, items = read(path)
    assert list(comments_of(items)) == ["1", "3"]
    (fault,) = faults_of(items)
    assert "Line 3 cannot be read" in fault.reason


def test_a_picture_is_no_table(tmp_path: Path) -> None:
    for content in (b"\x89PNG\r\n\x00\x00,;\r", b"a,b\rc\x07,d\n"):
        path = tmp_path / "picture"
        path.write_bytes(content)
        with pytest.raises(UnknownFile):
            open_file(path)


def test_rows_without_an_id_keep_the_one_they_are_given(written: Writer) -> None:
    path = written("text,date,author\na,2026-01-01,Jo\nb,2026-01-01,Jo\n")
    assert comments_of(read(path)[1]).keys() == comments_of(read(path)[1]).keys()
    assert len(comments_of(read(path)[1])) == 2


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
    _, items = read(written("\n".join(lines)))
    found = comments_of(items)
    assert found["1"].author.name == "Mika"
    assert found["1"].author.id == "9"
    assert found["1"].post is not None
    assert found["1"].post.title == "Umfrage"
    assert found["2"].parent_id == "1"
    assert "Mozilla" not in str(items)
    assert "m@post.example" not in str(found["1"].raw)
    assert [fault.position for fault in faults_of(items)] == ["line 2", "line 3"]
