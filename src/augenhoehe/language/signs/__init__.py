"""What hints point at, one file each, listed here."""

from augenhoehe.language.signs import (
    crisis,
    danger,
    danger_threats,
    private_data,
    self_harm_methods,
)
from augenhoehe.language.signs.base import Sign

SIGNS: tuple[Sign, ...] = (
    crisis.SIGN,
    danger.SIGN,
    danger_threats.SIGN,
    private_data.SIGN,
    self_harm_methods.SIGN,
)
