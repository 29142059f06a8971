"""What lies ready to be put into a reply: materials and text modules."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from augenhoehe.language.variables import placeholders
from augenhoehe.replies.access import materials_for, modules_for
from augenhoehe.replies.checking import answered_by
from augenhoehe.replies.wording import language_for

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User
    from augenhoehe.replies.models import Draft, Material, TextModule


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """A text module and the variables a person may fill at once."""

    module: "TextModule"
    names: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Attached materials, and what can be added; the draft's language comes first."""

    attached: list["Material"]
    materials: list["Material"]
    modules: list[Module]


def shelf_for(person: "User", draft: "Draft") -> Shelf:
    language = language_for(answered_by(draft))
    attached = list(draft.materials.all())
    taken = {each.pk for each in attached}
    materials = [each for each in materials_for(person) if each.pk not in taken]
    modules = [
        Module(module=each, names=placeholders(each.text))
        for each in modules_for(person)
    ]
    return Shelf(
        attached=attached,
        materials=sorted(materials, key=lambda each: each.language != language),
        modules=sorted(modules, key=lambda each: each.module.language != language),
    )
