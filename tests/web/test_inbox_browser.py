"""Inbox, conversation and day in a real browser."""

import pytest
from django.urls import reverse
from django.utils import timezone

from augenhoehe.accounts.models import User
from augenhoehe.guidelines.defaults import establish
from augenhoehe.inbox.duties import open_duties
from augenhoehe.inbox.models import Comment, Hint
from augenhoehe.replies.models import Release
from tests.browser import DESKTOP, PHONE, barriers, scrolls_sideways
from tests.factories import (
    make_author,
    make_channel,
    make_comment,
    make_post,
    make_user,
)
from tests.web.conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def ida(transactional_db: None) -> User:
    return make_user(name="Ida Kowalski")


@pytest.fixture
def comment(transactional_db: None) -> Comment:
    """A conversation of two people below a post, with a hint and the guideline."""
    establish()
    channel = make_channel(name="Pinnwand")
    found = make_comment(channel=channel, post=make_post(channel=channel))
    answer = make_comment(
        parent=found, author=make_author(channel=channel, name="kranich84")
    )
    Hint.objects.create(comment=found, rule="question", start=0, end=5)
    open_duties([found, answer], now=timezone.now())
    return found


@pytest.mark.parametrize("view", ["light", "dark", "quiet"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_the_pages_have_no_barriers(
    visit: Visit, ida: User, comment: Comment, view: str, viewport: dict[str, int]
) -> None:
    conversation = reverse("thread", args=[comment.thread_id])
    for path in (reverse("today"), reverse("inbox"), conversation):
        page = visit(path, by=ida, view=view, viewport=viewport)
        page.evaluate(
            "document.querySelectorAll('details').forEach(d => d.open = true)"
        )
        assert not barriers(page)
        assert not scrolls_sideways(page)


def test_the_text_appears_below_the_form_and_the_form_stays(
    visit: Visit, ida: User, comment: Comment
) -> None:
    page = visit(reverse("thread", args=[comment.thread_id]), by=ida)
    page.fill("#id_ack-concern", "Sie wurden zum Stand nicht gefragt.")
    page.click("button[name=preview]")
    page.wait_for_selector("#preview .preview")
    assert "Sie wurden zum Stand nicht gefragt." in page.inner_text("#preview")
    assert page.input_value("#id_ack-concern") == "Sie wurden zum Stand nicht gefragt."
    assert not barriers(page)


def test_a_comment_is_acknowledged_without_scripts(
    visit: Visit, ida: User, comment: Comment
) -> None:
    page = visit(reverse("inbox"), by=ida, scripts="off")
    page.click(f"#row-{comment.pk} a")
    page.fill("#id_ack-concern", "Sie wurden zum Stand mit Blitzlicht nicht gefragt.")
    page.click("form.sheet .btn-main")
    page.wait_for_selector(".notice")
    assert Release.objects.count() == 1


def test_the_keyboard_alone_confirms_what_a_comment_is(
    visit: Visit, ida: User, comment: Comment
) -> None:
    page = visit(reverse("thread", args=[comment.thread_id]), by=ida)
    page.focus(f"#do-{comment.pk} details summary")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector(".notice")
    comment.refresh_from_db()
    assert comment.kind_by == ida


def test_filters_work_with_the_keyboard_and_keep_what_was_chosen(
    visit: Visit, ida: User, comment: Comment
) -> None:
    page = visit(reverse("inbox"), by=ida)
    page.fill("#id_q", "gefragt")
    page.keyboard.press("Enter")
    page.wait_for_url("**q=gefragt**")
    assert page.input_value("#id_q") == "gefragt"
    assert not barriers(page)
