"""The public figures tell of us, and of nobody who writes."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from augenhoehe.inbox.models import Duty
from augenhoehe.inbox.states import DutyKind, DutyState, VoidReason
from tests.factories import make_comment

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("language", ["de", "en"])
def test_they_can_be_read_before_anything_happened(
    client: Client, language: str
) -> None:
    page = client.get(reverse("figures"), headers={"accept-language": language})
    assert page.status_code == 200


def test_void_duties_and_sleeping_dialogues_are_counted_in_public(
    client: Client,
) -> None:
    now = timezone.now()
    comment = make_comment(text="Warum wurden wir nicht gefragt?")
    late = now - timedelta(days=9)
    Duty.objects.create(
        comment=comment,
        kind=DutyKind.ANSWER,
        state=DutyState.VOID,
        void_reason=VoidReason.NOT_WISHED,
        opened_at=late,
        due_at=late,
        ended_at=now,
    )
    Duty.objects.create(
        comment=comment, kind=DutyKind.ACKNOWLEDGE, opened_at=late, due_at=late
    )
    type(comment.thread).objects.update(due_at=late)
    page = client.get(reverse("figures"), headers={"accept-language": "en"}).text
    assert "The author wishes no reply" in page
    assert "1 of 1 open dialogues are past a date we gave." in page
    assert comment.author.name not in page
    assert comment.text not in page
