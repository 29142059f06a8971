"""Names for people of the families of the conduct check."""

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

FAMILY_NAMES: dict[str, Promise] = {
    "T01_deny_experience": pgettext_lazy("finding", "Denying the experience"),
    "T02_minimise": pgettext_lazy("finding", "Minimising, and good intentions"),
    "T03_patronise": pgettext_lazy("finding", "Patronising"),
    "T04_deflect_private": pgettext_lazy("finding", "Deflecting to a private channel"),
    "T05_non_apology": pgettext_lazy("finding", "Non-apology"),
    "T06_tone_policing": pgettext_lazy("finding", "Turning to the tone instead"),
    "T07_boilerplate": pgettext_lazy("finding", "Boilerplate"),
    "T08_expert_override": pgettext_lazy("finding", "Experts against experience"),
    "T09_inspiration_pity": pgettext_lazy("finding", "Heroism and pity"),
    "T10_gatekeep": pgettext_lazy("finding", "Denying the right to speak"),
    "T11_stonewall": pgettext_lazy("finding", "Stonewalling"),
    "T12_shift_blame": pgettext_lazy("finding", "Shifting blame"),
    "T13_threat": pgettext_lazy("finding", "Threatening with power"),
    "T14_pr_self_praise": pgettext_lazy("finding", "Self-praise instead of an answer"),
    "T15_vague_future": pgettext_lazy("finding", "Vague promise"),
    "T16_pathologise": pgettext_lazy("finding", "Calling criticism an illness"),
}
