"""A hundred thousand contacts in and out of a notebook, beside the least that the same rows could cost."""

from __future__ import annotations

import csv
import json
import random
import statistics
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from benchmarks.figures import Row, spread
from benchmarks.notebooks import cache_folder

CONTACTS = 100_000
ROUNDS = 3
GAP = 100  # milliseconds that the window may stand still


def measure(size: str, rounds: int) -> list[Row]:
    """The rows of this table; once, with the larger of the usual sizes, because they do not depend on it."""
    if size != "M":
        return []
    table = contact_list()
    taken = [_child("benchmarks.moved", table) for _ in range(min(rounds, ROUNDS))]
    window = _child("benchmarks.moved_beside_window", table)
    name = f"{CONTACTS:,} contacts"
    return [
        _row(f"import of {name}, matched", size, taken, "import", 5.0),
        replace(
            _row("the engine's part of it, all rows ready", size, taken, "engine", 5.0, "import"), note=_parts(taken)
        ),
        Row(f"import of {name}, memory, MB", size, max(one["memory"] for one in taken), 200, 1.0),
        _row(f"import of {name} taken back", size, taken, "take_back", 6.0, "import"),
        _row(f"export of {name}", size, taken, "export", 1.4),
        Row("longest pause of the window during an import", size, window["gap"], GAP, 1.0, own=window["own_gap"]),
    ]


def _row(
    name: str, size: str, taken: list[dict[str, float]], what: str, goal: float, beside: str | None = None
) -> Row:  # fmt: skip
    """The middle of the rounds beside the middle of their floors; a busy machine spoils the processor's time least."""
    floors = f"{beside or what}_floor"
    ours, floor = ([one[key] for one in taken] for key in (what, floors))
    own, least = (statistics.median(one[f"{key}_processor"] for one in taken) for key in (what, floors))
    note = f"on the processor {own:.0f} beside {least:.0f}, {own / least:.1f} times"
    return Row(name, size, statistics.median(ours), statistics.median(floor), goal, spread(ours), note)


def _parts(taken: list[dict[str, float]]) -> str:
    """What the parts of an import take on the processor, in floors; the full text runs beside reading and matching."""

    def floors(*names: str) -> float:
        return statistics.median(sum(one[f"{name}_processor"] for name in names) for one in taken) / floor

    floor = statistics.median(one["import_floor_processor"] for one in taken)
    rows, text, reading = floors("rows"), floors("full_text"), floors("reading")
    return (
        f"in floors: rows and the indexes in their order {rows:.1f}, full text {text:.1f}, "
        f"two indexes by letter and the file {floors('engine') - rows - text:.1f}; "
        f"reading {reading:.1f}, folding and matching {floors('looking') - reading:.1f}"
    )


def _child(module: str, table: Path) -> dict[str, float]:
    """What a fresh process measured: memory counts from its start."""
    ran = subprocess.run([sys.executable, "-m", module, str(table)], check=True, capture_output=True, text=True)
    return dict(json.loads(ran.stdout.splitlines()[-1]))


def contact_list() -> Path:
    """A table of contacts like those that people have: name, firm, e-mail, number, address, a remark."""
    path = cache_folder() / f"contacts-{CONTACTS}.csv"
    if path.exists():
        return path
    drawn = random.Random(1)
    half = path.with_suffix(".half")
    with half.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["Name", "Company", "Email", "Phone", "Street", "City", "Notes"])
        for number in range(CONTACTS):
            name = f"Given{drawn.randrange(5000)} Family{drawn.randrange(20_000)}"
            firm, house = drawn.randrange(30_000), number % 400
            writer.writerow(
                [name, f"Firm {firm}", f"p{number}@firm{firm}.example", f"+44 20 {number:08d}", f"{house} High Street",
                 "Leeds", "likes linen"]
            )  # fmt: skip
    half.rename(path)
    return path
