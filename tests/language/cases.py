"""Reads the sentences beside this file; they are written for these tests."""

from pathlib import Path
from typing import Any

import pytest
import yaml

FOLDER = Path(__file__).parent / "cases"
FAMILIES = (
    "T01_deny_experience",
    "T02_minimise",
    "T03_patronise",
    "T04_deflect_private",
    "T05_non_apology",
    "T06_tone_policing",
    "T07_boilerplate",
    "T08_expert_override",
    "T09_inspiration_pity",
    "T10_gatekeep",
    "T11_stonewall",
    "T12_shift_blame",
    "T13_threat",
    "T14_pr_self_praise",
    "T15_vague_future",
    "T16_pathologise",
)
SIGNS = (
    "crisis",
    "danger",
    "R03_threat_violence",
    "R05_private_data",
    "R09_self_harm_methods",
    "R12_spam_fraud",
)


def sentences(names: tuple[str, ...], kind: str) -> list[Any]:
    """Return (name, language, sentence) of all case files, as parameters."""
    found = []
    for name in names:
        cases = yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
        found += [
            pytest.param(name, language, each, id=f"{name}-{language}-{number}")
            for language in ("de", "en")
            for number, each in enumerate(cases[kind][language])
        ]
    return found


def replies() -> list[str]:
    """Return good replies, none of which may be faulted."""
    return list(
        yaml.safe_load((FOLDER / "good_replies.yaml").read_text(encoding="utf-8"))
    )
