"""A file is imported once, whole, and goes on where it was stopped."""

import json
import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from augenhoehe.accounts.errors import TooLate
from augenhoehe.channels.models import Channel
from augenhoehe.connectors.files import UnknownFile
from augenhoehe.inbox import importing
from augenhoehe.inbox.importing import Counts, import_file
from augenhoehe.inbox.intake import Opens
from augenhoehe.inbox.models import Comment, DeadLetter, Duty, Import
from tests.factories import make_channel

pytestmark = pytest.mark.django_db
DATA = Path(os.environ.get("AUGENHOEHE_DATA", "../shared/data"))


class Killed(BaseException):
    """As if the process were gone: nothing catches it."""


@pytest.fixture
def channel(db: None) -> Channel:
    return make_channel(kind="archive")


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "AT_ONCE", 3)


def line(number: int, **more: object) -> str:
    told = {
        "id": number,
        "author": "Kim",
        "text": f"Frage {number}?",
        "date": "2025-01-01T12:00:00+00:00",
    }
    return json.dumps({**told, **more})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "comments.jsonl"
    lines = [line(number) for number in range(10)]
    lines[4] = '{"id": 4'
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_a_file_comes_in_once_and_what_cannot_be_read_is_kept(
    channel: Channel, file: Path
) -> None:
    first = import_file(file, channel=channel)
    second = import_file(file, channel=channel)

    assert first == Counts(read=10, added=9, known=0, changed=0, failed=1)
    assert second == Counts(read=10, added=0, known=9, changed=0, failed=1)
    assert Comment.objects.count() == 9
    assert DeadLetter.objects.count() == 1


def test_imported_history_opens_duties_only_where_it_is_asked_for(
    channel: Channel, file: Path
) -> None:
    import_file(file, channel=channel)
    assert not Duty.objects.exists()

    import_file(file, channel=make_channel(kind="archive"), opens=Opens.ALL)
    assert Duty.objects.filter(comment__external_id="1").exists()


@pytest.mark.usefixtures("small_steps")
@pytest.mark.parametrize("steps", [1, 2, 3])
def test_a_killed_import_goes_on_and_its_counts_are_right(
    channel: Channel, file: Path, steps: int
) -> None:
    seen: list[int] = []

    def dying(done: int, total: int) -> None:
        seen.append(done)
        assert done <= total
        if len(seen) == steps:
            raise Killed

    with pytest.raises(Killed):
        import_file(file, channel=channel, on_progress=dying)
    assert Import.objects.get().read == 3 * steps

    counts = import_file(file, channel=channel)

    assert counts == Counts(read=10, added=9, known=0, changed=0, failed=1)
    assert Comment.objects.count() == 9
    assert seen == sorted(seen)


@pytest.mark.usefixtures("small_steps")
def test_two_imports_of_one_file_do_not_count_twice(
    channel: Channel, file: Path
) -> None:
    def overtake(_done: int, _total: int) -> None:
        import_file(file, channel=channel)

    with pytest.raises(TooLate):
        import_file(file, channel=channel, on_progress=overtake)

    assert Import.objects.get().added == 9
    assert Comment.objects.count() == 9


def test_an_old_export_never_rewords_a_live_channel(
    channel: Channel, file: Path
) -> None:
    import_file(file, channel=channel)
    Comment.objects.filter(external_id="1").update(text="Neuer Stand.")
    channel.cursor = "7"
    channel.save()

    import_file(file, channel=channel)

    comment = Comment.objects.get(external_id="1")
    assert comment.text == "Neuer Stand."
    assert comment.revisions.get().text == "Frage 1?"


def test_a_file_of_no_known_format_is_refused(channel: Channel, tmp_path: Path) -> None:
    path = tmp_path / "picture.bin"
    path.write_bytes(b"\x00\x01\x02")

    with pytest.raises(UnknownFile):
        import_file(path, channel=channel)


def real_files() -> list[Path]:
    names = ("wordpress/*.xml", "disqus/*.xml", "eml/*.eml")
    return sorted(file for name in names for file in (DATA / "formats").glob(name))


@pytest.mark.skipif(not real_files(), reason="AUGENHOEHE_DATA holds no real files")
@pytest.mark.usefixtures("small_steps")
def test_real_files_come_in_the_same_with_and_without_stops(db: None) -> None:
    def dying(_done: int, _total: int) -> None:
        if next(stops):
            raise Killed

    for file in real_files():
        whole = import_file(file, channel=make_channel(kind="archive"))
        channel, counts = make_channel(kind="archive"), None
        stops = iter([False, True] * (whole.read + 1))
        while counts is None:
            with suppress(Killed):
                counts = import_file(file, channel=channel, on_progress=dying)
        assert replace(counts, notes=()) == replace(whole, notes=()), file.name
        assert channel.comments.count() == whole.added, file.name
