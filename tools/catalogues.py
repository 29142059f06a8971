"""The catalogues of texts: compile them, collect new texts, say what is missing.

`compile` writes each .mo that is older than its .po; `update` collects the texts
of the source into every locale folder (needs GNU gettext); `check` lists what the
German catalogues lack.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import polib

PACKAGE = Path(__file__).resolve().parents[1] / "src/augenhoehe"
LANGUAGE = "de"
PLACEHOLDER = re.compile(r"%\((\w+)\)[sd]|(?<!\{)\{(\w+)\}")


class NoGettext(Exception):
    """GNU gettext is not on this machine, so texts cannot be collected."""


def compile_all(package: Path = PACKAGE) -> None:
    """Write the .mo of every catalogue that has changed since."""
    for source in package.glob("**/locale/*/LC_MESSAGES/*.po"):
        target = source.with_suffix(".mo")
        if not target.exists() or target.stat().st_mtime <= source.stat().st_mtime:
            draft = target.with_suffix(f".{os.getpid()}")
            polib.pofile(str(source)).save_as_mofile(str(draft))
            draft.replace(target)


def update(package: Path = PACKAGE) -> None:
    """Collect the texts of the source; each goes to the nearest locale folder.

    Raises :class:`NoGettext` where xgettext is missing.
    """
    if shutil.which("xgettext") is None:
        raise NoGettext
    (package / "locale").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        settings = "augenhoehe.config.settings"
        environment = {
            "AUGENHOEHE_HOME": home,
            "DJANGO_SETTINGS_MODULE": settings,
            "PYTHONPATH": str(package.parent),
        }
        collect = ["makemessages", "--locale", LANGUAGE, "--no-obsolete"]
        subprocess.run(
            [sys.executable, "-m", "django", *collect, "--add-location", "file"],
            cwd=package,
            env=os.environ | environment,
            check=True,
            stdout=subprocess.DEVNULL,
        )
    for catalogue in package.glob("**/locale/*/LC_MESSAGES/*.po"):
        _settle(catalogue)


def _settle(catalogue: Path) -> None:
    """Drop the date of collecting, which would be a change in every file."""
    lines = catalogue.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith('"POT-Creation-Date')]
    catalogue.write_text("".join(kept), encoding="utf-8")


def faults(package: Path = PACKAGE) -> list[str]:
    """Say which texts of the source the catalogues lack, or hold unfinished.

    The source is collected into a copy; nothing in ``package`` is changed.
    Raises :class:`NoGettext` where xgettext is missing.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "augenhoehe"
        shutil.copytree(package, copy, ignore=shutil.ignore_patterns("*.pyc", "*.mo"))
        update(copy)
        return [
            f"{catalogue.relative_to(copy)}: {fault}"
            for catalogue in sorted(copy.glob(f"**/locale/{LANGUAGE}/**/*.po"))
            for fault in unfinished(polib.pofile(str(catalogue)))
        ]


def unfinished(catalogue: polib.POFile) -> Iterator[str]:
    """Say of each text why it cannot be shown: not there, unsure, or filled wrongly."""
    for entry in catalogue:
        if entry.fuzzy:
            yield f"“{entry.msgid}” is marked as unsure (fuzzy)"
        elif not entry.translated():
            yield f"“{entry.msgid}” is not translated"
        else:
            yield from _differences(entry)


def _differences(entry: polib.POEntry) -> Iterator[str]:
    """Each form of a translation fills the same placeholders as its source."""
    forms = entry.msgstr_plural or {0: entry.msgstr}
    for number, text in forms.items():
        source = entry.msgid_plural if number else entry.msgid
        if placeholders(text) != placeholders(source):
            yield f"“{text}” fills other placeholders than “{source}”"


def placeholders(text: str) -> set[str]:
    """Return the names that a text fills in, ``%(name)s`` and ``{name}`` alike."""
    return {match[1] or match[2] for match in PLACEHOLDER.finditer(text)}


def main(arguments: list[str]) -> int:
    """Return the exit code."""
    try:
        match arguments:
            case ["compile"]:
                compile_all()
            case ["update"]:
                update()
            case ["check"]:
                found = faults()
                sys.stdout.writelines(f"{fault}\n" for fault in found)
                return 1 if found else 0
            case _:
                sys.stderr.write(f"{__doc__}\n")
                return 2
    except NoGettext:
        sys.stderr.write("Collecting texts needs GNU gettext: apt install gettext\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
