"""Which comments may say the same, and which open concern they may belong to.

A proposal for people: nothing joins a concern by itself.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from augenhoehe.accounts.models import User
from augenhoehe.concerns.access import open_concerns_of
from augenhoehe.concerns.models import Concern, Voice
from augenhoehe.inbox.access import comments_of
from augenhoehe.inbox.models import Comment
from augenhoehe.language.similar.similar import Texts

LOOKED_AT = 300
"""The newest comments that are compared, in a tenth of a second; older ones are found by search."""
PROPOSED = 10
_VOICES = 20
"""Comments of a concern that stand for it; the first ones raised it."""


def likely_voices(
    person: User, *, said: Sequence[str], without: Sequence[int]
) -> list[Comment]:
    """Return recent comments that may say the same as one of ``said``, the likest first.

    ``without`` are numbers of comments that are known already. Our own comments and
    those in any open or settled concern are left out.
    """
    recent = list(
        comments_of(person)
        .filter(is_ours=False)
        .exclude(pk__in=without)
        .exclude(pk__in=Voice.objects.values("comment"))
        .select_related("author", "thread")
        .order_by("-pk")[:LOOKED_AT]
    )
    if not recent or not any(said):
        return []
    texts = Texts([comment.text for comment in recent])
    likest: dict[int, float] = {}
    for text in said:
        for match in texts.like(text, limit=PROPOSED):
            likest[match.index] = max(match.likeness, likest.get(match.index, 0))
    order = sorted(likest, key=lambda index: (-likest[index], index))
    return [recent[index] for index in order[:PROPOSED]]


def likely_concerns(person: User, *, said: Sequence[str]) -> list[Concern]:
    """Return open concerns that ``said`` may belong to, the likest first."""
    spoken = list(_spoken(list(open_concerns_of(person))))
    if not spoken or not any(said):
        return []
    texts = Texts([text for _, text in spoken])
    likest: dict[Concern, float] = {}
    for text in said:
        for match in texts.like(text, limit=len(spoken)):
            concern = spoken[match.index][0]
            likest[concern] = max(match.likeness, likest.get(concern, 0))
    return sorted(likest, key=lambda concern: (-likest[concern], concern.pk))


def _spoken(concerns: Sequence[Concern]) -> Iterator[tuple[Concern, str]]:
    """Yield what stands for each concern: its statement and the voices that raised it."""
    said: dict[int, list[str]] = defaultdict(list)
    voices = Voice.objects.filter(concern__in=concerns).order_by("pk")
    for concern_id, text in voices.values_list("concern", "comment__text").iterator():
        if len(said[concern_id]) < _VOICES:
            said[concern_id].append(text)
    for concern in concerns:
        for text in (f"{concern.title}\n{concern.statement}", *said[concern.pk]):
            yield concern, text
