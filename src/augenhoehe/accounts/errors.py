"""What the domain refuses. One middleware turns these into pages."""

from collections.abc import Sequence


class Refused(Exception):
    """This person may not do this. ``str()`` is a translated sentence."""


class Invalid(Exception):
    """It cannot be done like this. ``str()`` says what to do next, translated.

    ``reasons`` lists what is missing, one sentence each, where there is more than one.
    """

    def __init__(self, message: str, *, reasons: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.reasons = tuple(reasons)


class TooLate(Exception):
    """Somebody else was faster. ``who`` names the person where it is known."""

    def __init__(self, message: str, *, who: str = "") -> None:
        super().__init__(message)
        self.who = who


class NotThere(LookupError):
    """It does not exist, or not for this person: both look the same from outside."""
