from typing import Any, override

from django.core.management.base import BaseCommand, CommandParser

from augenhoehe.ops.readiness import require_database
from augenhoehe.ops.server import require_free, serve


class Command(BaseCommand):
    help = "Answer browsers."

    @override
    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--processes", type=int, default=1)

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        require_database()
        require_free(options["host"], options["port"])
        self.stdout.write(f"http://{options['host']}:{options['port']}/")
        serve(options["host"], options["port"], workers=options["processes"])
