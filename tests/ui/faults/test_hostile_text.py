"""Faults 25, 35, 38 and 40: customer text is shown as it stands in every pane and dialog, and opens nothing."""

from __future__ import annotations

import gc
import re
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtGui import Qt as Markup
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QTextEdit, QWidget

from tests.conftest import Trials
from tests.ui.every import SIGHTS, opened, stage
from tests.ui.faults.poison import poison

PAYLOADS = {
    "image": '<img src="file://{folder}/a.png"><img src="http://127.0.0.1:{port}/a.png">',
    "link": '<a href="file://{folder}/c.html">read</a><b>bold</b>',
    "markdown": "![x](file://{folder}/a.png) [y](http://127.0.0.1:{port}/) # *bold* `code`",
    "style": '<style>@import url("file://{folder}/d.css");</style><table background="file://{folder}/a.png"><tr><td>x',
    "file": "file://{folder}/c.html",
    "turned": "\u202ecod.exe\u202c \u2066abc \u200f\u05d0\u05d1\u05d2",
    "long": "W" * 10_000,
    "template": "%1 %n %s {{}} {{0}} {{name}} &amp; &lt;b&gt; &copy; &File \\n \\x00",
    "object": '<object data="file://{folder}/b.svg"></object><iframe src="http://127.0.0.1:{port}/x"></iframe>',
    "mixed": "<qt><p>\t \r\n //127.0.0.1/share/x data:text/html,<script>1</script> \U0001f9f6 e\u0301 qrc:/x",
}

TOGETHER = (("image", "link", "markdown"), ("style", "file", "template"), ("mixed", "object"), ("turned",), ("long",))
SEEN = 60  # rows of a list whose tooltips are looked at
PEOPLE = 16

if sys.platform == "linux":
    from tests.ui.faults.watching import Bait

    class Desktop(QObject):
        """Stands where the desktop opens links; hears of what is handed to it."""

        def __init__(self) -> None:
            super().__init__()
            self.asked: list[str] = []
            for scheme in ("file", "http", "https", "mailto", "tel", "ftp"):
                QDesktopServices.setUrlHandler(scheme, self, "take")

        @Slot(QUrl)
        def take(self, link: QUrl) -> None:
            self.asked.append(link.toString())

        def leave(self) -> None:
            for scheme in ("file", "http", "https", "mailto", "tel", "ftp"):
                QDesktopServices.unsetUrlHandler(scheme)

    @pytest.fixture
    def bait(tmp_path: Path) -> Iterator[Bait]:
        made = Bait(tmp_path / "bait")
        yield made
        made.close()

    @pytest.mark.parametrize("names", TOGETHER, ids=" ".join)
    def test_nothing_is_opened_and_no_mark_obeyed(
        tmp_path: Path, bait: Bait, dressed: QApplication, trials: Trials, names: tuple[str, ...]
    ) -> None:
        texts = [PAYLOADS[name].format(folder=bait.folder, port=bait.port) for name in names]
        desktop = Desktop()
        (tmp_path / "home").mkdir()
        with stage(tmp_path / "home", customers=PEOPLE) as on:
            poison(on.notebook, " ".join(texts))
            on.settle()
            for sight in SIGHTS:
                with opened(on, sight) as shown:
                    shown.grab()
                    for text in texts:
                        obeyed(shown, text)
                        obeyed(on.window, text)
                    gc.collect(0)
        desktop.leave()
        assert not bait.files_taken()
        assert not bait.called()
        assert bait.own_sockets() == set()
        assert desktop.asked == []
        trials.count("text", len(texts))

    def obeyed(shown: QWidget, text: str) -> None:
        """Fails where the text is taken for markup: in a label, a tooltip, or a text with a layout."""
        for label in shown.findChildren(QLabel):
            rich = label.textFormat() is not Qt.TextFormat.PlainText
            assert not (rich and Markup.mightBeRichText(label.text()) and text[:20] in label.text()), label.text()[:200]
        tips = [widget.toolTip() for widget in [shown, *shown.findChildren(QWidget)]]
        for view in shown.findChildren(QAbstractItemView):
            model = view.model()
            for row in range(min(model.rowCount(), SEEN) if model else 0):
                tips.append(str(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) or ""))
        for tip in tips:
            assert not (Markup.mightBeRichText(tip) and text[:20] in tip and escape(text[:20]) != text[:20]), tip[:200]
        for edit in shown.findChildren(QTextEdit):
            assert not re.search(r'<(img(?! src="picture:)|a) ', edit.toHtml())  # those of the guide are its own

    def test_one_that_obeys_is_found_out(tmp_path: Path, bait: Bait, dressed: QApplication) -> None:
        label = QLabel(PAYLOADS["image"].format(folder=bait.folder, port=bait.port))
        label.grab()
        assert bait.files_taken()
        with pytest.raises(AssertionError):
            obeyed_label(label)

    def obeyed_label(label: QLabel) -> None:
        holder = QWidget()
        label.setParent(holder)
        obeyed(holder, label.text())
