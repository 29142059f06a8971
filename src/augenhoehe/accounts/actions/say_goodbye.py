from django.db import transaction

from augenhoehe.accounts.actions.change_person import require_somebody_for_people
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def say_goodbye(person: User, *, by: User) -> None:
    """Let a person log in no more. What they wrote and did stays under their name."""
    by.require(Permission.PEOPLE)
    if User.objects.filter(pk=person.pk, is_active=True).update(is_active=False):
        require_somebody_for_people()
        record("accounts.left", by=by, about=person)
