from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from augenhoehe.accounts.errors import NotThere
from augenhoehe.accounts.roles import Permission
from augenhoehe.channels.access import channel_of, channels_of
from augenhoehe.channels.actions.connect import connect
from augenhoehe.channels.actions.pause import pause
from augenhoehe.channels.actions.read_now import read_now
from augenhoehe.channels.actions.renew_login import renew_login
from augenhoehe.channels.actions.resume import resume
from augenhoehe.channels.health import is_silent
from augenhoehe.channels.registry import choice, choices, connector_of, is_pushed
from augenhoehe.inbox.actions.publish_post import publish_post
from augenhoehe.web.desk.channels.forms import ConnectForm, LoginForm, PostForm
from augenhoehe.web.desk.channels.labels import ABILITIES
from augenhoehe.web.http import person_of

if TYPE_CHECKING:
    from augenhoehe.channels.models import Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A channel with what its network can do here."""

    channel: "Channel"
    network: str
    abilities: Sequence[Promise]
    is_silent: bool
    is_our_page: bool
    has_login: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A network that can be connected."""

    kind: str
    label: str


@require_safe
@login_required
def channels(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    person.require(Permission.CHANNELS)
    context = {
        "channels": [_shown(channel) for channel in channels_of(person)],
        "networks": [Offered(kind=each.kind, label=each.label) for each in choices()],
    }
    return render(request, "channels/channels.html", context)


@login_required
def connect_channel(request: HttpRequest, kind: str) -> HttpResponse:
    """The guided way: choose a network, give the login, see what was found."""
    person = person_of(request)
    person.require(Permission.CHANNELS)
    network = choice(kind)
    if network is None:
        raise NotThere
    given = request.POST if request.method == "POST" else None
    form = ConnectForm(given, by=person, asked=network.fields)
    if form.is_valid():
        said = form.cleaned_data
        values = {field.name: said[field.name] for field in network.fields}
        made = connect(
            name=said["name"], kind=kind, team=said["team"], values=values, by=person
        )
        messages.success(
            request,
            _("%(name)s is connected. Its comments are being read.")
            % {"name": made.name},
        )
        return redirect("channel", made.pk)
    status = 422 if form.is_bound else 200
    context = {"network": Offered(kind=kind, label=network.label), "form": form}
    return render(request, "channels/connect.html", context, status=status)


@login_required
def channel(request: HttpRequest, pk: int) -> HttpResponse:
    person = person_of(request)
    person.require(Permission.CHANNELS)
    found = channel_of(person, pk)
    asked = connector_of(found).fields
    given = request.POST if request.method == "POST" else None
    if given is not None and not _has_login(found):
        raise NotThere
    form = LoginForm(given, asked=asked, initial=found.settings)
    if form.is_valid():
        renew_login(found, values=form.cleaned_data, by=person)
        messages.success(request, _("The new login works."))
        return redirect("channel", pk)
    status = 422 if form.is_bound else 200
    context = {
        "shown": _shown(found),
        "form": form,
        "may_write": person.may_in(Permission.SUBMIT, found.team_id),
    }
    return render(request, "channels/channel.html", context, status=status)


@require_POST
@login_required
def pause_channel(request: HttpRequest, pk: int) -> HttpResponse:
    person = person_of(request)
    pause(channel_of(person, pk), by=person)
    return redirect("channel", pk)


@require_POST
@login_required
def resume_channel(request: HttpRequest, pk: int) -> HttpResponse:
    person = person_of(request)
    resume(channel_of(person, pk), by=person)
    return redirect("channel", pk)


@require_POST
@login_required
def read_channel(request: HttpRequest, pk: int) -> HttpResponse:
    person = person_of(request)
    read_now(channel_of(person, pk), by=person)
    messages.success(request, _("The channel is read next."))
    return redirect("channel", pk)


@login_required
def write_post(request: HttpRequest, pk: int) -> HttpResponse:
    """Something on our own page that people can comment on."""
    person = person_of(request)
    found = channel_of(person, pk)
    person.require_in(Permission.SUBMIT, found.team_id)
    given = request.POST if request.method == "POST" else None
    form = PostForm(given, prefix="post")
    if form.is_valid():
        post = publish_post(found, **form.cleaned_data, by=person)
        return redirect("say_to_post", post.pk)
    status = 422 if form.is_bound else 200
    context = {"channel": found, "form": form}
    return render(request, "channels/post.html", context, status=status)


def _shown(channel: "Channel") -> Shown:
    network = connector_of(channel)
    return Shown(
        channel=channel,
        network=network.label,
        abilities=[
            label for can, label in ABILITIES.items() if can in network.abilities
        ],
        is_silent=is_silent(channel, timezone.now()),
        is_our_page=is_pushed(channel),
        has_login=_has_login(channel),
    )


def _has_login(channel: "Channel") -> bool:
    """Whether there is something a person may give anew; a sandbox's folder is not."""
    network = connector_of(channel)
    return bool(network.fields) and network.can_be_chosen
