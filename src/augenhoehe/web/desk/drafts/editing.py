"""Changing what a draft says."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from augenhoehe.accounts.errors import Refused
from augenhoehe.replies.access import material_of, module_of
from augenhoehe.replies.actions.attach_material import attach_material
from augenhoehe.replies.actions.detach_material import detach_material
from augenhoehe.replies.actions.insert_module import insert_module
from augenhoehe.replies.actions.restore_version import restore_version
from augenhoehe.web.desk.drafts.bench import bench
from augenhoehe.web.desk.drafts.keeping import (
    saved,
    tells_who_was_faster,
    typed_text,
)
from augenhoehe.web.http import number_in, person_of


@require_POST
@login_required
@tells_who_was_faster
def keep_text(request: HttpRequest, pk: int) -> HttpResponse:
    """Save, and check the text or leave it for later: the button pressed says which."""
    saved(request, pk)
    if request.POST.get("do") == "later":
        messages.success(request, _("The draft is saved."))
        return redirect("drafts")
    return to(pk, "check")


@require_POST
@tells_who_was_faster
def autosave(request: HttpRequest, pk: int) -> HttpResponse:
    """Save while somebody types, and answer with the parts that follow from it."""
    if not request.user.is_authenticated:
        raise Refused(
            _("You are logged out. Copy your text, log in again and paste it here.")
        )
    found = saved(request, pk)
    context = {"bench": bench(person_of(request), found)}
    return render(request, "drafts/_autosaved.html", context)


@require_POST
@login_required
@tells_who_was_faster
def restore(request: HttpRequest, pk: int) -> HttpResponse:
    found = saved(request, pk)
    restore_version(
        found,
        version=_number(request, "version"),
        revision=found.revision,
        by=person_of(request),
    )
    messages.success(request, _("The earlier text is back. What it replaced is kept."))
    return redirect("draft", pk)


@require_POST
@login_required
@tells_who_was_faster
def insert(request: HttpRequest, pk: int) -> HttpResponse:
    """Put a text module at the end, with the variables that were filled in."""
    person = person_of(request)
    found = saved(request, pk)
    module = module_of(person, _number(request, "module"))
    before = f"value-{module.pk}-"
    values = {
        key.removeprefix(before): typed_text(request, key)
        for key in request.POST
        if key.startswith(before)
    }
    insert_module(
        found, module=module, values=values, revision=found.revision, by=person
    )
    return to(pk, "text")


@require_POST
@login_required
@tells_who_was_faster
def attach(request: HttpRequest, pk: int) -> HttpResponse:
    person = person_of(request)
    found = saved(request, pk)
    material = material_of(person, _number(request, "material"))
    attach_material(found, material=material, by=person)
    return to(pk, "shelf")


@require_POST
@login_required
@tells_who_was_faster
def detach(request: HttpRequest, pk: int) -> HttpResponse:
    found = saved(request, pk)
    attached = found.materials.filter(pk=_number(request, "detach")).first()
    if attached:
        detach_material(found, material=attached, by=person_of(request))
    return to(pk, "shelf")


def to(pk: int, anchor: str) -> HttpResponseRedirect:
    """Lead back to the draft, to the part that has changed."""
    return HttpResponseRedirect(f"{reverse('draft', args=[pk])}#{anchor}")


def _number(request: HttpRequest, name: str) -> int:
    return number_in(request.POST, name) or 0
