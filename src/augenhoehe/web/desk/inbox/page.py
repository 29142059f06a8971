"""Everything the page of the inbox shows."""

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.access import comments_of
from augenhoehe.inbox.completeness import completeness
from augenhoehe.inbox.filters import Filters
from augenhoehe.inbox.listing import inbox_page
from augenhoehe.inbox.states import Kind
from augenhoehe.web.desk.inbox import forms
from augenhoehe.web.desk.inbox.groups import grouped
from augenhoehe.web.desk.inbox.shelf import shelf
from augenhoehe.web.http import person_of

if TYPE_CHECKING:
    from django.forms import Form

    from augenhoehe.accounts.models import User


def page(
    request: HttpRequest, filters: Filters, *, wrong: "Form | None" = None
) -> HttpResponse:
    """Render the list; with the form that has errors in place of an empty one."""
    person = person_of(request)
    after = request.GET.get("after", "")
    found = inbox_page(person, filters, after=after)
    chosen = filters.as_mapping()
    form = forms.FilterForm(chosen, person=person, label_suffix="")
    context: dict[str, Any] = {
        "filters": filters,
        "groups": grouped(found.rows, now=timezone.now()),
        "filter_form": form,
        "more_is_set": any(field.name in chosen for field in form.more_fields()),
        "is_filtered": bool(chosen),
        "shelf": shelf(person, filters),
        "chosen": chosen,
        "save": wrong or forms.SaveViewForm(prefix="save", person=person),
        "next_url": _address(chosen | {"after": found.next}) if found.next else "",
        "first_url": _address(chosen) if after else "",
        "completeness": completeness(person),
        "criticism_waits": _criticism_waits(person, filters),
        "offers": _offers(person),
    }
    return render(request, "inbox/inbox.html", context, status=422 if wrong else 200)


def _address(given: dict[str, str]) -> str:
    return f"?{urlencode(given)}"


def _criticism_waits(person: "User", filters: Filters) -> int | None:
    """Return how much criticism waits, for a view of praise; else None."""
    if filters.kind != Kind.PRAISE:
        return None
    waiting = comments_of(person).filter(kind=Kind.CRITICISM, due_at__isnull=False)
    return waiting.count()


def _offers(person: "User") -> dict[str, bool]:
    return {
        "concern": person.may(Permission.DELIBERATE),
        "take": person.may(Permission.CLAIM),
        "reply": person.may(Permission.DRAFT),
    }
