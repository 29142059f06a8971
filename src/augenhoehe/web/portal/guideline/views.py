from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from augenhoehe.accounts.errors import NotThere
from augenhoehe.guidelines.access import (
    as_data,
    published_versions,
    version_by_number,
    version_in_force,
)
from augenhoehe.web.ui.rules import shown


@require_safe
def guideline(request: HttpRequest, number: int | None = None) -> HttpResponse:
    """The version in force, or an earlier one by its number, for everybody."""
    version = version_in_force() if number is None else version_by_number(number)
    if version is None:
        raise NotThere
    is_german = get_language() == "de"
    context = {
        "version": version,
        "preface": version.preface_de if is_german else version.preface_en,
        "change_note": version.change_note_de if is_german else version.change_note_en,
        "rules": shown(version),
        "versions": published_versions(),
    }
    return render(request, "guideline/public.html", context)


@require_safe
def guideline_data(_request: HttpRequest, number: int | None = None) -> HttpResponse:
    """The same for machines."""
    version = version_in_force() if number is None else version_by_number(number)
    if version is None:
        raise NotThere
    return JsonResponse(as_data(version), json_dumps_params={"ensure_ascii": False})
