"""The product's own command: ``augenhoehe NAME ...``."""

import difflib
import os
import re
import sys
from collections.abc import Sequence

import django
from django.conf import settings
from django.core.management import get_commands, load_command_class
from django.core.management.base import BaseCommand
from django.db import OperationalError

from augenhoehe.config.home import SetupError
from augenhoehe.ops.demo import place

#: Where the name people type is not that of the module (a reserved word of Python).
MODULES = {"import": "import_comments"}
NAMES = {module: name for name, module in MODULES.items()}
#: What reads texts and needs neither database nor home folder.
ALONE = ("check-text", "examine")
OF_DJANGO = ("check", "createsuperuser", "migrate", "shell")
FULL = re.compile("disk is full|No space left")
ASKED_FOR_HELP = {"help", "--help", "-h"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    What keeps the site from starting is one sentence and exit code 2.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    # What an installation keeps is nobody else's to read, also in a loose folder.
    os.umask(0o077)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "augenhoehe.config.settings")
    try:
        if given[:1] == ["demo"]:
            place.prepare(given[1:])
        if given and given[0] in ALONE:
            return _run_alone(*given)
        django.setup()
        return _run(given)
    except SetupError as error:
        return _refuse(str(error))
    except OperationalError as error:
        return _refuse(_unusable(str(error).strip()))
    except BrokenPipeError:
        # Who read our output has seen enough; nothing is left to be written.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _run_alone(name: str, *rest: str) -> int:
    if not settings.configured:
        settings.configure()
    module = name.replace("-", "_")
    command = load_command_class("augenhoehe.ops", module)
    command.run_from_argv(["augenhoehe", name, *rest])
    return 0


def _run(given: list[str]) -> int:
    if not given or given[0] in ASKED_FOR_HELP:
        sys.stdout.write(_help())
        return 0
    name, *rest = given
    command = _command(name)
    if command is None:
        known = [_typed(module) for module in get_commands()]
        near = difflib.get_close_matches(name, known, n=1)
        hint = f"Did you mean “{near[0]}”?" if near else "See augenhoehe --help."
        return _refuse(f"There is no command “{name}”. {hint}")
    command.run_from_argv(["augenhoehe", name, *rest])
    return 0


def _command(name: str) -> BaseCommand | None:
    module = MODULES.get(name, name.replace("-", "_"))
    app = get_commands().get(module)
    if app is None or isinstance(app, BaseCommand):
        return app
    return load_command_class(app, module)


def _help() -> str:
    ours = sorted(
        module
        for module, app in get_commands().items()
        if str(app).startswith("augenhoehe.")
    )
    lines = [f"  {_typed(module):<18} {_summary(module)}" for module in ours]
    more = [f"  {module:<18} {_summary(module)}" for module in OF_DJANGO]
    return "\n".join(
        [
            "augenhoehe NAME [...]   (augenhoehe NAME --help says more)",
            *(["", *lines] if lines else []),
            "",
            "From Django:",
            *more,
            "",
        ]
    )


def _summary(module: str) -> str:
    command = _command(module)
    text = " ".join(str(command.help).split()) if command else ""
    return text.partition(". ")[0].rstrip(".")


def _typed(module: str) -> str:
    """Return the name that people type for a command's module."""
    return NAMES.get(module, module.replace("_", "-"))


def _unusable(reason: str) -> str:
    said = f"The database cannot be used: {reason}."
    if FULL.search(reason):
        return f"{said} Make room on the disk, and run the same command again."
    return f"{said} Is DATABASE_URL right, and has “augenhoehe migrate” run?"


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 2


if __name__ == "__main__":
    sys.exit(main())
