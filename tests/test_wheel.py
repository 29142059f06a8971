"""What is shipped works without the repository it was built in."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.architecture.source import PACKAGE, ROOT, templates

pytestmark = pytest.mark.server


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build as pip does; this needs the registry of packages for the build tools."""
    folder = tmp_path_factory.mktemp("wheel")
    built = _pip("wheel", "--no-deps", "--wheel-dir", str(folder), str(ROOT))
    if "No matching distribution" in built.stderr:
        pytest.skip("the build tools cannot be fetched (offline?)")
    assert built.returncode == 0, built.stderr
    return next(folder.glob("augenhoehe-*.whl"))


def test_the_wheel_holds_templates_static_files_and_compiled_texts(wheel: Path) -> None:
    packed = set(zipfile.ZipFile(wheel).namelist())
    static = [f for f in (PACKAGE / "web/ui/static").rglob("*") if f.is_file()]
    texts = [f.with_suffix(".mo") for f in PACKAGE.glob("**/locale/**/*.po")]
    wanted = [*templates(), *static, *texts, PACKAGE / "py.typed"]
    assert static
    assert texts
    missing = {str(file.relative_to(PACKAGE.parent)) for file in wanted} - packed
    assert missing == set()


def test_the_installed_command_helps_outside_the_repository(
    wheel: Path, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    installed = _pip("install", "--no-deps", "--target", str(site), str(wheel))
    assert installed.returncode == 0, installed.stderr
    helped = subprocess.run(
        [sys.executable, str(site / "bin/augenhoehe"), "--help"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(site), "AUGENHOEHE_HOME": str(tmp_path / "home")},
        check=False,
        capture_output=True,
        text=True,
    )
    assert helped.returncode == 0, helped.stderr
    assert "migrate" in helped.stdout


def _pip(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments],
        cwd="/",
        check=False,
        capture_output=True,
        text=True,
    )
