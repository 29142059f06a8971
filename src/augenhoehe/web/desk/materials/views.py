from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from augenhoehe.accounts.roles import Permission
from augenhoehe.replies.access import (
    material_of,
    materials_for,
    module_of,
    modules_for,
)
from augenhoehe.replies.actions.keep_material import MaterialFacts, keep_material
from augenhoehe.replies.actions.keep_module import keep_module
from augenhoehe.replies.actions.retire_material import retire_material
from augenhoehe.replies.actions.retire_module import retire_module
from augenhoehe.web.desk.materials.forms import MaterialForm, ModuleForm
from augenhoehe.web.http import person_of


@require_safe
@login_required
def materials(request: HttpRequest) -> HttpResponse:
    """What lies ready for replies; changes are for those who keep it."""
    person = person_of(request)
    context = {
        "materials": materials_for(person),
        "modules": modules_for(person),
        "may_keep": person.may(Permission.MATERIAL),
        "today": timezone.localdate(),
    }
    return render(request, "materials/materials.html", context)


@login_required
def material(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    """Add a material, or correct one."""
    person = person_of(request)
    person.require(Permission.MATERIAL)
    known = material_of(person, pk) if pk else None
    form = MaterialForm(request.POST or None, initial=_initial(known, MaterialForm))
    if form.is_valid():
        keep_material(MaterialFacts(**form.cleaned_data), by=person, material=known)
        messages.success(request, _("The material is kept."))
        return redirect("materials")
    context = {"form": form, "title": known.title if known else _("Add a material")}
    status = 422 if form.is_bound else 200
    return render(request, "materials/edit.html", context, status=status)


@login_required
def module(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    """Add a text module, or change one."""
    person = person_of(request)
    person.require(Permission.MATERIAL)
    known = module_of(person, pk) if pk else None
    form = ModuleForm(request.POST or None, initial=_initial(known, ModuleForm))
    if form.is_valid():
        keep_module(**form.cleaned_data, by=person, module=known)
        messages.success(request, _("The text module is kept."))
        return redirect("materials")
    context = {"form": form, "title": known.name if known else _("Add a text module")}
    status = 422 if form.is_bound else 200
    return render(request, "materials/edit.html", context, status=status)


@require_POST
@login_required
def retire(request: HttpRequest, pk: int) -> HttpResponse:
    person = person_of(request)
    retire_material(material_of(person, pk), by=person)
    messages.success(request, _("The material is not offered any more."))
    return redirect("materials")


@require_POST
@login_required
def retire_text(request: HttpRequest, pk: int) -> HttpResponse:
    person = person_of(request)
    retire_module(module_of(person, pk), by=person)
    messages.success(request, _("The text module is not offered any more."))
    return redirect("materials")


def _initial(
    known: object | None, form: type[MaterialForm] | type[ModuleForm]
) -> dict[str, object]:
    if known is None:
        return {}
    return {name: getattr(known, name) for name in form.base_fields}
