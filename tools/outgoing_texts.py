"""Reads the corpus of outgoing replies, as the sentence model learns from it."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from augenhoehe.language.conduct import FAMILIES
from tools.steps import ROOT

CORPUS = ROOT / "corpus/conduct"
PHRASES = "phrases"
"""Stands for the writer of the phrases, on which nothing is ever measured."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One text to learn from, with the families both readers found in it."""

    language: str
    text: str
    writer: str
    families: frozenset[str]


def corpus_files(folder: Path = CORPUS) -> list[Path]:
    """Return the files the model learns from, in order."""
    return sorted([*folder.glob("*.jsonl"), *folder.glob("phrases/*.txt")])


def texts(folder: Path = CORPUS) -> list[Text]:
    """Read the corpus without the lines its two readers disagree about."""
    found = []
    for file in corpus_files(folder):
        found += list(_lines(file) if file.suffix == ".jsonl" else _phrases(file))
    return found


def _lines(file: Path) -> Iterator[Text]:
    for line in file.read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["families"] == row["second"]:
            yield Text(
                language=row["lang"],
                text=row["text"],
                writer=row["writer"],
                families=frozenset(row["families"]),
            )


def _phrases(file: Path) -> Iterator[Text]:
    keys = {family.key[:3]: family.key for family in FAMILIES}
    families: frozenset[str] = frozenset()
    for line in file.read_text("utf-8").splitlines():
        if line.startswith("#"):
            families = frozenset(
                keys[name] for name in line[1:].split() if name in keys
            )
        elif line:
            yield Text(language=file.stem, text=line, writer=PHRASES, families=families)


def fingerprint(folder: Path = CORPUS) -> str:
    """Return what changes when a text the model learns from changes."""
    total = hashlib.sha256()
    for file in corpus_files(folder):
        total.update(file.name.encode() + b"\0" + file.read_bytes())
    return total.hexdigest()
