"""Pictures and files in the window: made small without what a camera noted, dropped, opened as a private copy."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget

from crmnotes.errors import BadInput
from crmnotes.rules import images
from crmnotes.ui.customer import shrinking
from crmnotes.ui.parts import attached
from crmnotes.ui.window import Window
from tests.rules.test_images import png
from tests.ui.conftest import Business


def photo(width: int = 1600, height: int = 1200, kind: bytes = b"JPEG", *, clear: bool = False) -> bytes:
    image = QImage(width, height, QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    image.fill(QColor(200, 40, 40, 120 if clear else 255))
    image.setText("Comment", "52.37 N 4.89 E")
    return shrinking.written(image, kind)


@pytest.mark.parametrize("kind", [b"JPEG", b"PNG", b"WEBP"])
def test_a_picture_is_made_small_and_says_nothing_of_where_it_was_taken(kind: bytes) -> None:
    made = shrinking.shrink(photo(kind=kind))
    found = images.require_small(made)
    assert (found.kind, found.width, found.height) == ("jpeg", 512, 384)
    assert b"52.37" not in made


def test_what_can_be_seen_through_stays_so() -> None:
    assert images.require_small(shrinking.shrink(photo(kind=b"PNG", clear=True))).kind == "png"


@pytest.mark.parametrize("content", [b"no picture", png(50_000, 50_000), png(40, 40) + b"cut", b"GIF89a" + bytes(50)])
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(BadInput):
        shrinking.shrink(content)


def drop(onto: QWidget, at: QPoint, *paths: Path) -> None:
    what = QMimeData()
    what.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(onto, QDragEnterEvent(at, copy, what, left, none))
    QApplication.sendEvent(onto, QDropEvent(QPointF(at), copy, what, left, none))


def test_files_are_dropped_onto_a_picture_a_note_and_a_customer(
    window: Window, business: Business, tmp_path: Path
) -> None:
    face, offer = tmp_path / "face.jpg", tmp_path / "offer.pdf"
    face.write_bytes(photo())
    offer.write_bytes(b"%PDF")
    notebook = window.bridge.notebook
    window.open_customer(business.maria)
    page = window.pane().page  # type: ignore[attr-defined]
    button = page.head.face
    drop(page, button.mapTo(page, button.rect().center()), face)
    assert notebook.pictures.any()
    drop(page.timeline.viewport(), page.timeline.visualRect(page.timeline.model().index(0, 0)).center(), offer)
    newest = notebook.notes.page(business.maria, limit=1)[0]
    assert [one.name for one in notebook.files.of(newest.id)] == ["offer.pdf"]
    drop(page, QPoint(5, 300), face, offer)
    fact = notebook.notes.page(business.maria, limit=1)[0]
    assert (fact.text, fact.files) == ("face.jpg\noffer.pdf", 2)
    notebook.history.undo()
    assert notebook.notes.page(business.maria, limit=1)[0].id == newest.id


def test_one_file_that_is_too_large_takes_the_others_with_it(
    window: Window, business: Business, tmp_path: Path
) -> None:
    small, large = tmp_path / "small.txt", tmp_path / "large.bin"
    small.write_bytes(b"small")
    with large.open("wb") as file:
        file.truncate(20_000_001)
    before = window.bridge.notebook.notes.page(limit=1)[0].id
    assert not attached.attach_to_customer(window.bridge, business.maria, [small, large])
    assert window.bridge.notebook.notes.page(limit=1)[0].id == before


class Desktop(QWidget):
    """Stands in for the desktop that opens files: Qt hands it each one."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.asked.append(url)


@pytest.fixture
def desktop(dressed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path))
    made = Desktop()
    QDesktopServices.setUrlHandler("file", made, "take")
    yield made
    QDesktopServices.unsetUrlHandler("file")


def test_a_file_is_opened_as_a_private_copy_that_goes_again(
    window: Window, business: Business, desktop: Desktop, tmp_path: Path
) -> None:
    files = window.bridge.notebook.files
    note = business.asked[0]
    opened = attached.open_copy(window.bridge.notebook, files.attach(note, "../CON.pdf", b"%PDF"))
    assert [url.toLocalFile() for url in desktop.asked] == [str(opened)]
    assert opened.read_bytes() == b"%PDF"
    assert opened.is_relative_to(tmp_path / attached.FOLDER)
    assert stat.S_IMODE(opened.stat().st_mode) == 0o600
    assert stat.S_IMODE(opened.parent.stat().st_mode) == 0o700
    again = attached.open_copy(window.bridge.notebook, files.of(note)[0])
    assert again != opened
    attached.sweep()
    assert not (tmp_path / attached.FOLDER).exists()


def test_a_program_is_never_opened(window: Window, business: Business, desktop: Desktop, tmp_path: Path) -> None:
    files = window.bridge.notebook.files
    for name, content in (("tool.exe", b"x"), ("list.pdf", b"MZ"), ("run.desktop", b"x")):
        with pytest.raises(BadInput, match="never opened"):
            attached.open_copy(window.bridge.notebook, files.attach(business.asked[0], name, content))
    assert desktop.asked == []
    assert not (tmp_path / attached.FOLDER).exists()


def test_files_are_dropped_onto_a_note_among_all(window: Window, business: Business, tmp_path: Path) -> None:
    offer = tmp_path / "offer.pdf"
    offer.write_bytes(b"%PDF")
    view = window.go("notes").view  # type: ignore[attr-defined]
    view.choose_first()
    drop(view.viewport(), view.visualRect(view.currentIndex()).center(), offer)
    assert window.bridge.notebook.files.of(view.entry().id)[0].name == "offer.pdf"
    assert "1 file" in view.entry().aside
