"""The house of the replies, and a person who is logged in."""

from collections.abc import Callable

import pytest
from django.http import HttpResponse
from django.test import Client

from augenhoehe.accounts.models import User
from augenhoehe.replies.models import Draft
from tests.replies.conftest import House
from tests.replies.conftest import house as house

type Press = Callable[..., HttpResponse]

HTMX = {"HX-Request": "true"}


@pytest.fixture
def press(client: Client, house: House) -> Press:
    """Press a button of a draft's page as a person, with what the page sends along."""

    def send(
        name: str, draft: Draft, *, by: User | None = None, **fields: str | int
    ) -> HttpResponse:
        client.force_login(by or house.alice)
        sent = {"revision": draft.revision, **fields}
        return client.post(f"/desk/drafts/{draft.pk}/{name}/", sent)  # type: ignore[return-value]  # the test client's own kind of answer

    return send


def page(client: Client, draft: Draft, *, by: User) -> str:
    """Return the page of a draft as a person sees it."""
    client.force_login(by)
    answer = client.get(f"/desk/drafts/{draft.pk}/", headers={"accept-language": "en"})
    assert answer.status_code == 200
    return answer.text
