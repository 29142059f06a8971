"""`./dev check`: linters, types, contracts and the fast part of the tests."""

import sys
import tempfile

from tools.steps import SUITE, Outcome, Step, python, script

TEMPLATES = "src/augenhoehe/web"
LINTERS = (
    Step(name="ruff check", command=python("ruff", "check", ".")),
    Step(name="ruff format", command=python("ruff", "format", "--check", ".")),
    Step(name="djangofmt", command=script("djangofmt", "--check", TEMPLATES)),
    Step(
        name="djlint",
        command=script("djlint", "--lint", "--allow-empty-input", TEMPLATES),
    ),
    Step(name="mypy", command=python("mypy")),
    Step(name="lint-imports", command=script("lint-imports")),
)


def check(outcome: Outcome) -> None:
    """Run everything that needs no server, in the order in which it is quick."""
    for step in LINTERS:
        outcome.run(step)
    with tempfile.TemporaryDirectory() as home:
        for step in _django(home):
            outcome.run(step)
    outcome.run(Step(name="catalogues", command=python("tools.catalogues", "check")))
    outcome.run_tests(Step(name="pytest on SQLite", command=SUITE))


def _django(home: str) -> tuple[Step, ...]:
    """Ask Django as on a real site: reached by https, with an empty home folder."""
    site = {
        "AUGENHOEHE_HOME": home,
        "AUGENHOEHE_URL": "https://voices.example",
        "AUGENHOEHE_HOSTS": "voices.example",
        "DJANGO_SETTINGS_MODULE": "augenhoehe.config.settings",
    }
    new = ("django", "makemigrations", "--check", "--dry-run")
    deploy = ("django", "check", "--deploy", "--fail-level", "WARNING")
    return (
        Step(name="migrations", command=python(*new), environment=site),
        Step(name="check --deploy", command=python(*deploy), environment=site),
    )


def main() -> int:
    """Return the exit code."""
    outcome = Outcome()
    try:
        check(outcome)
    except KeyboardInterrupt:
        return outcome.interrupted()
    return outcome.finish()


if __name__ == "__main__":
    sys.exit(main())
