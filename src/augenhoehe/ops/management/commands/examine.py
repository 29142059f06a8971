import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, override

from django.core.management.base import BaseCommand, CommandParser

from augenhoehe.language.hints import (
    AT_ONCE,
    Examination,
    Incoming,
    examine_many,
)
from augenhoehe.ops.jsonlines import LANGUAGES, Row, answer_in_batches, source

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
        def answers(rows: Sequence[Row]) -> Iterator[Mapping[str, Any]]:
            return map(
                told,
                examine_many(
                    Incoming(text=row.text, language=row.language or options["lang"])
                    for row in rows
                ),
            )

        with source(options["file"]) as lines:
            broken = answer_in_batches(
                lines, answers, sys.stdout.buffer, at_once=AT_ONCE
            )
        if broken:
            self.stderr.write(
                f"Lines that could not be used: {broken}. Each answer says why. Mend them and send them again."
            )
            sys.exit(UNUSABLE_LINES)


def told(seen: Examination) -> Mapping[str, Any]:
    """Return what is written for one comment."""
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
