"""Draws every pane, dialog and box as people may see them: `python3 dev.py looks FOLDER [--only NAME …] [--as LOOK …]`.

What there is to see is listed in `tests/ui/every.py`. Each look is a process of its own with its own screen, in a
folder of its own: light, dark, high contrast, a small screen, words of twice the size, dense screens, each language,
one that is longer than all of them and one that runs from right to left.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]


class Look(NamedTuple):
    """How the program is seen: the screen, the window, the colours, the size of words."""

    screen: tuple[int, int] = (1920, 1080)
    window: tuple[int, int] = (1320, 860)
    colours: str = "light"
    percent: int = 100
    scale: int = 1
    customers: int = 40
    language: str = "en"


SMALL = (1024, 640)
TRANSLATIONS = ROOT / "resources" / "translations"
LOOKS: dict[str, Look] = {
    "light": Look(),
    "dark": Look(colours="dark"),
    "black-on-white": Look(colours="black-on-white"),
    "white-on-black": Look(colours="white-on-black"),
    "small": Look(SMALL, SMALL),
    "large-words": Look(percent=200),
    "small-large-words": Look(SMALL, SMALL, percent=200, colours="dark"),
    "dense": Look((3840, 2160), (1760, 1000), scale=2),
    "densest": Look((3840, 2160), (1240, 660), scale=3),
    "empty": Look(customers=0),
    "longer": Look(language="longer"),
    "mirrored": Look(language="mirrored"),
    **{f"in-{file.stem[-2:]}": Look(language=file.stem[-2:]) for file in sorted(TRANSLATIONS.glob("crmnotes_??.qm"))},
}


def main(words: list[str]) -> int:
    """Draws each look in a process of its own and says where the pictures are."""
    parser = argparse.ArgumentParser(prog="dev.py looks", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="only what has such a name")
    parser.add_argument("--as", dest="looks", nargs="+", choices=LOOKS, default=list(LOOKS), metavar="LOOK")
    parser.add_argument("--here", choices=LOOKS, help=argparse.SUPPRESS)
    asked = parser.parse_args(words)
    if asked.here:
        return draw(asked.folder, LOOKS[asked.here], asked.only)
    failed = 0
    for name in asked.looks:
        folder = asked.folder / name
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as home:
            env = {**os.environ, **screen(LOOKS[name], Path(home)), "CRMNOTES_HOME": home}
            only = ["--only", *asked.only] if asked.only else []
            command = [sys.executable, __file__, str(folder), "--here", name, *only]
            failed |= subprocess.run(command, env=env, check=False).returncode
        print(f"{folder}: {len(list(folder.glob('*.png')))} pictures", flush=True)
    return failed


def screen(look: Look, home: Path) -> dict[str, str]:
    """The environment in which Qt finds a screen of that size and density."""
    one = {
        "name": "screen", "x": 0, "y": 0, "width": look.screen[0], "height": look.screen[1],
        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
    }  # fmt: skip
    file = home / "screens.json"
    file.write_text(json.dumps({"screens": [one]}))
    return {"QT_QPA_PLATFORM": f"offscreen:configfile={file}", "QT_SCALE_FACTOR": str(look.scale)}


def draw(folder: Path, look: Look, only: list[str]) -> int:
    """Draws what there is into the folder."""
    sys.path.insert(0, str(ROOT))
    from PySide6.QtCore import qInstallMessageHandler

    from crmnotes.ui import start
    from crmnotes.ui.look import theme
    from tests.ui import every

    qInstallMessageHandler(lambda *_: None)  # what a screen without a window manager cannot do is no news
    app = start.application()
    home = Path(os.environ["CRMNOTES_HOME"])
    _speak(look.language)
    theme.apply(app, theme.Scheme(look.colours), look.percent)
    with every.stage(home, look.customers, look.window) as on:
        for sight in every.SIGHTS if look.customers else every.PANES:
            if only and not any(part in sight.name for part in only):
                continue
            with every.opened(on, sight) as shown:
                app.processEvents()
                shown.window().grab().save(str(folder / f"{sight.name}.png"))
    return 0


def _speak(name: str) -> None:
    """Lets the window speak a language; `longer` and `mirrored` are the one that nobody speaks."""
    from PySide6.QtCore import QLocale

    from crmnotes.ui import language
    from tests.ui import pseudo

    if country := {"longer": pseudo.LONGER, "mirrored": pseudo.MIRRORED}.get(name):
        language.listen(pseudo.Pseudo(), QLocale(country))
    else:
        language.speak(name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
