"""Addresses that raise what the domain raises, beside those of the site."""

from typing import NoReturn

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.urls import include, path

from augenhoehe.accounts.errors import Invalid, NotThere, Refused, TooLate
from augenhoehe.lifecycle import StepRefused

RAISED = {
    "too-late": TooLate("Das Gespräch wurde übernommen.", who="Ida Kowalski"),
    "step": StepRefused("closed", "reply"),
    "refused": Refused("Das gibt nur das Gremium frei."),
    "invalid": Invalid("So geht es noch nicht.", reasons=["Ein Name fehlt.", "<b>"]),
    "not-there": NotThere(),
    "forbidden": PermissionDenied(),
    "broken": RuntimeError("secret detail"),
}


def refuse(request: HttpRequest, what: str) -> NoReturn:
    raise RAISED[what]


urlpatterns = [
    path("refuse/<what>/", refuse),
    path("", include("augenhoehe.config.urls")),
]
