"""Every text the database holds: whose it may be, and how it is erased.

A test walks over all models: a field that is neither here among the personal ones
nor among the others fails it. So nobody adds a text and forgets the wish to have
it erased.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Way(StrEnum):
    """What becomes of a field when a person wishes to be erased."""

    EMPTY = "empty"
    """Emptied at once; the row stays as a tombstone without a person."""
    DELETE = "delete"
    """The whole row goes."""
    REPLACE = "replace"
    """Their name is put out of it; the rest is ours or needed."""
    LOOK = "look"
    """Free text of the team: where the name or their words occur, a person looks."""
    KEEP = "keep"
    """Stays, for the reason given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Treatment:
    """How one field is treated, and why like this."""

    way: Way
    why: str


def _as(way: Way, why: str) -> Treatment:
    return Treatment(way=way, why=why)


_THEIRS = "The person's own words or name."
_OURS = "Our published word: it stays, without the name."
_TEAM = "The team's own words may quote or name somebody."
_STAFF = "Somebody of the team, as long as they have an account."
_NUMBER = (
    "A number of the network. It says no name, and without it the next sync would "
    "take the comment in again."
)

PERSONAL: Mapping[str, Mapping[str, Treatment]] = {
    "journal.referencekey": {
        "secret": _as(Way.DELETE, "Without the key no entry can be tied to them."),
    },
    "accounts.user": {
        "password": _as(Way.KEEP, _STAFF),
        "email": _as(Way.KEEP, _STAFF),
        "name": _as(Way.KEEP, _STAFF),
    },
    "channels.channel": {
        "settings": _as(Way.KEEP, "The organisation's own account."),
        "secrets_json": _as(Way.KEEP, "The organisation's own account, encrypted."),
    },
    "delivery.delivery": {
        "to": _as(Way.KEEP, _NUMBER),
        "text": _as(Way.REPLACE, _OURS),
        "url": _as(Way.KEEP, "The address of our own reply."),
    },
    "inbox.post": {
        "title": _as(Way.KEEP, "What was commented on; not by a commenter."),
        "text": _as(Way.KEEP, "What was commented on; not by a commenter."),
        "url": _as(Way.KEEP, "What was commented on; not by a commenter."),
    },
    "inbox.author": {
        "external_id": _as(
            Way.REPLACE, "A keyed sign knows the account again and names nobody."
        ),
        "name": _as(Way.EMPTY, _THEIRS),
        "url": _as(Way.EMPTY, "Leads to the person."),
        "email": _as(Way.EMPTY, "Leads to the person."),
    },
    "inbox.thread": {"root_id_at_network": _as(Way.KEEP, _NUMBER)},
    "inbox.comment": {
        "external_id": _as(Way.KEEP, _NUMBER),
        "parent_external_id": _as(Way.KEEP, _NUMBER),
        "text": _as(Way.EMPTY, f"{_THEIRS} Replies of ours: the name is put out."),
        "url": _as(Way.EMPTY, "Leads to the person's words."),
        "media": _as(Way.EMPTY, "Leads to the person's pictures."),
        "vanished_text": _as(Way.EMPTY, _THEIRS),
    },
    "inbox.revision": {"text": _as(Way.DELETE, _THEIRS)},
    "inbox.rawitem": {
        "payload": _as(
            Way.DELETE, "Holds everything the network said of them; of all the thread."
        ),
    },
    "inbox.voidproposal": {"explanation": _as(Way.LOOK, _TEAM)},
    "inbox.deadletter": {
        "position": _as(Way.KEEP, _NUMBER),
        "raw": _as(Way.EMPTY, "Emptied where it holds the person's account or name."),
    },
    "inbox.contactpreference": {"own_words": _as(Way.DELETE, _THEIRS)},
    "inbox.wish": {"own_words": _as(Way.EMPTY, "That they wished it stays.")},
    "inbox.touchedrule": {"words": _as(Way.EMPTY, "Quotes the comment.")},
    "inbox.note": {"text": _as(Way.LOOK, _TEAM)},
    "concerns.concern": {
        "title": _as(Way.LOOK, _TEAM),
        "statement": _as(Way.LOOK, _TEAM),
        "next_step": _as(Way.LOOK, _TEAM),
    },
    "concerns.position": {"text": _as(Way.LOOK, _TEAM)},
    "concerns.decision": {
        "reasons": _as(Way.LOOK, _TEAM),
        "text": _as(Way.LOOK, _TEAM),
    },
    "concerns.commitment": {
        "text": _as(Way.LOOK, _TEAM),
        "outcome": _as(Way.LOOK, _TEAM),
    },
    "concerns.reopening": {"reason": _as(Way.LOOK, _TEAM)},
    "replies.draft": {
        "text": _as(Way.REPLACE, _OURS),
        "return_reason": _as(Way.LOOK, _TEAM),
    },
    "replies.draftversion": {"text": _as(Way.REPLACE, _OURS)},
    "replies.override": {"reason": _as(Way.LOOK, _TEAM)},
    "replies.release": {"text": _as(Way.REPLACE, _OURS)},
    "replies.promise": {
        "text": _as(Way.REPLACE, _OURS),
        "outcome": _as(Way.LOOK, _TEAM),
    },
}

#: Keys, settings and words of the organisation about itself.
NOT_PERSONAL: Mapping[str, frozenset[str]] = {
    label: frozenset(names.split())
    for label, names in {
        "journal.referencekey": "kind ref",
        "journal.entry": "verb actor body",
        "journal.subject": "reference",
        "accounts.organisation": (
            "name country subdivision working_days language group_name "
            "imprint_url privacy_url accessibility_url"
        ),
        "accounts.closedday": "reason",
        "accounts.team": "name",
        "accounts.user": "language",
        "accounts.reminder": "subject path",
        "channels.channel": "name kind cursor health_note",
        "delivery.delivery": "post_id note external_id",
        "guidelines.version": (
            "preface_de preface_en plain_de plain_en complaint_de complaint_en "
            "panel_note_de panel_note_en change_note_de change_note_en"
        ),
        "guidelines.rule": (
            "key title_de title_en explanation_de explanation_en not_covered_de "
            "not_covered_en measures legal evidence dsa"
        ),
        "participation.term": "key phrases why use ok unless names",
        "participation.family": (
            "key name_de name_en phrases_de phrases_en why_de why_en "
            "instead_de instead_en"
        ),
        "participation.wordproposal": "about wish reason answer",
        "inbox.post": "external_id",
        "inbox.comment": "language",
        "inbox.deadletter": "digest reason",
        "inbox.import": "digest",
        "inbox.hint": "rule",
        "inbox.touchedrule": "rule_key",
        "inbox.savedview": "name filters",
        "replies.sign": "note",
        "replies.material": "title url source language formats",
        "replies.textmodule": "name language text",
        "replies.override": "family",
        "replies.release": "slug",
        "replies.letter": "message_id note",
        "ops.heartbeat": "worker",
    }.items()
}


def fields_to(way: Way) -> list[tuple[str, str]]:
    """Return the model and name of every field that is treated like this."""
    return [
        (label, name)
        for label, fields in PERSONAL.items()
        for name, treatment in fields.items()
        if treatment.way is way
    ]
