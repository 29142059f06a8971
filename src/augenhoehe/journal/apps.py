from typing import ClassVar

from django.apps import AppConfig
from django.db.models.signals import post_migrate

from augenhoehe.schema import SchemaObject, append_only, ensure


class JournalConfig(AppConfig):
    name = "augenhoehe.journal"
    label = "journal"
    schema_objects: ClassVar[tuple[SchemaObject, ...]] = (
        append_only("journal_entry"),
        append_only("journal_subject"),
    )

    def ready(self) -> None:
        post_migrate.connect(ensure, sender=self)
