from django.db import transaction

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.guidelines.models import Rule, Version
from augenhoehe.journal.record import record

KEPT = (
    "preface_de",
    "preface_en",
    "plain_de",
    "plain_en",
    "complaint_de",
    "complaint_en",
)
"""What a new version takes over. Whether the panel was asked is said anew."""


@transaction.atomic(durable=True)
def start_version(*, by: User) -> Version:
    """Return the draft of the next version, made from the latest where there is none."""
    by.require(Permission.GUIDELINE)
    latest = Version.objects.order_by("-number").first()
    draft, is_new = Version.objects.get_or_create(
        is_draft=True,
        defaults={
            "number": latest.number + 1 if latest else 1,
            **({field: getattr(latest, field) for field in KEPT} if latest else {}),
        },
    )
    if is_new and latest:
        Rule.objects.bulk_create(_copy(rule, draft) for rule in latest.rules.all())
        record("guidelines.version_started", by=by, about=draft, number=draft.number)
    return draft


def _copy(rule: Rule, version: Version) -> Rule:
    rule.pk = None
    rule.version = version
    return rule
