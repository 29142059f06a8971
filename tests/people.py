"""People at the pages: they open them, fill in the forms they find, and send them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from django.test import Client
from django.urls import reverse

from augenhoehe.accounts.models import User
from tests.forms import buttons_in
from tests.pages import flaws

if TYPE_CHECKING:
    from django.test.client import _MonkeyPatchedWSGIResponse


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a person sees."""

    text: str
    status: int
    path: str

    def offers(self, address: str) -> bool:
        """Whether a button on the page leads to this address."""
        return any(led == address for _form, _button, led in buttons_in(self.text))


class Somebody:
    """A person with a browser; without ``user`` one of the public."""

    def __init__(self, user: User | None = None, *, language: str = "en") -> None:
        self._client = Client(headers={"accept-language": language})
        if user:
            self._client.force_login(user)

    def opens(self, address: str, *args: object) -> Page:
        """Open a page by its path or by the name of its address."""
        path = address if address.startswith("/") else reverse(address, args=args)
        page = _page(self._client.get(path, follow=True))
        assert page.status == 200, (path, page.status)
        return page

    def sends(
        self, page: Page, address: str, *args: object, press: str = "", **typed: Any
    ) -> Page:
        """Fill in the form on ``page`` that leads to ``address`` and send it.

        Fails where the page offers no such form or no such control. ``press`` is the
        name or the value of the button; else the first one is pressed.
        """
        path = address if address.startswith("/") else reverse(address, args=args)
        for form, button, led in buttons_in(page.text):
            led_to = urlsplit(led).path or page.path
            if led_to == path and (not press or press in {button.name, button.value}):
                data = form.answers(typed)
                if button.name:
                    data[button.name] = [button.value]
                return _page(self._client.post(path, data, follow=True))
        raise AssertionError(f"{page.path} has no button that leads to {path} {press}")


def _page(response: "_MonkeyPatchedWSGIResponse") -> Page:
    text = response.text
    assert not flaws(text), flaws(text)
    path = str(response.request["PATH_INFO"])
    return Page(text=text, status=response.status_code, path=path)
