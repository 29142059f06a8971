"""Hints are named by the keys of the rules, so that both can be held side by side."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

_NEW = {"private_data": "R05_private_data"}


def rename(apps: Apps, _schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Rename what is stored, also in saved views that filter by it."""
    _rename(apps, _NEW)


def rename_back(apps: Apps, _schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Undo `rename`."""
    _rename(apps, {new: old for old, new in _NEW.items()})


def _rename(apps: Apps, names: dict[str, str]) -> None:
    hints = apps.get_model("inbox", "Hint")
    views = apps.get_model("inbox", "SavedView")
    for old, new in names.items():
        hints.objects.filter(rule=old).update(rule=new)
        for view in views.objects.filter(filters__hint=old):
            view.filters["hint"] = new
            view.save(update_fields=["filters"])


class Migration(migrations.Migration):
    dependencies = [("inbox", "0001_initial")]
    operations = [migrations.RunPython(rename, rename_back)]
