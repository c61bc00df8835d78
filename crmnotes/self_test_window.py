"""The steps of the self-test that need Qt: its parts, every place in every language, the guide, icons, paper."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

SIZE = (1100, 720)
PARTS = ("QtCore", "QtDBus", "QtGui", "QtNetwork", "QtPrintSupport", "QtSvg", "QtWidgets")
PICTURES = ("jpg", "png", "svg", "webp", "gif")
"""What a picture of a customer, of the guide, or an icon may be."""
FEW = 5
"""A picture of fewer shades shows nothing."""


def parts_of_qt() -> str:
    """Every module of Qt that is asked for somewhere, and what reads pictures."""
    for name in PARTS:
        importlib.import_module(f"PySide6.{name}")
    from PySide6.QtGui import QImageReader

    from crmnotes import app

    app.application()
    known = {bytes(kind.data()).decode() for kind in QImageReader.supportedImageFormats()}
    if lacking := [kind for kind in PICTURES if kind not in known]:
        raise RuntimeError(f"cannot read pictures: {', '.join(lacking)}")
    return f"{', '.join(PARTS)}; {len(known)} kinds of pictures"


def wrong_call() -> str:
    """What PySide says of a wrong call; it fetches its words when they are first needed."""
    from PySide6.QtCore import QObject

    name_it: Any = QObject().setObjectName
    try:
        name_it(1)
    except TypeError as error:
        if "setObjectName(name: str" in str(error):
            return str(error).splitlines()[0]
    raise RuntimeError("PySide does not say what is wrong")


def every_place(notebook: Path) -> str:
    """Every place of the window, painted in every language."""
    from PySide6.QtCore import QEvent

    from crmnotes import app
    from crmnotes.clock import system_clock
    from crmnotes.ui import language
    from crmnotes.ui.panes import PANES

    for code in language.LANGUAGES:
        _choose(code)
        window = app.build(["--notebook", str(notebook)], system_clock())
        window.resize(*SIZE)
        window.show()
        window.complete()
        for name in PANES:
            window.go(name)
            app.application().processEvents()
            _must_show(window.grab(), f"{name} in {language.LANGUAGES[code]}")
        window.close()
        window.bridge.notebook.close()
        window.deleteLater()  # one that stays would listen to every field of those after it
        app.application().sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _choose("en")
    language.speak("en")
    return f"{', '.join(PANES)}, each in {', '.join(language.LANGUAGES.values())}"


def languages() -> str:
    """Every language has the program's sentences and Qt's own."""
    from PySide6.QtCore import QCoreApplication

    from crmnotes.ui import language

    said = []
    for code, name in language.LANGUAGES.items():
        language.speak(code)
        said.append(language.tr("Customers"))
        foreign = said[-1] != "Customers" and QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
        if foreign is (code == "en"):
            raise RuntimeError(f"the sentences in {name} are missing")
    language.speak("en")
    return ", ".join(said)


def guide(folder: Path) -> str:
    """Every page of the guide in every language, laid out and printed."""
    from crmnotes.ui import guide as pages
    from crmnotes.ui import language
    from crmnotes.ui.dialogs.guide import PageView
    from crmnotes.ui.paper.pages import A4, Paper, write

    told = {}
    view = PageView()
    view.resize(*SIZE)
    for code in language.LANGUAGES:
        found = pages.pages(code)
        told[code] = len(found)
        for page in found:
            view.show_page(page)
            _must_show(view.grab(), f"{page.title} ({code})")

            def paint(paper: Paper) -> None:
                paper.document(view.document(), 20, 20, A4[0] - 40, A4[1] - 40)

            write(folder / f"{page.name}-{code}.pdf", page.title, paint)
    if not told["en"] or len(set(told.values())) > 1:
        raise RuntimeError(f"the guide lacks pages: {told}")
    return f"{told['en']} pages in {len(told)} languages"


def licences() -> str:
    """What About shows of them; of a bundle, those of every part."""
    from crmnotes.ui.dialogs import about

    told = about.licences()
    if getattr(sys, "frozen", False) and "GNU LESSER GENERAL PUBLIC LICENSE" not in told:
        raise RuntimeError("the licences of the parts are missing")
    return f"{len(told)} letters"


def icons() -> str:
    """Every icon can be read and painted."""
    from PySide6.QtSvg import QSvgRenderer

    from crmnotes import places
    from crmnotes.ui.look.icons import program_icon

    names = sorted(path.stem for path in places.resource("icons").glob("*.svg"))
    if not names or program_icon().isNull():
        raise RuntimeError("the icons are missing")
    broken = [name for name in names if not QSvgRenderer(str(places.resource(f"icons/{name}.svg"))).isValid()]
    if broken:
        raise RuntimeError(f"cannot be painted: {', '.join(broken)}")
    return f"{len(names)} icons"


def _must_show(drawn: QPixmap, name: str) -> None:
    """RuntimeError when a picture is of nearly one colour."""
    picture = drawn.toImage()
    shades = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    if len(shades) < FEW:
        raise RuntimeError(f"{name} is blank")


def _choose(code: str) -> None:
    """Has the next window speak a language, as the preferences do."""
    from crmnotes import places
    from crmnotes.ui.settings import WindowSettings

    settings = WindowSettings(places.settings_file())
    settings.put("language", code)
    settings.save()
