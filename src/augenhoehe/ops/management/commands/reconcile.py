from typing import Any, override

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import translation

from augenhoehe.channels.models import Channel
from augenhoehe.connectors.base import ConnectorError
from augenhoehe.inbox.reconcile import reconcile
from augenhoehe.ops.asking import channel_named
from augenhoehe.ops.readiness import require_database

CANNOT_SAY = "This network cannot say what it holds."


class Command(BaseCommand):
    help = "Compare what the networks hold with what is here, and say the difference."

    @override
    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--channel", help="its name; without it, every channel")

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        require_database()
        name = options["channel"]
        found = Channel.objects.filter(paused_at=None).order_by("name")
        for channel in [channel_named(name)] if name else found:
            self._compare(channel)

    def _compare(self, channel: Channel) -> None:
        try:
            comparison = reconcile(channel)
        except ConnectorError as error:
            raise CommandError(f"{channel.name}: {error}") from error
        with translation.override("en"):
            said = comparison.sentences() if comparison else [CANNOT_SAY]
        for sentence in said:
            self.stdout.write(f"{channel.name}: {sentence}")
