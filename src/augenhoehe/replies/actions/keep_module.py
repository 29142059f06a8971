from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.journal.record import record
from augenhoehe.replies.models import TextModule


@transaction.atomic(durable=True)
def keep_module(
    *,
    name: str,
    language: str,
    text: str,
    by: User,
    module: TextModule | None = None,
) -> TextModule:
    """Add a text module, or change ``module``. Variables are ``{{ name }}``."""
    by.require(Permission.MATERIAL)
    if not (name.strip() and text.strip()):
        raise Invalid(_("A text module needs a name and a text."))
    others = TextModule.objects.filter(name=name.strip(), language=language)
    if others.exclude(pk=module.pk if module else None).exists():
        raise Invalid(_("There is a text module with this name. Choose another name."))
    kept, is_new = TextModule.objects.update_or_create(
        pk=module.pk if module else None,
        defaults={"name": name.strip(), "language": language, "text": text.strip()},
    )
    record(
        "replies.module_added" if is_new else "replies.module_changed",
        by=by,
        about=kept,
    )
    return kept
