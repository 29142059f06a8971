from typing import Any, override

from django.core.management.base import BaseCommand

from augenhoehe.config.home import SetupError
from augenhoehe.ops.keys import rotate
from augenhoehe.ops.readiness import require_database
from augenhoehe.vault.crypto import CannotDecrypt


class Command(BaseCommand):
    help = "Encrypt what is stored under the newest key, so that an old one can go."

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        require_database()
        try:
            number = rotate()
        except CannotDecrypt as error:
            raise SetupError(str(error)) from error
        self.stdout.write(
            f"{number} values are encrypted under the newest key now. "
            "Copies made before still need the older ones."
        )
