from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.replies.models import Draft
from augenhoehe.replies.writing import write


def save_draft(draft: Draft, *, text: str, revision: int, by: User) -> None:
    """Save what the editor holds; ``revision`` is the one it was opened with.

    Raises ``StaleDraft`` where somebody was faster; what was typed is then kept
    among the versions. Saving what stands there already changes nothing.
    """
    by.require_in(Permission.DRAFT, draft.thread.channel.team_id)
    write(draft, text, revision=revision, by=by)
