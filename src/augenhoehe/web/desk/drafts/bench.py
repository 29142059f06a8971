"""Everything the page of one draft shows."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.forms import Form
from django.utils import timezone

from augenhoehe.language.promises import FoundPromise, promises_in
from augenhoehe.replies.access import standing_releases_of, versions_of
from augenhoehe.replies.checking import answered_by, check_draft
from augenhoehe.replies.facts import facts_of
from augenhoehe.replies.release_rules import Obstacle, obstacles
from augenhoehe.web.desk.drafts.checked import Checked, checked
from augenhoehe.web.desk.drafts.forms import GiveBackForm, PromiseForm
from augenhoehe.web.desk.drafts.offers import Offers, offers_for
from augenhoehe.web.desk.drafts.preview import Preview, preview_of
from augenhoehe.web.desk.drafts.shelf import Shelf, shelf_for
from augenhoehe.web.desk.drafts.titles import title_of
from augenhoehe.web.desk.drafts.way import Step, way
from augenhoehe.web.desk.releases.rows import Sent, sent_row

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User
    from augenhoehe.inbox.models import Comment
    from augenhoehe.replies.models import Draft, DraftVersion, Promise

VERSIONS = 20
WAITS_FOR_OTHERS = frozenset({"not_submitted", "own_text", "rests"})
"""Obstacles that no change of the text takes away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """The page of one draft."""

    draft: "Draft"
    title: str
    comments: list["Comment"]
    check: Checked
    way: list[Step]
    obstacles: tuple[Obstacle, ...]
    """What keeps this person from releasing it now."""
    offers: Offers
    preview: Preview
    found: list[FoundPromise]
    """Promises in the text; they are tracked once it is released."""
    promises: list["Promise"]
    """What the released reply promises."""
    sent: Sent | None
    versions: list["DraftVersion"]
    shelf: Shelf
    give_back: Form
    promise: Form

    @property
    def open_points(self) -> list[str]:
        """What is still to be done in the text before it can be released."""
        return [
            each.sentence for each in self.obstacles if each.key not in WAITS_FOR_OTHERS
        ]


def bench(person: "User", draft: "Draft", *, wrong: Form | None = None) -> Bench:
    """Gather the page; ``wrong`` takes the place of the form it was sent from."""
    check = check_draft(draft)
    facts = facts_of(draft, check, by=person, now=timezone.now())
    comments = answered_by(draft)
    row = _sent(person, draft)
    offers = offers_for(person, draft, facts, row)
    return Bench(
        draft=draft,
        title=title_of(draft),
        comments=comments,
        check=checked(draft, check, may_keep=offers.keep, wrong=wrong),
        way=way(draft, facts, row),
        obstacles=obstacles(facts),
        offers=offers,
        preview=preview_of(draft, check.text, comments[0]),
        found=promises_in(draft.text, today=timezone.localdate()),
        promises=list(row.release.promises.select_related("owner")) if row else [],
        sent=row,
        versions=list(versions_of(draft)[:VERSIONS]),
        shelf=shelf_for(person, draft),
        give_back=_or(wrong, GiveBackForm(prefix="back")),
        promise=_or(wrong, PromiseForm(prefix="promise", person=person)),
    )


def _sent(person: "User", draft: "Draft") -> Sent | None:
    release = standing_releases_of(person).filter(draft=draft).first()
    return sent_row(person, release, now=timezone.now()) if release else None


def _or(wrong: Form | None, empty: Form) -> Form:
    """Return the form with errors where it is the one of this place."""
    return wrong if wrong and wrong.prefix == empty.prefix else empty
