"""Text modules are filled in; what is not filled is found."""

from augenhoehe.language.variables import fill, placeholders


def test_variables_are_listed_once_in_order() -> None:
    text = "Guten Tag {{ name }}, {{termin}} passt. {{  name }} {{ erster Punkt }}"
    assert placeholders(text) == ["name", "termin", "erster Punkt"]


def test_values_go_in_whatever_the_spacing() -> None:
    assert fill("{{ name }}/{{name}}", {"name": "Ä. Wolf"}) == "Ä. Wolf/Ä. Wolf"


def test_what_has_no_value_stays_and_is_found() -> None:
    text = fill("{{ name }} am {{ datum }}", {"name": "Jana", "datum": "  "})
    assert text == "Jana am {{ datum }}"
    assert placeholders(text) == ["datum"]


def test_a_value_is_never_filled_again() -> None:
    assert fill("{{ a }}", {"a": "{{ b }}", "b": "x"}) == "{{ b }}"


def test_empty_brackets_are_found_and_other_signs_are_text() -> None:
    assert placeholders("{{ }}") == [""]
    assert placeholders("{name} [NAME] %(name)s $name {{a}b}}") == []
