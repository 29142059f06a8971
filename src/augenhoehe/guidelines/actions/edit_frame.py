from dataclasses import asdict, dataclass

from django.db import transaction

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.guidelines.drafting import hold_draft
from augenhoehe.guidelines.models import Version
from augenhoehe.journal.record import record


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What people read of a version around its rules, in both languages."""

    preface_de: str = ""
    preface_en: str = ""
    plain_de: str = ""
    plain_en: str = ""
    complaint_de: str = ""
    complaint_en: str = ""
    panel_note_de: str = ""
    panel_note_en: str = ""


@transaction.atomic(durable=True)
def edit_frame(version: Version, *, frame: Frame, by: User) -> None:
    """Change what stands around the rules of the draft version."""
    by.require(Permission.GUIDELINE)
    hold_draft(version.pk)
    Version.objects.filter(pk=version.pk).update(**asdict(frame))
    record("guidelines.frame_edited", by=by, about=version)
