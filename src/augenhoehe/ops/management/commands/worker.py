import signal
from typing import Any, override

from django.core.management.base import BaseCommand, CommandError, CommandParser

from augenhoehe.ops.alone import among_workers
from augenhoehe.ops.heartbeat import say_goodbye
from augenhoehe.ops.jobs import JOBS
from augenhoehe.ops.readiness import require_database
from augenhoehe.ops.worker import Worker


class Command(BaseCommand):
    help = "Read comments, publish replies, remind people, until it is stopped."

    @override
    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--once", action="store_true", help="run every job one time and end"
        )

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        require_database()
        worker = Worker(JOBS)
        with among_workers():
            if options["once"]:
                self._report(worker.run_once())
                say_goodbye()
                return
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda *_: worker.stop())
            if options["verbosity"]:
                self.stdout.write("The worker runs. Ctrl-C stops it after this step.")
                self.stdout.flush()
            worker.run()
            say_goodbye()

    def _report(self, failed: int) -> None:
        if failed:
            raise CommandError(f"{failed} jobs failed; the log says which.")
