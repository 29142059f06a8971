from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.guidelines.models import Version
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def publish_version(
    version: Version, *, change_note_de: str, change_note_en: str, by: User
) -> None:
    """Put the draft version in force from now on, with a note on what changed.

    It holds for comments written from now on; older ones keep their version.
    """
    by.require(Permission.GUIDELINE)
    if not (change_note_de.strip() and change_note_en.strip()):
        raise Invalid(
            _("Say in both languages what changed, so that people can see it.")
        )
    if not version.rules.exists():
        raise Invalid(_("A guideline needs at least one rule."))
    won = Version.objects.filter(pk=version.pk, is_draft=True).update(
        is_draft=None,
        published_at=timezone.now(),
        published_by=by,
        change_note_de=change_note_de.strip(),
        change_note_en=change_note_en.strip(),
    )
    if not won:
        raise TooLate(_("This version is already published."))
    record("guidelines.published", by=by, about=version, number=version.number)
