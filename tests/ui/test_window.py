from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenuBar
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook
from crmnotes.records import Customer
from crmnotes.ui import keys
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.customer.card import CustomerCard
from crmnotes.ui.dialogs.groups import Groups
from crmnotes.ui.dialogs.shortcuts import Shortcuts
from crmnotes.ui.dialogs.trash import Trash
from crmnotes.ui.look import theme
from crmnotes.ui.look.theme import Scheme
from crmnotes.ui.parts.plain import PlainLabel
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.window import Window

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def press(
    qtbot: QtBot, window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    target = window.focusWidget()
    assert target is not None
    qtbot.keyClick(target, key, modifier)


def test_the_clock_is_looked_at_when_the_person_comes_back(qtbot: QtBot, business: object, window: Window) -> None:
    window.complete()
    window.bridge._looked_at -= 3600
    app, states = QApplication.instance(), Qt.ApplicationState
    assert isinstance(app, QApplication)
    with qtbot.assertNotEmitted(window.bridge.ticked):
        app.applicationStateChanged.emit(states.ApplicationInactive)
    with qtbot.waitSignal(window.bridge.ticked):
        app.applicationStateChanged.emit(states.ApplicationActive)


def test_places_are_built_on_the_first_visit(qtbot: QtBot, business: object, window: Window) -> None:
    assert list(window.panes) == ["today"]
    places = {KEY.Key_2: "customers", KEY.Key_3: "promises", KEY.Key_4: "notes", KEY.Key_5: "care", KEY.Key_1: "today"}
    for key, place in places.items():
        press(qtbot, window, key, CTRL)
        assert window.place == place
        assert window.stack.currentWidget() is window.panes[place]
    assert list(window.panes) == ["today", "customers", "promises", "notes", "care"]


def test_ctrl_f_finds_from_anywhere(qtbot: QtBot, business: object, window: Window) -> None:
    press(qtbot, window, KEY.Key_F, CTRL)
    assert window.place == "search"
    assert isinstance(window.focusWidget(), QLineEdit)


def test_counts_follow_what_happens(window: Window, notebook: Notebook) -> None:
    place = window.side._places["customers"]
    assert place.count.text() == ""
    notebook.customers.add(Customer("Maria"))
    assert place.count.text() == "1"
    assert place.accessibleName() == "Customers, 1"


def test_the_status_says_what_is_saved(window: Window, notebook: Notebook) -> None:
    assert window.side.status.text() == "All is saved"
    notebook.customers.add(Customer("Maria"))
    assert window.side.status.text() == "Saved 16:00"
    place = window.side.write_down.geometry()
    window.side.show_status("Saved 16:00\nBacked up 15:00")
    window.side.layout().activate()
    assert window.side.write_down.geometry() == place


def test_a_hidden_place_looks_again_when_it_is_shown(qtbot: QtBot, window: Window, scene) -> None:  # type: ignore[no-untyped-def]
    window.go("promises")
    window.go("today")
    person = scene.person("Maria")
    scene.promised(person, "Send the price", scene.clock.now().date())
    window.go("promises")
    assert any("Send the price" in (spoken or "") for spoken in spoken_rows(window))


def spoken_rows(window: Window) -> list[str]:
    from PySide6.QtWidgets import QTableView

    view = window.pane().findChild(QTableView)
    assert view is not None
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_place_looks_again_at_what_was_touched_only(window: Window, notebook: Notebook, scene) -> None:  # type: ignore[no-untyped-def]
    maria, tom = scene.person("Maria Lopez"), scene.person("Tom Becker")
    window.go("customers").show_customer(maria)
    window.go("today")
    sent: list[str] = []
    connection = notebook._store.connection
    for name, customer in (("Maria", maria), ("Tom", tom)):
        scene.asked(customer, f"{name} asks for the price list.")
    connection.exec_trace = lambda _cursor, sql, _bound: bool(sent.append(sql)) or True
    customers = window.go("customers")
    connection.exec_trace = None
    assert not [
        sql for sql in sent if "FROM groups" in sql or "sort_key" in sql
    ]  # nobody's place in the list is another
    assert customers.page.timeline.rows.rowCount() == 1
    window.go("today")
    notebook.customers.add(Customer("Anna Holm"))
    assert window.go("customers").list.model.rowCount() == 3


def test_what_went_wrong_stays_and_what_was_done_goes(window: Window, bridge: Bridge) -> None:
    bridge.fail(BadInput("There is no such day."))
    bar = window.quiet_bar
    assert bar.isVisible()
    assert bar.words.text() == "There is no such day."
    assert not bar.undo.isVisible()
    assert not bar._timer.isActive()
    bridge.say("Exported 40 rows")
    assert bar.words.text() == "Exported 40 rows"
    assert bar._timer.isActive()
    bar.away.click()
    assert not bar.isVisible()


def test_nothing_to_undo_is_said(qtbot: QtBot, window: Window) -> None:
    press(qtbot, window, KEY.Key_Z, CTRL)
    assert window.quiet_bar.words.text() == "There is nothing to undo."


def test_a_text_field_keeps_its_own_undo(qtbot: QtBot, window: Window, notebook: Notebook) -> None:
    notebook.customers.add(Customer("Maria"))
    window.go("search")
    field = window.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "mar")
    qtbot.keyClick(field, KEY.Key_Z, CTRL)
    assert field.text() == ""
    assert notebook.counts().customers == 1


def test_the_keys_are_shown_and_each_is_named_once(qtbot: QtBot, window: Window) -> None:
    window.opener.show_keys()
    page = window.findChild(Shortcuts)
    assert isinstance(page, Shortcuts)
    shown = [label.text() for label in page.findChildren(PlainLabel)]
    assert "Today" in shown
    for key in keys.KEYS:
        assert key.words in shown
    anywhere = [text for key in keys.KEYS if key.group == "Anywhere" for text in key.keys]
    assert len(anywhere) == len(set(anywhere))
    page.reject()


def test_each_menu_entry_has_its_key_from_the_table(window: Window) -> None:
    for name in ("write_down", "new_customer", "import", "export", "undo", "redo", "find", "today", "keys", "quit"):
        act = window.menus.action(name)
        assert isinstance(act, QAction)
        assert act.shortcuts() == [QKeySequence(text) for text in keys.key(name).keys]


def test_there_is_one_menu_bar(window: Window) -> None:
    bars = [each for each in QApplication.allWidgets() if isinstance(each, QMenuBar)]
    assert window.menuBar() in bars
    assert [bar for bar in bars if bar.parent() is None] == []


def test_edit_names_the_step_that_undo_takes_back(window: Window, notebook: Notebook) -> None:
    notebook.customers.add(Customer("Maria"))
    window.menuBar().actions()[1].menu().aboutToShow.emit()
    assert window.menus.action("undo").text().startswith("&Undo: ")
    assert window.menus.action("redo").text() == "&Redo"


def test_colours_and_text_size_change_and_are_remembered(qtbot: QtBot, window: Window, dressed: QApplication) -> None:
    try:
        window.wear(Scheme.DARK, 150)
        assert theme.is_dark()
        assert theme.px(10) == 15
        assert dressed.palette().window().color().name() == theme.DARK.ground
        assert window.settings.text("scheme") == "dark"
        assert window.settings.number("text_percent") == 150
        window.grab()
    finally:
        theme.apply(dressed, Scheme.LIGHT)
    assert not theme.is_dark()


@pytest.mark.parametrize("percent", [100, 200])
def test_it_fits_a_small_screen(
    qtbot: QtBot, business: object, window: Window, dressed: QApplication, percent: int
) -> None:
    try:
        window.wear(Scheme.LIGHT, percent)
        window.resize(1024, 640)
        for place in ("today", "customers", "promises", "notes", "care", "search"):
            window.go(place)
            window.grab()
            assert window.width() == 1024, place
            assert window.height() == 640, place
    finally:
        theme.apply(dressed, Scheme.LIGHT)


def test_a_notebook_that_can_only_be_read_says_so(
    qtbot: QtBot, tmp_path: Path, clock: FixedClock, dressed: QApplication
) -> None:
    path = tmp_path / "book.crmnotes"
    Notebook.open(path, clock).close()
    notebook = Notebook.open(path, clock, read_only=True)
    window = Window(Bridge(notebook), WindowSettings(None))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.complete()
    assert window.banner.isVisible()
    assert window.side.status.text() == "Read only"
    assert not window.menus.action("write_down").isEnabled()
    for act in (window.side.write_down, window.panes["today"].card.act):  # type: ignore[attr-defined]
        assert not act.isEnabled()
        assert act.toolTip().startswith("This notebook can only be read here")
    window.close()
    notebook.close()


def test_the_window_s_place_is_remembered(qtbot: QtBot, bridge: Bridge, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    first = Window(bridge, WindowSettings(file))
    qtbot.addWidget(first)
    first.resize(700, 500)
    first.show()
    first.complete()
    first.close()
    second = Window(bridge, WindowSettings(file))
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (700, 500)


def test_everything_has_a_name_for_a_screen_reader(qtbot: QtBot, business: object, window: Window) -> None:
    from PySide6.QtWidgets import QAbstractButton

    for place in ("today", "customers", "promises", "notes", "care", "search"):
        window.go(place)
        for button in window.findChildren(QAbstractButton):
            if button.isVisible():
                interface = QAccessible.queryAccessibleInterface(button)
                assert interface is not None
                assert interface.text(QAccessible.Text.Name), button


def test_the_first_frame_comes_before_the_rest(qtbot: QtBot, business: object, bridge: Bridge) -> None:
    window = Window(bridge, WindowSettings(None))
    qtbot.addWidget(window)
    window.resize(1320, 860)
    window.show()
    assert "card" not in window.panes["today"].__dict__
    with qtbot.waitSignal(window.completed):
        pass
    assert "card" in window.panes["today"].__dict__
    assert window.side._places["customers"].count.text() == "4"


def test_a_card_that_there_is_no_room_for_is_made_when_there_is(qtbot: QtBot, business: object, bridge: Bridge) -> None:
    window = Window(bridge, WindowSettings(None))
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    window.complete()
    today = window.panes["today"]
    assert today.findChildren(CustomerCard) == []
    window.resize(1320, 860)
    (card,) = today.findChildren(CustomerCard)
    qtbot.waitUntil(lambda: card.isVisible() and card.customer != 0)


def test_groups_and_trash_open_by_their_keys(qtbot: QtBot, window: Window, notebook: Notebook) -> None:
    maria = notebook.customers.add(Customer("Maria", groups=("friends",))).id
    notebook.customers.trash(maria)
    for key, kind in ((KEY.Key_G, Groups), (KEY.Key_T, Trash)):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.keyClick(window, key, CTRL)
        sheet = window.findChild(kind)
        assert isinstance(sheet, kind)
        qtbot.waitUntil(sheet.isActiveWindow)
        qtbot.keyClick(sheet.list, KEY.Key_Escape)
        assert not sheet.isVisible()


def test_the_side_bar_is_as_wide_as_its_button(window: Window) -> None:
    for percent in (100, 150, 200):
        window.wear(Scheme.LIGHT, percent)
        assert window.side.write_down.width() >= window.side.write_down.sizeHint().width()
    window.wear(Scheme.LIGHT, 100)
