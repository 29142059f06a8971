"""What a reply of ours is called: its purpose and whom it speaks to."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, assert_never

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from augenhoehe.replies.states import Purpose

if TYPE_CHECKING:
    from augenhoehe.replies.models import Draft


def title_of(draft: "Draft") -> str:
    """Return "Answer to Moosläuferin". Prefetch ``comments__author`` for lists."""
    name = addressees(draft)
    if draft.is_private:
        return _("E-mail to %(name)s") % {"name": name}
    match Purpose(draft.purpose):
        case Purpose.ACKNOWLEDGEMENT:
            return _("Acknowledgement to %(name)s") % {"name": name}
        case Purpose.ANSWER:
            return _("Answer to %(name)s") % {"name": name}
        case Purpose.INTERIM:
            return _("Interim note to %(name)s") % {"name": name}
        case never:
            assert_never(never)


def addressees(draft: "Draft") -> str:
    """Return "Moosläuferin", or "Moosläuferin and 2 other people"."""
    return _names([comment.author.name for comment in draft.comments.all()])


def _names(names: Sequence[str]) -> str:
    different = list(dict.fromkeys(name or _("somebody") for name in names))
    if not different:
        return _("somebody")
    others = len(different) - 1
    if not others:
        return different[0]
    return ngettext(
        "%(name)s and %(others)s other person",
        "%(name)s and %(others)s other people",
        others,
    ) % {"name": different[0], "others": others}
