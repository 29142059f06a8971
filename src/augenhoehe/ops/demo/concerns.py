"""Two concerns: one decided, one that waits for the panel."""

from augenhoehe.concerns.actions.commit import commit
from augenhoehe.concerns.actions.create_concern import Statement, create_concern
from augenhoehe.concerns.actions.decide import decide
from augenhoehe.concerns.actions.end_commitment import keep_commitment
from augenhoehe.concerns.actions.name_panel_topic import name_panel_topic
from augenhoehe.concerns.actions.take_position import take_position
from augenhoehe.concerns.models import Concern
from augenhoehe.concerns.states import Verdict
from augenhoehe.inbox.actions.write_note import write_note
from augenhoehe.ops.demo.house import House

COUNSELLING = "beratung-2 beratung-4"
STAND = "moos kranich ruth-stand holunder wollgras stand-en"

POSITIONS = (
    (
        "jonas",
        Verdict.RIGHT,
        "Die Untersuchungen sind echt, ich habe sie gelesen. "
        "Geplant hat eine Agentur, ohne den Beirat.",
    ),
    (
        "ida",
        Verdict.RIGHT,
        "Auch unser Satz „wie autistische Menschen erleben“ ist falsch. "
        "Das können wir nicht wissen.",
    ),
    (
        "samira",
        Verdict.PARTLY,
        "Das Blitzlicht muss weg. Kopfhörer mit Alltagslärm würde ich behalten.",
    ),
    (
        "birte",
        Verdict.RIGHT,
        "Wir haben im Frühjahr davon abgeraten. Das Protokoll liegt vor.",
    ),
)


def counselling(house: House) -> None:
    """The criticism is right, and something changes."""
    nele, ida, jonas, samira = house.named("nele ida jonas samira")
    concern = _concern(
        house,
        COUNSELLING,
        Statement(
            title="Beratung nur am Telefon",
            text="Wer nicht telefonieren kann oder tagsüber arbeitet, "
            "bekommt bei uns keinen Termin.",
            next_step="Schriftliche Termine einführen",
            next_on=house.days.day(3),
        ),
    )
    for person, text in (
        (jonas, "Die Kritik stimmt. Wer taub ist, ist ganz ausgeschlossen."),
        (ida, "Stimmt. Wir haben die Zeiten nach unserem Dienstplan gemacht."),
    ):
        take_position(concern, verdict=Verdict.RIGHT, text=text, by=person)
    decide(
        concern,
        verdict=Verdict.RIGHT,
        reasons="Der einzige Weg zu uns ist einer, den viele nicht gehen können.",
        text="Termine gibt es auch schriftlich, und donnerstags bis 19 Uhr.",
        by=samira,
    )
    first, later = house.days.day(-5), house.days.day(3)
    text = "Die falsche Weiterleitung wird abgeschaltet"
    kept = commit(concern, text=text, owner=ida, due_on=first, by=samira)
    keep_commitment(kept, outcome="Abgeschaltet und ausprobiert.", by=ida)
    text = "Termine lassen sich auch schriftlich ausmachen"
    commit(concern, text=text, owner=nele, due_on=later, by=samira)


def stand(house: House) -> None:
    """The panel is asked first; the team does not agree, and says so."""
    nele, ida, samira = house.named("nele ida samira")
    concern = _concern(
        house,
        STAND,
        Statement(
            title="Erlebnisstand „Eine Stunde ohne Filter“",
            text="Der Stand führt autistische Menschen vor, "
            "und niemand hat sie gefragt.",
            next_step="Der Beirat Innensicht antwortet",
            next_on=house.days.day(2),
        ),
    )
    name_panel_topic(concern, by=nele)
    for key, verdict, text in POSITIONS:
        take_position(concern, verdict=verdict, text=text, by=house.people[key])
    text = "Kein Blitzlicht, an keinem Stand"
    done = commit(concern, text=text, owner=ida, due_on=house.days.day(0), by=samira)
    keep_commitment(done, outcome="Abgesagt, die Agentur hat es bestätigt.", by=ida)
    text = "Entscheidung, ob der Stand entfällt"
    commit(concern, text=text, owner=samira, due_on=house.days.day(3), by=nele)
    note = "Ida, liest du meinen Entwurf noch heute? Blitzlicht zuerst."
    write_note(house.comment("moos").thread, text=note, by=nele, mentions=[ida])


def _concern(house: House, voices: str, statement: Statement) -> Concern:
    comments = [house.comment(key) for key in voices.split()]
    return create_concern(comments, statement=statement, by=house.people["nele"])
