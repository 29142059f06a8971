from typing import Any, override

from django.core.management.base import BaseCommand
from django.utils import timezone

from augenhoehe.privacy.retention import retain


class Command(BaseCommand):
    help = "Erase what has been kept long enough; the worker does it every hour, too."

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        for name, number in retain(timezone.now()).items():
            self.stdout.write(f"{name}: {number}")
