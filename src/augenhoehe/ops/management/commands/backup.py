from pathlib import Path
from typing import Any, override

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from augenhoehe.ops.backup import back_up
from augenhoehe.ops.readiness import require_database


class Command(BaseCommand):
    help = "Copy database and media into a folder; the site may run meanwhile."

    @override
    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path)

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        require_database()
        target = back_up(options["folder"], now=timezone.now())
        self.stdout.write(str(target))
        self.stderr.write(
            "The keys in the folder “secrets” are not in this copy. Without them the "
            "encrypted parts are lost: keep a copy of them somewhere else."
        )
