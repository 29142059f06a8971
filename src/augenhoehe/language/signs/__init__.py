"""What hints point at, one file each, listed here."""

from augenhoehe.language.signs import (
    crisis,
    danger,
    danger_threats,
    hate,
    insult,
    private_data,
    self_harm_methods,
    spam,
    threat,
)
from augenhoehe.language.signs.base import Sign

SIGNS: tuple[Sign, ...] = (
    crisis.SIGN,
    danger.SIGN,
    danger_threats.SIGN,
    insult.SIGN,
    hate.SIGN,
    threat.SIGN,
    private_data.SIGN,
    self_harm_methods.SIGN,
    spam.SIGN,
)
