"""What hints point at, one file each, listed here.

In groups of signs whose gates are alike and can be looked for together.
"""

from augenhoehe.language.signs import (
    crisis,
    danger,
    hate,
    insult,
    private_data,
    self_harm_methods,
    spam,
    threat,
    threat_wordings,
)
from augenhoehe.language.signs.base import Sign

WORDINGS: tuple[Sign, ...] = (
    crisis.SIGN,
    danger.SIGN,
    self_harm_methods.SIGN,
    threat_wordings.SIGN,
    spam.SIGN,
)
ATTACKS: tuple[Sign, ...] = (insult.SIGN, hate.SIGN, threat.SIGN)
DATA: tuple[Sign, ...] = (private_data.SIGN,)

SIGNS: tuple[Sign, ...] = (*WORDINGS, *ATTACKS, *DATA)
