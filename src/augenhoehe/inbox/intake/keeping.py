"""Revisions and raw items: what a comment said before, and what the network sent."""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from django.utils.dateparse import parse_datetime

from augenhoehe.inbox.intake.versions import Effect
from augenhoehe.inbox.models import RawItem, Revision, TouchedRule

SEALED = "sealed"
"""Where a raw item holds the words of a vanished comment that may come back."""


def keep_revisions(effects: Iterable[Effect]) -> None:
    """Store the words that were replaced; those that came late only once."""
    effects = list(effects)
    replaced = [
        Revision(comment=effect.comment, text=text, replaced_at=at)
        for effect in effects
        for text, at in effect.replaced
    ]
    late = [effect for effect in effects if effect.older]
    if late:
        replaced += _unknown(late, replaced)
    Revision.objects.bulk_create(replaced)


def keep_raw(effects: Sequence[Effect], *, now: datetime) -> None:
    """Keep the raw item of the version that holds."""
    RawItem.objects.bulk_create(
        (
            RawItem(comment=effect.comment, payload=effect.item.raw, seen_at=now)
            for effect in effects
        ),
        update_conflicts=True,
        unique_fields=["comment"],
        update_fields=["payload", "seen_at"],
    )


def keep_returned(effects: Iterable[Effect], *, now: datetime) -> None:
    """Bring back what was sealed with comments that vanished and are there again."""
    returned = [effect.comment.pk for effect in effects if effect.has_returned]
    if returned:
        unseal(returned, now=now)


def seal(comment_ids: Collection[int], *, now: datetime) -> None:
    """Close away every other place that holds words of vanished comments.

    Revisions and the words that checks quote move into the encrypted raw item, so
    that they come back with the comment or are forgotten with it.
    """
    held = {
        raw.comment_id: raw for raw in RawItem.objects.filter(comment__in=comment_ids)
    }
    revisions = Revision.objects.filter(comment__in=comment_ids).order_by("pk")
    quotes = TouchedRule.objects.filter(result__comment__in=comment_ids)
    sealed: dict[int, dict[str, list[list[object]]]] = {
        pk: {"revisions": [], "quotes": []} for pk in comment_ids
    }
    for pk, text, at in revisions.values_list("comment", "text", "replaced_at"):
        sealed[pk]["revisions"].append([text, at.isoformat()])
    for pk, rule, words in quotes.values_list("result__comment", "pk", "words"):
        sealed[pk]["quotes"].append([rule, words])
    RawItem.objects.bulk_create(
        (
            RawItem(
                comment_id=pk,
                payload=_with(held[pk].payload if pk in held else "{}", sealed[pk]),
                seen_at=now,
            )
            for pk in comment_ids
        ),
        update_conflicts=True,
        unique_fields=["comment"],
        update_fields=["payload", "seen_at"],
    )
    revisions.delete()
    quotes.update(words="")


def unseal(comment_ids: Collection[int], *, now: datetime) -> None:
    """Put back what :func:`seal` closed away."""
    revisions: list[Revision] = []
    quotes: list[TouchedRule] = []
    for raw in RawItem.objects.filter(comment__in=comment_ids):
        sealed = json.loads(raw.payload or "{}").get(SEALED, {})
        revisions += (
            Revision(
                comment_id=raw.comment_id,
                text=text,
                replaced_at=parse_datetime(at) or now,
            )
            for text, at in sealed.get("revisions", [])
        )
        quotes += (
            TouchedRule(pk=rule, words=words)
            for rule, words in sealed.get("quotes", [])
        )
    Revision.objects.bulk_create(revisions)
    TouchedRule.objects.bulk_update(quotes, ["words"])


def _with(payload: str, sealed: object) -> str:
    return json.dumps({**json.loads(payload or "{}"), SEALED: sealed})


def _unknown(late: Collection[Effect], new: Iterable[Revision]) -> list[Revision]:
    rows = Revision.objects.filter(comment__in=[effect.comment for effect in late])
    known = set(rows.values_list("comment", "text"))
    known |= {(row.comment_id, row.text) for row in new}
    found = []
    for effect in late:
        known.add((effect.comment.pk, effect.comment.text))
        for text, at in effect.older:
            if (effect.comment.pk, text) not in known:
                known.add((effect.comment.pk, text))
                found.append(
                    Revision(comment=effect.comment, text=text, replaced_at=at)
                )
    return found
