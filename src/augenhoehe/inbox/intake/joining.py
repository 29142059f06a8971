"""Two threads turn out to be one: everything that hangs on either goes on together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import BigIntegerField, Case, F, ForeignObjectRel, When
from django.db.models.expressions import Combinable

from augenhoehe.inbox.models import Thread
from augenhoehe.journal.record import record


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """Threads that are one, and the id of the comment at its top."""

    threads: Sequence[Thread]
    root: str


def join(joinings: Sequence[Joining]) -> list[Thread | None]:
    """Return for each the one thread that stays; None where there was none.

    Whatever points at a thread, in whichever package, points at the one that stays
    afterwards: comments, notes, drafts, promises.
    """
    staying = [_heir(joining.threads) for joining in joinings]
    heirs: dict[int, Thread] = {}
    renamed: list[Thread] = []
    for joining, heir in zip(joinings, staying, strict=True):
        if heir is None:
            continue
        gone = [thread for thread in joining.threads if thread.pk != heir.pk]
        heirs |= {thread.pk: heir for thread in gone}
        for thread in gone:
            _inherit(heir, thread)
        if gone or heir.root_id_at_network != joining.root:
            heir.root_id_at_network = joining.root
            renamed.append(heir)
    if heirs:
        _move_all(heirs)
    if renamed:
        _rename(renamed)
    return staying


def _heir(threads: Sequence[Thread]) -> Thread | None:
    """Prefer the thread that somebody looks after, then the older one."""
    ranked = sorted(threads, key=lambda thread: (thread.owner_id is None, thread.pk))
    return ranked[0] if ranked else None


def _inherit(heir: Thread, gone: Thread) -> None:
    due = [moment for moment in (heir.due_at, gone.due_at) if moment]
    heir.due_at = min(due, default=None)
    heir.latest_at = max(heir.latest_at, gone.latest_at)
    heir.post_id = heir.post_id or gone.post_id
    record(
        "inbox.threads_joined",
        by=None,
        about=[heir, gone, *(person for person in (gone.owner,) if person)],
        gone=gone.pk,
        stays=heir.pk,
    )


def _move_all(heirs: Mapping[int, Thread]) -> None:
    """Point everything at the heirs, and take the emptied threads away.

    The deletion does not cascade: what somebody hung on a thread in this very moment
    stops it, and the intake begins again.
    """
    for relation in Thread._meta.get_fields(include_hidden=True):
        if isinstance(relation, ForeignObjectRel) and not relation.many_to_many:
            _move(relation, heirs)
    emptied = Thread.objects.filter(pk__in=heirs)
    emptied._raw_delete(emptied.db)


def _move(relation: ForeignObjectRel, heirs: Mapping[int, Thread]) -> None:
    name = relation.field.name
    model = relation.related_model
    moved: dict[str, Combinable] = {
        name: Case(
            *(When(**{name: old}, then=heir.pk) for old, heir in heirs.items()),
            default=F(name),
            output_field=BigIntegerField(),
        )
    }
    model._base_manager.filter(**{f"{name}__in": list(heirs)}).update(**moved)


def _rename(threads: Sequence[Thread]) -> None:
    Thread.objects.bulk_update(
        threads, ["root_id_at_network", "due_at", "latest_at", "post"]
    )
