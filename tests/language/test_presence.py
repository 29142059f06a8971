"""What a good answer contains is looked for; what is missing is a question, no fault."""

from augenhoehe.language.check import check
from augenhoehe.language.presence import PARTS

COMPLETE = (
    "Guten Tag, Mira, Sie fragen, warum im dritten Video die Untertitel fehlen. "
    "Das haben wir übersehen. Jana Wolf ergänzt sie bis Mittwoch."
)


def test_a_complete_reply_misses_nothing() -> None:
    assert check(COMPLETE).missing == ()


def test_an_empty_text_misses_every_part() -> None:
    assert check("").missing == ("concern", "responsibility", "next_step", "name")
    asked = "Warum zeigt die Kampagne uns so?"
    assert check("", comment=asked).missing == PARTS


def test_each_part_is_missed_on_its_own() -> None:
    concern = "Das haben wir übersehen. Jana Wolf kümmert sich bis Mittwoch."
    assert check(concern).missing == ("concern",)
    step = "Sie fragen nach den Untertiteln. Das haben wir übersehen. Jana Wolf kümmert sich."
    assert check(step).missing == ("next_step",)
    name = "Sie fragen nach den Untertiteln. Das haben wir übersehen. Sie kommen bis Mittwoch."
    assert check(name).missing == ("name",)
    owned = "Sie fragen nach den Untertiteln. Jana Wolf ergänzt sie bis Mittwoch."
    assert check(owned).missing == ("responsibility",)


def test_the_person_addressed_is_not_the_person_who_takes_care() -> None:
    text = "Guten Tag, Lina Kranz, Sie fragen nach der Rampe. Wir bauen sie bis Mai."
    assert check(text).missing == ("name",)


def test_words_of_the_comment_show_that_its_concern_was_understood() -> None:
    text = "Die Untertitel im Video ergänzt Jana Wolf bis Mittwoch. Wir haben sie vergessen."
    assert "concern" in check(text).missing
    assert (
        "concern" not in check(text, comment="Das Video hat keine Untertitel!").missing
    )
    assert (
        "concern"
        in check(text, comment="Eure Rampe ist zu steil und gefährlich.").missing
    )


def test_a_date_in_the_past_is_no_next_step() -> None:
    text = "You ask about the ramp. We answered on 3 June. Jana Wolf knows more."
    assert check(text).missing == ("next_step",)


def test_english_replies_are_understood_as_well() -> None:
    text = "You ask about captions. We forgot them. Jana Wolf adds them by Wednesday."
    assert check(text).missing == ()
