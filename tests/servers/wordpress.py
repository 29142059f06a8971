"""A real WordPress for one test run: PHP's own server and an SQLite file.

``./dev servers`` prepares what is needed; without it the tests are skipped by name.
"""

import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest

PREPARED = Path(__file__).parents[2] / ".local/servers/wordpress/site"
PASSWORDS = Path(__file__).with_name("wordpress_setup.php")
ROUTER = Path(__file__).with_name("wordpress_router.php")
NOBODY = ("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups")

_CONFIG = """<?php
define('DB_NAME', 'wp'); define('DB_USER', ''); define('DB_PASSWORD', '');
define('DB_HOST', ''); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('DB_DIR', '{home}/db/'); define('DB_FILE', 'wp.sqlite');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT',
    'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $name)
    define($name, $name . '-for-tests');
$table_prefix = 'wp_';
define('WP_HOME', '{url}'); define('WP_SITEURL', '{url}');
define('WP_ENVIRONMENT_TYPE', 'local'); define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
"""

_QUICK = """<?php
// Visitors of a test talk faster than people, and nothing is sent by mail.
add_filter('comment_flood_filter', '__return_false', 99);
add_filter('pre_wp_mail', '__return_true');
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordPressServer:
    """A running site, and what its visitors and its team do on it."""

    url: str
    username: str
    password: str
    subscriber: str
    subscriber_password: str
    http: httpx2.Client

    @property
    def config(self) -> dict[str, str]:
        """What a person types to connect the site."""
        return {
            "url": self.url,
            "username": self.username,
            "password": self.password,
        }

    def call(self, method: str, route: str, **body: object) -> dict[str, object]:
        """Call the REST interface as the team."""
        answer = self.http.request(
            method,
            f"{self.url}/",
            params={"rest_route": f"/wp/v2/{route}"},
            json=body,
            auth=(self.username, self.password),
        )
        answer.raise_for_status()
        found: dict[str, object] = answer.json()
        return found

    def post(self, title: str, content: str = "Text", kind: str = "posts") -> str:
        """Publish a post or a page and return its id."""
        given = {"title": title, "content": content, "comment_status": "open"}
        made = self.call("POST", kind, **given, status="publish")
        return str(made["id"])

    def comment(
        self, text: str, *, post: str, name: str = "Vera", parent: str = "0"
    ) -> str:
        """Comment as a visitor does, through the site's own form; return the id."""
        answer = self.http.post(
            f"{self.url}/wp-comments-post.php",
            data={
                "comment_post_ID": post,
                "comment_parent": parent,
                "author": name,
                "email": f"{name.casefold()}@example.test",
                "url": "",
                "comment": text,
            },
        )
        assert answer.status_code == 302, answer.text[:500]
        return answer.headers["Location"].rpartition("#comment-")[2]

    def treat(self, comment_id: str, status: str) -> None:
        """Hold, approve, bin or mark a comment as the site's team does."""
        self.call("POST", f"comments/{comment_id}", status=status)

    def edit(self, comment_id: str, text: str) -> None:
        """Change the words of a comment."""
        self.call("POST", f"comments/{comment_id}", content=text)

    def delete(self, comment_id: str) -> None:
        """Delete a comment for good."""
        answer = self.http.delete(
            f"{self.url}/",
            params={"rest_route": f"/wp/v2/comments/{comment_id}", "force": "true"},
            auth=(self.username, self.password),
        )
        answer.raise_for_status()

    def page(self, post: str) -> str:
        """Return the HTML a reader of the post gets."""
        answer = self.http.get(
            f"{self.url}/", params={"p": post}, follow_redirects=True
        )
        return answer.text


def is_prepared() -> bool:
    """Whether WordPress can be started here."""
    return PREPARED.is_dir() and shutil.which("php") is not None


@pytest.fixture(scope="module")
def wordpress() -> Iterator[WordPressServer]:
    """A real site in the root of its address; import it into a conftest."""
    with wordpress_site() as site:
        yield site


@contextmanager
def wordpress_site(
    *, folder: str = "", permalinks: str = "/%postname%/"
) -> Iterator[WordPressServer]:
    """Start a site in the root or a subfolder, and stop it again.

    ``permalinks`` empty is a site without readable addresses.
    """
    if not is_prepared():
        pytest.skip("WordPress is not prepared: ./dev servers")
    with tempfile.TemporaryDirectory(prefix="wordpress-") as name:
        yield from _running(Path(name), folder, permalinks)


def _running(home: Path, folder: str, permalinks: str) -> Iterator[WordPressServer]:
    port = _free_port()
    root, url = home / "site", f"http://127.0.0.1:{port}"
    site = root / folder if folder else root
    url = f"{url}/{folder}" if folder else url
    _lay_out(home, site, url)
    made = _run_as_nobody("php", str(home / PASSWORDS.name), str(site), permalinks)
    known = json.loads(made.splitlines()[-1])
    command = [
        "php",
        "-S",
        f"127.0.0.1:{port}",
        "-t",
        str(root),
        str(home / ROUTER.name),
    ]
    log = (home / "php.log").open("wb")
    server = subprocess.Popen(
        [*_as_nobody(), *command],
        env=os.environ | {"PHP_CLI_SERVER_WORKERS": "4", "WP_FOLDER": folder},
        stdout=log,
        stderr=log,
        start_new_session=True,
    )
    try:
        with httpx2.Client(timeout=30) as http:
            _wait_for(http, url)
            yield WordPressServer(url=url, http=http, **known)
    finally:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()
        log.close()


def _lay_out(home: Path, site: Path, url: str) -> None:
    """Copy the files, and write the configuration of this one site."""
    shutil.copytree(PREPARED, site)
    (home / "db").mkdir()
    plugin = site / "wp-content/plugins/sqlite-database-integration"
    drop_in = (plugin / "db.copy").read_text()
    drop_in = drop_in.replace(
        "'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'", f"'{plugin}'"
    ).replace("{SQLITE_PLUGIN}", "sqlite-database-integration/load.php")
    (site / "wp-content/db.php").write_text(drop_in)
    config = _CONFIG.replace("{home}", str(home)).replace("{url}", url)
    (site / "wp-config.php").write_text(config)
    (site / "wp-content/mu-plugins").mkdir()
    (site / "wp-content/mu-plugins/quick.php").write_text(_QUICK)
    for script in (PASSWORDS, ROUTER):
        shutil.copy(script, home / script.name)
    if os.geteuid() == 0:
        owner = pwd.getpwnam("nobody")
        for path in (home, *home.rglob("*")):
            os.chown(path, owner.pw_uid, owner.pw_gid)


def _as_nobody() -> tuple[str, ...]:
    return NOBODY if os.geteuid() == 0 else ()


def _run_as_nobody(*command: str) -> str:
    done = subprocess.run(
        [*_as_nobody(), *command], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:] + done.stdout[-2000:]
    return done.stdout


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def _wait_for(http: httpx2.Client, url: str) -> None:
    for _ in range(200):
        try:
            if http.get(f"{url}/", params={"rest_route": "/"}).is_success:
                return
        except httpx2.TransportError:
            pass
        time.sleep(0.1)
    raise AssertionError("WordPress did not start")
