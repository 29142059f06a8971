from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.guidelines.models import Version
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def edit_preface(version: Version, *, de: str, en: str, by: User) -> None:
    """Change what stands above the rules of the draft version."""
    by.require(Permission.GUIDELINE)
    changed = Version.objects.filter(pk=version.pk, is_draft=True).update(
        preface_de=de, preface_en=en
    )
    if not changed:
        raise Invalid(_("This version is published. Start a new version to change it."))
    record("guidelines.preface_edited", by=by, about=version)
