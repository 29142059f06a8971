"""What hints point at, one file each, listed here."""

from augenhoehe.language.signs import crisis, danger, private_data
from augenhoehe.language.signs.base import Sign

SIGNS: tuple[Sign, ...] = (
    crisis.SIGN,
    danger.SIGN,
    private_data.SIGN,
)
