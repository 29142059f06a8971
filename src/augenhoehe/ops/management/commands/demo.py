from pathlib import Path
from typing import Any, override

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone, translation

from augenhoehe.ops.beside import running_worker
from augenhoehe.ops.demo import place
from augenhoehe.ops.demo.build import build
from augenhoehe.ops.demo.people import LOGINS, ORGANISATION, PASSWORD
from augenhoehe.ops.server import require_free, serve


class Command(BaseCommand):
    help = "Try everything out with an invented organisation; needs nothing prepared."
    requires_system_checks = ()

    @override
    def add_arguments(self, parser: CommandParser) -> None:
        place.options(parser)

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        require_free(options["host"], options["port"])
        self._prepare(Path(settings.HOME))
        self._welcome(options["host"], options["port"])
        with running_worker():
            serve(options["host"], options["port"])

    def _prepare(self, folder: Path) -> None:
        """Build it once; a later start keeps what people did."""
        is_ready = folder / "is-ready"
        if not is_ready.exists():
            place.forget(folder)
            self.stdout.write("Building the invented organisation ...")
        call_command("migrate", verbosity=0)
        if not is_ready.exists():
            with translation.override("de"):
                build(folder / "network", now=timezone.now())
            is_ready.touch()

    def _welcome(self, host: str, port: int) -> None:
        shown = "127.0.0.1" if host == "0.0.0.0" else host  # noqa: S104 - only compared
        lines = [
            "",
            f"{ORGANISATION}: http://{shown}:{port}/",
            "",
            *(f"  {each.email:<28} {each.name}: {each.may}" for each in LOGINS),
            "",
            f"Password of everybody: {PASSWORD}",
            "Everybody and everything here is invented. Stop with Ctrl-C.",
            "",
        ]
        self.stdout.write("\n".join(lines))
        self.stdout.flush()
