import io
import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from augenhoehe.accounts.models import Organisation, Team, User
from augenhoehe.accounts.roles import Role
from augenhoehe.channels.models import Channel
from augenhoehe.config.home import SetupError
from augenhoehe.connectors.sandbox_place import Mood, SandboxPlace
from augenhoehe.guidelines.models import Version
from augenhoehe.inbox.models import Author, Comment, DeadLetter, Duty
from augenhoehe.ops.management.commands import import_comments
from tests.factories import make_channel, make_comment, make_team, make_user

pytestmark = pytest.mark.django_db(transaction=True)

ROWS = [
    {"id": 1, "author": "Kim", "text": "Danke.", "date": "2020-03-01T10:00:00Z"},
    {"id": 2, "author": "Alex", "text": "Warum?", "date": "2020-03-02T10:00:00Z"},
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    found = tmp_path / "voices.jsonl"
    found.write_text("".join(f"{json.dumps(row)}\n" for row in ROWS))
    return found


@pytest.fixture
def sandbox(tmp_path: Path) -> SandboxPlace:
    channel = make_channel(name="Wiese")
    channel.settings = {"folder": str(tmp_path / "sandbox")}
    channel.save()
    return SandboxPlace(tmp_path / "sandbox")


def said(name: str, *arguments: str) -> str:
    out = io.StringIO()
    call_command(name, *arguments, stdout=out)
    return out.getvalue()


def test_a_file_is_read_into_a_new_channel_and_a_second_time_adds_nothing(
    file: Path,
) -> None:
    first = said("import_comments", str(file), "--channel", "Forum")
    assert first == "2 read, 2 new, 0 known, 0 changed.\n"
    second = said("import_comments", str(file), "--channel", "Forum")
    assert second == "Nothing was new: all 2 comments are known.\n"
    assert Channel.objects.get().name == "Forum"
    assert not Duty.objects.exists()


def test_json_ends_with_one_line(file: Path) -> None:
    line = said("import_comments", str(file), "--channel", "Forum", "--json")
    assert json.loads(line) == {
        "read": 2,
        "added": 2,
        "known": 0,
        "changed": 0,
        "failed": 0,
    }
    assert len(line.splitlines()) == 1


def test_history_opens_duties_where_it_is_asked_to(file: Path) -> None:
    said("import_comments", str(file), "--channel", "Forum", "--open-duties")
    assert Duty.objects.count() == 4


def test_other_headers_can_be_named(file: Path) -> None:
    file.write_text(file.read_text().replace('"text"', '"aussage"'))
    arguments = [str(file), "--channel", "Forum", "--map", "aussage=text"]
    assert "2 new" in said("import_comments", *arguments)
    assert Comment.objects.filter(text="Warum?").exists()


def test_what_cannot_be_read_is_kept_and_said(file: Path) -> None:
    file.write_text(file.read_text() + '{"id": 3, "text"\n')
    answer = said("import_comments", str(file), "--channel", "Forum")
    assert "1 could not be read" in answer
    assert DeadLetter.objects.count() == 1


@pytest.mark.parametrize(
    ("content", "reason"), [(None, "cannot be read"), ("", "empty"), ("?", "none that")]
)
def test_a_wrong_file_is_one_sentence(
    tmp_path: Path, content: str | None, reason: str
) -> None:
    wrong = tmp_path / "wrong"
    if content is not None:
        wrong.write_text(content)
    with pytest.raises(SetupError, match=reason):
        said("import_comments", str(wrong), "--channel", "Forum")


def test_a_folder_is_refused_and_a_new_channel_is_named(
    tmp_path: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SetupError, match="Name one file in it"):
        said("import_comments", str(tmp_path), "--channel", "Forum")
    said("import_comments", str(file), "--channel", "Forum")
    assert "“Forum” is a new channel" in capsys.readouterr().err
    said("import_comments", str(file), "--channel", "Forum")
    assert "new channel" not in capsys.readouterr().err


def test_who_stops_an_import_is_told_how_it_goes_on(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(import_comments, "import_file", interrupted)
    with pytest.raises(SystemExit) as stopped:
        said("import_comments", str(file), "--channel", "Forum")
    assert stopped.value.code == 130
    assert "Run the same command again" in capsys.readouterr().err


def test_one_channel_is_read_at_once_and_a_wrong_name_shows_the_right_ones(
    sandbox: SandboxPlace,
) -> None:
    sandbox.say("Danke für heute.", post=sandbox.post("Fest"))
    assert said("sync", "--channel", "Wiese") == "Wiese: 1 new. Works\n"
    assert said("sync") == "Wiese: 0 new. Works\n"
    with pytest.raises(SetupError, match="There are: “Wiese”"):
        said("sync", "--channel", "Weise")


def test_a_network_that_does_not_answer_fails_the_command(
    sandbox: SandboxPlace,
) -> None:
    sandbox.misbehave(Mood.BUSY, times=5)
    with pytest.raises(CommandError, match="Wiese"):
        said("sync")


def test_the_counts_of_a_network_and_ours_are_compared(sandbox: SandboxPlace) -> None:
    sandbox.say("Danke für heute.", post=sandbox.post("Fest"))
    assert "Wiese: The network counts 1 comments, we hold 1." in said("reconcile")


def test_a_person_is_erased_only_when_somebody_says_yes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    comment, by = make_comment(), make_user()
    arguments = ["--comment", str(comment.pk), "--by", by.email]
    with pytest.raises(SetupError, match="--yes"):
        said("erase_author", *arguments)
    answer = said("erase_author", *arguments, "--yes")
    assert answer.startswith("Erased 1 comments")
    assert Author.objects.get().name == ""


def test_who_is_not_here_cannot_be_erased() -> None:
    by = make_user()
    with pytest.raises(SetupError, match="no such person"):
        said("erase_author", "--comment", "77", "--by", by.email, "--yes")
    comment = make_comment()
    arguments = ["--comment", str(comment.pk), "--yes"]
    with pytest.raises(SetupError, match="Nobody of the team"):
        said("erase_author", *arguments, "--by", "nobody@example.org")


def test_a_new_installation_is_ready_in_one_step(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("correct horse battery\n"))
    arguments = ["--organisation", "Verein Halm", "--team", "Haus"]
    arguments += ["--email", "Kim@example.org", "--name", "Kim Arndt"]
    assert "Ready" in said("set_up", *arguments)
    person = User.objects.get()
    assert person.roles == {Role.ADMINISTRATOR}
    assert person.check_password("correct horse battery")
    assert list(person.teams.all()) == [Team.objects.get(name="Haus")]
    assert Organisation.objects.get().name == "Verein Halm"
    assert Version.objects.get().rules.count() == 16
    assert "administrator already" in said("set_up", *arguments)
    assert User.objects.count() == 1


def test_a_password_that_is_easy_to_guess_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make_team()
    monkeypatch.setattr("sys.stdin", io.StringIO("password\n"))
    with pytest.raises(SetupError):
        said("create_admin", "--email", "kim@example.org", "--name", "Kim")
    assert not User.objects.exists()
