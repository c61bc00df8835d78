"""Nothing in the window moves: what is shown is there at once, whatever the system says of reduced motion."""

import re
from pathlib import Path

import crmnotes

MOVES = re.compile(
    r"\bQ\w*Animation\w*|\bQTimeLine\b|\bQMovie\b|\bsetAnimated\("
    r"|\bsetClearButtonEnabled\(True\)"  # Qt's own fades in for 160 ms: `parts.clearing` has one that does not
)


def test_no_module_of_the_window_animates_anything() -> None:
    folder = Path(crmnotes.__file__).parent / "ui"
    moving = [str(path) for path in folder.rglob("*.py") if MOVES.search(path.read_text(encoding="utf-8"))]
    assert not moving
