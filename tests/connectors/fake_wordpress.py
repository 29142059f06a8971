"""A WordPress of a few lines, to reach states a real one reaches in years."""

import json
from dataclasses import dataclass, field
from typing import Any

import httpx2


def item(number: int, **more: object) -> dict[str, Any]:
    """Return a comment as the REST interface gives it to an editor."""
    text = str(more.pop("text", f"Comment {number}"))
    return {
        "id": number,
        "post": 7,
        "parent": 0,
        "author": 0,
        "author_name": "Vera",
        "author_email": "vera@example.test",
        "author_url": "",
        "author_ip": "203.0.113.9",
        "author_user_agent": "Mozilla/5.0 (X11)",
        "date_gmt": "2026-05-01T10:00:00",
        "content": {"rendered": f"<p>{text}</p>", "raw": text},
        "link": f"https://site.example/post/#comment-{number}",
        "status": "approved",
        "type": "comment",
    } | more


@dataclass
class FakeWordPress:
    """Answers like WordPress; ``comments`` is its table."""

    comments: dict[int, dict[str, Any]] = field(default_factory=dict)
    asked: list[httpx2.URL] = field(default_factory=list)
    highest: int = 0

    def fill(self, count: int) -> None:
        """Let people write."""
        for _ in range(count):
            number = self.next_number()
            self.comments[number] = item(number)

    def next_number(self) -> int:
        """Return a number that nobody ever had."""
        self.highest = max([self.highest, *self.comments]) + 1
        return self.highest

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Answer one request."""
        self.asked.append(request.url)
        route = request.url.path.rpartition("/")[2]
        return httpx2.Response(200, content=json.dumps(self._answer(request, route)))

    def client(self) -> httpx2.Client:
        """Return a client whose every request comes here."""
        return httpx2.Client(transport=httpx2.MockTransport(self))

    def _answer(self, request: httpx2.Request, route: str) -> object:
        params = request.url.params
        if route == "me":
            rights = {"moderate_comments": True}
            link = "https://site.example/team/"
            return {"id": 3, "name": "Team", "link": link, "capabilities": rights}
        if route == "posts":
            title, content = {"rendered": "Caf&eacute;"}, {"rendered": "<p>Text</p>"}
            link = "https://site.example/post/"
            return [{"id": 7, "title": title, "content": content, "link": link}]
        if route == "pages":
            return []
        if request.method == "POST":
            return self._take(json.loads(request.content))
        start, size = int(params.get("offset", 0)), int(params["per_page"])
        found = [self.comments[n] for n in sorted(self.comments)]
        if "parent" in params:
            found = [c for c in found if str(c["parent"]) == params["parent"]]
            found = [c for c in found if str(c["author"]) == params["author"]]
        return found[start : start + size]

    def _take(self, given: dict[str, Any]) -> dict[str, Any]:
        number = self.next_number()
        made = item(number, text=given["content"], author=3, parent=given["parent"])
        self.comments[number] = made
        return made
