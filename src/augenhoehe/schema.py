"""What the database holds beside the tables of models: triggers and search tables.

Django rebuilds a SQLite table when a column changes and takes its triggers away with
it. So these objects are not made by a migration: they are made again after every
``migrate``, and looked for when the product starts.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.apps import AppConfig, apps
from django.db import DEFAULT_DB_ALIAS, connections


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaObject:
    """One trigger or table, with statements that may be run again and again."""

    name: str
    """As the database's own catalogue lists it."""
    sqlite: tuple[str, ...]
    postgresql: tuple[str, ...]


def ensure(sender: AppConfig, using: str = DEFAULT_DB_ALIAS, **_: object) -> None:
    """Make the objects of one app again; a receiver of ``post_migrate``."""
    connection = connections[using]
    with connection.cursor() as cursor:
        for item in _objects_of([sender]):
            for statement in getattr(item, connection.vendor):
                cursor.execute(statement)


def missing(using: str = DEFAULT_DB_ALIAS) -> list[str]:
    """Return the names of objects that should be in the database and are not."""
    connection = connections[using]
    catalogue = {
        "sqlite": "SELECT name FROM sqlite_master",
        "postgresql": (
            "SELECT tgname FROM pg_trigger UNION SELECT relname FROM pg_class"
        ),
    }[connection.vendor]
    with connection.cursor() as cursor:
        cursor.execute(catalogue)
        found = {row[0] for row in cursor.fetchall()}
    wanted = [item.name for item in _objects_of(apps.get_app_configs())]
    return [name for name in wanted if name not in found]


def _objects_of(configs: Iterable[AppConfig]) -> list[SchemaObject]:
    return [
        item for config in configs for item in getattr(config, "schema_objects", ())
    ]


def append_only_tables() -> list[str]:
    """Return the tables that refuse UPDATE and DELETE."""
    ending = "_append_only_update"
    names = [item.name for item in _objects_of(apps.get_app_configs())]
    return [name.removesuffix(ending) for name in names if name.endswith(ending)]


def append_only(table: str) -> SchemaObject:
    """Return a trigger that refuses UPDATE and DELETE on ``table``."""
    name = f"{table}_append_only"
    return SchemaObject(
        name=f"{name}_update",
        sqlite=tuple(
            statement
            for event in ("update", "delete")
            for statement in (
                f"DROP TRIGGER IF EXISTS {name}_{event}",
                f"CREATE TRIGGER {name}_{event} BEFORE {event.upper()} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
            )
        ),
        postgresql=(
            f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger AS $$ "
            f"BEGIN RAISE EXCEPTION '{table} is append-only'; END $$ LANGUAGE plpgsql",
            f"DROP TRIGGER IF EXISTS {name}_update ON {table}",
            f"CREATE TRIGGER {name}_update BEFORE UPDATE OR DELETE ON {table} "
            f"FOR EACH ROW EXECUTE FUNCTION {name}()",
        ),
    )
