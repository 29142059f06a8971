"""Open concerns that a comment may belong to are found without a query for each."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from augenhoehe.concerns.actions.create_concern import Statement, create_concern
from augenhoehe.concerns.likeness import likely_concerns
from tests.factories import make_comment, make_user

pytestmark = pytest.mark.django_db


def test_the_number_of_queries_does_not_grow_with_the_concerns() -> None:
    ida = make_user(name="Ida Kowalski")

    def opened(text: str) -> None:
        statement = Statement(
            title="Etwas", text="Etwas.", next_step="x", next_on=date(2030, 6, 3)
        )
        create_concern([make_comment(text=text)], statement=statement, by=ida)

    def asked() -> tuple[int, list[str]]:
        with CaptureQueriesContext(connection) as queries:
            found = likely_concerns(ida, said=["Bitte Untertitel im Film!"])
        return len(queries), [each.comments.get().text for each in found]

    opened("Wo sind die Untertitel?")
    first = asked()
    for text in ("Der Bus war zu spät.", "Die Tür klemmt.", "Schönes Konzert."):
        opened(text)
    assert asked() == first == (first[0], ["Wo sind die Untertitel?"])
