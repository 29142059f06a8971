"""What the linter says, in both languages."""

from dataclasses import dataclass
from typing import Final

from augenhoehe.language.guideline.guideline import Weight


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """Why something is remarked on, and what to write in its place."""

    why: str
    instead: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One check of the linter."""

    weight: Weight
    german: Saying
    english: Saying

    def says(self, language: str) -> Saying:
        """Return the saying in the language of the guideline."""
        return self.german if language == "de" else self.english


CODES: Final[dict[str, Code]] = {
    "GL01": Code(
        weight=Weight.ERROR,
        german=Saying(
            why="Die Regel verbietet Kritik an Ihrer Organisation oder knüpft sie an Bedingungen.",
            instead="Kritik an uns ist willkommen, auch harte.",
        ),
        english=Saying(
            why="The rule forbids criticism of your organisation, or puts a condition on it.",
            instead="Criticism of us is welcome, harsh criticism too.",
        ),
    ),
    "GL02": Code(
        weight=Weight.ERROR,
        german=Saying(
            why="Eine Maßnahme ohne Gründe und ohne Widerspruch kann niemand prüfen.",
            instead="Wenn wir etwas ausblenden, sagen wir, was und warum, und wie man widerspricht.",
        ),
        english=Saying(
            why="Nobody can examine a measure that has no reasons and no appeal.",
            instead="If we hide something, we say what and why, and how to object.",
        ),
    ),
    "GL03": Code(
        weight=Weight.ERROR,
        german=Saying(
            why="Die Maßnahme geschieht still. Wer schreibt und wer liest, erfährt nichts davon.",
            instead="An der Stelle bleibt eine sichtbare Spur, und die Person bekommt eine Nachricht.",
        ),
        english=Saying(
            why="The measure is silent. Neither the author nor the readers learn of it.",
            instead="A visible trace stays in its place, and the person gets a notice.",
        ),
    ),
    "GL04": Code(
        weight=Weight.ERROR,
        german=Saying(
            why="Hier darf entfernt werden, obwohl weder ein Gesetz verletzt noch ein Mensch beleidigt ist.",
            instead="Wir antworten, geben einen Hinweis oder verschieben den Kommentar sichtbar.",
        ),
        english=Saying(
            why="This allows removal although no law is broken and no person is insulted.",
            instead="We answer, give a hint or move the comment visibly.",
        ),
    ),
    "GL05": Code(
        weight=Weight.WARN,
        german=Saying(
            why="Für eigene Erfahrungen wird ein Beweis verlangt. Viele können ihn nicht geben.",
            instead="Eigene Erfahrungen zählen. Wir fragen nach, wenn wir etwas nicht verstehen.",
        ),
        english=Saying(
            why="Proof is demanded for personal experience. Many people cannot give it.",
            instead="Your own experience counts. We ask where we do not understand.",
        ),
    ),
    "GL06": Code(
        weight=Weight.WARN,
        german=Saying(
            why="Ein Verbot von Links, Petitionen, anderen Sprachen oder Spitznamen trifft Selbstvertretung, Gebärdensprach-Videos und Menschen, die sich schützen müssen.",
            instead="Links, Petitionen, andere Sprachen und Spitznamen sind willkommen, wenn sie zum Thema gehören.",
        ),
        english=Saying(
            why="A ban on links, petitions, other languages or nicknames hits self-advocacy, videos in sign language and people who must protect themselves.",
            instead="Links, petitions, other languages and nicknames are welcome where they belong to the topic.",
        ),
    ),
    "GL07": Code(
        weight=Weight.WARN,
        german=Saying(
            why="Das Wort kann alles heißen. Wer schreibt, weiß nicht, was erlaubt ist.",
            instead="Gemeint ist zum Beispiel: [ein Satz, den Sie nicht stehen lassen].",
        ),
        english=Saying(
            why="The word may mean anything. Nobody can know what is allowed.",
            instead="We mean for example: [a sentence you would not let stand].",
        ),
    ),
    "GL08": Code(
        weight=Weight.ERROR,
        german=Saying(
            why="Behinderung und Krankheit fehlen unter den geschützten Merkmalen.",
            instead="Niemand wird wegen Behinderung, Krankheit, Neurodivergenz, Herkunft, Religion, Geschlecht, sexueller Orientierung, Alter oder Armut abgewertet.",
        ),
        english=Saying(
            why="Disability and illness are missing among the protected traits.",
            instead="Nobody is degraded because of disability, illness, neurodivergence, origin, religion, gender, sexual orientation, age or poverty.",
        ),
    ),
    "GL09": Code(
        weight=Weight.WARN,
        german=Saying(
            why="Nicht alle können das lesen: Der Satz hat mehr als 20 Wörter, oder die Fassung in einfacher Sprache fehlt.",
            instead="Ein Gedanke, ein Satz. Und eine kurze Fassung in einfacher Sprache.",
        ),
        english=Saying(
            why="Not everybody can read this: the sentence has more than 20 words, or the version in plain language is missing.",
            instead="One thought, one sentence. And a short version in plain language.",
        ),
    ),
    "GL10": Code(
        weight=Weight.ERROR,
        german=Saying(
            why="Es fehlt etwas, das jede Richtlinie braucht: Datum, Nummer der Fassung oder der Weg für Beschwerden mit Kontakt.",
            instead="Wer widersprechen möchte, schreibt an [Name, Adresse]. Wir antworten bis [Frist].",
        ),
        english=Saying(
            why="Something every guideline needs is missing: date, version, or the way to complain with a contact.",
            instead="To object, write to [name, address]. We answer within [time].",
        ),
    ),
    "GL11": Code(
        weight=Weight.WARN,
        german=Saying(
            why="Es steht nirgends, ob das Gremium zu dieser Fassung gefragt wurde.",
            instead="Das Gremium hat am [Datum] beraten und sagt dazu: [Ergebnis].",
        ),
        english=Saying(
            why="Nothing says whether the panel was asked about this version.",
            instead="The panel discussed it on [date] and says: [result].",
        ),
    ),
    "GL12": Code(
        weight=Weight.ERROR,
        german=Saying(
            why="Die Regel verbietet, über die Moderation zu sprechen. Gerade das muss möglich sein.",
            instead="Kritik an unserer Moderation hat hier einen festen Platz: [Ort].",
        ),
        english=Saying(
            why="The rule forbids talking about moderation. Exactly that must be possible.",
            instead="Criticism of our moderation has a fixed place here: [place].",
        ),
    ),
}
