"""Preferences, dead letters, saved views, reminders that were seen."""

import pytest

from augenhoehe.accounts.access import reminders_of
from augenhoehe.accounts.actions.mark_seen import mark_seen
from augenhoehe.accounts.errors import Invalid, Refused, TooLate
from augenhoehe.accounts.models import Reminder, ReminderLevel, User
from augenhoehe.inbox.actions.delete_view import delete_view
from augenhoehe.inbox.actions.record_preference import record_preference
from augenhoehe.inbox.actions.save_view import save_view
from augenhoehe.inbox.actions.settle_dead_letter import settle_dead_letter
from augenhoehe.inbox.filters import Filters
from augenhoehe.inbox.models import Author, DeadLetter, SavedView
from augenhoehe.inbox.models.people import Way
from augenhoehe.journal.models import Entry
from tests.factories import make_author, make_channel, make_team

pytestmark = pytest.mark.django_db

WORDS = "Bitte nur per Mail, ich kann nicht telefonieren."


@pytest.fixture
def author() -> Author:
    return make_author(channel=make_channel())


def test_a_preference_is_kept_in_the_persons_own_words(
    author: Author, alice: User
) -> None:
    preference = record_preference(
        author, way=Way.EMAIL, own_words=WORDS, email="moos@example.org", by=alice
    )
    author.refresh_from_db()
    assert (preference.way, preference.no_phone) == (Way.EMAIL, True)
    assert (preference.own_words, author.email) == (WORDS, "moos@example.org")
    assert "moos" not in Entry.objects.get().body


def test_a_later_wish_replaces_the_earlier_one(author: Author, alice: User) -> None:
    record_preference(author, way=Way.NONE, own_words="Lasst es.", by=alice)
    record_preference(author, way=Way.PUBLIC, own_words="Doch, hier.", by=alice)
    author.refresh_from_db()
    assert author.preference.way == Way.PUBLIC


@pytest.mark.parametrize(
    ("own_words", "email"), [(" ", "moos@example.org"), (WORDS, ""), (WORDS, "moos")]
)
def test_a_preference_needs_words_and_for_mail_an_address(
    own_words: str, email: str, author: Author, alice: User
) -> None:
    with pytest.raises(Invalid):
        record_preference(
            author, way=Way.EMAIL, own_words=own_words, email=email, by=alice
        )


def test_a_known_address_need_not_be_given_again(author: Author, alice: User) -> None:
    author.email = "moos@example.org"
    author.save()
    record_preference(author, way=Way.EMAIL, own_words=WORDS, by=alice)
    author.refresh_from_db()
    assert author.email == "moos@example.org"


def test_a_stranger_records_no_preference(author: Author, charlie: User) -> None:
    with pytest.raises(Refused):
        record_preference(author, way=Way.NONE, own_words=WORDS, by=charlie)


def test_the_slower_of_two_who_settle_learns_who_was_faster(
    author: Author, alice: User, bob: User, charlie: User
) -> None:
    letter = DeadLetter.objects.create(
        channel=author.channel, digest="d", reason="broken"
    )
    with pytest.raises(Refused):
        settle_dead_letter(letter, by=charlie)
    settle_dead_letter(letter, by=alice)
    with pytest.raises(TooLate) as refusal:
        settle_dead_letter(letter, by=bob)
    assert refusal.value.who == "Alice Arndt"
    assert DeadLetter.objects.get().settled_by == alice


def test_a_view_keeps_filters_and_can_be_read_again(alice: User) -> None:
    filters = Filters(state="open", owner="me", hint="question")
    view = save_view(name=" Fragen ", filters=filters, by=alice)
    assert view.name == "Fragen"
    assert Filters.parse(SavedView.objects.get().filters) == filters


def test_a_view_of_the_same_name_is_replaced(alice: User) -> None:
    save_view(name="Meine", filters=Filters(owner="me"), by=alice)
    save_view(name="Meine", filters=Filters(owner="nobody"), by=alice)
    assert SavedView.objects.get().filters == {"owner": "nobody"}


def test_searched_words_are_not_kept_in_a_view(alice: User) -> None:
    with pytest.raises(Invalid, match="no searched words"):
        save_view(name="Person", filters=Filters(q="Moosläuferin"), by=alice)


@pytest.mark.parametrize("name", ["", " ", "x" * 81])
def test_a_view_has_a_short_name(name: str, alice: User) -> None:
    with pytest.raises(Invalid):
        save_view(name=name, filters=Filters(), by=alice)


def test_a_view_is_shared_only_with_a_team_of_ones_own(charlie: User) -> None:
    with pytest.raises(Refused):
        save_view(name="Unsere", filters=Filters(), by=charlie, team=make_team())


def test_only_who_made_a_view_deletes_it(alice: User, bob: User) -> None:
    view = save_view(name="Unsere", filters=Filters(), by=alice, team=make_team())
    with pytest.raises(Refused, match="Alice Arndt"):
        delete_view(view, by=bob)
    delete_view(view, by=alice)
    assert not SavedView.objects.exists()


def test_one_marks_only_ones_own_reminders_as_seen(alice: User, bob: User) -> None:
    numbers = [
        Reminder.objects.create(
            person=person, level=ReminderLevel.AHEAD, subject="duty:1", path="/desk/"
        ).pk
        for person in (alice, bob)
    ]
    assert mark_seen(numbers, by=alice) == 1
    assert mark_seen(numbers, by=alice) == 0
    assert not reminders_of(alice).exists()
    assert reminders_of(bob).count() == 1
