"""What the tests of connectors share."""

import os
from pathlib import Path

import pytest

from tests.connectors.reading import Writer
from tests.servers.wordpress import wordpress

__all__ = ["formats", "wordpress", "written"]

DATA = Path(
    os.environ.get("AUGENHOEHE_DATA", Path(__file__).parents[3] / "shared/data")
)


@pytest.fixture
def formats() -> Path:
    """Real files of other people; they are not part of this repository."""
    folder = DATA / "formats"
    if not folder.is_dir():
        pytest.skip("the real files are not here: AUGENHOEHE_DATA")
    return folder


@pytest.fixture
def written(tmp_path: Path) -> Writer:
    """Write a file, and return where it is."""
    return Writer(tmp_path / "file")
