from typing import Any, override

from django.core.management.base import BaseCommand, CommandParser

from augenhoehe.ops.asking import answer, password
from augenhoehe.ops.first_steps import create_admin
from augenhoehe.ops.readiness import require_database


class Command(BaseCommand):
    help = "Create an administrator; the password is asked for, or read from a pipe."

    @override
    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--email")
        parser.add_argument("--name")

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        require_database()
        person = create_admin(
            email=answer("E-mail address", options["email"]),
            name=answer("Name", options["name"]),
            password=password(),
        )
        self.stdout.write(f"{person.name} can log in as {person.email}.")
