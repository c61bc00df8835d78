"""The guide inside the program: its pages at the left, the chosen one beside them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QTextBrowser, QWidget

from crmnotes.ui import guide, language
from crmnotes.ui.look import theme
from crmnotes.ui.look.theme import px
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.words import tr

WIDTH, TALL, NAMES, MARGIN = 980, 640, 230, 20
"""Pixels of the design: of the sheet, of the list of pages, and around the words of one."""


PICTURE = "\ufffc"
"""What stands in the text of a document for a picture."""


class Guide(Sheet):
    """Shows the pages; the arrows go through them, Escape closes."""

    def __init__(self, page: str = "", parent: QWidget | None = None) -> None:
        super().__init__(tr("Guide"), "", tr("Close"), parent)
        self.cancel.hide()
        self.pages = guide.pages(language.spoken())
        self.names = QListWidget()
        self.names.setAccessibleName(tr("Pages"))
        self.names.addItems([page.title for page in self.pages])
        self.names.setMaximumWidth(px(NAMES))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setTextElideMode(Qt.TextElideMode.ElideNone)  # a row is as tall as its words: none is cut
        self.names.setWordWrap(True)
        self.text = PageView()
        row = QHBoxLayout()
        row.setSpacing(px(14))
        row.addWidget(self.names, 2)
        row.addWidget(self.text, 5)
        self.body.addLayout(row)
        self.names.currentRowChanged.connect(self._show_page)
        known = [one.name for one in self.pages]
        self.names.setCurrentRow(known.index(page) if page in known else 0)
        self.tall = px(TALL)
        self.resize(px(WIDTH), self.tall)
        self.names.setFocus()

    def _show_page(self, row: int) -> None:
        self.text.show_page(self.pages[row])


class PageView(QTextBrowser):
    """One page; its pictures are shipped with the program and take the width that there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("The page"))
        self.document().setDocumentMargin(px(MARGIN))
        self._page: guide.Page | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._fit_pictures)

    def show_page(self, page: guide.Page) -> None:
        """Shows a page from its beginning."""
        self._page = page
        self.setMarkdown(page.text)
        self._space_out()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the guide and nothing else: whatever else a page would name is not opened."""
        url = QUrl(name)
        if url.scheme() != "picture" or not url.path().isalnum():
            return None
        drawn = QImage(str(guide.picture(url.path(), theme.is_dark(), language.spoken())))
        if drawn.isNull():
            return None
        ratio = self.devicePixelRatioF()
        wide = max(self.viewport().width() - 2 * px(MARGIN) - px(4), px(120))
        small = drawn.scaledToWidth(min(round(wide * ratio), drawn.width()), Qt.TransformationMode.SmoothTransformation)
        small.setDevicePixelRatio(ratio)
        return small

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pictures take the new width."""
        super().resizeEvent(event)
        if self._page is not None and event.oldSize().width() != event.size().width():
            self._again.start()  # not now: the text is being laid out

    def _space_out(self) -> None:
        """Air between the paragraphs, more under a heading; the items of a list stand closer."""
        document = self.document()
        for number in range(document.blockCount()):
            block = document.findBlockByNumber(number)
            cursor = QTextCursor(block)
            if cursor.currentTable() is None:
                look = block.blockFormat()
                look.setTopMargin(px(4 if block.textList() else 8))
                look.setBottomMargin(px(10 if look.headingLevel() else 4))
                if PICTURE not in block.text():
                    look.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                cursor.setBlockFormat(look)

    def _fit_pictures(self) -> None:
        if self._page is not None:
            place = self.verticalScrollBar().value()
            self.show_page(self._page)
            self.verticalScrollBar().setValue(place)

    def sizeHint(self) -> QSize:
        """Takes what it is given."""
        return QSize(px(400), px(300))
