import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.ops.test_processes import run

pytestmark = pytest.mark.server


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    assert run(folder, "migrate").returncode == 0
    (folder / "media").mkdir()
    (folder / "media/picture").write_text("a picture")
    put(folder, "kim@example.org")
    return folder


def put(home: Path, email: str) -> None:
    with closing(sqlite3.connect(home / "augenhoehe.sqlite3")) as db, db:
        db.execute(
            "INSERT INTO accounts_user (password, email, name, language, is_active, "
            "created_at) VALUES ('', ?, '', 'de', 1, '2026-11-25')",
            (email,),
        )


def people(home: Path) -> list[str]:
    with closing(sqlite3.connect(home / "augenhoehe.sqlite3")) as db:
        return [row[0] for row in db.execute("SELECT email FROM accounts_user")]


def test_a_copy_brings_back_what_was_there(home: Path, tmp_path: Path) -> None:
    made = run(home, "backup", str(tmp_path / "copies"))
    copy = Path(made.stdout.strip())
    assert made.returncode == 0
    assert "secrets" in made.stderr
    assert not (copy / "secrets").exists()
    put(home, "later@example.org")
    (home / "media/picture").unlink()
    refused = run(home, "restore", str(copy))
    assert (refused.returncode, "--replace" in refused.stderr) == (2, True)
    assert run(home, "restore", str(copy), "--replace").returncode == 0
    assert people(home) == ["kim@example.org"]
    assert (home / "media/picture").read_text() == "a picture"
    other = tmp_path / "other"
    assert run(other, "restore", str(copy)).returncode == 0
    assert people(other) == ["kim@example.org"]


def test_what_is_no_whole_copy_changes_nothing(home: Path, tmp_path: Path) -> None:
    copy = Path(run(home, "backup", str(tmp_path / "copies")).stdout.strip())
    (copy / "database.sqlite3").write_bytes(b"SQLite format 3\0 and then nothing")
    refused = run(home, "restore", str(copy), "--replace")
    assert refused.returncode == 2
    assert "damaged" in refused.stderr
    refused = run(home, "restore", str(tmp_path), "--replace")
    assert "no copy" in refused.stderr
    assert people(home) == ["kim@example.org"]


def test_a_copy_that_is_not_whole_is_said_and_is_no_copy(
    home: Path, tmp_path: Path
) -> None:
    (home / "media/gone").symlink_to(tmp_path / "nowhere")
    refused = run(home, "backup", str(tmp_path / "copies"))
    assert refused.returncode == 2
    assert "The copy is not whole" in refused.stderr
    (half,) = (tmp_path / "copies").iterdir()
    assert "no copy" in run(home, "restore", str(half), "--replace").stderr
    assert people(home) == ["kim@example.org"]
