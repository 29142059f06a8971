"""Posts, threads, comments and authors, and what we owe them."""

from augenhoehe.inbox.models.comments import (
    Author,
    Comment,
    Post,
    RawItem,
    Revision,
    Thread,
)
from augenhoehe.inbox.models.duties import Duty, VoidProposal
from augenhoehe.inbox.models.intake import DeadLetter, Import, Reconciliation
from augenhoehe.inbox.models.people import ContactPreference, Wish
from augenhoehe.inbox.models.work import Check, Hint, Note, SavedView, TouchedRule

__all__ = [
    "Author",
    "Check",
    "Comment",
    "ContactPreference",
    "DeadLetter",
    "Duty",
    "Hint",
    "Import",
    "Note",
    "Post",
    "RawItem",
    "Reconciliation",
    "Revision",
    "SavedView",
    "Thread",
    "TouchedRule",
    "VoidProposal",
    "Wish",
]
