"""Make `.venv` from the hashed pins; needs only the standard library.

`python tools/environment.py` makes it where it is missing, old or half made;
`--is-current` only answers by its exit code whether that is needed.
"""

import contextlib
import fcntl
import hashlib
import platform
import shutil
import subprocess
import sys
import sysconfig
import time
import venv
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PINS = ROOT / "requirements-dev.txt"
STAMP = VENV / "made-from"


class Unprepared(Exception):
    """The environment cannot be made. The message says what to do next."""


def wanted() -> str:
    """Return what a finished environment has to be made from."""
    pins = hashlib.sha256(PINS.read_bytes()).hexdigest()
    return f"{pins}\nPython {platform.python_version()}\n{ROOT}\n"


def is_current() -> bool:
    """Ask whether the running Python is that of a finished environment."""
    try:
        return STAMP.read_text(encoding="utf-8") == wanted()
    except OSError:
        return False


def interpreter_is_current() -> bool:
    """Ask the environment's own Python, which may be gone or another one by now."""
    python = VENV / "bin/python"
    if not python.exists():
        return False
    asked = [str(python), "-I", __file__, "--is-current"]
    return subprocess.run(asked, check=False, capture_output=True).returncode == 0


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Let one process at a time work here. A killed one leaves no lock behind."""
    (ROOT / ".local").mkdir(exist_ok=True)
    with (ROOT / ".local/venv.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another ./dev is preparing the environment; waiting for it.")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def make() -> None:
    """Make the environment anew. The stamp is written last: half is never whole."""
    started = time.monotonic()
    say("Preparing the environment in .venv (once, about a minute) ...")
    STAMP.unlink(missing_ok=True)
    shutil.rmtree(VENV, ignore_errors=True)
    venv.create(VENV, with_pip=True, symlinks=True)
    python = str(VENV / "bin/python")
    install = ["install", "--quiet", "--no-input", "--disable-pip-version-check"]
    command = [
        python,
        "-m",
        "pip",
        *install,
        "--require-hashes",
        "--no-deps",
        "-r",
        str(PINS),
    ]
    if subprocess.run(command, check=False, stdin=subprocess.DEVNULL).returncode:
        raise Unprepared(
            "The packages this needs could not be installed (pip says why above). "
            "Is the network up? Then run the command again: it starts afresh."
        )
    site = sysconfig.get_path("purelib", "venv", {"base": str(VENV)})
    Path(site, "augenhoehe.pth").write_text(f"{ROOT / 'src'}\n", encoding="utf-8")
    STAMP.write_text(wanted(), encoding="utf-8")
    say(f"Environment ready after {time.monotonic() - started:.0f} s.")


def say(text: str) -> None:
    """Tell the person at the terminal; what a command prints stays clean."""
    sys.stderr.write(text + "\n")


def main() -> int:
    """Return the exit code; every refusal is one sentence."""
    if "--is-current" in sys.argv:
        return 0 if is_current() else 1
    try:
        with alone():
            if not interpreter_is_current():
                make()
    except Unprepared as reason:
        say(str(reason))
        return 1
    except KeyboardInterrupt:
        say("Stopped. The next ./dev makes the environment afresh.")
        return 130
    except (OSError, subprocess.CalledProcessError) as error:
        say(
            f"The environment in {VENV} cannot be made: {error}. Is the folder writable, is the disk full?"
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
