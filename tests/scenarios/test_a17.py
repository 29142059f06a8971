"""A17: the tone check never runs on commenters."""

import re
from html import unescape

import pytest
from django.apps import apps
from django.db.models import Model

from augenhoehe.inbox.models import Comment, Hint
from augenhoehe.inbox.states import Kind, NoDuty, Visibility
from augenhoehe.language import hints
from tests.language.test_hints import PROTECTED
from tests.scenarios.own_page import OwnPage

pytestmark = pytest.mark.django_db

ANGRY = (
    "Ihr finanziert Dressur und nennt es Förderung. Das ist Folter, ihr Heuchler! "
    "SCHÄMT EUCH!!! Seit Monaten keine Antwort, nur Zensur."
)
CALM = (
    "Sie finanzieren dieses Training und nennen es Förderung. Das finde ich nicht gut. "
    "Bitte prüfen Sie das. Seit Monaten keine Antwort, nur Schweigen."
)
TONE = re.compile(
    r"tone|sentiment|toxic|polarity|mood|score|emotion|stimmung|tonfall", re.IGNORECASE
)


def test_a17_tone_check_never_runs_on_commenters(here: OwnPage) -> None:
    here.hears(CALM, name="Ruhige Robbe")
    here.hears(ANGRY, name="Wütende Welle")
    here.at("2026-11-23T10:05")
    calm = Comment.objects.get(text=CALM)
    angry = Comment.objects.get(text=ANGRY)

    # No tone or sentiment value is computed, stored or shown.
    assert not [name for name in _fields() if TONE.search(name)]
    assert not [name for name in hints.Examination.__slots__ if TONE.search(name)]
    shown = unescape(here.conversation("Wütende Welle").text)
    assert ANGRY in shown
    assert not TONE.search(shown.replace(ANGRY, ""))
    assert angry.kind == Kind.UNCONFIRMED

    # A hint, if any, points at words, names its rule and never moves the comment back.
    assert not Hint.objects.filter(comment=angry).exclude(rule="question")
    assert _treatment(angry) == _treatment(calm)
    inbox = here.alice.opens("inbox").text
    assert inbox.index("Ruhige Robbe") < inbox.index("Wütende Welle")


def test_a17_protected_words_change_nothing_in_queue_or_path(here: OwnPage) -> None:
    names = []
    for number, word in enumerate(["Training", *PROTECTED]):
        names.append(f"Robbe {number}")
        here.hears(f"Das ist {word}, und ihr wisst es.", name=names[-1])
    here.at("2026-11-23T10:05")
    plain, *protected = Comment.objects.filter(is_ours=False).order_by("pk")
    assert len(protected) == len(PROTECTED)
    assert {_treatment(each) for each in protected} == {_treatment(plain)}
    assert not Hint.objects.exists()
    inbox = here.alice.opens("inbox").text
    places = [inbox.index(f"{name}<") for name in names if f"{name}<" in inbox]
    assert places == sorted(places)
    assert len(places) > 10


def _fields() -> list[str]:
    models: list[type[Model]] = list(apps.get_app_config("inbox").get_models())
    return [field.name for model in models for field in model._meta.get_fields()]


def _treatment(comment: Comment) -> tuple[object, ...]:
    """Return everything that decides when and how a comment is answered."""
    duties = comment.duties.order_by("kind").values_list("kind", "due_at", "state")
    assert duties
    assert comment.no_duty == NoDuty.NONE
    assert comment.visibility == Visibility.PUBLIC
    return (comment.due_at, *duties)
