"""A short way to write patterns over plain words, so that a family stays readable.

In a template a word stands for itself and

- ``word*`` for the word with any ending (``krank*``: krank, kranke, krankheit),
- ``..`` for up to three words between two others, ``...`` for up to eight, ``....``
  for up to sixteen,
- ``[a|b]`` for words that may be missing, ``(a|b)`` for one of them,
- ``<name>`` for a group of words given to `weave` by that name.

Gaps are bounded and never give back part of a word: time stays linear.
"""

import re
from collections.abc import Mapping

from augenhoehe.language.conduct.base import pattern

_MAY_BE_MISSING = re.compile(r"\[([^\]]+)\] ")
_GROUP = re.compile(r"\((?!\?)")
_GAP = re.compile(r"\.{2,4} ")
_GAPS = {
    ".. ": r"(\w++ ){0,3}?",
    "... ": r"(\w++ ){0,8}?",
    ".... ": r"(\w++ ){0,16}?",
}
_NAME = re.compile(r"<(\w+)>")


def weave(words: Mapping[str, str], *templates: str) -> re.Pattern[str]:
    """Compile templates; ``words`` holds the groups they name."""
    return pattern(*(woven(words, each) for each in templates))


def woven(words: Mapping[str, str], template: str) -> str:
    """Return the regular expression of one template."""
    template = template.replace("*", r"\w*")
    template = _MAY_BE_MISSING.sub(r"((\1) )?", template)
    template = _GAP.sub(lambda found: _GAPS[found[0]], template)
    template = _NAME.sub(lambda found: f"({words[found[1]]})", template)
    return _GROUP.sub("(?:", template)
