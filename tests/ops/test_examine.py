"""``augenhoehe examine``: comments in, hints out, one line each."""

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.architecture.source import ROOT


def examine(
    given: bytes, *arguments: str, home: str = "/nowhere/at/all"
) -> tuple[int, list[Any], str]:
    """Run the command with an environment that knows no installation."""
    done = subprocess.run(
        [sys.executable, "-m", "augenhoehe.ops.cli", "examine", *arguments],
        input=given,
        capture_output=True,
        check=False,
        timeout=60,
        cwd=ROOT,
        env={
            "PYTHONPATH": str(ROOT / "src"),
            "AUGENHOEHE_HOME": home,
            "DATABASE_URL": "no://database",
        },
    )
    lines = [json.loads(line) for line in done.stdout.decode().splitlines()]
    return done.returncode, lines, done.stderr.decode()


def lines_of(*rows: object) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def ids(found: Iterable[Any]) -> list[object]:
    return [each["id"] for each in found]


def test_every_line_gets_one_in_its_place() -> None:
    code, found, errors = examine(
        lines_of(
            {"id": "a", "text": "Ich will nicht mehr leben.", "lang": "de"},
            {"id": 2, "text": "Why are there no captions?"},
            {"id": None, "text": ""},
        )
    )
    assert (code, errors) == (0, "")
    assert ids(found) == ["a", 2, None]
    assert [each["lang"] for each in found] == ["de", "en", ""]
    assert [each["crisis"] for each in found] == [True, False, False]
    assert found[1]["kind"] == "question"
    [hint] = found[0]["hints"]
    assert hint["rule"] == "crisis"
    assert "Ich will nicht mehr leben."[hint["start"] : hint["end"]] == hint["words"]
    assert "Mensch" in hint["why"]


def test_a_broken_line_is_said_in_its_place_and_the_others_go_on() -> None:
    broken = [b"{", b'{"id": 1}', b"[]", b'{"id": 1, "text": 5}', b"\xff", b"1" * 5000]
    given = b"\n".join([*broken, lines_of({"id": "last", "text": "Ja."})])
    code, found, errors = examine(given)
    assert code == 2
    assert ids(found) == [None] * len(broken) + ["last"]
    assert all(each["error"] for each in found[:-1])
    assert "could not be used: 6" in errors


def test_a_byte_order_mark_blank_lines_and_half_characters_do_no_harm() -> None:
    given = (
        b"\xef\xbb\xbf" + lines_of({"id": 1, "text": "Ich will sterben \ud83d"}) + b"\n"
    )
    code, found, _errors = examine(given + b"\r\n" + lines_of({"id": 2, "text": "👍"}))
    assert (code, ids(found)) == (0, [1, 2])
    assert found[0]["crisis"]


def test_the_language_given_on_the_command_line_fills_gaps(tmp_path: Path) -> None:
    file = tmp_path / "comments.jsonl"
    file.write_bytes(
        lines_of({"id": 1, "text": "ok"}, {"id": 2, "text": "ok", "lang": "en"})
    )
    _code, found, _errors = examine(b"", str(file), "--lang", "de")
    assert [each["lang"] for each in found] == ["de", "en"]


def test_it_leaves_no_folder_behind(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert examine(b"", home=str(home))[0] == 0
    assert not home.exists()


def test_a_file_that_is_not_there_is_one_sentence() -> None:
    code, found, errors = examine(b"", "no-such-file.jsonl")
    assert (code, found) == (2, [])
    assert errors.count("\n") == 1
    assert "no-such-file.jsonl" in errors
