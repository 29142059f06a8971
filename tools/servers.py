"""`./dev servers`: install what browser and real-server tests need. Never required.

Debian packages are installed as root or by sudo; each script in `tools/servers`
puts one real server below `.local/servers`. What cannot be done is said at the
end and is no failure: the tests that need it are skipped by name.
"""

import os
import shutil
import subprocess
import sys

from tools.steps import ROOT, say

PACKAGES = (
    "chromium",
    "gettext",
    "php-cli",
    "php-mbstring",
    "php-sqlite3",
    "php-xml",
)
SCRIPTS = ROOT / "tools/servers"
PLACE = ROOT / ".local/servers"
MINUTES = 15


def install(packages: list[str]) -> str:
    """Install what is missing of the packages; return what could not be done."""
    missing = [package for package in packages if not _is_installed(package)]
    if not missing:
        return ""
    wish = f"Debian packages are missing: {' '.join(missing)}"
    prefix = _as_root()
    if prefix is None or shutil.which("apt-get") is None:
        return f"{wish} (install them by hand)"
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    for work in (["update"], ["install", "-y", "--no-install-recommends", *missing]):
        say(f"── apt-get {' '.join(work)}")
        if not _done([*prefix, *quiet, *work]):
            return f"{wish} (apt-get {work[0]} failed, see above)"
    return ""


def _as_root() -> list[str] | None:
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and _done([sudo, "-n", "true"], quiet=True):
        return [sudo, "-n"]
    return None


def _is_installed(package: str) -> bool:
    if shutil.which("dpkg-query") is None:
        return False
    asked = ["dpkg-query", "-W", "-f", "${Status}", package]
    answer = subprocess.run(asked, check=False, capture_output=True, text=True)
    return answer.stdout.endswith("install ok installed")


def _done(command: list[str], *, quiet: bool = False) -> bool:
    """Run a command to its end, at most a quarter of an hour; ask whether it worked."""
    output = subprocess.DEVNULL if quiet else None
    try:
        ended = subprocess.run(
            command,
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            timeout=MINUTES * 60,
        )
    except subprocess.TimeoutExpired:
        return False
    return ended.returncode == 0


def main() -> int:
    """Return 0 always: these tests are a gain, not a duty."""
    undone = [sentence for sentence in [install(list(PACKAGES))] if sentence]
    PLACE.mkdir(parents=True, exist_ok=True)
    for script in sorted(SCRIPTS.glob("*.sh")):
        say(f"── {script.stem}")
        if not _done(["bash", str(script), str(PLACE / script.stem)]):
            undone.append(f"{script.stem} is not there (see above)")
    if undone:
        say("Not done; the tests that need it will be skipped by name:")
        say("".join(f"  {sentence}\n" for sentence in undone))
    else:
        say("Everything for browser and real-server tests is here.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
