"""The routes of a WordPress site, and the lists behind them."""

from collections.abc import Mapping
from typing import Any, ClassVar, override

import httpx2

from augenhoehe.connectors import wordpress_items as items
from augenhoehe.connectors.base import RemotePost
from augenhoehe.connectors.http import HttpConnector, NotJson, Refused

STEP = 100
"""The most WordPress gives at once."""
EVERYTHING = {"status": "any", "type": "all", "orderby": "id", "order": "asc"}


class WordPressSite(HttpConnector):
    """A site in the root or a subfolder, with or without readable addresses."""

    login_codes: ClassVar = frozenset(
        [
            "rest_forbidden",
            "rest_forbidden_context",
            "rest_forbidden_param",
            "rest_cannot_read",
            "rest_comment_invalid_status",
            "application_passwords_disabled_for_user",
        ]
    )

    def __init__(self, config: Mapping[str, str], *, http: httpx2.Client) -> None:
        super().__init__(config, http=http)
        typed = config["url"].strip().partition("?")[0].rstrip("/")
        self.site = typed if "://" in typed else f"https://{typed}"
        self.site = self.site.removesuffix("/index.php").removesuffix("/wp-json")
        self.has_paths = True
        self.known_as = ""

    @override
    def auth(self) -> httpx2.Auth:
        return httpx2.BasicAuth(self.config["username"], self.config["password"])

    def listed(self, offset: int, **more: str) -> list[Any]:
        """Return up to 100 comments of every status from a position on."""
        where = {"offset": str(offset), "per_page": str(STEP), "context": "edit"}
        found = self.get("comments", **EVERYTHING, **where, **more)
        if not isinstance(found, list):
            raise NotJson("The site did not answer with a list of comments.")
        return found

    def posts_named(self, ids: set[str]) -> dict[str, RemotePost]:
        """Ask for posts, then for pages; another kind is known by its address only."""
        found: dict[str, RemotePost] = {}
        for route in ("posts", "pages"):
            if missing := sorted(ids - found.keys()):
                fields = "id,title,content,link,date_gmt"
                wanted = {"include": ",".join(missing), "per_page": str(STEP)}
                for item in self.get(route, **wanted, _fields=fields):
                    found[str(item["id"])] = items.post(item)
        return found

    def me(self) -> str:
        self.known_as = self.known_as or str(self.get("users/me", _fields="id")["id"])
        return self.known_as

    def get(self, route: str, **params: str) -> Any:
        return self.request("GET", route, params=params)

    def request(self, method: str, route: str, **extra: Any) -> Any:
        """Call a route by its path, or as a parameter where a site has no paths.

        Which of the two is found out by reading, never by a write.
        """
        if method != "GET":
            self.me()
        if self.has_paths:
            try:
                return self.call(method, f"{self.site}/wp-json/wp/v2/{route}", **extra)
            except (Refused, NotJson) as error:
                if method != "GET" or not _is_no_route(error):
                    raise
                self.has_paths = False
        params = {"rest_route": f"/wp/v2/{route}"} | (extra.pop("params", None) or {})
        return self.call(method, f"{self.site}/", params=params, **extra)


def _is_no_route(error: Refused | NotJson) -> bool:
    """Whether not WordPress's interface answered, but whatever stands before it."""
    return isinstance(error, NotJson) or (error.status == 404 and not error.code)
