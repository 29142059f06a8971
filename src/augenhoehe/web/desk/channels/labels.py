"""Words for what a person gives to connect a channel, and for what a network can do."""

from typing import TYPE_CHECKING, Final

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from augenhoehe.connectors.base import Ability

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

FIELDS: "Final[dict[str, tuple[_StrPromise, _StrPromise | str]]]" = {
    "url": (
        _("Address of the site"),
        _("As you open it in the browser, for example https://blog.example"),
    ),
    "username": (
        _("User name"),
        _("An account that may moderate comments. Replies appear under its name."),
    ),
    "password": (
        _("Application password"),
        _(
            "Not the password you log in with: make one under Users, Profile, "
            "Application Passwords. It is stored encrypted and never shown again."
        ),
    ),
    "folder": (_("Folder"), ""),
}
ABILITIES: "Final[dict[Ability, _StrPromise]]" = {
    Ability.PUBLISH: pgettext_lazy("ability", "publish replies"),
    Ability.FIND_REPLY: pgettext_lazy("ability", "look whether a reply is there"),
    Ability.SIGN: pgettext_lazy("ability", "give a sign of acknowledgement"),
}
