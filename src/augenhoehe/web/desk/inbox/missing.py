"""What is not here: comments that vanished, and items that could not be read."""

from typing import TYPE_CHECKING

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.access import (
    comment_of,
    dead_letter_of,
    dead_letters_of,
    unexplained_of,
)
from augenhoehe.inbox.actions.explain_disappearance import explain_disappearance
from augenhoehe.inbox.actions.settle_dead_letter import settle_dead_letter
from augenhoehe.web.desk.inbox import forms
from augenhoehe.web.http import person_of

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User

SHOWN = 100


@require_safe
@login_required
def disappearances(request: HttpRequest) -> HttpResponse:
    """Comments that vanished at a network, and nobody knows why."""
    return _disappearances(request)


@require_POST
@login_required
def explaining(request: HttpRequest, pk: int) -> HttpResponse:
    """Note the author's own wish. There is no other explanation by hand."""
    person = person_of(request)
    comment = comment_of(person, pk)
    form = forms.ExplainForm(request.POST, prefix=f"explain-{pk}")
    if not form.is_valid():
        return _disappearances(request, wrong=form)
    explain_disappearance(comment, own_words=form.cleaned_data["own_words"], by=person)
    messages.success(request, _("The disappearance is explained."))
    return redirect("disappearances")


@require_safe
@login_required
def dead_letters(request: HttpRequest) -> HttpResponse:
    """Items that could not be read: kept with the reason until a person has looked."""
    person = person_of(request)
    letters = [
        (letter, _may_settle(person, letter.channel.team_id))
        for letter in dead_letters_of(person)[:SHOWN]
    ]
    return render(request, "inbox/dead_letters.html", {"letters": letters})


@require_POST
@login_required
def settling(request: HttpRequest, pk: int) -> HttpResponse:
    person = person_of(request)
    settle_dead_letter(dead_letter_of(person, pk), by=person)
    messages.success(request, _("The item is dealt with."))
    return redirect("dead_letters")


def _disappearances(
    request: HttpRequest, *, wrong: forms.ExplainForm | None = None
) -> HttpResponse:
    person = person_of(request)
    rows = [
        (comment, _form(comment.pk, wrong))
        for comment in unexplained_of(person)[:SHOWN]
    ]
    context = {"rows": rows, "may_explain": person.may(Permission.CLAIM)}
    status = 422 if wrong else 200
    return render(request, "inbox/disappearances.html", context, status=status)


def _form(pk: int, wrong: forms.ExplainForm | None) -> forms.ExplainForm:
    prefix = f"explain-{pk}"
    if wrong and wrong.prefix == prefix:
        return wrong
    return forms.ExplainForm(prefix=prefix)


def _may_settle(person: "User", team_id: int) -> bool:
    return person.may_in(Permission.CHANNELS, team_id) or person.may_in(
        Permission.CLAIM, team_id
    )
