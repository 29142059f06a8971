from django.db import transaction

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.guidelines.drafting import hold_draft
from augenhoehe.guidelines.models import Version
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def edit_preface(version: Version, *, de: str, en: str, by: User) -> None:
    """Change what stands above the rules of the draft version."""
    by.require(Permission.GUIDELINE)
    hold_draft(version.pk)
    Version.objects.filter(pk=version.pk).update(preface_de=de, preface_en=en)
    record("guidelines.preface_edited", by=by, about=version)
