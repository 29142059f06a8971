from datetime import timedelta

import pytest
from django.utils import timezone

from augenhoehe.accounts.errors import Invalid, NotThere, Refused
from augenhoehe.accounts.roles import Role
from augenhoehe.inbox.models import Author, ContactPreference
from augenhoehe.inbox.models.people import Way
from augenhoehe.lifecycle import StepRefused
from augenhoehe.replies.actions.attach_material import attach_material
from augenhoehe.replies.actions.detach_material import detach_material
from augenhoehe.replies.actions.discard_draft import discard_draft
from augenhoehe.replies.actions.insert_module import insert_module
from augenhoehe.replies.actions.keep_material import MaterialFacts, keep_material
from augenhoehe.replies.actions.keep_module import keep_module
from augenhoehe.replies.actions.release_draft import release_draft
from augenhoehe.replies.actions.restore_version import restore_version
from augenhoehe.replies.actions.retire_material import retire_material
from augenhoehe.replies.actions.retire_module import retire_module
from augenhoehe.replies.actions.return_draft import return_draft
from augenhoehe.replies.actions.save_draft import save_draft
from augenhoehe.replies.actions.start_draft import start_draft, start_private_draft
from augenhoehe.replies.actions.submit_draft import submit_draft
from augenhoehe.replies.checking import answered_by, check_draft
from augenhoehe.replies.errors import StaleDraft
from augenhoehe.replies.facts import what_forbids
from augenhoehe.replies.models import Material
from augenhoehe.replies.states import Purpose, State
from tests.factories import make_author, make_comment, make_user
from tests.replies.conftest import ANSWER, House, say


def a_material(house: House, *, review_in: int = 90) -> Material:
    return keep_material(
        MaterialFacts(
            title="Simulationen",
            url="https://moos.example/simulationen",
            source="Moos, 2024",
            review_on=timezone.localdate() + timedelta(days=review_in),
        ),
        by=house.alice,
    )


def test_an_acknowledgement_begins_with_its_three_parts(house: House) -> None:
    draft = start_draft(
        [house.comment], purpose=Purpose.ACKNOWLEDGEMENT, by=house.alice
    )
    assert draft.text.startswith("Verstanden haben wir: {{ Anliegen }}")
    assert check_draft(draft).unfilled == ("Anliegen", "Datum")


def test_a_draft_speaks_the_language_of_the_comment(house: House) -> None:
    comment = say(house.place, house.channel, "Why was nobody of us asked about this?")
    draft = start_draft([comment], purpose=Purpose.ACKNOWLEDGEMENT, by=house.alice)
    assert draft.text.startswith("We have understood this:")


def test_one_reply_may_answer_several_comments_of_a_thread(house: House) -> None:
    second = say(house.place, house.channel, "Und wer zahlt das?", parent=house.comment)
    draft = start_draft([second, house.comment], purpose=Purpose.ANSWER, by=house.alice)
    assert answered_by(draft) == [second, house.comment]


def test_comments_of_two_threads_need_two_replies(house: House) -> None:
    other = make_comment(channel=house.channel)
    with pytest.raises(Invalid):
        start_draft([house.comment, other], purpose=Purpose.ANSWER, by=house.alice)
    with pytest.raises(Invalid):
        start_draft([], purpose=Purpose.ANSWER, by=house.alice)


def test_a_panel_member_writes_no_drafts(house: House) -> None:
    panel = make_user(name="Pia", role=Role.PANEL)
    with pytest.raises(Refused):
        start_draft([house.comment], purpose=Purpose.ANSWER, by=panel)


def test_the_slower_of_two_writers_is_told_and_loses_nothing(house: House) -> None:
    draft = house.write("Alice schreibt.")
    revision = draft.revision
    save_draft(draft, text="Bob war schneller.", revision=revision, by=house.bob)
    with pytest.raises(StaleDraft) as refusal:
        save_draft(draft, text="Alice tippt noch.", revision=revision, by=house.alice)
    assert refusal.value.who == "Bob Blum"
    assert refusal.value.text == "Bob war schneller."
    assert refusal.value.revision == revision + 1
    aside = draft.versions.get(is_aside=True)
    assert (aside.text, aside.by) == ("Alice tippt noch.", house.alice)
    draft.refresh_from_db()
    assert draft.text == "Bob war schneller."


def test_what_was_kept_aside_can_be_brought_back(house: House) -> None:
    draft = house.write("Alice schreibt.")
    with pytest.raises(StaleDraft):
        save_draft(draft, text="Zu spät getippt.", revision=0, by=house.bob)
    aside = draft.versions.get(is_aside=True)
    restore_version(draft, version=aside.pk, revision=draft.revision, by=house.bob)
    assert draft.text == "Zu spät getippt."


def test_a_version_of_another_draft_cannot_be_brought_in(house: House) -> None:
    draft, other = house.write(), house.write("Etwas anderes.")
    foreign = other.versions.first()
    assert foreign is not None
    with pytest.raises(NotThere):
        restore_version(
            draft, version=foreign.pk, revision=draft.revision, by=house.alice
        )


def test_autosaves_of_one_person_within_five_minutes_are_one_version(
    house: House,
) -> None:
    draft = house.write("Eins")
    for text in ("Eins zwei", "Eins zwei drei"):
        house.wait(minutes=2)
        save_draft(draft, text=text, revision=draft.revision, by=house.alice)
    assert [version.text for version in draft.versions.all()] == ["Eins zwei drei"]
    house.wait(minutes=2)
    save_draft(draft, text="Später", revision=draft.revision, by=house.alice)
    save_draft(draft, text="Von Bob", revision=draft.revision, by=house.bob)
    assert [version.text for version in draft.versions.all()] == [
        "Von Bob",
        "Später",
        "Eins zwei drei",
    ]


def test_saving_the_same_words_starts_no_new_rest(house: House) -> None:
    draft = house.write("Gleich")
    before = (draft.revision, draft.changed_at)
    house.wait(minutes=10)
    save_draft(draft, text="Gleich", revision=draft.revision, by=house.alice)
    draft.refresh_from_db()
    assert (draft.revision, draft.changed_at) == before


def test_a_submitted_text_stands_still(house: House) -> None:
    draft = house.submitted()
    with pytest.raises(StaleDraft) as refusal:
        save_draft(draft, text="Schnell noch", revision=draft.revision, by=house.bob)
    assert refusal.value.who == "Alice Arndt"
    assert draft.versions.get(is_aside=True).text == "Schnell noch"


def test_a_draft_is_given_back_with_a_reason(house: House) -> None:
    draft = house.submitted()
    with pytest.raises(Invalid):
        return_draft(draft, reason=" ", by=house.bob)
    return_draft(draft, reason="Die zweite Frage fehlt.", by=house.bob)
    assert draft.state == State.WRITING
    assert draft.return_reason == "Die zweite Frage fehlt."
    assert draft.returned_by == house.bob
    with pytest.raises(StepRefused):
        return_draft(draft, reason="Noch einmal.", by=house.bob)


def test_an_expert_gives_nothing_back(house: House) -> None:
    draft = house.submitted()
    with pytest.raises(Refused):
        return_draft(draft, reason="Nein.", by=house.expert)


def test_nobody_submits_a_text_they_have_not_seen(house: House) -> None:
    draft = house.write()
    with pytest.raises(StaleDraft):
        submit_draft(draft, revision=draft.revision - 1, by=house.alice)


def test_a_discarded_draft_leaves_the_duty_open(house: House) -> None:
    draft = house.write()
    before = house.open_duties()
    discard_draft(draft, by=house.alice)
    assert draft.state == State.DISCARDED
    assert house.open_duties() == before != set()


def test_a_material_stands_under_the_text_with_its_source(house: House) -> None:
    draft = house.write()
    attach_material(draft, material=a_material(house), by=house.alice)
    submit_draft(draft, revision=draft.revision, by=house.alice)
    house.wait(minutes=31)
    release_draft(draft, revision=draft.revision, by=house.bob)
    house.send()
    assert house.replies() == [
        f"{ANSWER}\n\nZum Weiterlesen:\n"
        "Simulationen (Moos, 2024): https://moos.example/simulationen"
    ]


def test_attaching_and_detaching_are_changes_of_the_text(house: House) -> None:
    draft, material = house.write(), a_material(house)
    house.wait(minutes=31)
    attach_material(draft, material=material, by=house.bob)
    assert draft.changed_at == timezone.now()
    assert "own_text" in [each.key for each in what_forbids(draft, by=house.bob)]
    revision = draft.revision
    detach_material(draft, material=material, by=house.bob)
    assert draft.revision == revision + 1


def test_a_material_past_its_review_date_stops_the_release(house: House) -> None:
    draft = house.write()
    attach_material(draft, material=a_material(house, review_in=1), by=house.alice)
    submit_draft(draft, revision=draft.revision, by=house.alice)
    house.wait(days=1, hours=1)
    keys = [each.key for each in what_forbids(draft, by=house.bob)]
    assert keys == ["materials"]


def test_a_retired_material_is_not_attached(house: House) -> None:
    draft, material = house.write(), a_material(house)
    retire_material(material, by=house.alice)
    with pytest.raises(Invalid):
        attach_material(draft, material=material, by=house.alice)


def test_a_material_needs_a_source_and_an_address(house: House) -> None:
    facts = MaterialFacts(
        title="X", url="https://x.example", source="", review_on=timezone.localdate()
    )
    with pytest.raises(Invalid):
        keep_material(facts, by=house.alice)
    with pytest.raises(Refused):
        keep_material(facts, by=house.expert)


def test_an_unfilled_variable_refuses_the_release(house: House) -> None:
    module = keep_module(
        name="Termin",
        language="de",
        text="Wir beraten am {{ Tag }} mit {{ Gremium }}.",
        by=house.alice,
    )
    draft = house.write()
    insert_module(
        draft,
        module=module,
        values={"Tag": "3. Dezember"},
        revision=draft.revision,
        by=house.alice,
    )
    assert draft.text.endswith("\n\nWir beraten am 3. Dezember mit {{ Gremium }}.")
    assert check_draft(draft).unfilled == ("Gremium",)
    assert "unfilled" in [each.key for each in what_forbids(draft, by=house.bob)]


def test_text_modules_have_names_of_their_own_and_can_be_retired(
    house: House,
) -> None:
    module = keep_module(name="Gruß", language="de", text="Hallo", by=house.alice)
    with pytest.raises(Invalid):
        keep_module(name="Gruß", language="de", text="Moin", by=house.alice)
    changed = keep_module(
        name="Gruß", language="de", text="Guten Tag", by=house.alice, module=module
    )
    assert (changed.pk, changed.text) == (module.pk, "Guten Tag")
    retire_module(module, by=house.alice)
    draft = house.write()
    with pytest.raises(Invalid):
        insert_module(
            draft, module=module, values={}, revision=draft.revision, by=house.alice
        )


def test_a_private_draft_needs_the_persons_own_wish(house: House) -> None:
    with pytest.raises(Invalid):
        start_private_draft([house.comment], by=house.alice)
    ContactPreference.objects.create(author=house.comment.author, way=Way.EMAIL)
    draft = start_private_draft([house.comment], by=house.alice)
    assert draft.is_private


def test_a_wish_of_one_person_does_not_hold_for_another(house: House) -> None:
    other = say(
        house.place,
        house.channel,
        author=make_author(channel=house.channel, name="Kim"),
        parent=house.comment,
    )
    ContactPreference.objects.create(author=house.comment.author, way=Way.EMAIL)
    with pytest.raises(Invalid):
        start_private_draft([house.comment, other], by=house.alice)
    assert Author.objects.count() == 2
