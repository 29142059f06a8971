"""Search finds word forms of both languages, and only what is there."""

import pytest
from django.db import connection

from augenhoehe.inbox import search
from augenhoehe.inbox.models import Comment
from tests.factories import make_comment

pytestmark = pytest.mark.django_db


def found(query: str) -> list[Comment]:
    return list(Comment.objects.filter(search.matching(query)).order_by("-pk"))


def test_every_word_has_to_be_there_in_any_form() -> None:
    one = make_comment(text="Die Rollstühle waren kaputt.")
    two = make_comment(text="Broken wheelchairs, ein Rollstuhl.")
    search.index([(one.pk, one.text), (two.pk, two.text)])

    assert found("Rollstuhl") == [two, one]
    assert found("rollstühle kaputt") == [one]
    assert found("wheelchair") == [two]
    assert found("Rollstuhl Treppe") == []


@pytest.mark.parametrize(
    "query", ["", "   ", "*", '"', "' OR 1=1 --", "a:* & !b | (", "NEAR(x y)", "\x00"]
)
def test_no_query_breaks_out_of_the_search(query: str) -> None:
    comment = make_comment(text="Etwas ganz anderes.")
    search.index([(comment.pk, comment.text)])

    assert found(query) == []


def test_what_is_forgotten_or_said_differently_is_not_found() -> None:
    comment = make_comment(text="Rampe")
    search.index([(comment.pk, "Rampe")])
    search.index([(comment.pk, "Aufzug")])

    assert found("Rampe") == []
    assert found("Aufzug") == [comment]
    search.forget([comment.pk])
    assert found("Aufzug") == []


def test_a_lost_index_is_noticed_and_built_again() -> None:
    comment = make_comment(text="Rampe")
    assert search.is_lost()

    assert search.rebuild() == 1

    assert not search.is_lost()
    assert found("Rampe") == [comment]


def test_an_index_without_comments_is_not_lost() -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM inbox_search")

    assert not search.is_lost()


def test_many_found_comments_are_the_same_as_few(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    comments = [make_comment(text=f"Rampe {number}") for number in range(5)]
    other = make_comment(text="Aufzug")
    search.index((each.pk, each.text) for each in [*comments, other])
    few = found("Rampe")

    monkeypatch.setattr(search, "FEW", 2)

    assert found("Rampe") == few == comments[::-1]
    inside = Comment.objects.filter(search.matching("Rampe"))
    assert set(Comment.objects.filter(pk__in=inside)) == set(comments)
