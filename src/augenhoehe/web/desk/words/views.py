from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from augenhoehe.accounts.roles import Permission
from augenhoehe.participation.access import proposal_of, proposals_for
from augenhoehe.participation.actions.decide_wording import decide_wording
from augenhoehe.participation.actions.keep_family import FamilyFacts, keep_family
from augenhoehe.participation.actions.keep_term import TermFacts, keep_term
from augenhoehe.participation.actions.propose_wording import propose_wording
from augenhoehe.participation.lexicon import (
    family_facts,
    is_shipped,
    lexicon_for,
    term_facts,
)
from augenhoehe.participation.states import Verdict
from augenhoehe.web.desk.words import forms
from augenhoehe.web.http import person_of


@require_safe
@login_required
def words(request: HttpRequest) -> HttpResponse:
    """Every word and family that the check knows, whoever decided on it."""
    return _page(request)


@login_required
def term(request: HttpRequest, slug: str = "") -> HttpResponse:
    """Add a word, or say something else of one."""
    person = person_of(request)
    person.require(Permission.WORDS)
    language, _dash, key = slug.partition("-")
    known = term_facts(person, language=language, key=key) if slug else None
    form = forms.TermForm(request.POST or None, initial=known.facts if known else None)
    if form.is_valid():
        keep_term(TermFacts(**form.cleaned_data), by=person, key=key)
        messages.success(request, _("The word is kept. It holds from now on."))
        return redirect("words")
    return _edit(request, form, known.name if known else _("Add a word"))


@login_required
def family(request: HttpRequest, slug: str = "") -> HttpResponse:
    """Add a family of findings, or change one."""
    person = person_of(request)
    person.require(Permission.WORDS)
    known = family_facts(person, key=slug) if slug else None
    kind = forms.ShippedFamilyForm if is_shipped(slug) else forms.FamilyForm
    form = kind(request.POST or None, initial=known.facts if known else None)
    if form.is_valid():
        keep_family(FamilyFacts(**form.cleaned_data), by=person, key=slug)
        messages.success(request, _("It is kept. The check looks for it from now on."))
        return redirect("words")
    return _edit(request, form, known.name if known else _("Add a family"))


@require_POST
@login_required
def propose(request: HttpRequest) -> HttpResponse:
    form = forms.ProposalForm(request.POST)
    if not form.is_valid():
        return _page(request, proposing=form)
    propose_wording(**form.cleaned_data, by=person_of(request))
    messages.success(
        request, _("The panel reads your proposal. The word stays as it is.")
    )
    return redirect("words")


@login_required
def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Answer a proposal, for the panel; to read it, for everybody."""
    person = person_of(request)
    proposal = proposal_of(person, pk)
    form = forms.DecisionForm(request.POST or None)
    if request.method == "POST":
        person.require(Permission.WORDS)
        if form.is_valid():
            said = form.cleaned_data
            decide_wording(
                proposal,
                verdict=Verdict(said["verdict"]),
                answer=said["answer"],
                by=person,
            )
            messages.success(request, _("The answer is kept, for everybody to read."))
            return redirect("word_decide", pk)
    may_decide = person.may(Permission.WORDS) and proposal.verdict == Verdict.WAITS
    context = {"proposal": proposal, "form": form, "may_decide": may_decide}
    status = 422 if form.is_bound else 200
    return render(request, "words/proposal.html", context, status=status)


def _page(request: HttpRequest, *, proposing: Form | None = None) -> HttpResponse:
    person = person_of(request)
    context = {
        "lexicon": lexicon_for(person, today=timezone.localdate()),
        "proposals": proposals_for(person)[:50],
        "may_decide": person.may(Permission.WORDS),
        "proposing": proposing or forms.ProposalForm(),
        "is_open": bool(proposing),
    }
    status = 422 if proposing else 200
    return render(request, "words/words.html", context, status=status)


def _edit(request: HttpRequest, form: Form, title: str) -> HttpResponse:
    context = {"form": form, "title": title}
    status = 422 if form.is_bound else 200
    return render(request, "words/edit.html", context, status=status)
