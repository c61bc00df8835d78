"""Makes the pictures of every place from the sample business, light and dark: `python3 dev.py pictures [FOLDER]`.

Without a folder it makes the README's pictures in `resources/pictures` and those of the guide in `resources/help`;
`python3 dev.py pictures screenshots FOLDER` makes those that software centres show, in the shape that they ask for.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from crmnotes.ui.window import Window

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

MOMENT = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
SIZE = (1320, 860)
README_SHOWS = ("today", "score")
SCREENSHOT_SIZE = (1600, 900)
SCREENSHOTS = ("today-light", "customers-light", "score-dark")
GUIDE_SIZE = (1080, 680)
GUIDE_SHOWS = ("today", "customers", "promises", "care", "score")
LINES = {
    "en": "maria: loves the linen, wants 30 m by Easter; call her tuesday 3pm with the price",
    "de": "maria: liebt das Leinen, will 30 m bis Ostern; Dienstag 15 Uhr mit dem Preis anrufen",
    "fr": "maria: adore le lin, veut 30 m avant Pâques ; la rappeler mardi 15h avec le prix",
    "es": "maria: le encanta el lino, quiere 30 m antes de Pascua; llamarla el martes 15h con el precio",
}
"""What is being written down in the guide of each language."""
PLACES = ("today", "customers", "promises", "notes", "care", "score", "search")


def main(words: list[str]) -> int:
    """Draws the pictures and says where they are."""
    for_centres = words[:1] == ["screenshots"]
    folder = Path(words[-1]) if words else ROOT / "resources" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["CRMNOTES_HOME"] = home
        notebook = Path(home) / "pictured.crmnotes"
        begin(notebook)
        if for_centres:
            draw(folder, SCREENSHOTS, notebook, SCREENSHOT_SIZE)
        else:
            draw(folder, in_both(PLACES if words else README_SHOWS), notebook, SIZE)
        for language in () if words else LINES:
            told = Path(home) / f"{language}.crmnotes"
            begin(told, language)
            draw_guide(ROOT / "resources" / "help" / "pictures" / language, told, language)
    print(f"The pictures are in {folder}")
    return 0


def in_both(places: tuple[str, ...]) -> tuple[str, ...]:
    """The names of their pictures in both sets of colours."""
    return tuple(f"{place}-{scheme}" for place in places for scheme in ("light", "dark"))


def begin(notebook: Path, language: str = "en") -> None:
    """A sample business made afresh, told in that language."""
    from crmnotes.clock import FixedClock
    from crmnotes.notebook import Notebook
    from crmnotes.sample import fill

    with_people = Notebook.open(notebook, FixedClock(MOMENT))
    fill(with_people, language=language)
    with_people.close()


def draw(folder: Path, names: tuple[str, ...], notebook: Path, size: tuple[int, int]) -> None:
    """The pictures of those names: a place, and the colours in which it is shown."""
    for window, scheme in dressed(notebook, size):
        for name in names:
            place, _, colours = name.partition("-")
            if colours == scheme:
                window.go(place)
                settle()
                window.grab().save(str(folder / f"{name}.png"))


def draw_guide(folder: Path, notebook: Path, language: str) -> None:
    """The places smaller, in few colours, and the line in which things are written down, all in one language."""
    from crmnotes.ui.capture.line import CaptureLine

    folder.mkdir(parents=True, exist_ok=True)
    for window, scheme in dressed(notebook, GUIDE_SIZE, language):
        for place in GUIDE_SHOWS:
            window.go(place)
            settle()
            save_small(window.grab(), folder / f"{place}-{scheme}.webp")
        line = CaptureLine(window.bridge, LINES[language], window)
        line.show()
        settle()
        save_small(line.card.grab(), folder / f"capture-{scheme}.webp")
        line.text.clear()  # no draft stays
        line.close()


def dressed(notebook: Path, size: tuple[int, int], language: str = "en") -> Iterator[tuple[Window, str]]:
    """A window on the notebook that speaks that language, in light and then in dark colours."""
    from crmnotes import app, places
    from crmnotes.clock import FixedClock
    from crmnotes.ui.look.theme import Scheme
    from crmnotes.ui.settings import WindowSettings

    settings = WindowSettings(places.settings_file())
    settings.put("language", language)
    settings.save()
    window = app.build(["--notebook", str(notebook)], FixedClock(MOMENT))
    window.resize(*size)
    window.show()
    window.complete()
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        window.wear(scheme, 100)
        yield window, scheme.value
    window.close()
    window.bridge.notebook.close()


def settle() -> None:
    """Until everything is painted."""
    from crmnotes import app

    app.application().processEvents()


def save_small(drawn: QPixmap, path: Path) -> None:
    """In the 256 colours that it has most of, and lossless from there: a fifth of the bytes."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QImageWriter

    image = drawn.toImage().convertToFormat(QImage.Format.Format_RGB32)
    most = Counter(memoryview(image.constBits()).cast("I")).most_common(256)
    plain = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    few = image.convertToFormat(QImage.Format.Format_Indexed8, [colour for colour, _ in most], plain)
    writer = QImageWriter(str(path), b"webp")
    writer.setQuality(100)  # which is lossless
    if not writer.write(few):
        raise OSError(f"{path.name}: {writer.errorString()}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
