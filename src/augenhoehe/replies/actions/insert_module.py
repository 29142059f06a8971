from collections.abc import Mapping

from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.language.variables import fill
from augenhoehe.replies.models import Draft, TextModule
from augenhoehe.replies.writing import write


def insert_module(
    draft: Draft,
    *,
    module: TextModule,
    values: Mapping[str, str],
    revision: int,
    by: User,
) -> None:
    """Put a text module at the end, with its variables filled as far as known.

    What stays unfilled is allowed in a draft and refused at its release.
    """
    by.require_in(Permission.DRAFT, draft.thread.channel.team_id)
    if module.retired_at:
        raise Invalid(_("This text module is retired. Choose another one."))
    piece = fill(module.text, values)
    text = f"{draft.text.rstrip()}\n\n{piece}" if draft.text.strip() else piece
    write(draft, text, revision=revision, by=by)
