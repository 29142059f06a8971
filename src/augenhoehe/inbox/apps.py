from typing import ClassVar

from django.apps import AppConfig
from django.db.models.signals import post_migrate

from augenhoehe.inbox.search_table import TABLE
from augenhoehe.schema import SchemaObject, ensure


class InboxConfig(AppConfig):
    name = "augenhoehe.inbox"
    label = "inbox"
    schema_objects: ClassVar[tuple[SchemaObject, ...]] = (TABLE,)

    def ready(self) -> None:
        post_migrate.connect(ensure, sender=self)
