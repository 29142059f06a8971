"""What runs inside a process of its own: fill a database, or look into one.

    python -m tests.upgrade.fill fill FOLDER     the invented organisation, from nothing
    python -m tests.upgrade.fill look            migrate to head, count, open pages

``DATABASE_URL`` and ``AUGENHOEHE_HOME`` say which database and which keys.
"""

import json
import sys
from importlib import import_module
from pathlib import Path

import django
from django.apps import apps
from django.core.management import call_command
from django.test import Client
from django.utils import timezone, translation

PAGES = ("/desk/", "/desk/inbox/", "/desk/concerns/", "/desk/drafts/", "/figures/")


def fill(place: Path) -> None:
    """Build the organisation of the demo, in German, up to now."""
    call_command("migrate", verbosity=0)
    build = import_module("augenhoehe.ops.demo.build").build
    with translation.override("de"):
        build(place, now=timezone.now())


def look() -> dict[str, object]:
    """Migrate to head and say what is there and whether the desk opens."""
    call_command("migrate", verbosity=0)
    schema = import_module("augenhoehe.schema")
    client = Client()
    client.force_login(apps.get_model("accounts.User").objects.get(name="Nele Ahrens"))
    return {
        "missing": schema.missing(),
        "comments": apps.get_model("inbox.Comment").objects.count(),
        "entries": apps.get_model("journal.Entry").objects.count(),
        "releases": apps.get_model("replies.Release").objects.count(),
        "raw": apps.get_model("inbox.RawItem").objects.earliest("pk").payload[:1],
        "pages": [
            client.get(page, headers={"host": "localhost"}).status_code
            for page in PAGES
        ],
    }


def main() -> None:
    django.setup()
    match sys.argv[1:]:
        case ["fill", place]:
            fill(Path(place))
        case _:
            sys.stdout.write(json.dumps(look()))


if __name__ == "__main__":
    main()
