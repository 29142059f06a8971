"""What is kept in the repository runs anywhere: no address or path of one machine."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.architecture.source import ROOT

MACHINE = re.compile(
    r"/root/\.|/wor[k]/[a-z.]|/far[m]/|/tmp/(?:wt|venv)\b|/opt/pyp[i]"
    r"|(?:extra-)?inde[x]-url|find-link[s]|pypi\.or[g]/simple|pythonhoste[d]"
)
LOCKS = re.compile(r"(?:^|/)(?:uv\.lock|poetry\.lock|pylock.*\.toml|yarn\.lock)$")


def test_no_file_names_this_machine_or_an_index_of_packages() -> None:
    found = []
    for file in _tracked():
        for number, line in enumerate(_lines(file), 1):
            if hit := MACHINE.search(line):
                found.append(f"{file}:{number} {hit[0]}")
    assert found == []


def test_pins_hold_no_address() -> None:
    pins = [file for file in _tracked() if file.match("requirements*.txt")]
    assert pins
    assert [file for file in pins if "://" in "".join(_lines(file))] == []


def test_no_lock_file_is_kept() -> None:
    assert [file for file in _tracked() if LOCKS.search(str(file))] == []


def _tracked() -> list[Path]:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("this is not a checkout of git")
    listed = subprocess.run(
        [git, "-c", "safe.directory=*", "ls-files"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return [Path(line) for line in listed.stdout.splitlines()]


def _lines(file: Path) -> list[str]:
    whole = ROOT / file
    if not whole.is_file():
        return []
    return whole.read_text(encoding="utf-8", errors="replace").splitlines()
