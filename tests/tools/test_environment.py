"""`.venv` is made once, by one process, and half of it never counts as whole."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import ROOT

TOOL = "tools/environment.py"

# Making a whole environment takes seconds: it stands with the tests that are slow.
pytestmark = pytest.mark.server


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout that needs no packages, prepared by two processes at once."""
    folder = tmp_path_factory.mktemp("checkout")
    (folder / "tools").mkdir()
    shutil.copy(ROOT / TOOL, folder / TOOL)
    (folder / "requirements-dev.txt").write_text("# nothing\n", encoding="utf-8")
    (folder / "log").touch()
    with (folder / "log").open("a") as log:
        both = [
            subprocess.Popen([sys.executable, "-I", str(folder / TOOL)], stderr=log)
            for _ in range(2)
        ]
        assert [process.wait(timeout=120) for process in both] == [0, 0]
    return folder


def test_two_at_once_make_one_environment(checkout: Path) -> None:
    assert (checkout / "log").read_text(encoding="utf-8").count("ready") == 1
    assert is_current(checkout)


def test_other_pins_make_it_old(checkout: Path) -> None:
    pins = checkout / "requirements-dev.txt"
    before = pins.read_text(encoding="utf-8")
    pins.write_text("# something else\n", encoding="utf-8")
    assert not is_current(checkout)
    pins.write_text(before, encoding="utf-8")
    assert is_current(checkout)


def test_one_that_was_interrupted_is_not_taken_for_whole(checkout: Path) -> None:
    stamp = checkout / ".venv/made-from"
    whole = stamp.read_text(encoding="utf-8")
    stamp.unlink()
    assert not is_current(checkout)
    stamp.write_text(whole, encoding="utf-8")


def test_the_source_is_on_its_path(checkout: Path) -> None:
    (checkout / "src").mkdir(exist_ok=True)
    asked = [str(checkout / ".venv/bin/python"), "-c", "import sys; print(sys.path)"]
    answer = subprocess.run(asked, check=True, capture_output=True, text=True)
    assert str(checkout / "src") in answer.stdout


def is_current(checkout: Path) -> bool:
    python = str(checkout / ".venv/bin/python")
    asked = [python, "-I", str(checkout / TOOL), "--is-current"]
    return subprocess.run(asked, check=False).returncode == 0
