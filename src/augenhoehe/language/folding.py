"""The form in which a text is looked through quickly: small letters, umlauts spelled out."""

import unicodedata

_APART = "\u0308"
_SPELLED = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("’", "'"))


def folded(text: str) -> str:
    """Return ``text`` in small letters with ``ae oe ue ss`` and straight apostrophes.

    Punctuation, contractions and emojis stay; places are not those of the original.
    """
    small = text.lower()
    if small.isascii():
        return small
    if _APART in small:
        small = unicodedata.normalize("NFC", small)
    for letter, spelled in _SPELLED:
        small = small.replace(letter, spelled)
    return small
