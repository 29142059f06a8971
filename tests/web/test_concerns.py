"""The pages of a concern: what people say on one half, what we do on the other."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from augenhoehe.accounts.models import Team, User
from augenhoehe.accounts.roles import Role
from augenhoehe.concerns.actions.create_concern import Statement, create_concern
from augenhoehe.concerns.models import Commitment, Concern
from tests.factories import make_channel, make_comment, make_team, make_user

pytestmark = pytest.mark.django_db

SOON = date(2030, 6, 3)


@pytest.fixture
def ida(db: None) -> User:
    return make_user(name="Ida Kowalski")


@pytest.fixture
def concern(ida: User) -> Concern:
    statement = Statement(
        title="Der Stand", text="Er führt vor.", next_step="Beraten", next_on=SOON
    )
    return create_concern([make_comment()], statement=statement, by=ida)


def test_a_concern_is_opened_for_chosen_comments(client: Client, ida: User) -> None:
    client.force_login(ida)
    comment = make_comment(text="Ohne uns über uns.")
    address = reverse("new_concern")
    page = client.get(address, {"comment": comment.pk})
    assert "Ohne uns über uns." in page.text
    answer = client.post(
        address,
        {
            "comment": comment.pk,
            "title": "Der Stand",
            "text": "Er führt vor.",
            "next_step": "Beraten",
            "next_on": "2030-06-03",
        },
    )
    found = Concern.objects.get()
    assert answer.headers["Location"] == reverse("concern", args=[found.pk])
    assert list(found.comments.all()) == [comment]


def test_what_is_missing_is_said_and_what_was_typed_stays(
    client: Client, ida: User
) -> None:
    client.force_login(ida)
    page = client.post(
        reverse("new_concern"), {"comment": make_comment().pk, "title": "Der Stand"}
    )
    assert page.status_code == 422
    assert "Der Stand" in page.text
    assert "aria-invalid" in page.text


def test_a_comment_joins_a_concern_that_is_open(
    client: Client, ida: User, concern: Concern
) -> None:
    client.force_login(ida)
    comment = make_comment()
    client.post(reverse("join_concern"), {"comment": comment.pk, "concern": concern.pk})
    assert comment in concern.comments.all()


def test_the_whole_way_of_a_concern(
    client: Client, ida: User, concern: Concern
) -> None:
    client.force_login(ida)
    page = reverse("concern", args=[concern.pk])

    def send(name: str, **fields: str) -> None:
        answer = client.post(reverse(name, args=[concern.pk]), fields)
        assert answer.headers.get("Location") == page, answer.text

    send("concern_position", **{"position-verdict": "right", "position-text": "Ja."})
    send(
        "concern_decide",
        **{
            "decision-verdict": "right",
            "decision-reasons": "Niemand wurde gefragt.",
            "decision-text": "Der Stand entfällt.",
        },
    )
    send(
        "concern_commit",
        **{
            "commitment-text": "Bezahlte Vorträge",
            "commitment-due_on": "2030-07-01",
            "commitment-owner": str(ida.pk),
        },
    )
    shown = client.get(page).text
    for words in ("Niemand wurde gefragt.", "Der Stand entfällt.", "Bezahlte Vorträge"):
        assert words in shown
    kept = Commitment.objects.get()
    client.post(
        reverse("end_commitment", args=[kept.pk]), {"outcome": "Drei.", "keep": "1"}
    )
    send("concern_settle")
    send("concern_reopen", **{"reopening-reason": "Ein neuer Stand."})
    assert "Ein neuer Stand." in client.get(page).text


def test_a_wrong_form_comes_back_open_with_what_was_typed(
    client: Client, ida: User, concern: Concern
) -> None:
    client.force_login(ida)
    page = client.post(
        reverse("concern_decide", args=[concern.pk]),
        {"decision-reasons": "Nur Gründe."},
    )
    assert page.status_code == 422
    assert "Nur Gründe." in page.text


def test_a_panel_member_is_offered_no_decision_and_the_server_refuses_one(
    client: Client, concern: Concern
) -> None:
    client.force_login(make_user(name="Pia Panel", role=Role.PANEL))
    page = client.get(reverse("concern", args=[concern.pk]))
    decide = reverse("concern_decide", args=[concern.pk])
    assert decide not in page.text
    answer = client.post(
        decide,
        {"decision-verdict": "not", "decision-reasons": "x", "decision-text": "y"},
    )
    assert answer.status_code == 403
    assert not concern.decisions.exists()


def test_for_a_stranger_the_concern_does_not_exist(
    client: Client, concern: Concern
) -> None:
    client.force_login(make_user(name="Charlie Stern", team=make_team(name="Fern")))
    assert client.get(reverse("concern", args=[concern.pk])).status_code == 404
    assert "Der Stand" not in client.get(reverse("concerns")).text
    settle = reverse("concern_settle", args=[concern.pk])
    assert client.post(settle).status_code == 404


def test_the_whole_history_is_for_auditors(
    client: Client, ida: User, concern: Concern
) -> None:
    client.force_login(ida)
    assert client.get(reverse("history")).status_code == 403
    client.force_login(make_user(name="Ute Prüfer", role=Role.AUDITOR))
    page = client.get(reverse("history"), headers={"accept-language": "en"})
    assert "The concern was opened." in page.text
    assert "Ida Kowalski" in page.text


def test_comments_that_may_say_the_same_are_proposed_and_join_when_chosen(
    client: Client, ida: User
) -> None:
    client.force_login(ida)
    first = make_comment(text="Wo sind die Untertitel im Film?")
    alike = make_comment(text="I'm deaf and your video has no captions.")
    other = make_comment(text="Wann kommt der Bus?")
    page = client.get(reverse("new_concern"), {"comment": first.pk})
    assert f'id="alike-{alike.pk}"' in page.text
    assert f'id="alike-{other.pk}"' not in page.text
    client.post(
        reverse("new_concern"),
        {
            "comment": first.pk,
            "alike": [alike.pk],
            "title": "Untertitel",
            "text": "Videos haben keine Untertitel.",
            "next_step": "Zählen",
            "next_on": "2030-06-03",
        },
    )
    assert set(Concern.objects.get().comments.all()) == {first, alike}


def test_an_open_concern_proposes_new_voices_and_stands_first_for_them(
    client: Client, ida: User, concern: Concern
) -> None:
    client.force_login(ida)
    captions = create_concern(
        [make_comment(text="Untertitel fehlen.")],
        statement=Statement(
            title="Untertitel", text="Filme ohne Text.", next_step="x", next_on=SOON
        ),
        by=ida,
    )
    late = make_comment(text="Please add subtitles to the clip!")
    page = client.get(reverse("new_concern"), {"comment": late.pk})
    place = page.text.index
    assert place(f'id="concern-{captions.pk}"') < place(f'id="concern-{concern.pk}"')
    page = client.get(reverse("concern", args=[captions.pk]))
    assert f'id="alike-{late.pk}"' in page.text
    client.post(reverse("join_concern"), {"concern": captions.pk, "alike": [late.pk]})
    assert late in captions.comments.all()


def test_comments_of_other_teams_are_not_proposed(client: Client, ida: User) -> None:
    others = Team.objects.create(name="Other team")
    hidden = make_comment(channel=make_channel(team=others), text="No captions!")
    client.force_login(ida)
    shown = make_comment(text="Untertitel fehlen.")
    page = client.get(reverse("new_concern"), {"comment": shown.pk})
    assert shown.text in page.text
    assert f'id="alike-{hidden.pk}"' not in page.text
