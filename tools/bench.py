"""`./dev bench [NAME ...]`: run the measurements in the folder `benchmarks`."""

import sys
from pathlib import Path

from tools.steps import ROOT, Outcome, Step

FOLDER = ROOT / "benchmarks"


def wanted(names: list[str]) -> list[Path]:
    """Return the files that were named, or all; raises LookupError for no such one."""
    files = {file.stem: file for file in sorted(FOLDER.glob("[!_]*.py"))}
    if unknown := [name for name in names if name not in files]:
        here = ", ".join(files) or "none yet"
        raise LookupError(f"No measurement named {unknown[0]}. There are: {here}.")
    return [files[name] for name in names] or list(files.values())


def main(names: list[str]) -> int:
    """Return the exit code."""
    outcome = Outcome()
    try:
        files = wanted(names)
    except LookupError as error:
        sys.stderr.write(f"{error.args[0]}\n")
        return 2
    for file in files:
        module = f"{FOLDER.name}.{file.stem}"
        outcome.run(Step(name=file.stem, command=[sys.executable, "-m", module]))
    return 1 if outcome.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
