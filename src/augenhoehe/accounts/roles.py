"""What people of the team may do. A role is a set of permissions."""

from enum import StrEnum

from django.db import models
from django.utils.translation import pgettext_lazy


class Permission(StrEnum):
    """One thing a person may do; asked by name, never by role."""

    READ = "read"
    """See comments, threads and concerns of the own teams."""
    READ_ALL_TEAMS = "read_all_teams"
    CHECK = "check"
    """Check a comment against the guideline, confirm its kind."""
    CLAIM = "claim"
    NOTE = "note"
    ACKNOWLEDGE = "acknowledge"
    DRAFT = "draft"
    """Write drafts: to advise is to draft."""
    SUBMIT = "submit"
    """Put a draft forward for release."""
    RELEASE = "release"
    """Approve, as the second person, what another one wrote."""
    VOID = "void"
    """End a duty without a reply, with a reason, together with a second person."""
    DELIBERATE = "deliberate"
    """Create concerns, take positions, make commitments."""
    DECIDE = "decide"
    """Record verdict and decision of a concern."""
    GUIDELINE = "guideline"
    """Change and publish the guideline."""
    WORDS = "words"
    """Decide on words and on what the conduct check looks for: the panel's own right."""
    MATERIAL = "material"
    """Keep text modules and materials."""
    CHANNELS = "channels"
    """Connect channels and look after their health."""
    PEOPLE = "people"
    """Invite people and give roles."""
    OVERSIGHT = "oversight"
    """Be told when a duty is overdue or a promise is missed."""
    JOURNAL = "journal"
    """Read the whole journal."""
    PRIVACY = "privacy"
    """Erase a person's data on their wish."""


class Role(models.TextChoices):
    ADMINISTRATOR = "administrator", pgettext_lazy("role", "Administrator")
    MANAGER = "manager", pgettext_lazy("role", "Community manager")
    EXPERT = "expert", pgettext_lazy("role", "Expert")
    MANAGEMENT = "management", pgettext_lazy("role", "Management")
    PANEL = "panel", pgettext_lazy("role", "Panel member")
    AUDITOR = "auditor", pgettext_lazy("role", "Auditor")


P = Permission
PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.ADMINISTRATOR: frozenset(
        {P.READ, P.READ_ALL_TEAMS, P.CHANNELS, P.PEOPLE, P.GUIDELINE, P.MATERIAL}
        | {P.PRIVACY}
    ),
    Role.MANAGER: frozenset(
        {P.READ, P.CHECK, P.CLAIM, P.NOTE, P.ACKNOWLEDGE, P.DRAFT, P.SUBMIT}
        | {P.RELEASE, P.VOID, P.DELIBERATE, P.DECIDE, P.MATERIAL, P.PRIVACY}
    ),
    # An expert advises: a draft is advice, and somebody else answers for it.
    Role.EXPERT: frozenset({P.READ, P.NOTE, P.DRAFT, P.DELIBERATE}),
    Role.MANAGEMENT: frozenset(
        {P.READ, P.READ_ALL_TEAMS, P.NOTE, P.DRAFT, P.SUBMIT, P.RELEASE, P.VOID}
        | {P.DELIBERATE, P.DECIDE, P.GUIDELINE, P.OVERSIGHT, P.JOURNAL}
    ),
    Role.PANEL: frozenset({P.READ, P.NOTE, P.DELIBERATE, P.WORDS}),
    Role.AUDITOR: frozenset({P.READ, P.READ_ALL_TEAMS, P.JOURNAL}),
}
