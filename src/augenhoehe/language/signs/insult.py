"""A person is insulted: somebody spoken to, answered or named; never an organisation."""

from augenhoehe.language.signs.attacks.attack import finder, worth_reading
from augenhoehe.language.signs.attacks.gate import INSULT_GATE
from augenhoehe.language.signs.base import Sign

SIGN = Sign(
    rule="R01_insult",
    gate=INSULT_GATE,
    find=finder("INSULT"),
    glance=worth_reading("INSULT"),
    german="Diese Worte beschimpfen einen Menschen. Harte Kritik an uns oder an der Sache ist damit nicht gemeint.",
    english="These words insult a person. Hard criticism of us or of the matter is not meant.",
)
