import json
import sys
from collections.abc import Mapping
from typing import Any, override

from django.core.management.base import BaseCommand, CommandParser

from augenhoehe.config.home import SetupError
from augenhoehe.language.check import check
from augenhoehe.language.findings import Report
from augenhoehe.language.long_text import check_long
from augenhoehe.language.wording import DEFAULT, Wording
from augenhoehe.language.wording_json import BadWording, wording_from
from augenhoehe.ops.jsonlines import LANGUAGES, Row, answer_all, source
from augenhoehe.ops.texts.forms import dumped, for_people, line_of, whole
from augenhoehe.ops.texts.inputs import STDIN, named, text_of, write
from augenhoehe.ops.texts.sarif import sarif

STOPS, UNUSABLE = 1, 2
FORMATS = ("text", "json", "sarif", "jsonl")


class Command(BaseCommand):
    help = (
        "Check a text of ours before it goes out: what hurts a dialogue, words for "
        "people, what is missing. With --format jsonl it reads JSON Lines "
        '{"id", "text", "lang"?, "comment"?} and writes one line for each, in order. '
        "Exit code 1 if something of level stop is found, 2 if the input cannot be used."
    )
    requires_system_checks = ()

    @override
    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "file", nargs="?", default=STDIN, help="- or none: what is piped in"
        )
        parser.add_argument(
            "--lang", choices=LANGUAGES, default="", help="of texts that say none"
        )
        parser.add_argument("--comment", metavar="FILE", help="what the text answers")
        parser.add_argument("--format", choices=FORMATS, default="text")
        parser.add_argument(
            "--wording", metavar="FILE", help="terms and families of your own (JSON)"
        )

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        wording = _wording(options["wording"])
        comment = text_of(options["comment"]) if options["comment"] else ""
        language, name = options["lang"], options["file"]
        if options["format"] == "jsonl":
            sys.exit(_answer_lines(name, language, comment, wording))
        text = text_of(name)
        report = check_long(text, language=language, comment=comment, wording=wording)
        write(_written(report, text, name, options["format"]))
        sys.exit(STOPS if report.stops else 0)


def _answer_lines(name: str, language: str, comment: str, wording: Wording) -> int:
    stops = 0

    def answer(row: Row) -> Mapping[str, Any]:
        nonlocal stops
        report = check(
            row.text,
            language=row.language or language,
            comment=str(row.given.get("comment") or comment),
            wording=wording,
        )
        stops += len(report.stops)
        return line_of(report)

    with source(name) as lines:
        broken = answer_all(lines, answer, sys.stdout.buffer)
    if broken:
        sys.stderr.write(
            f"Lines that could not be used: {broken}. Each answer says why. Mend them and send them again.\n"
        )
        return UNUSABLE
    return STOPS if stops else 0


def _written(report: Report, text: str, name: str, form: str) -> str:
    if form == "json":
        return dumped({"id": named(name), **whole(report)}, indent=2)
    if form == "sarif":
        return dumped(sarif(report, text, name), indent=2)
    return for_people(report, text, named(name))


def _wording(file: str | None) -> Wording:
    if not file:
        return DEFAULT
    try:
        return wording_from(json.loads(text_of(file)))
    except json.JSONDecodeError as error:
        raise SetupError(f"{file}, line {error.lineno}: this is no JSON.") from error
    except BadWording as error:
        raise SetupError(f"{file}: {error}") from error
