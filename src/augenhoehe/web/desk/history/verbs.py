"""What each verb of the journal is called. A test holds that none is missing."""

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

CHANNELS: Final[dict[str, Promise]] = {
    "channels.connected": _("The channel was connected."),
    "channels.paused": _("The channel was paused."),
    "channels.resumed": _("The channel is read again."),
    "channels.read_asked": _("Somebody asked for the channel to be read at once."),
    "channels.login_renewed": _("The channel got a new login."),
}
INBOX: Final[dict[str, Promise]] = {
    "inbox.vanished": _("Comments are not at the network any more."),
    "inbox.claimed": _("Somebody took the conversation into their care."),
    "inbox.released": _(
        "The conversation was given back, so that anybody may take it."
    ),
    "inbox.handed_over": _("The conversation was handed over to a colleague."),
    "inbox.note_written": _("An internal note was written."),
    "inbox.checked": _("A comment was checked against the guideline."),
    "inbox.kind_confirmed": _("A person confirmed what a comment is."),
    "inbox.duty_opened": _("A duty was opened."),
    "inbox.duties_met": _("A reply reached the person, and a duty was met."),
    "inbox.brought_forward": _("A date was brought forward to protect people."),
    "inbox.looked": _("A person looked at what the network holds back: it is no spam."),
    "inbox.void_proposed": _("It was proposed to end a duty without a reply."),
    "inbox.void_refused": _("The second person refused: the duty stays."),
    "inbox.duty_voided": _("A duty ended without a reply, with a reason."),
    "inbox.preference_recorded": _("How the person wants to hear from us was noted."),
    "inbox.wish_recorded": _("The person's wish to have comments removed was noted."),
    "inbox.disappearance_explained": _("A disappearance was explained."),
    "inbox.dead_letter_settled": _("An item that could not be read was dealt with."),
    "inbox.view_saved": _("A view of the inbox was saved."),
    "inbox.view_deleted": _("A view of the inbox was deleted."),
    "inbox.post_published": _("A post was published on our own page."),
    "inbox.threads_joined": _("Two parts of one conversation were joined."),
}

REPLIES: Final[dict[str, Promise]] = {
    "replies.counted_as_answer": _(
        "A reply written at the network itself was counted as our answer."
    ),
    "replies.sign_asked": _("Praise is to be acknowledged by the network's own sign."),
    "replies.sign_given": _("Praise was acknowledged by the network's own sign."),
    "replies.draft_started": _("A draft was started."),
    "replies.draft_changed": _("A draft was changed."),
    "replies.draft_kept_aside": _("A text typed at the same time was kept beside."),
    "replies.draft_submitted": _("A draft was put forward for release."),
    "replies.draft_returned": _("A draft was given back, with a reason."),
    "replies.draft_discarded": _("A draft was discarded."),
    "replies.finding_overridden": _("A finding was passed over, with a reason."),
    "replies.released": _("A reply was released."),
    "replies.release_undone": _("A release was taken back before it went out."),
    "replies.published": _("A reply was published."),
    "replies.refused": _("The network refused a reply."),
    "replies.moved_to_own_page": _("A reply was published on our own page instead."),
    "replies.letter_sent": _("A private reply was sent, on the person's wish."),
    "replies.promised": _("Something was promised, with a date."),
    "replies.promise_kept": _("A promise was kept."),
    "replies.promise_moved": _("A promise was moved, and we said so in public."),
    "replies.letter_settled": _("A person decided that the letter was sent."),
    "replies.letter_again": _("A letter was given to the mail server once more."),
    "replies.material_added": _("A material was added."),
    "replies.material_changed": _("A material was changed."),
    "replies.material_retired": _("A material was retired."),
    "replies.module_added": _("A text module was added."),
    "replies.module_changed": _("A text module was changed."),
    "replies.module_retired": _("A text module was retired."),
    "delivery.retried": _("A reply was given to the network once more."),
    "delivery.settled": _("A person decided that the reply was published."),
    "delivery.withdrawn": _("A reply was taken back before it went out."),
}

CONCERNS: Final[dict[str, Promise]] = {
    "concerns.created": _("The concern was opened."),
    "concerns.voices_added": _("Comments were added to the concern."),
    "concerns.statement_edited": _("The concern was said better."),
    "concerns.next_planned": _("The next step was set."),
    "concerns.position_taken": _("A position was taken."),
    "concerns.decide": _("A decision was recorded."),
    "concerns.settle": _("The concern was settled."),
    "concerns.reopen": _("The concern was opened again."),
    "concerns.committed": _("A change was committed to."),
    "concerns.commitment_kept": _("A commitment was kept."),
    "concerns.commitment_dropped": _("A commitment was given up, with a reason."),
    "concerns.panel_topic_named": _("The topic was named as the panel's."),
}

HOUSE: Final[dict[str, Promise]] = {
    "accounts.admin_created": _("The first administrator was created."),
    "accounts.invited": _("A person was invited."),
    "accounts.changed": _("Roles or teams of a person were changed."),
    "accounts.left": _("A person left."),
    "accounts.team_founded": _("A team was created."),
    "accounts.office_set": _("Clocks or office hours were changed."),
    "accounts.closed_day_set": _("A day was named on which nobody is there."),
    "channels.connected": _("A channel was connected."),
    "channels.paused": _("A channel was paused."),
    "channels.resumed": _("A channel is read again."),
    "channels.login_renewed": _("The login of a channel was renewed."),
    "channels.read_asked": _("A person asked to read a channel at once."),
    "privacy.author_erased": _("The data of a person was erased."),
    "participation.term_kept": _("The panel decided on a word."),
    "participation.family_kept": _("The panel decided what the check looks for."),
    "participation.wording_proposed": _("A change of words was proposed to the panel."),
    "participation.wording_decided": _("The panel answered a proposal about words."),
    "guidelines.published": _("A version of the guideline was published."),
    "guidelines.version_started": _("A new version of the guideline was started."),
    "guidelines.rule_edited": _("A rule was changed in the draft."),
    "guidelines.rule_removed": _("A rule was taken out of the draft."),
    "guidelines.frame_edited": _("What stands around the rules was changed."),
    "guidelines.preface_edited": _("The preface was changed in the draft."),
}
