import json
from collections.abc import Iterator
from datetime import timedelta

import pytest
import rfc8785
from django.apps import apps
from django.db import connection
from django.utils import timezone

from augenhoehe.accounts.errors import Refused, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.concerns.actions.create_concern import Statement, create_concern
from augenhoehe.connectors.base import Page, RemoteAuthor, RemoteComment
from augenhoehe.delivery.claims import pick_up
from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.outbox import deliver_due
from augenhoehe.inbox.actions.record_preference import record_preference
from augenhoehe.inbox.actions.write_note import write_note
from augenhoehe.inbox.intake.storing import store
from augenhoehe.inbox.models import Author, Comment, DeadLetter, Duty, Note, Wish
from augenhoehe.inbox.models.people import Way
from augenhoehe.inbox.search import matching
from augenhoehe.inbox.states import DutyState, VoidReason
from augenhoehe.journal.models import Entry, ReferenceKey
from augenhoehe.privacy.actions.erase_author import Erasure, erase_author
from augenhoehe.privacy.looking import TO_THREAD
from augenhoehe.privacy.registry import Way as Treatment
from augenhoehe.privacy.registry import fields_to
from augenhoehe.replies.actions.acknowledge import Acknowledgement, acknowledge
from augenhoehe.replies.models import Release
from augenhoehe.vault.crypto import decrypt
from tests.factories import make_channel, make_user

pytestmark = pytest.mark.django_db(transaction=True)

NAME, MAIL, ACCOUNT = "Wiesenschaum", "wiesenschaum@example.org", "account-of-wiese"
WORDS = "Im Fahrstuhl der Fontanestraße komme ich mit meinem Rollstuhl nicht weiter."
SECOND_WORDS = "Und die Rampe am Seiteneingang ist auch gesperrt, seit Wochen schon."


def remote(
    number: int, text: str, *, parent: str | None = None, is_other: bool = False
) -> RemoteComment:
    author = RemoteAuthor(id=ACCOUNT, name=NAME, email=MAIL)
    if is_other:
        author = RemoteAuthor(id="other", name="Kieselgrau")
    return RemoteComment(
        id=f"c{number}",
        author=author,
        text=text,
        parent_id=parent,
        written_at=timezone.now() - timedelta(hours=1),
        media=(f"https://pictures.example/{author.name}.jpg",),
        raw={"id": f"c{number}", "by": author.name, "text": text},
    )


@pytest.fixture
def said_by_other() -> str:
    return f"Stimmt, @{NAME}!"


@pytest.fixture
def person(said_by_other: str) -> Author:
    channel = make_channel()
    items = (
        remote(1, WORDS),
        remote(2, SECOND_WORDS, parent="c1"),
        remote(3, said_by_other, parent="c1", is_other=True),
    )
    with connection.cursor() as cursor:  # no model: what other tests left
        cursor.execute("DELETE FROM inbox_search")
    store(channel, Page(items=items, cursor=None, is_last=True), now=timezone.now())
    return Author.objects.get(external_id=ACCOUNT)


def keeper(*, role: Role = Role.MANAGER, name: str = "Nele Ahrens") -> User:
    return make_user(role=role, name=name)


@pytest.mark.parametrize("said_by_other", ["Stimmt."])
def test_nothing_of_the_person_is_left_anywhere(person: Author) -> None:
    by = keeper()
    comment = Comment.objects.get(external_id="c1")
    record_preference(
        person, way=Way.EMAIL, own_words=f"{NAME}: per Mail bitte", by=by, email=MAIL
    )
    DeadLetter.objects.create(
        channel=person.channel, position="9", digest="9", reason="?", raw=f'"{ACCOUNT}"'
    )
    said = Acknowledgement(
        concern=f"@{NAME} kommt am Fahrstuhl nicht weiter.",
        person=by,
        on=timezone.localdate() + timedelta(days=3),
    )
    acknowledge([comment], said=said, by=by)
    assert any(NAME in text for text in everything())
    erased = erase_author(person, by=by)
    assert (erased.comments, erased.to_look_at) == (2, ())
    assert erased.rewritten > 0
    for secret in NAME, MAIL, ACCOUNT, "Fontanestraße", "Seiteneingang":
        assert [text for text in everything() if secret.lower() in text.lower()] == []
    assert "[…] kommt am Fahrstuhl" in Release.objects.get().text


def test_tombstones_stay_and_what_was_owed_ends_as_withdrawn(person: Author) -> None:
    erased = erase_author(person, by=keeper())
    assert erased.ended_duties == 4
    theirs = Comment.objects.filter(author=person)
    assert theirs.filter(text="", erased_at__isnull=False).count() == 2
    ended = Duty.objects.filter(comment__author=person)
    assert set(ended.values_list("state", "void_reason")) == {
        (DutyState.VOID, VoidReason.WITHDRAWN)
    }
    assert theirs.filter(due_at__isnull=False).count() == 0
    assert Comment.objects.get(external_id="c3").text == f"Stimmt, @{NAME}!"
    assert Wish.objects.get(author=person).own_words == ""


def test_search_finds_it_no_more(person: Author) -> None:
    assert Comment.objects.filter(matching("Fahrstuhl")).exists()
    erase_author(person, by=keeper())
    assert not Comment.objects.filter(matching("Fahrstuhl")).exists()


def test_the_journal_stays_whole_and_names_nobody(person: Author) -> None:
    before = list(Entry.objects.order_by("pk").values_list("pk", "body"))
    erase_author(person, by=keeper())
    after = list(Entry.objects.order_by("pk").values_list("pk", "body"))
    assert after[: len(before)] == before
    assert Entry.objects.filter(verb="privacy.author_erased").count() == 1
    for _pk, body in after:
        assert rfc8785.dumps(json.loads(body)).decode() == body
    assert not ReferenceKey.objects.filter(kind="author", ref=str(person.pk)).exists()
    theirs = map(
        str, Comment.objects.filter(author=person).values_list("pk", flat=True)
    )
    assert not ReferenceKey.objects.filter(kind="comment", ref__in=theirs).exists()


def test_a_second_time_changes_nothing(person: Author) -> None:
    by = keeper()
    erase_author(person, by=by)
    left = list(everything())
    person.refresh_from_db()
    again = erase_author(person, by=by)
    assert again == Erasure(comments=0, ended_duties=0, rewritten=0, to_look_at=())
    assert list(everything()) == left


def test_the_next_sync_brings_neither_name_nor_words_back(person: Author) -> None:
    erase_author(person, by=keeper())
    page = Page(
        items=(remote(1, WORDS), remote(4, "Neues.")), cursor=None, is_last=True
    )
    store(person.channel, page, now=timezone.now())
    assert Comment.objects.get(external_id="c1").text == ""
    assert Comment.objects.get(external_id="c4").author == person
    assert [text for text in everything() if "Fontanestraße" in text] == []


def test_where_the_team_wrote_of_the_person_a_person_has_to_look(
    person: Author,
) -> None:
    by = keeper()
    comment = Comment.objects.get(external_id="c1")
    write_note(comment.thread, text=f"{NAME} noch einmal schreiben.", by=by)
    write_note(comment.thread, text="Wer ruft bei der Hausverwaltung an?", by=by)
    statement = Statement(
        title="Fahrstuhl",
        text=f"Jemand schrieb: {WORDS}",
        next_step="Hausverwaltung fragen",
        next_on=timezone.localdate(),
    )
    concern = create_concern([comment], statement=statement, by=by)
    note = Note.objects.get(text__startswith=NAME)
    other = Comment.objects.get(external_id="c3")
    assert set(erase_author(person, by=by).to_look_at) == {
        f"note:{note.pk}",
        f"concern:{concern.pk}",
        f"comment:{other.pk}",
    }


def test_every_text_to_look_at_is_reached() -> None:
    assert {label for label, _ in fields_to(Treatment.LOOK)} == TO_THREAD.keys()


def test_a_reply_on_its_way_has_to_arrive_first(person: Author) -> None:
    by = keeper()
    comment = Comment.objects.get(external_id="c1")
    said = Acknowledgement(
        concern="Der Fahrstuhl ist zu eng.",
        person=by,
        on=timezone.localdate() + timedelta(days=3),
    )
    acknowledge([comment], said=said, by=by)
    delivery = Delivery.objects.get()
    assert pick_up(delivery.pk, delivery.due_at)
    with pytest.raises(TooLate):
        erase_author(person, by=by)
    assert deliver_due(delivery.due_at) == 0
    assert Comment.objects.get(external_id="c1").text == WORDS


def test_only_who_looks_after_privacy_may_erase(person: Author) -> None:
    with pytest.raises(Refused):
        erase_author(person, by=keeper(role=Role.EXPERT))


def everything() -> Iterator[str]:
    """Every value of every table as text, decrypted, and what search holds."""
    with connection.cursor() as cursor:
        for model in apps.get_models():
            if model.__module__.startswith("augenhoehe."):
                cursor.execute(f"SELECT * FROM {model._meta.db_table} ORDER BY id")  # noqa: S608 - our tables
                for row in cursor.fetchall():
                    yield from (readable(value) for value in row)
        cursor.execute("SELECT stems FROM inbox_search")
        yield from (str(row[0]) for row in cursor.fetchall())


def readable(value: object) -> str:
    text = str(value)
    return decrypt(text) if text.startswith("gAAAA") else text
