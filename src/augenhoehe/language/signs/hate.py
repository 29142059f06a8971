"""A group of people is put down, shut out or made less than human."""

from augenhoehe.language.signs.attacks.attack import finder, worth_reading
from augenhoehe.language.signs.attacks.gate import HATE_GATE
from augenhoehe.language.signs.base import Sign

SIGN = Sign(
    rule="R02_hate_discrimination",
    gate=HATE_GATE,
    find=finder("HATE", "SLURS"),
    glance=worth_reading("HATE", "SLURS"),
    german="Diese Worte werten eine Gruppe von Menschen ab oder schließen sie aus.",
    english="These words degrade a group of people or shut them out.",
)
