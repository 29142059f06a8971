"""What the tests of connectors share."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.wordpress import WordPressServer, wordpress_site

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


@pytest.fixture(scope="module")
def wordpress() -> Iterator[WordPressServer]:
    """A real site in the root of its address."""
    with wordpress_site() as site:
        yield site
