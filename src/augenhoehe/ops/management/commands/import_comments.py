import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, override

from django.core.management.base import BaseCommand, CommandParser
from tqdm import tqdm

from augenhoehe.accounts.errors import TooLate
from augenhoehe.channels.models import Channel
from augenhoehe.config.home import SetupError
from augenhoehe.connectors.files import UnknownFile
from augenhoehe.inbox.importing import Counts, import_file
from augenhoehe.inbox.intake import Opens
from augenhoehe.ops.first_steps import first_team
from augenhoehe.ops.readiness import require_database

INTERRUPTED = 130
FIGURES = ("read", "added", "known", "changed", "failed")


class Command(BaseCommand):
    help = "Read a file: WordPress, Disqus, a table, JSON Lines, mail. Resumable."

    @override
    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument(
            "--channel", required=True, help="where it belongs; made when it is new"
        )
        parser.add_argument(
            "--json", action="store_true", help="end with one line of JSON"
        )
        parser.add_argument(
            "--map",
            action="append",
            default=[],
            metavar="HEADER=COLUMN",
            help="read another header as one of our columns; may be repeated",
        )
        parser.add_argument(
            "--open-duties",
            action="store_true",
            help="let comments older than 30 days open duties, too",
        )

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        require_database()
        counts = self._read(
            options["file"],
            name=options["channel"],
            mapping=_mapping(options["map"]),
            opens=Opens.ALL if options["open_duties"] else Opens.RECENT,
        )
        for note in counts.notes:
            self.stderr.write(note)
        if options["json"]:
            figures = asdict(counts)
            line = json.dumps({name: figures[name] for name in FIGURES})
            self.stdout.write(line)
        else:
            self.stdout.write(_said(counts))

    def _read(
        self, file: Path, *, name: str, mapping: Mapping[str, str], opens: Opens
    ) -> Counts:
        bar: tqdm[Any] = tqdm(unit="B", unit_scale=True, leave=False, disable=None)

        def show(position: int, total: int) -> None:
            bar.total = total
            bar.update(position - bar.n)

        try:
            with file.open("rb"), bar:
                return import_file(
                    file,
                    channel=self._channel(name),
                    mapping=mapping,
                    opens=opens,
                    on_progress=show,
                )
        except IsADirectoryError as error:
            raise SetupError(
                f"{file} is a folder. Name one file in it, and run this for each."
            ) from error
        except OSError as error:
            raise SetupError(f"{file} cannot be read: {error.strerror}.") from error
        except (UnknownFile, TooLate) as error:
            raise SetupError(f"{file}: {error}") from error
        except KeyboardInterrupt:
            self.stderr.write(
                "Stopped. What was read so far is stored. "
                "Run the same command again, and it goes on from there."
            )
            sys.exit(INTERRUPTED)

    def _channel(self, name: str) -> Channel:
        """Return the channel, made for a file where there is none of this name."""
        found, is_new = Channel.objects.get_or_create(
            name=name, defaults={"kind": "archive", "team": first_team()}
        )
        if is_new:
            self.stderr.write(f"“{name}” is a new channel, an archive.")
        return found


def _mapping(given: Sequence[str]) -> dict[str, str]:
    pairs = [part.partition("=") for part in given]
    for header, sign, column in pairs:
        if not (header and sign and column):
            raise SetupError(f"--map {header}{sign}{column}: write HEADER=COLUMN.")
    return {header: column for header, _, column in pairs}


def _said(counts: Counts) -> str:
    if not (counts.added or counts.changed or counts.failed):
        return f"Nothing was new: all {counts.known} comments are known."
    parts = [
        f"{counts.read} read, {counts.added} new, {counts.known} known, "
        f"{counts.changed} changed."
    ]
    if counts.failed:
        parts.append(
            f"{counts.failed} could not be read and are kept on the page of the channel."
        )
    return " ".join(parts)
