from django.db import transaction

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.guidelines.drafting import hold_draft
from augenhoehe.guidelines.models import Rule
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def remove_rule(rule: Rule, *, by: User) -> None:
    """Take a rule out of the draft version; published versions keep theirs."""
    by.require(Permission.GUIDELINE)
    version, key = rule.version, rule.key
    hold_draft(version.pk)
    Rule.objects.filter(pk=rule.pk).delete()
    record("guidelines.rule_removed", by=by, about=version, rule=key)
