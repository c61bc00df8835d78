"""The picture of a customer beside their name: a button that puts one there, changes it and takes it away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from crmnotes.errors import CrmnotesError
from crmnotes.notebook.views import CustomerLine
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.customer.pictures import CORNER, Faces, paint
from crmnotes.ui.look.theme import Role, colour, colours, px
from crmnotes.ui.parts.from_disk import ask_for_file
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.words import tr

SIDE = 52
ENDINGS = "*.png *.jpg *.jpeg *.webp"


class Face(QPushButton):
    """Shows the picture; pressed, it offers what can be done about it."""

    def __init__(self, bridge: Bridge, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._faces = bridge, faces
        self._line = CustomerLine(0, "", "")
        self.setProperty("kind", "face")
        self.setAutoDefault(False)
        self.setEnabled(not bridge.notebook.read_only)
        self.setFixedSize(px(SIDE), px(SIDE))
        self.clicked.connect(self._offer)

    def show_customer(self, line: CustomerLine) -> None:
        """Shows the picture of that customer."""
        self._line = line
        self.setFixedSize(px(SIDE), px(SIDE))
        name = one_line(line.name, 80)
        said = tr("Picture of {}: change it") if line.picture else tr("Add a picture of {}")
        self.setAccessibleName(said.format(name))
        self.setToolTip(tr("Picture"))
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(px(SIDE), px(SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, with the ring of the keyboard around it."""
        painter = QPainter(self)
        paint(painter, self.rect(), self._faces, self._line, Role.HEADING)
        if self.hasFocus() or (self.underMouse() and self.isEnabled()):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour(colours().accent if self.hasFocus() else colours().quiet), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            corner = self.width() * CORNER
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), corner, corner)
        painter.end()

    def put_file(self, path: Path) -> None:
        """Puts the picture of a file there, at once; what cannot be kept is said."""
        from crmnotes.ui.customer import shrinking

        try:
            self._put(shrinking.read(path))
        except CrmnotesError as error:
            self._bridge.fail(error)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Choose a picture…"), self._choose)
        paste = menu.addAction(tr("Paste the picture"), self._paste)
        paste.setEnabled(QGuiApplication.clipboard().mimeData().hasImage())
        if self._line.picture:
            menu.addAction(tr("Take the picture away"), self._remove)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _choose(self) -> None:
        kinds = tr("Pictures ({})").format(ENDINGS)
        if chosen := ask_for_file(self.window(), tr("Choose a picture"), kinds):
            self.put_file(chosen)

    def _paste(self) -> None:
        from crmnotes.ui.customer import shrinking

        try:
            self._put(shrinking.shrink(shrinking.written(QGuiApplication.clipboard().image(), b"PNG")))
        except CrmnotesError as error:
            self._bridge.fail(error)

    def _put(self, content: bytes) -> None:
        line, kept = self._line, self._bridge.notebook.pictures
        said = tr("Picture changed: {}") if line.picture else tr("Picture added: {}")
        self._bridge.act(lambda: kept.put(line.id, content), said.format(one_line(line.name, 80)))

    def _remove(self) -> None:
        line, kept = self._line, self._bridge.notebook.pictures
        self._bridge.do(lambda: kept.remove(line.id), tr("Picture taken away: {}").format(one_line(line.name, 80)))
