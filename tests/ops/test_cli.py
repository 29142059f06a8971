import subprocess
import sys
from pathlib import Path

import pytest

from augenhoehe.ops.cli import main
from tests.architecture.source import ROOT


def test_help_lists_commands_with_one_line_each(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--help"]) == 0
    line = next(
        line for line in capsys.readouterr().out.splitlines() if " migrate " in line
    )
    assert "database schema" in line


def test_a_mistyped_name_is_answered_with_the_nearest_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["migrat"]) == 2
    assert "Did you mean “migrate”?" in capsys.readouterr().err


def test_a_name_is_typed_with_hyphens_and_run_with_underscores(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["remove-stale-contenttypes", "--help"])
    assert not ended.value.code
    assert "usage: augenhoehe remove-stale-contenttypes" in capsys.readouterr().out


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    in_the_way = tmp_path / "a-file"
    in_the_way.touch()
    answer = _augenhoehe("check", AUGENHOEHE_HOME=str(in_the_way / "home"))
    assert answer.returncode == 2
    assert answer.stdout == ""
    assert "cannot be written" in answer.stderr
    assert len(answer.stderr.splitlines()) == 1


def test_a_database_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    nowhere = f"postgres://nobody@{str(tmp_path).replace('/', '%2F')}/none"
    answer = _augenhoehe("migrate", AUGENHOEHE_HOME=str(tmp_path), DATABASE_URL=nowhere)
    assert answer.returncode == 2
    assert "The database cannot be used" in answer.stderr
    assert "Traceback" not in answer.stderr


@pytest.mark.parametrize(
    "url",
    ["nonsense", "mysql://u:hidden@localhost/x", "postgres://u:hid/den@localhost/x"],
)
def test_an_address_of_no_database_is_one_sentence_without_a_password(
    tmp_path: Path, url: str
) -> None:
    answer = _augenhoehe("migrate", AUGENHOEHE_HOME=str(tmp_path), DATABASE_URL=url)
    assert answer.returncode == 2
    assert "DATABASE_URL names no database" in answer.stderr
    assert len(answer.stderr.splitlines()) == 1
    assert "hid" not in answer.stderr


@pytest.mark.parametrize("content", [None, "", "broken"])
def test_a_file_that_holds_no_key_is_one_sentence(
    tmp_path: Path, content: str | None
) -> None:
    keys = tmp_path / "keys"
    if content is not None:
        keys.write_text(content)
    answer = _augenhoehe(
        "check", AUGENHOEHE_HOME=str(tmp_path), AUGENHOEHE_VAULT_KEYS_FILE=str(keys)
    )
    assert answer.returncode == 2
    assert "AUGENHOEHE_VAULT_KEYS" in answer.stderr
    assert len(answer.stderr.splitlines()) == 1


def _augenhoehe(
    *arguments: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "augenhoehe.ops.cli", *arguments],
        env={"PYTHONPATH": str(ROOT / "src"), **environment},
        check=False,
        capture_output=True,
        text=True,
    )
