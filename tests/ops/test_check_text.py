"""``augenhoehe check-text``: a linter for texts of ours, without an installation."""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.architecture.source import ROOT

BAD = "Es tut uns leid, wenn Sie sich angegriffen fühlen."
GOOD = "Wir haben das Wort benutzt. Das war falsch. Es ist seit heute ersetzt."
TERM = "Hallo.\r\nDer Rat sagt:\r\nEr ist an den Rollstuhl gefesselt."


def run(*arguments: str, given: bytes = b"") -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "augenhoehe.ops.cli", "check-text", *arguments],
        input=given,
        capture_output=True,
        check=False,
        timeout=120,
        cwd=ROOT,
        env=environment(),
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def environment() -> dict[str, str]:
    return {
        "PYTHONPATH": str(ROOT / "src"),
        "AUGENHOEHE_HOME": "/nowhere/at/all",
        "DATABASE_URL": "no://database",
    }


def lines(*rows: object) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def test_a_stop_ends_with_one_and_a_good_text_with_nought(tmp_path: Path) -> None:
    file = tmp_path / "draft.txt"
    file.write_text(BAD, "utf-8")
    code, said, errors = run(str(file))
    assert (code, errors) == (1, "")
    assert f"{file}:1:4: stop: T05_non_apology" in said
    assert "Warum: " in said
    assert "Vorschlag: Wir haben" in said
    assert run(given=GOOD.encode())[0] == 0


def test_a_term_is_shown_at_its_line_and_column_and_stops_nothing() -> None:
    code, said, _ = run(given=b"\xef\xbb\xbf" + TERM.encode())
    assert code == 0
    assert "standard input:3:8: warn: an den Rollstuhl gefesselt" in said
    assert "nutzt einen Rollstuhl" in said


def test_json_holds_everything_of_one_text() -> None:
    code, said, _ = run("--format", "json", "--lang", "de", given=BAD.encode())
    report = json.loads(said)
    assert code == 1
    assert report["lang"] == "de"
    [found] = report["findings"]
    assert set(found) == {"family", "level", "start", "end", "words", "why", "instead"}
    assert BAD[found["start"] : found["end"]] == found["words"]
    assert {"terms", "missing", "advice", "index", "unanswered"} <= set(report)


def test_the_comment_shows_what_is_not_answered(tmp_path: Path) -> None:
    comment = tmp_path / "comment.txt"
    comment.write_text("Wann kommt die Rampe? Wer zahlt das?", "utf-8")
    given = b"Die Rampe kommt am 3. Juni."
    _, said, _ = run("--comment", str(comment), "--format", "json", given=given)
    assert [each["words"] for each in json.loads(said)["unanswered"]] == [
        "Wer zahlt das?"
    ]


def test_sarif_has_rules_levels_and_regions(tmp_path: Path) -> None:
    file = tmp_path / "a draft.txt"
    file.write_text(f"{TERM} {BAD}", "utf-8", newline="")
    code, said, _ = run(str(file), "--format", "sarif")
    log = json.loads(said)
    [found] = log["runs"]
    assert (code, log["version"]) == (1, "2.1.0")
    rules = [rule["id"] for rule in found["tool"]["driver"]["rules"]]
    assert len(set(rules)) == len(rules)
    placed = {
        each["ruleId"]: each["locations"][0]["physicalLocation"]
        for each in found["results"]
    }
    assert all(rules[each["ruleIndex"]] == each["ruleId"] for each in found["results"])
    assert {each["level"] for each in found["results"]} == {"error", "warning", "note"}
    region = placed["de_rollstuhl"]["region"]
    words = f"{TERM} {BAD}"[region["charOffset"] :][: region["charLength"]]
    assert words == "an den Rollstuhl gefesselt"
    assert (region["startLine"], region["startColumn"], region["endLine"]) == (3, 8, 3)
    assert " " not in placed["de_rollstuhl"]["artifactLocation"]["uri"]


def test_each_line_gets_one_in_order_and_a_broken_one_its_number() -> None:
    given = lines({"id": 1, "text": "Er leidet an MS.", "lang": "de"})
    given += b"{broken\n\n" + lines({"id": "b", "text": "Is it \ud83d\ude00?"})
    code, said, errors = run("--format", "jsonl", given=given)
    first, second, third = map(json.loads, said.splitlines())
    assert code == 2
    assert "could not be used: 1" in errors
    assert set(first) == {"id", "lang", "findings", "terms", "missing"}
    [term] = first["terms"]
    assert set(term) == {"term", "start", "end", "why", "use"}
    assert second["id"] is None
    assert "Line 2" in second["error"]
    assert (third["id"], third["lang"]) == ("b", "en")


def test_a_line_brings_its_own_comment() -> None:
    row = {"id": 1, "text": "Danke!", "comment": "Wann kommt die Rampe?"}
    _, said, _ = run("--format", "jsonl", given=lines(row))
    assert "answers" in json.loads(said)["missing"]
    assert run("--format", "jsonl", given=lines({"text": BAD}))[0] == 1


def test_the_first_answer_comes_before_the_last_question() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "augenhoehe.ops.cli", "check-text", "--format", "jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=environment(),
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(lines({"id": 1, "text": "Hallo"}))
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == 1
        process.stdin.close()
        assert process.wait(20) == 0


def test_a_wording_of_ones_own_is_used(tmp_path: Path) -> None:
    file = tmp_path / "wording.json"
    file.write_text('{"families_off": ["T05_non_apology"]}', "utf-8")
    assert run("--wording", str(file), given=BAD.encode())[0] == 0
    file.write_text('{"terms": [{"key": "a"}]}', "utf-8")
    code, _, errors = run("--wording", str(file), given=BAD.encode())
    assert code == 2
    assert "missing" in errors


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"Gr\xfc\xdfe", "no UTF-8"), (None, "cannot be read")],
)
def test_what_cannot_be_read_is_one_sentence(
    tmp_path: Path, content: bytes | None, said: str
) -> None:
    file = tmp_path / "draft.txt"
    if content is not None:
        file.write_bytes(content)
    code, out, errors = run(str(file))
    assert (code, out) == (2, "")
    assert said in errors
    assert len(errors.splitlines()) == 1


def test_a_long_text_takes_time_by_its_length_only(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text(f"{GOOD}\n\n" * 5_000 + BAD, "utf-8")
    started = time.monotonic()
    code, said, _ = run(str(file), "--format", "json")
    assert code == 1
    assert time.monotonic() - started < 60
    last: dict[str, Any] = json.loads(said)["findings"][-1]
    assert file.read_text("utf-8")[last["start"] : last["end"]] == last["words"]
