from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.guidelines.linting import remarks_on
from augenhoehe.guidelines.models import Version
from augenhoehe.journal.record import record
from augenhoehe.language.guideline.linter import errors


@transaction.atomic(durable=True)
def publish_version(
    version: Version, *, change_note_de: str, change_note_en: str, by: User
) -> None:
    """Put the draft version in force from now on, with a note on what changed.

    It holds for comments written from now on; older ones keep their version. Raises
    :class:`Invalid` where the linter finds an error, :class:`TooLate` where somebody
    published it before.
    """
    by.require(Permission.GUIDELINE)
    if not (change_note_de.strip() and change_note_en.strip()):
        raise Invalid(
            _("Say in both languages what changed, so that people can see it.")
        )
    if not Version.objects.filter(pk=version.pk, is_draft=True).update(is_draft=True):
        raise TooLate(_("This version is already published."))
    _require_fit(Version.objects.get(pk=version.pk))
    Version.objects.filter(pk=version.pk, is_draft=True).update(
        is_draft=None,
        published_at=timezone.now(),
        published_by=by,
        change_note_de=change_note_de.strip(),
        change_note_en=change_note_en.strip(),
    )
    record("guidelines.published", by=by, about=version, number=version.number)


def _require_fit(version: Version) -> None:
    """Refuse a version that would outlaw criticism or that people cannot object to."""
    if not version.rules.exists():
        raise Invalid(_("A guideline needs at least one rule."))
    found = [
        remark for remarks in remarks_on(version).values() for remark in errors(remarks)
    ]
    if found:
        raise Invalid(
            _("The check of the guideline found errors. Change these places first."),
            reasons=list(dict.fromkeys(f"{each.code}: {each.why}" for each in found)),
        )
