"""The sixteen rules an organisation starts with, as version 1 of its guideline."""

import json
from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils import timezone

from augenhoehe.guidelines.models import Rule, Version
from augenhoehe.journal.record import record

RULES = Path(__file__).with_name("default_rules.json")
FRAME = Path(__file__).with_name("default_frame.json")


def establish() -> Version:
    """Publish version 1 where there is no version yet; else return the first one."""
    if first := Version.objects.order_by("number").first():
        return first
    rules: list[dict[str, Any]] = json.loads(RULES.read_text(encoding="utf-8"))
    frame: dict[str, str] = json.loads(FRAME.read_text(encoding="utf-8"))
    with transaction.atomic():
        version = Version.objects.create(
            number=1,
            is_draft=None,
            published_at=timezone.now(),
            change_note_de="Erste Fassung.",
            change_note_en="First version.",
            **frame,
        )
        Rule.objects.bulk_create(
            Rule(version=version, position=position, **rule)
            for position, rule in enumerate(rules, start=1)
        )
        record("guidelines.published", by=None, about=version, number=1)
    return version
