"""Connecting a channel: what a person typed, tried out, and stored."""

import json
from collections.abc import Mapping
from urllib.parse import urlsplit

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import Team
from augenhoehe.channels.health import plain
from augenhoehe.channels.models import Channel
from augenhoehe.channels.registry import connected, connectors
from augenhoehe.connectors.base import (
    Account,
    ConnectorError,
    Field,
    NeedsLogin,
    TemporaryError,
)


def new_channel(
    *, name: str, kind: str, team: Team, values: Mapping[str, str]
) -> Channel:
    """Return a channel that is not stored yet, its secrets apart.

    Raises ``Invalid`` for an unknown network, and where a field is missing or no
    web address.
    """
    connector = connectors().get(kind)
    if connector is None:
        raise Invalid(_("This network is not offered here. Choose one of the list."))
    if not name.strip():
        raise Invalid(_("Give the channel a name."))
    channel = Channel(
        name=name.strip()[:120],
        kind=kind,
        team=team,
        due_at=timezone.now(),
        keep_vanished_days=min(connector.keeps_deleted_text_days, 7),
    )
    fill(channel, connector.fields, values)
    return channel


def fill(
    channel: Channel, fields: tuple[Field, ...], values: Mapping[str, str]
) -> None:
    """Put what a person typed where it belongs; secrets are stored encrypted."""
    given = {field.name: values.get(field.name, "").strip() for field in fields}
    if reasons := [
        reason for field in fields if (reason := _fault(field, given[field.name]))
    ]:
        raise Invalid(_("Something is missing."), reasons=reasons)
    secret = {field.name for field in fields if field.is_secret}
    channel.settings = {name: given[name] for name in given if name not in secret}
    secrets = {name: given[name] for name in given if name in secret}
    channel.secrets_json = json.dumps(secrets) if secrets else ""


def try_out(channel: Channel) -> Account:
    """Make the test call, outside of any transaction.

    Raises ``Invalid`` with a sentence that says what to do next.
    """
    try:
        with connected(channel) as connector:
            return connector.check()
    except NeedsLogin as error:
        said = _("The network does not accept this login: %(said)s")
        raise Invalid(said % {"said": plain(error)}) from error
    except TemporaryError as error:
        said = _("The network does not answer now. Try again later: %(said)s")
        raise Invalid(said % {"said": plain(error)}) from error
    except ConnectorError as error:
        said = _("The network cannot be connected like this: %(said)s")
        raise Invalid(said % {"said": plain(error)}) from error


def save_new(channel: Channel) -> None:
    """Store a new channel, inside the caller's transaction.

    Raises ``Invalid`` where the name is taken.
    """
    try:
        with transaction.atomic():
            channel.save(force_insert=True)
    except IntegrityError as error:
        raise Invalid(
            _("There is a channel of this name already. Choose another name.")
        ) from error


def _fault(field: Field, value: str) -> str:
    if not value:
        missing = _("Fill in “%(name)s”.") % {"name": field.name}
        return missing if field.is_required else ""
    if field.is_url and not _is_address(value):
        return _("“%(name)s” has to be a web address that begins with https://.") % {
            "name": field.name
        }
    return ""


def _is_address(value: str) -> bool:
    """Whether it names a place, and no password: settings are shown, secrets are not."""
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    is_web = parts.scheme in {"http", "https"}
    return is_web and bool(parts.hostname) and "@" not in parts.netloc
