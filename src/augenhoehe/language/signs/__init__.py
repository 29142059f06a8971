"""What hints point at, one file each, listed here.

A sign is a function from a reading to the places it points at.
"""

from collections.abc import Callable, Iterator

from augenhoehe.language.reading import Reading
from augenhoehe.language.signs import crisis, danger, private_data, question

type Sign = Callable[[Reading], Iterator[tuple[int, int]]]

SIGNS: dict[str, Sign] = {
    crisis.RULE: crisis.find,
    danger.RULE: danger.find,
    private_data.RULE: private_data.find,
    question.RULE: question.find,
}
