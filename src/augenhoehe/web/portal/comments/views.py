from dataclasses import replace
from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from augenhoehe.accounts.roles import Permission
from augenhoehe.channels.access import channels_of
from augenhoehe.channels.registry import is_pushed
from augenhoehe.inbox.actions.speak import Words, speak
from augenhoehe.inbox.public import discussion
from augenhoehe.inbox.receipts import (
    comment_behind,
    kept_key,
    new_key,
    open_post,
    open_posts,
    receipt,
)
from augenhoehe.replies.access import public_release
from augenhoehe.web.http import person_of
from augenhoehe.web.portal.comments.forms import SayForm

if TYPE_CHECKING:
    from augenhoehe.channels.models import Channel


@require_safe
def say(request: HttpRequest) -> HttpResponse:
    """Everything that can be commented here."""
    context = {"posts": open_posts(), "own_pages": _writable(request)}
    return render(request, "comments/posts.html", context)


def post(request: HttpRequest, pk: int) -> HttpResponse:
    """A post, what was said about it, and the form; then the page to read it again.

    The key of the receipt is made before anything is sent: a form that arrives twice
    is one comment with one receipt.
    """
    found = open_post(pk)
    form = SayForm(request.POST if request.method == "POST" else None)
    key = kept_key(request.POST.get("key", ""))
    sent = request.method == "POST"
    if sent and form.is_valid() and "send" in request.POST:
        speak(found, words=_words(form), key=key)
        return redirect("my_comment", key)
    is_reviewed = sent and form.is_valid() and "change" not in request.POST
    context = {
        "post": found,
        "form": form,
        "key": key,
        "discussion": discussion(found),
    }
    template = "comments/review.html" if is_reviewed else "comments/post.html"
    wrong = sent and not form.is_valid()
    return render(request, template, context, status=422 if wrong else 200)


def my_comment(request: HttpRequest, key: str) -> HttpResponse:
    """The private page of one comment: what happens next, by whom, by when."""
    found = receipt(key)
    form = SayForm(request.POST if request.method == "POST" else None)
    if form.is_valid() and found.post_id:
        further = kept_key(request.POST.get("further", ""))
        parent = comment_behind(key)
        words = replace(_words(form), name=found.name)
        speak(open_post(found.post_id), words=words, key=further, parent=parent)
        return redirect("my_comment", further)
    context = {"receipt": found, "form": form, "key": key, "further": new_key()}
    status = 422 if form.is_bound else 200
    response = render(request, "comments/my_comment.html", context, status=status)
    response["Cache-Control"] = "private, no-store"
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex"
    return response


@require_safe
def own_page(request: HttpRequest, slug: str) -> HttpResponse:
    """An answer of ours that the network did not take."""
    found = public_release(slug)
    return render(request, "comments/answer.html", {"answer": found})


def _writable(request: HttpRequest) -> "list[Channel]":
    """Return our own places where the person who is logged in may write a post."""
    if not request.user.is_authenticated:
        return []
    person = person_of(request)
    return [
        channel
        for channel in channels_of(person)
        if is_pushed(channel) and person.may_in(Permission.SUBMIT, channel.team_id)
    ]


def _words(form: SayForm) -> Words:
    said = form.cleaned_data
    return Words(
        text=said["text"],
        name=said["name"],
        email=said["email"],
        also_private=bool(said["where"]),
    )
