"""The forms of a page, as a browser would send them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import override

UNTICKED = ("checkbox", "radio")
BUTTONS = ("submit", "image")


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """Something that sends a form; it may carry a value, or lead somewhere else."""

    name: str
    value: str
    action: str


@dataclass(slots=True, kw_only=True)
class Form:
    """What stands in a form before anybody types, and what can be chosen there."""

    id: str = ""
    action: str = ""
    filled: dict[str, list[str]] = field(default_factory=dict)
    choices: dict[str, list[str]] = field(default_factory=dict)
    """Only these values can be chosen for these names."""
    buttons: list[Button] = field(default_factory=list)

    def answers(self, typed: Mapping[str, object]) -> dict[str, list[str]]:
        """Return what is sent once ``typed`` stands in the form.

        A name may leave out the prefix that Django puts before it.
        """
        data = {name: list(values) for name, values in self.filled.items()}
        for short, value in typed.items():
            name = self.name_of(short)
            values = [
                str(one) for one in (value if isinstance(value, list) else [value])
            ]
            offered = self.choices.get(name)
            assert offered is None or set(values) <= set(offered), (name, offered)
            data[name] = values
        return {name: values for name, values in data.items() if values}

    def name_of(self, short: str) -> str:
        """Return the full name of a control; fails where the page has none."""
        found = [n for n in self.filled if n == short or n.endswith(f"-{short}")]
        assert len(found) == 1, f"{short} is not one of {sorted(self.filled)}"
        return found[0]


def forms_in(html: str) -> list[Form]:
    """Return every form of the page, with the controls that name it from outside."""
    reader = _Reader()
    reader.feed(html)
    return reader.joined()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.loose: list[tuple[str, Form]] = []
        self._open: Form | None = None
        self._text: str | None = None
        self._area: tuple[Form, str] | None = None
        self._select: tuple[Form, str, bool] | None = None

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._open = Form(id=given.get("id", ""), action=given.get("action", ""))
            self.forms.append(self._open)
        elif tag == "option":
            self._offer(given)
        elif tag in {"input", "textarea", "select", "button"}:
            self._control(tag, given, self._home(given))

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._open = None
        elif tag == "textarea" and self._text is not None and self._area:
            form, name = self._area
            form.filled[name] = [self._text.removeprefix("\n")]
            self._text = None
        elif tag == "select" and self._select:
            form, name, is_many = self._select
            if not (form.filled[name] or is_many):
                form.filled[name] = form.choices[name][:1]
            self._select = None

    @override
    def handle_data(self, data: str) -> None:
        if self._text is not None:
            self._text += data

    def joined(self) -> list[Form]:
        """Put what names a form from outside into that form."""
        by_id = {form.id: form for form in self.forms if form.id}
        for name, loose in self.loose:
            if home := by_id.get(name):
                home.filled.update(loose.filled)
                home.choices.update(loose.choices)
                home.buttons += loose.buttons
        return self.forms

    def _home(self, given: Mapping[str, str]) -> Form | None:
        if "form" not in given:
            return self._open
        loose = Form()
        self.loose.append((given["form"], loose))
        return loose

    def _control(self, tag: str, given: Mapping[str, str], form: Form | None) -> None:
        if form is None or "disabled" in given:
            return
        name, kind = given.get("name", ""), given.get("type", "text")
        if tag == "button" or (tag == "input" and kind in BUTTONS):
            self._add_button(given, form)
        elif tag == "textarea":
            self._area, self._text = (form, name), ""
        elif tag == "select":
            form.filled[name], form.choices[name] = [], []
            self._select = form, name, "multiple" in given
        elif kind in UNTICKED:
            form.choices.setdefault(name, []).append(given.get("value", "on"))
            ticked = form.filled.setdefault(name, [])
            ticked += [given.get("value", "on")] if "checked" in given else []
        elif name:
            form.filled.setdefault(name, []).append(given.get("value", ""))

    def _add_button(self, given: Mapping[str, str], form: Form) -> None:
        is_off = given.get("aria-disabled") == "true"
        if given.get("type", "submit") not in BUTTONS or is_off:
            return
        button = Button(
            name=given.get("name", ""),
            value=given.get("value", ""),
            action=given.get("formaction", ""),
        )
        form.buttons.append(button)

    def _offer(self, given: Mapping[str, str]) -> None:
        if self._select:
            form, name, _is_many = self._select
            form.choices[name].append(given.get("value", ""))
            if "selected" in given:
                form.filled[name].append(given.get("value", ""))


def buttons_in(html: str) -> Iterator[tuple[Form, Button, str]]:
    """Yield every button that sends something, with the address it leads to."""
    for form in forms_in(html):
        for button in form.buttons:
            yield form, button, button.action or form.action
