"""Where the time of a start goes: import by import and query by query, into a text file."""

from __future__ import annotations

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.notebooks import NOW
from benchmarks.our_start import LEAVE

ROUNDS = 5
LINE = re.compile(r"import time:\s*(\d+) \|\s*(\d+) \| (\s*)(\S+)")
SHOWN = 300  # microseconds of its own that make a module worth a line
QUERIES = """
import json, os, sys
import apsw
sent = []
def look(connection):
    connection.trace_v2(apsw.SQLITE_TRACE_PROFILE, lambda event: sent.append(
        (event["sql"], event["nanoseconds"] / 1000, event["stmt_status"]["SQLITE_STMTSTATUS_VM_STEP"])))
apsw.connection_hooks.append(look)
from benchmarks import painted
def leave():
    print(json.dumps(sent), flush=True)
    os._exit(0)
painted.tell_and_leave = leave
from benchmarks.our_start import main
main(sys.argv[1])
"""


class Imported(NamedTuple):
    """A module: what its own code took to run when it was imported, in microseconds."""

    name: str
    own: int


def write(notebook: Path, target: Path) -> None:
    """Profiles starts on that notebook, each row the middle of some rounds."""
    with tempfile.TemporaryDirectory() as home:
        _run(["-m", "benchmarks.our_start", str(notebook), LEAVE], home)
        rounds = [list(_imported(notebook, home)) for _ in range(ROUNDS)]
        queries = json.loads(_run(["-c", QUERIES, str(notebook)], home).stdout.splitlines()[-1])
    target.write_text("\n".join([*_import_lines(rounds), "", *_query_lines(queries)]) + "\n")
    print(f"Where the time of a start goes is in {target}")


def _run(words: list[str], home: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "CRMNOTES_NOW": NOW, "CRMNOTES_HOME": home}
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    return subprocess.run([sys.executable, *words], check=True, capture_output=True, text=True, env=env)


def _imported(notebook: Path, home: str) -> Iterator[Imported]:
    """Every module up to the painted Today, in the order in which they were asked for."""
    told = _run(["-X", "importtime", "-m", "benchmarks.our_start", str(notebook)], home).stderr
    for line in told.splitlines():
        if found := LINE.match(line):
            yield Imported(found[4], int(found[1]))


def _import_lines(rounds: list[list[Imported]]) -> Iterator[str]:
    times: dict[str, list[int]] = {}
    for one in rounds:
        for name, own in one:
            times.setdefault(name, []).append(own)
    middle = {name: statistics.median(own) for name, own in times.items()}
    yield f"Imports until Today is painted: {len(middle)} modules, {sum(middle.values()) / 1000:.0f} ms"
    yield ""
    for room, names in _rooms(middle):
        yield f"{sum(middle[name] for name in names) / 1000:8.1f} ms  {room} ({len(names)})"
    yield ""
    for name, own in sorted(middle.items(), key=lambda one: -one[1]):
        if own >= SHOWN:
            yield f"{own / 1000:8.1f} ms  {name}"


def _rooms(names: Iterable[str]) -> list[tuple[str, list[str]]]:
    """The modules by where they come from."""
    found: dict[str, list[str]] = {}
    for name in names:
        parts = name.split(".")
        own = parts[0] in ("crmnotes", "PySide6", "shiboken6", "shibokensupport", "apsw", "benchmarks")
        room = ".".join(parts[:2]) if parts[0] == "crmnotes" else parts[0] if own else "Python's own"
        found.setdefault(room, []).append(name)
    return sorted(found.items())


def _query_lines(queries: list[tuple[str, float, int]]) -> Iterator[str]:
    yield f"Statements until Today is painted: {len(queries)}, {sum(one[1] for one in queries) / 1000:.1f} ms"
    yield ""
    for sql, took, steps in queries:
        yield f"{took / 1000:8.1f} ms  {steps:7} steps  {' '.join(sql.split())[:90]}"
