"""Private replies by e-mail, beside the public strand and only on a person's wish.

SMTP has no way to ask whether a letter was taken. So a letter is claimed and the
claim committed before it is sent; whoever dies in between leaves a letter of unknown
fate, and a person decides. No letter is sent again by itself after that.
"""

import smtplib
import socket
from datetime import datetime, timedelta

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.db.models import F, QuerySet
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from augenhoehe.accounts.access import organisation_name
from augenhoehe.journal.record import record
from augenhoehe.replies.checking import answered_by
from augenhoehe.replies.models import Letter
from augenhoehe.replies.wording import language_for

NEXT_TRY = timedelta(minutes=15)
DECIDE_AFTER = timedelta(minutes=10)
"""A letter picked up this long ago and not sent is left to a person."""

NOT_TAKEN = (ConnectionRefusedError, socket.gaierror, smtplib.SMTPConnectError)
"""The mail server never saw the letter: it may be sent again."""


def send_letters(now: datetime) -> int:
    """Send what is due; return how many letters the mail server took.

    Never call it inside a transaction.
    """
    due = Letter.objects.filter(picked_up_at=None, due_at__lte=now)
    keys = list(due.order_by("due_at").values_list("pk", flat=True)[:100])
    return sum(_send(letter) for pk in keys if (letter := _pick_up(pk, now)))


def undecided(now: datetime) -> QuerySet[Letter]:
    """Letters of unknown fate, and refused ones: a person has to decide."""
    return Letter.objects.filter(
        picked_up_at__lte=now - DECIDE_AFTER, sent_at=None
    ).order_by("picked_up_at")


@transaction.atomic(durable=True)
def _pick_up(pk: int, now: datetime) -> Letter | None:
    won = Letter.objects.filter(pk=pk, picked_up_at=None, due_at__lte=now).update(
        picked_up_at=now, attempts=F("attempts") + 1
    )
    if not won:
        return None
    return Letter.objects.select_related("release__draft__thread").get(pk=pk)


def _send(letter: Letter) -> bool:
    message = _message(letter)
    if not any(message.to):
        _leave_to_person(letter, note="There is no address any more.")
        return False
    try:
        message.send()
    except NOT_TAKEN as error:
        _try_later(letter, note=type(error).__name__)
    except (smtplib.SMTPSenderRefused, smtplib.SMTPRecipientsRefused):
        _leave_to_person(letter, note="The mail server refused the address.")
    except (smtplib.SMTPException, OSError) as error:
        _leave_to_person(letter, note=f"Unclear: {type(error).__name__}")
    else:
        _sent(letter)
        return True
    return False


def _message(letter: Letter) -> EmailMessage:
    comments = answered_by(letter.release.draft)
    with translation.override(language_for(comments)):
        subject = _("Our reply to your comment – %(name)s") % {
            "name": organisation_name()
        }
    return EmailMessage(
        subject=subject,
        body=letter.release.text,
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[comments[0].author.email],
        headers={"Message-ID": letter.message_id},
    )


@transaction.atomic(durable=True)
def _sent(letter: Letter) -> None:
    Letter.objects.filter(pk=letter.pk, sent_at=None).update(
        sent_at=timezone.now(), note=""
    )
    record("replies.letter_sent", by=None, about=[letter, letter.release.draft.thread])


def _try_later(letter: Letter, *, note: str) -> None:
    Letter.objects.filter(pk=letter.pk, sent_at=None).update(
        picked_up_at=None, due_at=timezone.now() + NEXT_TRY, note=note
    )


def _leave_to_person(letter: Letter, *, note: str) -> None:
    Letter.objects.filter(pk=letter.pk, sent_at=None).update(note=note)
