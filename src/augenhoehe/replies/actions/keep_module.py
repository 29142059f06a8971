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
    kept = module or TextModule()
    others = TextModule.objects.filter(name=name.strip(), language=language)
    if others.exclude(pk=kept.pk).exists():
        raise Invalid(_("There is a text module with this name. Choose another name."))
    kept.name, kept.language, kept.text = name.strip(), language, text.strip()
    kept.save()
    verb = "replies.module_changed" if module else "replies.module_added"
    record(verb, by=by, about=kept)
    return kept
