"""Whether a text of ours admits that something is late."""

import re

_NAMED = re.compile(
    r"\b(?:zu spät|später als|verspät\w*|verzöger\w*|überfällig|länger als|dauert länger"
    r"|nicht geschafft|nicht eingehalten|nicht gehalten|versäumt|noch nicht"
    r"|late|later than|delay\w*|overdue|longer than|takes longer|did not manage"
    r"|have not managed|could not keep|did not keep|missed|not yet|cannot answer yet)\b",
    re.IGNORECASE,
)


def names_delay(text: str) -> bool:
    """Say whether the text says, in German or English, that we are late."""
    return bool(_NAMED.search(text))
