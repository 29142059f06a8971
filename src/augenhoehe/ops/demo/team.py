"""What the invented team did, step by step, through the actions of the product."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from augenhoehe.accounts.models import User
from augenhoehe.inbox.actions.check_comment import Touched, check_comment
from augenhoehe.inbox.actions.claim import claim
from augenhoehe.inbox.actions.confirm_kind import confirm_kind
from augenhoehe.inbox.states import Kind
from augenhoehe.ops.demo.concerns import counselling, stand
from augenhoehe.ops.demo.house import House
from augenhoehe.ops.demo.script import (
    Acknowledged,
    Answered,
    acknowledged,
    answered,
)
from augenhoehe.replies.actions.acknowledge import Acknowledgement, acknowledge
from augenhoehe.replies.actions.release_draft import release_draft
from augenhoehe.replies.actions.save_draft import save_draft
from augenhoehe.replies.actions.start_draft import start_draft
from augenhoehe.replies.actions.submit_draft import submit_draft
from augenhoehe.replies.models import Draft
from augenhoehe.replies.states import Purpose

REST = 45
"""Minutes between the last change of a draft and its release."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Something the team does at a time."""

    at: datetime
    do: Callable[[], object]


class Staff(House):
    """The people of the house at work."""

    def deeds(self) -> Iterator[Deed]:
        """Everything the team did, in no particular order."""
        for known in acknowledged(self.days):
            yield Deed(at=known.at, do=partial(self._acknowledge, known))
        for reply in answered(self.days):
            yield Deed(at=reply.at, do=partial(self._answer, reply))
        for days, at, do in (
            (11, "09:20", lambda: counselling(self)),
            (0, "minus 60", self._look_at_rules),
            (0, "minus 85", lambda: stand(self)),
            (0, "minus 75", self._drafts),
        ):
            yield Deed(at=self.days.before(days, at), do=do)

    def _acknowledge(self, known: Acknowledged) -> None:
        comment, by = self.comment(known.key), self.people[known.by]
        if comment.thread.owner is None:
            claim(comment.thread, by=by)
        said = Acknowledgement(
            concern=known.concern, person=self.people[known.person], on=known.until
        )
        acknowledge([comment], said=said, by=by)

    def _answer(self, reply: Answered) -> None:
        comment, by = self.comment(reply.key), self.people[reply.by]
        if reply.kind:
            confirm_kind(comment, kind=Kind(reply.kind), by=by)
        draft = self._draft(reply.key, reply.text, by=by)
        if reply.second:
            submit_draft(draft, revision=draft.revision, by=by)
            self.clock.wait(minutes=REST)
            draft.refresh_from_db()
        releaser = self.people[reply.second or reply.by]
        release_draft(draft, revision=draft.revision, by=releaser)

    def _draft(self, key: str, text: str, *, by: User) -> Draft:
        draft = start_draft([self.comment(key)], purpose=Purpose.ANSWER, by=by)
        save_draft(draft, text=self.days.dated(text), revision=draft.revision, by=by)
        draft.refresh_from_db()
        return draft

    def _look_at_rules(self) -> None:
        ida = self.people["ida"]
        check_comment(self.comment("moos"), by=ida)
        words = "Ihre Nummer daheim ist 0155 5550 1234"
        touched = Touched(rule_key="R05_private_data", words=words)
        check_comment(self.comment("bruch"), by=ida, touched=[touched])

    def _drafts(self) -> None:
        """Texts that wait: two for a second person, one still being written."""
        nele, jonas = self.people["nele"], self.people["jonas"]
        for key, text in (("moos", NOT_YET), ("ruth", READY)):
            draft = self._draft(key, text, by=nele)
            submit_draft(draft, revision=draft.revision, by=nele)
        self._draft("p-formular", ADVICE, by=jonas)


NOT_YET = """\
Guten Tag, Moosläuferin. Sie lehnen einen Stand mit Blitzlicht ab und fragen, wer ihn \
geplant hat. Es tut uns leid, wenn Sie sich davon angegriffen fühlen. Der Stand war gut \
gemeint.

Geplant hat ihn unsere Abteilung für Veranstaltungen mit einer Agentur. Autistische \
Menschen wurden nicht gefragt. Das war falsch. Das Blitzlicht haben wir heute gestrichen.

Ob der Stand entfällt, entscheiden wir am {+3}. Schreiben Sie uns bitte eine private \
Nachricht, dann klären wir alles Weitere."""

READY = """\
Guten Tag, Ruth W. Sie suchen seit drei Wochen einen Termin, und es ging nur am Telefon. \
Das war unser Fehler: Wir haben nur an Menschen gedacht, die telefonieren.

Ab sofort können Sie uns schreiben: termin@halmbrueck.example. Nele Ahrens antwortet \
spätestens am nächsten Arbeitstag und schlägt Ihnen drei Termine vor. Bis {+2} steht das \
auch auf der Seite.

Nele Ahrens"""

ADVICE = """\
Fachlich: Das Datumsfeld ist ein eigenes Bauteil und nimmt keine Tasten an. Ein normales \
Feld löst das, Aufwand ein Tag. Danach sollten wir Jorin bitten, es zu prüfen, wenn er mag."""
