"""What the advice says, in the language of the text."""

from augenhoehe.language.plain import (
    ABBREVIATION,
    COMPOUND,
    NEGATION,
    NESTED,
    NOMINAL,
    PASSIVE,
    SENTENCE,
    WORD,
)

TEXTS: dict[str, dict[str, tuple[str, str]]] = {
    "de": {
        SENTENCE: (
            "Der Satz hat {count} Wörter. Ab 20 Wörtern wird er für viele schwer.",
            "Teilen Sie ihn in zwei oder drei Sätze, mit einer Aussage in jedem.",
        ),
        NESTED: (
            "In diesem Satz stecken mehrere Nebensätze.",
            "Machen Sie aus jedem Nebensatz einen eigenen Satz.",
        ),
        PASSIVE: (
            "Im Passiv bleibt offen, wer etwas tut.",
            "Sagen Sie, wer es tut: „Wir haben [was getan].“",
        ),
        NOMINAL: (
            "Viele Hauptwörter auf -ung, -heit oder -keit machen den Satz schwer.",
            "Sagen Sie es mit einem Verb: „Wir prüfen“ statt „die Durchführung der Prüfung“.",
        ),
        WORD: ("Dieses Wort kennen nicht alle.", "Einfacher: {simple}"),
        ABBREVIATION: ("Nicht alle kennen die Abkürzung.", "Schreiben Sie: {simple}"),
        NEGATION: (
            "Zwei Verneinungen in einem Satz muss man im Kopf auflösen.",
            "Sagen Sie, was gilt: „Das ist möglich“ statt „Das ist nicht unmöglich“.",
        ),
        COMPOUND: (
            "Das Wort ist lang und aus mehreren Wörtern zusammengesetzt.",
            "Teilen Sie es auf, zum Beispiel mit „für“ oder „von“.",
        ),
    },
    "en": {
        SENTENCE: (
            "The sentence has {count} words. From 20 words on it gets hard for many.",
            "Split it into two or three sentences, with one point in each.",
        ),
        NESTED: (
            "There are several clauses inside this sentence.",
            "Make a sentence of its own out of each clause.",
        ),
        PASSIVE: (
            "The passive leaves open who does something.",
            "Say who does it: “We [did what].”",
        ),
        NOMINAL: (
            "Many nouns made from verbs make the sentence heavy.",
            "Say it with a verb: “we check” instead of “the implementation of a check”.",
        ),
        WORD: ("Not everybody knows this word.", "Simpler: {simple}"),
        ABBREVIATION: ("Not everybody knows the short form.", "Write: {simple}"),
        NEGATION: (
            "Two negations in one sentence have to be undone in one's head.",
            "Say what is so: “It is possible” instead of “It is not impossible”.",
        ),
        COMPOUND: ("The word is very long.", "Use shorter words."),
    },
}
