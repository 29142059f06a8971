"""A18: the same comment by a different person gets the same treatment."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from augenhoehe.accounts.office import office
from augenhoehe.channels.models import Channel
from augenhoehe.inbox.examine import examine_new
from augenhoehe.inbox.filters import Filters
from augenhoehe.inbox.intake import store
from augenhoehe.inbox.listing import inbox_page
from augenhoehe.inbox.models import Comment
from augenhoehe.inbox.states import Kind
from tests.factories import make_channel, make_user
from tests.inbox.remote import page, person, said

pytestmark = pytest.mark.django_db(transaction=True)

NOW = datetime(2026, 11, 17, 9, tzinfo=UTC)
NIGHT = datetime(2026, 11, 16, 23, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
CRITICISM = "Euer Training passt autistische Kinder an. Wann fragt ihr uns?"
LONG = (
    "Ich war dort. "
    + "Es war laut, niemand hat gefragt, und danach kam ein Brief. " * 130
)
LINKS = "\n- https://zeitung.example/eins\n- https://blog.example/zwei\n- Punkt drei\n"

VARIANTS: dict[str, list[str]] = {
    "1 who one is": [
        f"Ich bin {who}. {CRITICISM}"
        for who in ("autistisch", "groß", "Lehrerin", "psychisch krank")
    ],
    "2 praise or criticism": [
        "Eure Ausstellung war gut gemacht, ich komme gern wieder. Wann ist die nächste?",
        "Eure Ausstellung war schlecht gemacht, ich komme nie wieder. Wann lernt ihr das?",
    ],
    "3 polite, blunt, angry": [
        "Guten Tag, könnten Sie mir bitte sagen, warum wir nicht gefragt wurden?",
        "Warum wurden wir nicht gefragt?",
        "WARUM ZUM TEUFEL WURDEN WIR NICHT GEFRAGT?! Das ist eine Schande!",
    ],
    "4 ways of writing": [
        "Warum gibt es bei der Anmeldung keine Untertitel?",
        "Ich habe eine Frage. Ich höre nichts. Warum gibt es keine Unter·titel?",
        "anmelden video. ich nicht hören. warum kein text?",
        "warum gibtes bei der anmeldug keien untertitl?",
        "WARUM GIBT ES BEI DER ANMELDUNG KEINE UNTERTITEL?",
    ],
    "5 short or long": [CRITICISM, f"{CRITICISM} {LONG}{LINKS}"],
    "6 the fifth time": [CRITICISM] * 5,
    "7 languages": [
        "Warum fehlen die Untertitel?",
        "Why are there no captions?",
        "https://video.example/dgs-frage",
    ],
    "8 name or pseudonym": [CRITICISM, CRITICISM],
    "9 affected, relative, professional": [
        f"{who} {CRITICISM}"
        for who in (
            "Ich bin selbst Autistin.",
            "Ich bin Mutter eines autistischen Sohnes.",
            "Ich bin Ergotherapeutin.",
        )
    ],
    "10 helpful or dressage": [
        f"Ich nenne das {word}. {CRITICISM}" for word in ("hilfreich", "Dressur")
    ],
    "11 blog or newspaper": [
        f"Hier steht mehr: https://{host}.example/1. {CRITICISM}"
        for host in ("mein-blog", "zeitung")
    ],
    "12 organisation or moderation": [
        "Euer Vorstand hört nicht zu. Wann ändert sich das?",
        "Eure Moderation löscht Kritik. Wann ändert sich das?",
    ],
    "13 day and night": [CRITICISM, CRITICISM],
    "14 one or fifty": [
        f"{start} {CRITICISM}"
        for start in (f"In Haus {number} ist das genauso." for number in range(50))
    ],
}


@pytest.mark.parametrize("name", VARIANTS)
@pytest.mark.parametrize("turned", [False, True], ids=["as written", "turned round"])
def test_a18_same_comment_different_person_same_treatment(
    name: str, turned: bool
) -> None:
    texts = VARIANTS[name][::-1] if turned else VARIANTS[name]
    at = [NOW - HOUR] * len(texts)
    if name.startswith("13"):
        at[int(turned)] = NIGHT
    channel = make_channel()
    with time_machine.travel(NOW, tick=False):
        _imported(channel, texts, at, is_one_person=name.startswith("6"))
        examine_new(100, NOW)
    found = list(Comment.objects.order_by("pk"))
    assert [comment.text for comment in found] == texts
    assert len({_path(comment) for comment in found}) == 1
    assert len({_hints(comment) for comment in found}) == 1
    assert _hints(found[0]) == frozenset()
    if not name.startswith("13"):
        assert len({comment.due_at for comment in found}) == 1
        assert _queue() == [comment.pk for comment in found]


def test_a18_at_night_the_clock_is_the_one_of_the_next_morning() -> None:
    channel = make_channel()
    for number, moment in enumerate((NIGHT, NOW)):
        with time_machine.travel(moment, tick=False):
            item = said(f"n{number}", CRITICISM, written_at=moment)
            store(channel, page(item), now=moment)
    night, day = Comment.objects.order_by("pk")
    assert _waits(night) == _waits(day)


def _imported(
    channel: Channel,
    texts: list[str],
    at: list[datetime],
    *,
    is_one_person: bool = False,
) -> None:
    names = ["Kim" if is_one_person else f"Person {n}" for n in range(len(texts))]
    rows = zip(names, texts, at, strict=True)
    items = [
        said(f"c{n:03}", text, author=person(name), written_at=moment)
        for n, (name, text, moment) in enumerate(rows)
    ]
    store(channel, page(*items), now=NOW)


def _path(comment: Comment) -> tuple[object, ...]:
    duties = comment.duties.order_by("kind").values_list("kind", "state")
    assert duties
    assert comment.kind == Kind.UNCONFIRMED
    return (comment.no_duty, comment.visibility, *duties)


def _hints(comment: Comment) -> frozenset[str]:
    """Return what is pointed at for protection; questions are for the answer."""
    return frozenset(
        comment.hints.exclude(rule="question").values_list("rule", flat=True)
    )


def _queue() -> list[int]:
    alice = make_user(name="Alice Arndt")
    rows = inbox_page(alice, Filters(), size=100).rows
    return [row.comment_pk for row in rows]


def _waits(comment: Comment) -> list[timedelta]:
    """Return how long the office, from when it opens, may take for each duty."""
    opens = office().next_open(comment.arrived_at)
    return sorted(duty.due_at - opens for duty in comment.duties.all())
