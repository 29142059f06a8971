from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import TooLate


class StaleDraft(TooLate):
    """Somebody changed the draft meanwhile. ``text`` and ``revision`` are theirs.

    What was typed is kept among the versions of the draft.
    """

    def __init__(self, *, who: str, text: str, revision: int) -> None:
        super().__init__(
            _(
                "The draft has changed since you opened it. "
                "What you typed is kept among its versions."
            ),
            who=who,
        )
        self.text = text
        self.revision = revision
