from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.guidelines.models import Rule
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def remove_rule(rule: Rule, *, by: User) -> None:
    """Take a rule out of the draft version; published versions keep theirs."""
    by.require(Permission.GUIDELINE)
    version, key = rule.version, rule.key
    gone, _rows = Rule.objects.filter(pk=rule.pk, version__is_draft=True).delete()
    if not gone:
        raise Invalid(_("This version is published. Start a new version to change it."))
    record("guidelines.rule_removed", by=by, about=version, rule=key)
