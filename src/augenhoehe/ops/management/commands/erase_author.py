import sys
from typing import Any, override

from django.core.management.base import BaseCommand, CommandParser

from augenhoehe.accounts.errors import Refused, TooLate
from augenhoehe.config.home import SetupError
from augenhoehe.inbox.models import Author, Comment
from augenhoehe.ops.asking import answer, channel_named, person_with
from augenhoehe.ops.readiness import require_database
from augenhoehe.privacy.actions.erase_author import Erasure, erase_author


class Command(BaseCommand):
    help = "Erase a person who wrote to us, on their wish. It cannot be undone."

    @override
    def add_arguments(self, parser: CommandParser) -> None:
        who = parser.add_mutually_exclusive_group(required=True)
        who.add_argument("--comment", type=int, help="number of a comment of theirs")
        who.add_argument("--account", help="their id at the network, with --channel")
        parser.add_argument("--channel", help="name of the channel of --account")
        parser.add_argument(
            "--by", required=True, help="e-mail address of who answers for it"
        )
        parser.add_argument("--yes", action="store_true", help="do not ask again")

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        require_database()
        author = _author(options)
        number = Comment.objects.filter(author=author).count()
        if not options["yes"] and not sys.stdin.isatty():
            raise SetupError("Nobody can be asked here. Add --yes to erase at once.")
        if not options["yes"]:
            question = f"Erase {author.name or 'this person'}, {number} comments? (yes)"
            if answer(question, None).lower() not in {"yes", "ja"}:
                self.stdout.write("Nothing was erased.")
                return
        try:
            erasure = erase_author(author, by=person_with(options["by"]))
        except (Refused, TooLate) as error:
            raise SetupError(str(error)) from error
        self._say(erasure)

    def _say(self, erasure: Erasure) -> None:
        self.stdout.write(
            f"Erased {erasure.comments} comments, ended {erasure.ended_duties} duties, "
            f"put the name out of {erasure.rewritten} texts of ours."
        )
        if erasure.to_look_at:
            self.stdout.write("Here a person has to look, the words tell of them:")
            for place in erasure.to_look_at:
                self.stdout.write(f"  {place}")


def _author(options: dict[str, Any]) -> Author:
    found = Author.objects.select_related("channel")
    if options["comment"]:
        author = found.filter(comments=options["comment"], is_us=False).first()
    else:
        channel = channel_named(options["channel"] or "")
        author = found.filter(channel=channel, external_id=options["account"]).first()
    if author is None:
        raise SetupError("There is no such person here.")
    return author
