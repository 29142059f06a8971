import sys
from collections.abc import Mapping
from typing import Any, override

from django.core.management.base import BaseCommand, CommandParser

from augenhoehe.language.hints import examine
from augenhoehe.ops.jsonlines import LANGUAGES, Row, answer_all, source

UNUSABLE_LINES = 2


class Command(BaseCommand):
    help = (
        "Look through comments for what people must be protected from. Reads JSON "
        'Lines {"id", "text", "lang"?} and writes one line for each, in order. Exit '
        "code 2 if a line could not be used."
    )
    requires_system_checks = ()

    @override
    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "file", nargs="?", default="-", help="- or none: what is piped in"
        )
        parser.add_argument("--format", choices=["jsonl"], default="jsonl")
        parser.add_argument(
            "--lang", choices=LANGUAGES, default="", help="for lines without lang"
        )

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        def answer(row: Row) -> Mapping[str, Any]:
            return seen_in(row.text, row.language or options["lang"])

        with source(options["file"]) as lines:
            broken = answer_all(lines, answer, sys.stdout.buffer)
        if broken:
            self.stderr.write(f"{broken} lines could not be used.")
            sys.exit(UNUSABLE_LINES)


def seen_in(text: str, language: str) -> Mapping[str, Any]:
    """Return what is written for one comment."""
    seen = examine(text, language=language)
    return {
        "lang": seen.language,
        "hints": [
            {
                "rule": hint.rule,
                "start": hint.start,
                "end": hint.end,
                "words": hint.words,
                "why": hint.why,
            }
            for hint in seen.hints
        ],
        "crisis": seen.crisis,
        "danger": seen.danger,
        "kind": seen.kind,
    }
