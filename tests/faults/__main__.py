"""The long run: every suite with its long counts, one after the other, and what came of it as a table in the README.

    python3 dev.py faults                     all suites (an hour on two cores)
    python3 dev.py faults power calls         these alone; the other lines of the table stay as they are
    python3 dev.py faults --quick             the counts of the ordinary run

A line says what was done, how often, and what was found of that which must not be; "failed" stands there when a
test did.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from tests.faults.suites import SUITES

HOME = Path(__file__).resolve().parents[2]
README = HOME / "README.md"
BEGIN, END = "<!-- faults: made by `python3 dev.py faults` -->", "<!-- faults: end -->"
HEAD = "| Suite | What was made to happen | How often | Looked for | Found | Promises | Day |\n" + "|---" * 7 + "|"
LINE = re.compile(r"\| \[(?P<name>[^\]]+)\]\(")


def main(words: list[str]) -> int:
    """Runs the suites that are named, or all, and puts their lines into the README."""
    parser = argparse.ArgumentParser(prog="dev.py faults", description="The suites of faults, with their long counts.")
    parser.add_argument("suites", nargs="*", metavar="SUITE", help=f"all without one: {', '.join(SUITES)}")
    parser.add_argument("--quick", action="store_true", help="with the counts of the ordinary run")
    asked = parser.parse_args(words)
    names = asked.suites or list(SUITES)
    unknown = [name for name in names if name not in SUITES]
    if unknown:
        print(f"There is no suite {unknown[0]!r}; there are: {', '.join(SUITES)}.", file=sys.stderr)
        return 2
    failed = False
    for name in names:
        done, seconds, status = run(name, long=not asked.quick)
        failed |= status != 0
        put(name, line(name, done, failed=status != 0))
        print(f"{name}: {done:,} in {seconds:.0f} s{', FAILED' if status else ''}", flush=True)
    print(table(README.read_text("utf-8")))
    return int(failed)


def run(name: str, *, long: bool) -> tuple[int, float, int]:
    """One suite: how many trials there were, the seconds they took, the status of the tests."""
    with tempfile.TemporaryDirectory() as folder:
        figures = Path(folder) / "figures"
        given = {"CRMNOTES_FIGURES": str(figures), "QT_QPA_PLATFORM": "offscreen", **os.environ}
        if long:
            given["CRMNOTES_LONG"] = "1"
        files = [f"tests/{file}" for file in SUITES[name].files]
        started = perf_counter()
        done = subprocess.run([sys.executable, "-m", "pytest", "-q", *files], cwd=HOME, env=given, check=False)
        return counted(figures, name), perf_counter() - started, done.returncode


def counted(figures: Path, name: str) -> int:
    """The trials of a suite that its tests wrote down."""
    told: Counter[str] = Counter()
    for one in figures.read_text().splitlines() if figures.exists() else ():
        told.update(json.loads(one))
    return told[name]


def line(name: str, done: int, *, failed: bool) -> str:
    """The line of a suite."""
    suite = SUITES[name]
    promises = ", ".join(map(str, suite.promises))
    found = "**failed**" if failed else "0"
    what, day = f"{suite.what} | {done:,} | {suite.goal}", f"{datetime.now(UTC):%Y-%m-%d}"
    return f"| [{name}](tests/{suite.files[0]}) | {what} | {found} | {promises} | {day} |"


def put(name: str, new: str) -> None:
    """Puts a line into the table of the README, in the order of the suites; one that came up during the run stays."""
    text = README.read_text("utf-8")
    lines = {match["name"]: old for old in table(text).splitlines() if (match := LINE.match(old))}
    lines[name] = new
    later = [suite for suite in lines if suite not in SUITES]
    ordered = [HEAD, *(lines[suite] for suite in (*SUITES, *later) if suite in lines)]
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    README.write_text(f"{before}{BEGIN}\n" + "\n".join(ordered) + f"\n{END}{after}", "utf-8")


def table(text: str) -> str:
    """What stands between the marks."""
    return text.partition(BEGIN)[2].partition(END)[0].strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
