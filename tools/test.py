"""`./dev test`: everything that has to pass before a change lands."""

import signal
import sys

from tools.check import check
from tools.postgres import NoPostgres, stop_in_order, throw_away
from tools.steps import SUITE, Outcome, Step, python, say


def on_postgres(outcome: Outcome) -> None:
    """Run the same tests on a PostgreSQL of their own, where one can be started."""
    try:
        with throw_away() as address:
            outcome.run_tests(
                Step(
                    name="pytest on PostgreSQL",
                    command=SUITE,
                    environment={"DATABASE_URL": address},
                )
            )
    except NoPostgres as reason:
        outcome.skipped.append(f"the whole suite on PostgreSQL: {reason}")
        say(f"── pytest on PostgreSQL\n   skipped: {reason}\n")


def thoroughly(outcome: Outcome) -> None:
    """Invent ten times as many examples for what has to hold of anything."""
    outcome.run_tests(
        Step(
            name="pytest with many examples",
            command=[*SUITE, "-m", "hypothesis"],
            environment={"HYPOTHESIS_PROFILE": "thorough"},
        )
    )


def with_servers(outcome: Outcome) -> None:
    """Run what needs real servers or a browser; each test skips what is not there."""
    wanted = ("--servers", "-m", "server or browser")
    outcome.run_tests(
        Step(
            name="pytest with servers",
            command=python("pytest", "-q", *wanted),
            may_be_empty=True,
        )
    )


def main() -> int:
    """Return the exit code."""
    signal.signal(signal.SIGTERM, stop_in_order)
    outcome = Outcome()
    try:
        check(outcome)
        thoroughly(outcome)
        on_postgres(outcome)
        with_servers(outcome)
    except KeyboardInterrupt:
        return outcome.interrupted()
    return outcome.finish()


if __name__ == "__main__":
    sys.exit(main())
