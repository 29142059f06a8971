import pytest

from augenhoehe.accounts.errors import NotThere
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.replies.access import (
    draft_of,
    drafts_of,
    letter_of,
    material_of,
    materials_for,
    module_of,
    modules_for,
    open_drafts_of,
    promise_of,
    public_release,
    release_of,
    releases_in,
    versions_of,
)
from augenhoehe.replies.actions.discard_draft import discard_draft
from augenhoehe.replies.actions.release_draft import release_draft
from augenhoehe.replies.actions.undo_release import undo_release
from augenhoehe.replies.models import Draft, Release
from tests.factories import make_team, make_user
from tests.replies.conftest import ANSWER, House


@pytest.fixture
def stranger(house: House) -> User:
    return make_user(name="Bo", team=make_team(name="Nord"))


def released(house: House) -> Release:
    draft = house.submitted()
    return release_draft(draft, revision=draft.revision, by=house.bob)


def test_a_draft_does_not_exist_for_a_stranger(house: House, stranger: User) -> None:
    draft = house.write()
    assert draft_of(house.expert, draft.pk) == draft
    assert not drafts_of(stranger).exists()
    with pytest.raises(NotThere):
        draft_of(stranger, draft.pk)


@pytest.mark.parametrize("role", [Role.PANEL, Role.AUDITOR, Role.ADMINISTRATOR])
def test_who_does_not_write_reads_no_drafts(house: House, role: Role) -> None:
    house.write()
    assert not drafts_of(make_user(name="Pia", role=role)).exists()


def test_what_is_done_with_is_not_among_the_open_drafts(house: House) -> None:
    draft, discarded = house.write(), house.write("Unfertig")
    discard_draft(discarded, by=house.alice)
    assert list(open_drafts_of(house.bob)) == [draft]
    assert Draft.objects.count() == 2


def test_versions_name_who_wrote_them(house: House) -> None:
    [version] = versions_of(house.write())
    assert (version.text, version.by) == (ANSWER, house.alice)


def test_releases_are_read_by_the_team_and_nobody_else(
    house: House, stranger: User
) -> None:
    release = released(house)
    thread = house.comment.thread
    assert list(releases_in(house.expert, thread)) == [release]
    assert not releases_in(stranger, thread).exists()
    with pytest.raises(NotThere):
        release_of(stranger, release.pk)
    undo_release(release, by=house.bob)
    assert not releases_in(house.bob, thread).exists()


def test_only_what_is_published_is_public(house: House) -> None:
    release = released(house)
    with pytest.raises(NotThere):
        public_release(release.slug)
    house.send()
    assert public_release(release.slug) == release
    with pytest.raises(NotThere):
        public_release("nothing")


def test_what_is_not_there_is_said_in_the_same_way(house: House) -> None:
    for read in (draft_of, release_of, letter_of, promise_of, material_of, module_of):
        with pytest.raises(NotThere):
            read(house.alice, 0)


def test_materials_and_modules_are_for_those_who_read(house: House) -> None:
    nobody = User.objects.create_user("nobody@example.org", name="Niemand")
    assert not materials_for(nobody).exists()
    assert not modules_for(nobody).exists()
