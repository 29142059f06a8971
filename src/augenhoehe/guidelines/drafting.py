"""Working on the draft of the next version."""

from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.guidelines.models import Version


def hold_draft(version_id: int) -> None:
    """Hold the draft version until the caller's transaction ends.

    Writing its row lets a publication wait, so that nothing changes in a version
    that is being published. Raises :class:`Invalid` where it is published already.
    """
    if not Version.objects.filter(pk=version_id, is_draft=True).update(is_draft=True):
        raise Invalid(_("This version is published. Start a new version to change it."))
