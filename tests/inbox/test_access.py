from collections.abc import Callable, Iterable
from datetime import UTC, datetime

import pytest
from django.db import transaction

from augenhoehe.accounts.errors import NotThere
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.inbox import access
from augenhoehe.inbox.duties import open_duties
from augenhoehe.inbox.models import (
    Comment,
    DeadLetter,
    Note,
    SavedView,
    VoidProposal,
)
from augenhoehe.inbox.states import Explanation, VoidReason
from augenhoehe.journal.record import record
from tests.factories import make_comment, make_post, make_team, make_user

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)


@pytest.fixture
def comment(alice: User) -> Comment:
    """A vanished comment with everything that may hang on it."""
    comment = make_comment(written_at=NOW)
    comment.vanished_at = NOW
    comment.save()
    make_post(channel=comment.channel)
    open_duties([comment], now=NOW)
    VoidProposal.objects.create(
        duty=comment.duties.all()[0], reason=VoidReason.NOT_WISHED, by=alice
    )
    DeadLetter.objects.create(channel=comment.channel, digest="d", reason="broken")
    Note.objects.create(thread=comment.thread, text="Bitte lesen.", by=alice)
    return comment


LISTS: list[Callable[[User], Iterable[object]]] = [
    access.comments_of,
    access.threads_of,
    access.posts_of,
    access.void_proposals_of,
    access.unexplained_of,
    access.dead_letters_of,
    access.notes_of,
]


@pytest.mark.usefixtures("comment")
@pytest.mark.parametrize("read", LISTS, ids=lambda read: read.__name__)
def test_a_list_shows_the_own_teams_rows_and_no_strangers(
    read: Callable[[User], Iterable[object]],
    alice: User,
    charlie: User,
    management: User,
) -> None:
    assert len(list(read(alice))) == 1
    assert len(list(read(management))) == 1
    assert list(read(charlie)) == []


def one_of_each(comment: Comment) -> list[tuple[Callable[[User, int], object], int]]:
    return [
        (access.comment_of, comment.pk),
        (access.thread_of, comment.thread_id),
        (access.duty_of, comment.duties.all()[0].pk),
        (access.void_proposal_of, VoidProposal.objects.get().pk),
        (access.dead_letter_of, DeadLetter.objects.get().pk),
    ]


def test_a_stranger_finds_nothing_by_its_number(
    comment: Comment, alice: User, charlie: User
) -> None:
    for read, pk in one_of_each(comment):
        assert read(alice, pk)
        with pytest.raises(NotThere):
            read(charlie, pk)
        with pytest.raises(NotThere):
            read(alice, pk + 1000)


def test_who_may_not_read_sees_nothing(comment: Comment) -> None:
    nobody = make_user(name="Niemand")
    nobody.grants.all().delete()
    nobody = User.objects.get(pk=nobody.pk)
    assert not access.comments_of(nobody).exists()
    with pytest.raises(NotThere):
        access.comment_of(nobody, comment.pk)


@pytest.mark.parametrize("role", list(Role))
def test_every_role_reads_what_its_team_looks_after(
    role: Role, comment: Comment
) -> None:
    person = make_user(name="Rita Rolle", role=role)
    assert access.comment_of(person, comment.pk) == comment


def test_an_explained_disappearance_is_none_any_more(
    comment: Comment, alice: User
) -> None:
    comment.explanation = Explanation.WISH
    comment.save()
    assert not access.unexplained_of(alice).exists()


def test_a_decided_proposal_is_not_open_any_more(alice: User, comment: Comment) -> None:
    VoidProposal.objects.filter(duty__comment=comment).update(decided_at=NOW)
    assert not access.void_proposals_of(alice).exists()


def test_views_are_ones_own_or_shared_with_the_team(
    alice: User, bob: User, charlie: User
) -> None:
    own = SavedView.objects.create(name="Meine", owner=alice)
    shared = SavedView.objects.create(name="Unsere", owner=alice, team=make_team())
    assert list(access.saved_views_of(alice)) == [own, shared]
    assert list(access.saved_views_of(bob)) == [shared]
    assert list(access.saved_views_of(charlie)) == []
    with pytest.raises(NotThere):
        access.saved_view_of(bob, own.pk)


def test_the_history_of_a_thread_is_the_teams(
    comment: Comment, alice: User, charlie: User
) -> None:
    with transaction.atomic():
        record("inbox.claimed", by=alice, about=comment.thread)
        record("inbox.checked", by=alice, about=comment)
    verbs = [line.verb for line in access.history_of(alice, comment.thread)]
    assert verbs == ["inbox.checked", "inbox.claimed"]
    assert access.history_of(charlie, comment.thread) == []


def test_who_may_open_a_thread_is_its_team_and_who_reads_everything(
    comment: Comment, alice: User, bob: User, charlie: User, management: User
) -> None:
    alice.teams.add(make_team(name="Noch eines"))
    gone = make_user(name="Gudrun Gegangen")
    User.objects.filter(pk=gone.pk).update(is_active=False)
    assert list(access.who_may_open(comment.thread)) == [alice, bob, management]
    assert charlie not in access.who_may_open(comment.thread)
