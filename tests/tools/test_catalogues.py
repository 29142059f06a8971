import os
from pathlib import Path

import polib
import pytest

from tools.catalogues import compile_all, unfinished


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (polib.POEntry(msgid="Inbox"), "not translated"),
        (polib.POEntry(msgid="Inbox", msgstr="Einfach", flags=["fuzzy"]), "unsure"),
        (polib.POEntry(msgid="By %(name)s", msgstr="Von %(who)s"), "placeholders"),
        (polib.POEntry(msgid="By %(name)s", msgstr="Von jemandem"), "placeholders"),
        (polib.POEntry(msgid="By {name}", msgstr="Von {nam}"), "placeholders"),
        (
            polib.POEntry(
                msgid="One",
                msgid_plural="%(count)s of them",
                msgstr_plural={0: "Eins", 1: "Viele"},
            ),
            "placeholders",
        ),
    ],
)
def test_a_text_that_cannot_be_shown_is_reported(
    entry: polib.POEntry, reason: str
) -> None:
    [said] = unfinished(catalogue(entry))
    assert reason in said


def test_a_finished_text_is_not_reported() -> None:
    one = polib.POEntry(msgid="By %(name)s", msgstr="Von %(name)s")
    many = polib.POEntry(
        msgid="One",
        msgid_plural="%(count)s of them",
        msgstr_plural={0: "Eins", 1: "%(count)s davon"},
    )
    assert list(unfinished(catalogue(one, many))) == []


def test_a_catalogue_is_compiled_when_it_is_newer(tmp_path: Path) -> None:
    folder = tmp_path / "web/locale/de/LC_MESSAGES"
    folder.mkdir(parents=True)
    source, target = folder / "django.po", folder / "django.mo"
    catalogue(polib.POEntry(msgid="Inbox", msgstr="Eingang")).save(str(source))
    compile_all(tmp_path)
    assert polib.mofile(str(target))[0].msgstr == "Eingang"
    later = source.stat().st_mtime + 60
    os.utime(target, (later, later))
    compile_all(tmp_path)
    assert target.stat().st_mtime == later
    os.utime(source, (later + 60, later + 60))
    compile_all(tmp_path)
    assert target.stat().st_mtime < later


def catalogue(*entries: polib.POEntry) -> polib.POFile:
    made = polib.POFile()
    made.metadata = {"Content-Type": "text/plain; charset=utf-8"}
    made.extend(entries)
    return made
