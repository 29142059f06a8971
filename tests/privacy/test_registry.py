from django.apps import apps
from django.db import models

from augenhoehe.privacy.registry import NOT_PERSONAL, PERSONAL

TEXTS = (models.CharField, models.TextField, models.JSONField, models.BinaryField)
FILES = (models.FileField, models.GenericIPAddressField)


def test_every_text_of_every_model_is_registered_as_personal_or_not() -> None:
    registered = {
        f"{label}.{name}"
        for table in (PERSONAL, NOT_PERSONAL)
        for label, names in table.items()
        for name in names
    }
    assert registered == _texts()


def test_no_field_is_registered_as_both() -> None:
    for label, fields in PERSONAL.items():
        assert fields.keys().isdisjoint(NOT_PERSONAL.get(label, frozenset())), label


def test_every_treatment_says_why() -> None:
    assert all(
        treatment.why.endswith(".")
        for fields in PERSONAL.values()
        for treatment in fields.values()
    )


def _texts() -> set[str]:
    """Return every field of ours that can hold free text; fixed choices cannot."""
    return {
        f"{model._meta.label_lower}.{field.name}"
        for model in apps.get_models()
        if model.__module__.startswith("augenhoehe.")
        for field in model._meta.local_fields
        if isinstance(field, TEXTS + FILES) and not field.choices
    }
