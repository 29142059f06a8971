"""Every verb of the journal is a sentence, in both languages."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from django.utils import translation

from augenhoehe.concerns.states import CommitmentState, Step
from augenhoehe.web.desk.history.words import WORDS
from tests.architecture.source import PACKAGE, WEB, modules, nodes, place

VERB = re.compile(r"[a-z]+\.[a-z_]+")
#: Verbs that are put together: what stands in the braces.
COMPOSED = {
    "concerns.{step}": [f"concerns.{step}" for step in Step],
    "concerns.commitment_{state}": [
        f"concerns.commitment_{state}"
        for state in (CommitmentState.KEPT, CommitmentState.DROPPED)
    ],
}


def test_every_verb_that_is_recorded_has_words() -> None:
    missing = {
        verb: place(file, 1)
        for file in _recording()
        for verb in _verbs(file)
        if verb not in WORDS
    }
    assert missing == {}


def test_the_words_are_sentences_in_both_languages() -> None:
    for verb, words in WORDS.items():
        said = {}
        for language in ("en", "de"):
            with translation.override(language):
                said[language] = str(words)
        assert said["en"] != said["de"], verb
        assert all(text.endswith(".") for text in said.values()), verb


def _recording() -> Iterator[Path]:
    for file in modules(PACKAGE):
        if WEB not in file.parents and list(_calls(file)):
            yield file


def _calls(file: Path) -> Iterator[ast.Call]:
    for node in nodes(file):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "record":
            yield node


def _verbs(file: Path) -> Iterator[str]:
    """Return what may be recorded; a name stands for any verb of its module."""
    for call in _calls(file):
        match call.args[0]:
            case ast.Constant(value=str(verb)):
                yield verb
            case ast.JoinedStr() as composed:
                yield from COMPOSED[ast.unparse(composed).strip("f'\"")]
            case _:
                yield from _named(file)


def _named(file: Path) -> Iterator[str]:
    package = file.relative_to(PACKAGE).parts[0]
    for node in nodes(file):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
            if VERB.fullmatch(text) and text.startswith(f"{package}."):
                yield text
