"""Run the steps of a check one after the other, and say at the end how they went."""

import os
import subprocess
import sys
import sysconfig
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from defusedxml import ElementTree

ROOT = Path(__file__).resolve().parents[1]
REPORTS = ROOT / ".local/reports"
SCRIPTS = Path(sysconfig.get_path("scripts"))
NOTHING_COLLECTED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One command. ``environment`` is added to that of the caller."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    may_be_empty: bool = False
    """Finding no test at all is fine here."""


@dataclass(slots=True)
class Outcome:
    """What all steps together came to."""

    passed: int = 0
    failed: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    started: float = field(default_factory=time.monotonic)

    def run(self, step: Step) -> None:
        """Run one step to its end; a failure is kept and the next one may follow."""
        say(f"── {step.name}")
        began = time.monotonic()
        environment = os.environ | step.environment
        code = subprocess.run(
            step.command, cwd=ROOT, env=environment, check=False
        ).returncode
        empty = step.may_be_empty and code == NOTHING_COLLECTED
        if code and not empty:
            self.failed.append(step.name)
        say(f"   {'failed' if code and not empty else 'ok'}, {_since(began)}\n")

    def run_tests(self, step: Step) -> None:
        """Run pytest, and count what it says in its report."""
        report = REPORTS / f"{step.name.replace(' ', '-')}.xml"
        report.parent.mkdir(parents=True, exist_ok=True)
        report.unlink(missing_ok=True)
        self.run(
            Step(
                name=step.name,
                command=[
                    *step.command,
                    f"--junitxml={report}",
                    "-ojunit_family=xunit1",
                ],
                environment=step.environment,
                may_be_empty=step.may_be_empty,
            )
        )
        if report.exists() and self._count(report, step.name):
            self.failed.remove(step.name)  # each of its failures stands there by name

    def _count(self, report: Path, step: str) -> bool:
        """Count each test; return whether any failed."""
        before = len(self.failed)
        written = report.read_text(encoding="utf-8")
        for case in ElementTree.fromstring(written).iter("testcase"):
            name = f"{case.get('file') or case.get('classname')}::{case.get('name')}"
            if (skip := case.find("skipped")) is not None:
                self.skipped.append(f"{name} ({step}): {skip.get('message', '')}")
            elif case.find("failure") is not None or case.find("error") is not None:
                self.failed.append(f"{name} ({step})")
            else:
                self.passed += 1
        return len(self.failed) > before

    def interrupted(self) -> int:
        """Say that the rest did not run; return the exit code of an interruption."""
        self.failed.append("interrupted: what follows did not run")
        self.finish()
        return 130

    def finish(self) -> int:
        """Print what was left out and what failed, by name; return the exit code."""
        for title, names in (("Skipped", self.skipped), ("Failed", self.failed)):
            if names:
                say(f"{title}:")
                say("".join(f"  {name}\n" for name in names))
        counted = {
            "failed": len(self.failed),
            "passed": self.passed,
            "skipped": len(self.skipped),
        }
        counts = ", ".join(
            f"{count} {word}" for word, count in counted.items() if count
        )
        say(f"===== {counts} in {_since(self.started)} =====")
        return 1 if self.failed else 0


def python(*arguments: str) -> list[str]:
    """Return a command of the environment's Python."""
    return [sys.executable, "-m", *arguments]


# Two processes: the suite takes more than a minute in one.
SUITE = python("pytest", "-q", "-n", "2")


def script(name: str, *arguments: str) -> list[str]:
    """Return a command that a package has put beside the environment's Python."""
    return [str(SCRIPTS / name), *arguments]


def say(text: str) -> None:
    """Print at once, so that it stands between the output of the commands."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _since(began: float) -> str:
    return f"{time.monotonic() - began:.1f}s"
