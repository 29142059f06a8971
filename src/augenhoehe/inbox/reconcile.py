"""What the network counts, what we hold, and what explains the difference."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from itertools import batched

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from augenhoehe.channels.models import Channel
from augenhoehe.channels.registry import connected, connector_of
from augenhoehe.connectors.base import Connector, RemoteComment
from augenhoehe.inbox.disappearance import Doubt, held_count, notice
from augenhoehe.inbox.intake import Opens, store
from augenhoehe.inbox.intake.cleaning import name_of
from augenhoehe.inbox.intake.letters import keep_missing
from augenhoehe.inbox.intake.storing import Order
from augenhoehe.inbox.models import Comment, DeadLetter, Reconciliation

AT_ONCE = 1000
NOT_HANDED_OUT = "The network counts this comment and does not hand it out."


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A comment that the network counts and we do not hold."""

    external_id: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The count of the network beside ours."""

    at_network: int
    held: int
    missing: tuple[Missing, ...] = ()
    vanished: int = 0
    doubt: Doubt | None = None

    def sentences(self) -> list[str]:
        """Say it to a person, in their language."""
        counts = _("The network counts %(network)s comments, we hold %(held)s.")
        said = [counts % {"network": self.at_network, "held": self.held}]
        said += [
            _("Comment %(id)s is missing here: %(reason)s")
            % {"id": each.external_id, "reason": each.reason}
            for each in self.missing
        ]
        if self.vanished:
            said.append(_vanished(self.vanished))
        if self.doubt:
            said.append(_doubtful(self.doubt))
        return said


def reconcile(channel: Channel) -> Comparison | None:
    """Compare what the network lists with what we hold, and put right what can be.

    What is missing here is read again; what still is missing then is noted with the
    reason. What is missing there has vanished (``disappearance.notice``). None where
    the network cannot list. Raises ``ConnectorError``, having concluded nothing.
    """
    if not connector_of(channel).reports_absence:
        return None
    started = timezone.now()
    with connected(channel) as connector:
        present = {name_of(own_id) for own_id in connector.present_ids()}
        missing = present - _held_ids(channel)
        if missing:
            missing = _read_again(channel, connector, missing)
    noticed = notice(channel, present, now=started)
    reasons = _note(channel, missing)
    comparison = Comparison(
        at_network=len(present),
        held=held_count(channel),
        missing=reasons,
        vanished=noticed.vanished,
        doubt=noticed.doubt,
    )
    _write_down(channel, comparison, at=started)
    return comparison


def _held_ids(channel: Channel) -> set[str]:
    """Return what is here, vanished or not: that comes back with its next version."""
    rows = Comment.objects.filter(channel=channel, vanished_at=None)
    return set(rows.values_list("external_id", flat=True))


def _read_again(
    channel: Channel, connector: Connector, missing: Collection[str]
) -> set[str]:
    """Read what is new, then everything, until nothing is missing; the cursor stays.

    What was read long ago opens no duties: this is a back-fill.
    """
    left = set(missing)
    for cursor in dict.fromkeys([channel.cursor, None]):
        _read_on(channel, connector, left, cursor)
    return left


def _read_on(
    channel: Channel, connector: Connector, left: set[str], cursor: str | None
) -> None:
    order = Order(opens=Opens.RECENT)
    while left:
        page = connector.fetch(cursor)
        store(channel, page, now=timezone.now(), order=order)
        left -= {
            name_of(each.id) for each in page.items if isinstance(each, RemoteComment)
        }
        if page.is_last or page.cursor == cursor:
            return
        cursor = page.cursor


def _note(channel: Channel, missing: Collection[str]) -> tuple[Missing, ...]:
    reasons: dict[str, str] = {}
    for some in batched(sorted(missing), AT_ONCE):
        letters = DeadLetter.objects.filter(channel=channel, position__in=some)
        reasons |= letters.values_list("position", "reason")
    unknown = set(missing) - reasons.keys()
    keep_missing(channel, unknown, reason=NOT_HANDED_OUT)
    return tuple(
        Missing(external_id=own_id, reason=reasons.get(own_id, NOT_HANDED_OUT))
        for own_id in sorted(missing)
    )


@transaction.atomic
def _write_down(channel: Channel, comparison: Comparison, *, at: datetime) -> None:
    Reconciliation.objects.create(
        channel=channel,
        at_network=comparison.at_network,
        held=comparison.held,
        not_here=len(comparison.missing),
        vanished=comparison.vanished,
    )
    Channel.objects.filter(pk=channel.pk).update(reconciled_at=at)


def _vanished(number: int) -> str:
    return ngettext(
        "%(number)s comment vanished at the network since the last look.",
        "%(number)s comments vanished at the network since the last look.",
        number,
    ) % {"number": number}


def _doubtful(doubt: Doubt) -> str:
    match doubt:
        case Doubt.EMPTY:
            return _(
                "The network lists no comment at all. That is taken for a fault, and "
                "nothing is concluded from it."
            )
        case Doubt.HALF:
            return _(
                "The network suddenly lists less than half of the comments. Only if "
                "the next look says the same, it is believed."
            )
