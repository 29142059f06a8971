from pathlib import Path
from typing import Any, override

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from augenhoehe.accounts.models import User
from augenhoehe.config.home import SetupError
from augenhoehe.ops.backup import restore
from augenhoehe.ops.heartbeat import workers_alive
from augenhoehe.ops.readiness import database_problems


class Command(BaseCommand):
    help = "Put a copy in place of what is here. Stop serve and worker before."

    @override
    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path, help="what augenhoehe backup has made")
        parser.add_argument(
            "--replace", action="store_true", help="even if something is here already"
        )

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        if not any(database_problems()):
            self._require_room(replace=options["replace"])
        restore(options["folder"])
        call_command("migrate", verbosity=0)
        self.stdout.write("The copy is in place.")

    def _require_room(self, *, replace: bool) -> None:
        if workers_alive(timezone.now()):
            raise SetupError(
                "A worker runs. Stop it and the web server first. "
                "One that was killed counts as running for two minutes."
            )
        if User.objects.exists() and not replace:
            raise SetupError(
                "There is an installation here already. Add --replace to lose it."
            )
