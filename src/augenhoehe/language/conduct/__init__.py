"""The families of the conduct check, one file each, listed here."""

from augenhoehe.language.conduct import (
    t04_deflect_private,
    t05_non_apology,
    t07_boilerplate,
    t11_stonewall,
    t15_vague_future,
)

FAMILIES = (
    t04_deflect_private.FAMILY,
    t05_non_apology.FAMILY,
    t07_boilerplate.FAMILY,
    t11_stonewall.FAMILY,
    t15_vague_future.FAMILY,
)
