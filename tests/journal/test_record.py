"""The journal tells what was done, and can forget of whom without losing that."""

import json

import pytest
import rfc8785
from django.db import DatabaseError, connection, transaction
from django.db.transaction import TransactionManagementError

from augenhoehe.accounts.access import names_behind
from augenhoehe.accounts.models import User
from augenhoehe.journal.models import Entry
from augenhoehe.journal.record import (
    NotAFact,
    forget,
    history,
    known_references,
    record,
    reference,
)
from augenhoehe.schema import missing
from tests.factories import make_comment, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def ida(db: None) -> User:
    return make_user(name="Ida Kowalski")


def test_an_entry_names_people_and_comments_by_key_and_things_by_number(
    ida: User,
) -> None:
    comment = make_comment()
    entry = record("inbox.claimed", by=ida, about=[comment.thread, comment], size=2)
    body = json.loads(entry.body)
    assert body["about"][0] == f"thread:{comment.thread_id}"
    assert len(body["about"][1]) == len(body["actor"]) == 64
    assert body["facts"] == {"size": 2}
    assert ida.email not in entry.body


def test_the_body_is_canonical_json(ida: User) -> None:
    entry = record("inbox.claimed", by=ida, about=make_comment(), b=1, a="x")
    assert entry.body.encode() == rfc8785.dumps(json.loads(entry.body))


@pytest.mark.parametrize("text", ["Das ist ein Satz.", "zwei Wörter", "x" * 81])
def test_text_of_people_does_not_get_in(ida: User, text: str) -> None:
    with pytest.raises(NotAFact):
        record("inbox.claimed", by=ida, about=make_comment(), note=text)


def test_after_the_key_is_gone_nobody_can_say_whom_it_was_about(ida: User) -> None:
    comment = make_comment()
    entry = record("inbox.claimed", by=ida, about=comment)
    before = reference(comment)
    assert history([comment])
    assert forget([comment]) == 1
    assert history([comment]) == []
    assert known_references([comment]) == {}
    assert reference(comment) != before
    assert Entry.objects.get(pk=entry.pk).body == entry.body


def test_a_history_names_who_did_it(ida: User) -> None:
    comment = make_comment()
    record("inbox.claimed", by=ida, about=comment)
    line = history([comment])[0]
    assert names_behind([line.actor]) == {line.actor: "Ida Kowalski"}


def test_reading_a_history_writes_nothing(
    ida: User, django_assert_num_queries: "object"
) -> None:
    comment = make_comment()
    assert history([comment]) == []
    assert known_references([comment, ida]) == {}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_entry SET verb='x'",
        "DELETE FROM journal_subject",
        "DELETE FROM journal_entry",
    ],
)
def test_the_database_refuses_to_change_what_happened(
    ida: User, statement: str
) -> None:
    record("inbox.claimed", by=ida, about=make_comment())
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        connection.cursor().execute(statement)
    assert missing() == []


@pytest.mark.django_db(transaction=True)
def test_nothing_is_recorded_outside_the_change_it_tells_of() -> None:
    with pytest.raises(TransactionManagementError):
        record("inbox.claimed", by=None, about=make_comment())


@pytest.mark.django_db(transaction=True)
def test_a_test_with_real_transactions_can_leave_entries_behind() -> None:
    with transaction.atomic():
        record("inbox.claimed", by=None, about=make_comment())
    assert Entry.objects.count() == 1
