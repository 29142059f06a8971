"""The families of the conduct check, one file each, listed here."""

from augenhoehe.language.conduct import (
    t01_deny_experience,
    t02_minimise,
    t03_patronise,
    t04_deflect_private,
    t05_non_apology,
    t06_tone_policing,
    t07_boilerplate,
    t08_expert_override,
    t09_inspiration_pity,
    t10_gatekeep,
    t11_stonewall,
    t12_shift_blame,
    t13_threat,
    t14_pr_self_praise,
    t15_vague_future,
    t16_pathologise,
)

FAMILIES = (
    t01_deny_experience.FAMILY,
    t02_minimise.FAMILY,
    t03_patronise.FAMILY,
    t04_deflect_private.FAMILY,
    t05_non_apology.FAMILY,
    t06_tone_policing.FAMILY,
    t07_boilerplate.FAMILY,
    t08_expert_override.FAMILY,
    t09_inspiration_pity.FAMILY,
    t10_gatekeep.FAMILY,
    t11_stonewall.FAMILY,
    t12_shift_blame.FAMILY,
    t13_threat.FAMILY,
    t14_pr_self_praise.FAMILY,
    t15_vague_future.FAMILY,
    t16_pathologise.FAMILY,
)
