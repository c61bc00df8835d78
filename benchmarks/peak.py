"""The most memory that the window holds with the customer list scrolled to its end, above a bare window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

from benchmarks.figures import Row
from benchmarks.notebooks import NOW, made

ALLOWED = {"S": 20.0, "M": 25.0, "L": 30.0}  # MB above the bare window


def measure(size: str, _rounds: int) -> list[Row]:
    """Each once, in a process of its own: what a process has held at the most varies by less than a megabyte.

    The bound is a window of Qt's own widgets in the numbers of ours, over the same file (`bare_window`). The screen
    that is drawn into memory is 800 pixels wide, where the list fills the window; then both in a window of the usual
    size, where a customer's page stands beside it and a card beside Today (`bare_page`).
    """
    notebook, name = str(made(size)), "memory above a bare window, list scrolled, MB"
    ours, floor, bare = _child("scrolled", notebook), _child("scrolled"), _child("bare_window", notebook)
    usual, usual_bare = _child("scrolled", notebook, "usual"), _child("bare_window", notebook, "usual")
    return [
        Row(name, size, ours - floor, ALLOWED[size], 1.0, note=f"{ours:.0f} beside {floor:.0f}", bound=bare - floor),
        Row("the same with a customer's page beside the list", size, usual - floor, ALLOWED[size], 1.0,
            note=f"{usual:.0f} beside {floor:.0f}", bound=usual_bare - floor),
    ]  # fmt: skip


def _child(script: str, *words: str) -> float:
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "CRMNOTES_NOW": NOW, "CRMNOTES_HOME": home}
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
        ran = subprocess.run(
            [sys.executable, "-m", f"benchmarks.{script}", *words], check=True, capture_output=True, text=True, env=env
        )
    return float(ran.stdout.split()[-1])
