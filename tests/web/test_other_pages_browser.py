"""Concerns, guideline, channels, people and the public pages in a real browser."""

from datetime import date

import pytest
from django.urls import reverse

from augenhoehe.accounts.models import Grant, User
from augenhoehe.accounts.roles import Role
from augenhoehe.concerns.actions.create_concern import Statement, create_concern
from augenhoehe.concerns.models import Concern
from augenhoehe.guidelines.actions.start_version import start_version
from augenhoehe.guidelines.defaults import establish
from augenhoehe.inbox.actions.publish_post import publish_post
from augenhoehe.inbox.models import Comment, Post
from tests.browser import DESKTOP, PHONE, barriers, scrolls_sideways
from tests.factories import make_channel, make_comment, make_user
from tests.web.conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LOOKS = [
    pytest.param("light", DESKTOP, id="light"),
    pytest.param("dark", PHONE, id="dark-phone"),
    pytest.param("quiet", PHONE, id="quiet-phone"),
]


@pytest.fixture
def samira(transactional_db: None) -> User:
    """Every role in one person: every page is open to her."""
    establish()
    person = make_user(name="Samira Haddad", role=Role.MANAGEMENT)
    Grant.objects.create(user=person, role=Role.ADMINISTRATOR)
    Grant.objects.create(user=person, role=Role.PANEL)
    return User.objects.get(pk=person.pk)


@pytest.fixture
def concern(samira: User) -> Concern:
    statement = Statement(
        title="Der Stand",
        text="Er führt vor.",
        next_step="Beraten",
        next_on=date(2030, 6, 3),
    )
    return create_concern([make_comment()], statement=statement, by=samira)


@pytest.fixture
def post(samira: User) -> Post:
    channel = make_channel(name="Unsere Seite", kind="portal")
    found = publish_post(channel, title="Livestream", text="Am Freitag.", by=samira)
    make_comment(channel=channel, post=found, text="Wo sind die Untertitel?")
    return found


@pytest.mark.parametrize(("view", "viewport"), LOOKS)
def test_the_desk_has_no_barriers_with_everything_unfolded(
    visit: Visit,
    samira: User,
    concern: Concern,
    post: Post,
    view: str,
    viewport: dict[str, int],
) -> None:
    start_version(by=samira)
    for path in (
        reverse("concerns"),
        reverse("concern", args=[concern.pk]),
        reverse("new_concern"),
        reverse("guideline_desk"),
        reverse("words"),
        reverse("term_new"),
        reverse("family", args=["T05_non_apology"]),
        reverse("family_new"),
        reverse("channels"),
        reverse("channel", args=[post.channel_id]),
        reverse("connect", args=["wordpress"]),
        reverse("people"),
        reverse("person", args=[samira.pk]),
        reverse("office"),
        reverse("history"),
    ):
        page = visit(path, by=samira, view=view, viewport=viewport)
        page.evaluate(
            "document.querySelectorAll('details').forEach(d => d.open = true)"
        )
        assert not barriers(page), path
        assert not scrolls_sideways(page), path


@pytest.mark.parametrize(("view", "viewport"), LOOKS)
def test_the_public_pages_have_no_barriers(
    visit: Visit, post: Post, view: str, viewport: dict[str, int]
) -> None:
    discussion = reverse("say_to_post", args=[post.pk])
    for path in (reverse("say"), discussion, reverse("figures"), reverse("guideline")):
        page = visit(path, view=view, viewport=viewport)
        assert not barriers(page), path
        assert not scrolls_sideways(page), path


def test_one_speaks_in_public_by_keyboard_and_without_scripts(
    visit: Visit, post: Post
) -> None:
    page = visit(reverse("say_to_post", args=[post.pk]), scripts="off")
    page.focus("textarea[name=text]")
    page.keyboard.type("Ich höre nichts. Wann kommen die Untertitel?")
    page.focus("main form .btn-main")
    page.keyboard.press("Enter")
    page.wait_for_selector("button[name=send]")
    page.focus("button[name=send]")
    page.keyboard.press("Enter")
    page.wait_for_url("**/my-comment/**")
    page.wait_for_load_state("networkidle")
    assert Comment.objects.filter(text__startswith="Ich höre nichts.").count() == 1


def test_a_form_that_is_not_complete_comes_back_without_barriers(
    visit: Visit, post: Post
) -> None:
    page = visit(reverse("say_to_post", args=[post.pk]))
    page.fill("input[name=email]", "leise@example.org")
    page.evaluate("document.querySelectorAll('form').forEach(f => f.noValidate = true)")
    page.click("main form .btn-main")
    page.wait_for_selector("[aria-invalid=true]")
    assert page.input_value("input[name=email]") == "leise@example.org"
    assert not barriers(page)
