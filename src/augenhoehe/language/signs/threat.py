"""Violence is threatened, called for or wished upon people."""

from augenhoehe.language.signs.attacks.attack import finder, worth_reading
from augenhoehe.language.signs.attacks.gate import THREAT_GATE
from augenhoehe.language.signs.base import Sign

SIGN = Sign(
    rule="R03_threat_violence",
    gate=THREAT_GATE,
    find=finder("THREAT"),
    glance=worth_reading("THREAT"),
    german="Diese Worte drohen Menschen mit Gewalt, rufen dazu auf oder wünschen sie ihnen.",
    english="These words threaten people with violence, call for it or wish it upon them.",
)
