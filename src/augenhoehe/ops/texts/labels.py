"""What the command says around findings, in the language of the text it has read."""

from augenhoehe.language.presence import (
    ANSWERS,
    CONCERN,
    NAME,
    NEXT_STEP,
    PANEL,
    RESPONSIBILITY,
    SOURCE,
)

LABELS: dict[str, dict[str, str]] = {
    "de": {
        "why": "Warum",
        "instead": "Vorschlag",
        "plain": "einfacher",
        "unanswered": "Ohne Antwort",
        "missing": "Nicht gesehen",
        "sum": "Gefunden: {all}, davon mit Stopp: {stops}.",
    },
    "en": {
        "why": "Why",
        "instead": "Proposal",
        "plain": "plainer",
        "unanswered": "Not answered",
        "missing": "Not seen",
        "sum": "Found: {all}, of these with stop: {stops}.",
    },
}
PART_NAMES: dict[str, dict[str, str]] = {
    "de": {
        CONCERN: "das Anliegen in eigenen Worten",
        ANSWERS: "eine Antwort auf jede Frage",
        RESPONSIBILITY: "was unser Anteil war",
        NEXT_STEP: "der nächste Schritt mit Datum",
        NAME: "der Name der Person, die sich kümmert",
        SOURCE: "eine Quelle oder Material",
        PANEL: "was das Gremium sagt",
    },
    "en": {
        CONCERN: "the concern in own words",
        ANSWERS: "an answer to each question",
        RESPONSIBILITY: "what was our part in it",
        NEXT_STEP: "the next step with a date",
        NAME: "the name of who takes care",
        SOURCE: "a source or material",
        PANEL: "what the panel says",
    },
}
