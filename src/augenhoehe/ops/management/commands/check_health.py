from typing import Any, override

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from augenhoehe.ops.readiness import problems


class Command(BaseCommand):
    help = "Say whether database, worker and channels work; exit code 1 if not."
    requires_system_checks = ()

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        found = problems(timezone.now())
        if found:
            raise CommandError("\n".join(found))
        self.stdout.write("Everything works.")
