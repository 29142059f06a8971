"""What a promise is called: whom it was given to, and under which post.

Promises of acknowledgements all read alike, so their own sentence tells none apart.
"""

from typing import TYPE_CHECKING, Final

from django.utils.text import Truncator

from augenhoehe.web.desk.drafts.titles import addressees

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from augenhoehe.replies.models import Promise

WORDS: Final = 8


def with_addressees(promises: "QuerySet[Promise]") -> "QuerySet[Promise]":
    """Read along what :func:`promised_to` needs, in a constant number of queries."""
    return promises.select_related("thread__post", "release__draft").prefetch_related(
        "release__draft__comments__author"
    )


def promised_to(promise: "Promise") -> str:
    """Return "Moosläuferin: title of the post", or as much of it as there is."""
    post = promise.thread.post
    title = Truncator(post.title).words(WORDS) if post else ""
    name = addressees(promise.release.draft) if promise.release else ""
    return ": ".join(filter(None, (name, title))) or promise.text
