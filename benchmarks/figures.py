"""A figure with its spread, a row of the table, and how both are printed."""

from __future__ import annotations

import json
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path


@dataclass(frozen=True)
class Row:
    """One measured thing beside its floor, both in milliseconds, taken in the same run."""

    name: str
    size: str
    ours: float
    floor: float
    goal: float  # ours / floor at the most
    spread: str = ""
    note: str = ""
    own: float | None = None  # what this process alone took, where that is known
    bound: float | None = None  # what Qt or the engine takes for the same with nothing of ours, in the same run

    @property
    def alone(self) -> Row:
        """The same without what other programs took meanwhile; the floor, such as a frame, stays."""
        return self if self.own is None else replace(self, ours=self.own)

    @property
    def ratio(self) -> float:
        """How many times the floor."""
        return self.ours / self.floor if self.floor else float("nan")

    @property
    def met(self) -> bool:
        """Whether the goal is met."""
        return self.ratio <= self.goal


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which that share of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def spread(values: Sequence[float]) -> str:
    """Least, middle and most, in milliseconds."""
    return f"{min(values):.1f} / {statistics.median(values):.1f} / {max(values):.1f}"


def table(rows: Sequence[Row]) -> str:
    """What a person reads."""
    head = f"{'Row':48} {'size':4} {'ours ms':>9} {'floor ms':>9} {'ratio':>6} {'goal':>5}"
    head += f"      {'bound':>7}  least / middle / most"
    lines = [head, "-" * len(head)]
    for row in rows:
        verdict = "ok  " if row.met else "MISS"
        bound = "" if row.bound is None else f"{row.bound:.1f}"
        figures = (
            f"{row.ours:9.1f} {row.floor:9.1f} {row.ratio:6.2f} {row.goal:5.2f} {verdict} {bound:>7}  {row.spread}"
        )
        lines.append(f"{row.name:48} {row.size:4} {figures}" + (f"  {row.note}" if row.note else ""))
    return "\n".join(lines)


def read_json(path: Path) -> list[Row]:
    """The rows of such a file again."""
    names = [field.name for field in fields(Row)]
    return [Row(**{name: one[name] for name in names if name in one}) for one in json.loads(path.read_text())]


def write_json(rows: Sequence[Row], path: Path) -> None:
    """The same for programs."""
    path.write_text(json.dumps([asdict(row) | {"ratio": row.ratio, "met": row.met} for row in rows], indent=1) + "\n")
