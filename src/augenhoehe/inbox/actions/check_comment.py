"""Hold a comment against the guideline."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.guidelines.access import version_for
from augenhoehe.guidelines.models import Version
from augenhoehe.inbox.models import Check, Comment, TouchedRule
from augenhoehe.journal.record import record


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """A rule, and the exact words of the comment that touch it."""

    rule_key: str
    words: str


@transaction.atomic(durable=True)
def check_comment(
    comment: Comment, *, by: User, touched: Sequence[Touched] = ()
) -> Check:
    """Record which rules the comment touches; none at all means "no rule touched".

    It is held against the version in force when it was written. The result ends no
    duty and takes nothing out of sight. Raises ``Invalid``, with a reason for each,
    for rules that are not in that version and words that are not in the comment.
    """
    by.require_in(Permission.CHECK, comment.channel.team_id)
    version = version_for(comment.written_at)
    if version is None:
        raise Invalid(_("There is no published guideline yet. Publish one first."))
    if reasons := list(_faults(comment, version, touched)):
        raise Invalid(_("The check cannot be stored like this."), reasons=reasons)
    check = Check.objects.create(comment=comment, version=version, by=by)
    TouchedRule.objects.bulk_create(
        TouchedRule(result=check, rule_key=one.rule_key, words=one.words)
        for one in touched
    )
    record(
        "inbox.checked",
        by=by,
        about=comment,
        version=version.number,
        rules=[one.rule_key for one in touched],
    )
    return check


def _faults(
    comment: Comment, version: Version, touched: Sequence[Touched]
) -> Iterator[str]:
    known = set(version.rules.values_list("key", flat=True))
    seen: set[str] = set()
    for one in touched:
        if one.rule_key not in known:
            yield _("The rule “%(rule)s” is not in version %(number)s.") % {
                "rule": one.rule_key,
                "number": version.number,
            }
        elif one.rule_key in seen:
            yield _("The rule “%(rule)s” is named twice.") % {"rule": one.rule_key}
        elif not one.words.strip():
            yield _("Quote the words that touch the rule “%(rule)s”.") % {
                "rule": one.rule_key
            }
        elif one.words not in comment.text:
            yield _("The words “%(words)s” are not in the comment.") % {
                "words": one.words
            }
        seen.add(one.rule_key)
