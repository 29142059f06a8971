"""Which arriving comments carry a duty."""

from datetime import timedelta

import pytest

from augenhoehe.channels.models import Channel
from augenhoehe.connectors.base import RemoteComment
from augenhoehe.connectors.base import Visibility as Seen
from augenhoehe.inbox.intake import Opens, store
from augenhoehe.inbox.intake.storing import Order
from augenhoehe.inbox.models import Comment, Duty
from augenhoehe.inbox.states import DutyKind, NoDuty, Visibility
from tests.factories import make_channel
from tests.inbox.remote import NOW, US, page, person, said

pytestmark = pytest.mark.django_db


@pytest.fixture
def channel(db: None) -> Channel:
    return make_channel()


def take(channel: Channel, *items: RemoteComment) -> None:
    store(channel, page(*items), now=NOW)


def get(own_id: str) -> Comment:
    return Comment.objects.get(external_id=own_id)


def test_who_is_spoken_to_decides_about_duties(channel: Channel) -> None:
    ali = person("Ali")
    take(
        channel,
        said("top"),
        said("among", parent_id="top", author=ali),
        said("mention", parent_id="top", author=ali, is_mention=True),
        said("goes on", parent_id="top"),
        said("more", parent_id="among", author=ali),
        said("ours", "Danke, wir prüfen das.", parent_id="top", author=US),
        said("back", "Das reicht nicht.", parent_id="ours"),
        said("thanks", "Vielen Dank!", parent_id="ours"),
        said("ping", is_pingback=True),
        said("bin", visibility=Seen.TRASH),
        said("spam", visibility=Seen.SPAM),
        said("old", written_at=NOW - timedelta(days=31)),
        said("orphan", parent_id="unknown"),
    )

    decided = dict(Comment.objects.values_list("external_id", "no_duty"))
    assert decided == {
        "top": NoDuty.NONE,
        "among": NoDuty.AMONG_OTHERS,
        "mention": NoDuty.NONE,
        "goes on": NoDuty.NONE,
        "more": NoDuty.AMONG_OTHERS,
        "ours": NoDuty.OURS,
        "back": NoDuty.NONE,
        "thanks": NoDuty.THANKS,
        "ping": NoDuty.PINGBACK,
        "bin": NoDuty.TRASH,
        "spam": NoDuty.NONE,
        "old": NoDuty.HISTORY,
        "orphan": NoDuty.NONE,
    }
    owing = {name for name, reason in decided.items() if reason == NoDuty.NONE}
    assert set(Duty.objects.values_list("comment__external_id", flat=True)) == owing


def test_history_opens_duties_where_it_is_asked_for_or_an_outage_was_the_cause(
    channel: Channel,
) -> None:
    old = NOW - timedelta(days=40)
    order = Order(opens=Opens.ALL)
    store(channel, page(said("1", written_at=old)), now=NOW, order=order)
    channel.backfilled_at = NOW
    take(channel, said("2", written_at=old))

    assert get("1").no_duty == get("2").no_duty == NoDuty.NONE


def test_what_the_network_holds_no_longer_as_spam_owes_an_answer(
    channel: Channel,
) -> None:
    take(channel, said("1", visibility=Seen.SPAM))
    take(channel, said("1", visibility=Seen.PUBLIC))

    assert get("1").visibility == Visibility.PUBLIC
    kinds = set(Duty.objects.values_list("kind", flat=True))
    assert {DutyKind.ACKNOWLEDGE, DutyKind.ANSWER} <= kinds
