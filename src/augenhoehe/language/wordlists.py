"""Lists of words, kept as text so that people can read and change them."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a block of text."""
    return frozenset(text.split())
