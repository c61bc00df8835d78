"""Makes the pictures of every place from the sample business, light and dark: `python3 dev.py pictures [FOLDER]`.

Without a folder it makes the README's pictures in `resources/pictures`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

MOMENT = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
SIZE = (1320, 860)
README_SHOWS = ("today", "score")
PLACES = ("today", "customers", "promises", "notes", "care", "score", "search")


def main(words: list[str]) -> int:
    """Draws the pictures and says where they are."""
    folder = Path(words[0]) if words else ROOT / "resources" / "pictures"
    places = PLACES if words else README_SHOWS
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["CRMNOTES_HOME"] = home
        draw(folder, places, Path(home) / "pictured.crmnotes")
    print(f"The pictures are in {folder}")
    return 0


def draw(folder: Path, places: tuple[str, ...], notebook: Path) -> None:
    """Every place in both sets of colours, of a sample business made afresh."""
    from crmnotes import app
    from crmnotes.clock import FixedClock
    from crmnotes.notebook import Notebook
    from crmnotes.sample import fill
    from crmnotes.ui.theme import Scheme

    clock = FixedClock(MOMENT)
    with_people = Notebook.open(notebook, clock)
    fill(with_people)
    with_people.close()
    window = app.build(["--notebook", str(notebook)], clock)
    window.resize(*SIZE)
    window.show()
    window.complete()
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        window.wear(scheme, 100)
        for place in places:
            window.go(place)
            app.application().processEvents()
            window.grab().save(str(folder / f"{place}-{scheme.value}.png"))
    window.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
