from typing import Any, override

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser

from augenhoehe.accounts.models import Grant
from augenhoehe.accounts.roles import Role
from augenhoehe.ops.asking import answer
from augenhoehe.ops.first_steps import furnish


class Command(BaseCommand):
    help = "Prepare a new installation: database, organisation, team, administrator."

    @override
    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--organisation", help="the name that the public reads")
        parser.add_argument("--team", default="Team")
        parser.add_argument("--email", help="of the first administrator")
        parser.add_argument("--name", help="of the first administrator")

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        call_command("migrate", verbosity=0)
        organisation = answer("Name of the organisation", options["organisation"])
        furnish(organisation=organisation, team=options["team"])
        if Grant.objects.filter(role=Role.ADMINISTRATOR).exists():
            self.stdout.write("There is an administrator already.")
        else:
            call_command("create_admin", email=options["email"], name=options["name"])
        self.stdout.write("Ready. Start it: augenhoehe serve, and augenhoehe worker")
