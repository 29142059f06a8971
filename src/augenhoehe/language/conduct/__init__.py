"""The families of the conduct check, one file each, listed here."""

from augenhoehe.language.conduct import (
    t04_deflect_private,
    t05_non_apology,
    t06_tone_policing,
    t07_boilerplate,
    t08_expert_override,
    t09_inspiration_pity,
    t11_stonewall,
    t12_shift_blame,
    t13_threat,
    t14_pr_self_praise,
    t15_vague_future,
)

FAMILIES = (
    t04_deflect_private.FAMILY,
    t05_non_apology.FAMILY,
    t06_tone_policing.FAMILY,
    t07_boilerplate.FAMILY,
    t08_expert_override.FAMILY,
    t09_inspiration_pity.FAMILY,
    t11_stonewall.FAMILY,
    t12_shift_blame.FAMILY,
    t13_threat.FAMILY,
    t14_pr_self_praise.FAMILY,
    t15_vague_future.FAMILY,
)
