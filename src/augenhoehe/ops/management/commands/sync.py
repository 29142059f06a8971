from typing import Any, override

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import translation

from augenhoehe.channels.models import Channel
from augenhoehe.channels.states import Health
from augenhoehe.inbox.sync import sync
from augenhoehe.ops.asking import channel_named
from augenhoehe.ops.readiness import require_database


class Command(BaseCommand):
    help = "Read one channel or all of them now, without waiting for the worker."

    @override
    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--channel", help="its name; without it, every channel")

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        require_database()
        name = options["channel"]
        found = Channel.objects.filter(paused_at=None).order_by("name")
        failed = [
            channel.name
            for channel in ([channel_named(name)] if name else found)
            if not self._read(channel)
        ]
        if failed:
            raise CommandError(f"Not everything could be read: {', '.join(failed)}.")

    def _read(self, channel: Channel) -> bool:
        added = sync(channel).added
        health = Health(channel.health)
        note = f" ({channel.health_note})" if channel.health_note else ""
        with translation.override("en"):
            self.stdout.write(f"{channel.name}: {added} new. {health.label}{note}")
        return health is Health.WELL
