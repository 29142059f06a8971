"""`./dev` finds a Python that really runs, whatever stands on PATH under that name."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import ROOT

BROKEN = "#!/bin/sh\necho 'command not found' >&2\nexit 127\n"
CHOSEN = "import os, sys; sys.stdout.write(os.environ['CHOSEN']); sys.exit(1)\n"
NEEDED = ("cat", "dirname", "sed", "sh", "tr")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose next step only says by which Python it was taken."""
    folder = tmp_path / "a checkout"
    (folder / "tools").mkdir(parents=True)
    shutil.copy(ROOT / "dev", folder)
    (folder / "tools/environment.py").write_text(CHOSEN, encoding="utf-8")
    (tmp_path / "bin").mkdir()
    for name in NEEDED:
        found = shutil.which(name)
        assert found
        (tmp_path / "bin" / name).symlink_to(found)
    return folder


def test_a_python_on_path_is_taken(checkout: Path) -> None:
    place(checkout.parent / "bin/python3.13")
    assert start(checkout).stdout.endswith("bin/python3.13")


def test_a_shim_that_does_not_run_is_passed_over(checkout: Path) -> None:
    broken(checkout.parent / "bin/python3.14")
    place(checkout.parent / "bin/python3")
    assert start(checkout).stdout.endswith("bin/python3")


def test_behind_a_broken_shim_the_folder_of_versions_is_searched(
    checkout: Path,
) -> None:
    shims = checkout.parent / "manager/shims"
    broken(shims / "python3.12")
    place(checkout.parent / "manager/versions/3.12.1/bin/python3")
    answer = start(checkout, path=f"{shims}:{checkout.parent / 'bin'}")
    assert answer.stdout.endswith("versions/3.12.1/bin/python3")


@pytest.mark.parametrize("variable", ["PYENV_ROOT", "HOME"])
def test_a_version_manager_is_found_without_its_shims(
    checkout: Path, variable: str
) -> None:
    root = checkout.parent / "person"
    below = "" if variable == "PYENV_ROOT" else ".pyenv/"
    place(root / f"{below}versions/3.13.0/bin/python3")
    assert start(checkout, **{variable: str(root)}).stdout.endswith(
        "3.13.0/bin/python3"
    )


def test_uv_is_asked_last(checkout: Path) -> None:
    own = checkout.parent / "uv's/python3"
    place(own)
    script(checkout.parent / "bin/uv", f'#!/bin/sh\necho "{own}"\n')
    assert start(checkout).stdout == str(own)


def test_without_any_python_one_sentence_says_what_to_do(checkout: Path) -> None:
    broken(checkout.parent / "bin/python3")
    answer = start(checkout)
    assert answer.returncode == 1
    assert answer.stdout == ""
    assert len(answer.stderr.splitlines()) == 1
    assert "Python 3.12 or newer" in answer.stderr


def test_help_needs_no_python(checkout: Path) -> None:
    answer = start(checkout, command="--help")
    assert answer.returncode == 0
    assert "./dev demo" in answer.stdout


def start(
    checkout: Path, command: str = "demo", path: str = "", **variables: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(checkout / "dev"), command],
        env={"PATH": path or str(checkout.parent / "bin"), **variables},
        check=False,
        capture_output=True,
        text=True,
    )


def place(python: Path) -> None:
    """Put a Python there: one that runs the real one and says its own name."""
    script(python, f'#!/bin/sh\nCHOSEN="$0" exec "{sys.executable}" "$@"\n')


def broken(python: Path) -> None:
    script(python, BROKEN)


def script(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    file.chmod(0o755)
