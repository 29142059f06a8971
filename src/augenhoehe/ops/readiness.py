"""Whether this installation can work, and what to do where it cannot."""

from collections.abc import Iterator
from datetime import datetime

from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.utils import OperationalError

from augenhoehe import schema
from augenhoehe.channels.models import Channel
from augenhoehe.channels.states import Health
from augenhoehe.config.home import SetupError
from augenhoehe.ops.heartbeat import workers_alive
from augenhoehe.ops.keys import try_keys
from augenhoehe.vault.crypto import CannotDecrypt

MIGRATE = "Run: augenhoehe migrate"


def require_database() -> None:
    """Raise :class:`SetupError` where the database is not as this version needs it."""
    for problem in database_problems():
        raise SetupError(problem)


def database_problems() -> Iterator[str]:
    """Say what is wrong with the database, one sentence each."""
    try:
        connection.ensure_connection()
    except OperationalError:
        yield "The database does not answer. Is DATABASE_URL right?"
        return
    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if waiting:
        yield (
            f"The database is not as this version needs it, {len(waiting)} "
            f"migrations have not run. {MIGRATE}"
        )
    elif missing := schema.missing():
        yield f"The database lacks {', '.join(missing)}. {MIGRATE}"


def problems(now: datetime) -> list[str]:
    """Say everything that keeps the site from doing its work, one sentence each."""
    found = list(database_problems())
    if found:
        return found
    found.extend(_key_problems())
    if not workers_alive(now):
        found.append("No worker runs: nothing is read or published. augenhoehe worker")
    return [*found, *_channel_problems(now)]


def _key_problems() -> Iterator[str]:
    try:
        try_keys()
    except CannotDecrypt as error:
        yield str(error)


def _channel_problems(now: datetime) -> Iterator[str]:
    for channel in Channel.objects.filter(paused_at=None).order_by("name"):
        if channel.health in {Health.NEEDS_LOGIN, Health.STOPPED}:
            yield f"Channel “{channel.name}”: {Health(channel.health).label}."
        elif (
            channel.last_success_at and now - channel.last_success_at > channel.silence
        ):
            yield (
                f"Channel “{channel.name}” has been silent since "
                f"{channel.last_success_at:%Y-%m-%d %H:%M} UTC."
            )
