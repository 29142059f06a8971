from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.concerns.models import Concern
from augenhoehe.inbox.models import Comment
from augenhoehe.replies.checking import wishes_mail
from augenhoehe.replies.drafting import begin, require_one_thread
from augenhoehe.replies.models import Draft
from augenhoehe.replies.states import Purpose
from augenhoehe.replies.wording import language_for, to_start_from


@transaction.atomic(durable=True)
def start_draft(
    comments: Sequence[Comment],
    *,
    purpose: Purpose,
    by: User,
    concern: Concern | None = None,
) -> Draft:
    """Start a draft for comments of one conversation.

    An acknowledgement and an interim note begin with their parts as variables.
    """
    require_one_thread(comments)
    by.require_in(Permission.DRAFT, comments[0].channel.team_id)
    text = to_start_from(purpose, name=by.name, language=language_for(comments))
    return begin(comments, purpose=purpose, text=text, by=by, concern=concern)


@transaction.atomic(durable=True)
def start_private_draft(comments: Sequence[Comment], *, by: User) -> Draft:
    """Start an e-mail beside the public strand.

    Raises ``Invalid`` unless one person wrote the comments and wished for e-mail,
    on record.
    """
    require_one_thread(comments)
    by.require_in(Permission.DRAFT, comments[0].channel.team_id)
    one_person = len({comment.author_id for comment in comments}) == 1
    if not (one_person and wishes_mail(comments)):
        raise Invalid(
            _(
                "A private reply needs the person's own wish. "
                "Record it first, with their words."
            )
        )
    draft = begin(comments, purpose=Purpose.ANSWER, text="", by=by)
    Draft.objects.filter(pk=draft.pk).update(is_private=True)
    draft.is_private = True
    return draft
