"""What people stored with an earlier version is still there after an update."""

import gzip
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.upgrade.databases import FOLDER, program, run
from tools.postgres import NoPostgres, throw_away

KEPT = sorted(
    path.name.removesuffix(".sqlite3.gz") for path in FOLDER.glob("*.sqlite3.gz")
)

pytestmark = pytest.mark.server


def test_there_is_a_kept_database_of_each_kind() -> None:
    assert KEPT
    assert all((FOLDER / f"{name}.sql.gz").exists() for name in KEPT)


@pytest.mark.parametrize("name", KEPT)
def test_a_kept_sqlite_database_migrates_to_head(name: str, tmp_path: Path) -> None:
    packed = (FOLDER / f"{name}.sqlite3.gz").read_bytes()
    (tmp_path / "augenhoehe.sqlite3").write_bytes(gzip.decompress(packed))
    _is_whole(json.loads(run(tmp_path, "look")))


@pytest.mark.parametrize("name", KEPT)
def test_a_kept_postgresql_database_migrates_to_head(name: str, tmp_path: Path) -> None:
    if not (psql := program("psql")):
        pytest.skip("server: there is no psql here")
    try:
        with throw_away() as url:
            subprocess.run(
                [psql, "--quiet", "--set=ON_ERROR_STOP=1", url],
                input=gzip.decompress((FOLDER / f"{name}.sql.gz").read_bytes()),
                check=True,
                capture_output=True,
            )
            _is_whole(json.loads(run(tmp_path, "look", url=url)))
    except NoPostgres as reason:
        pytest.skip(f"server: {reason}")


def _is_whole(found: dict[str, Any]) -> None:
    assert found["missing"] == []
    assert found["comments"] >= 60
    assert found["entries"] > 100
    assert found["releases"] > 10
    assert found["raw"] == "{"
    assert found["pages"] == [200] * 5
