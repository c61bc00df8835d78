import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from crmnotes.notebook import Notebook
from crmnotes.records import Birthday, Customer, Left, Stage, Way, WayKind
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.edit_customer import EditCustomer
from crmnotes.ui.parts.growing import FieldRow, WayRow

Key = Qt.Key


def opened(qtbot: QtBot, bridge: Bridge, customer: int = 0) -> EditCustomer:
    form = EditCustomer(bridge, customer)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def way(form: EditCustomer, number: int) -> WayRow:
    row = form.ways.rows[number]
    assert isinstance(row, WayRow)
    return row


def test_a_name_and_enter_add_a_customer(qtbot: QtBot, bridge: Bridge, notebook: Notebook) -> None:
    form = opened(qtbot, bridge)
    qtbot.keyClicks(form.focusWidget(), "Greta Holm")
    with qtbot.waitSignal(bridge.acted) as said:
        qtbot.keyClick(form.focusWidget(), Key.Key_Return)
    assert said.args == ["Added: Greta Holm", True]
    assert notebook.customers.get(form.saved).name == "Greta Holm"
    assert not form.isVisible()
    notebook.history.undo()
    assert not notebook.customers.ids()


def test_the_whole_form_by_keyboard(qtbot: QtBot, bridge: Bridge, notebook: Notebook) -> None:
    sender = notebook.customers.add(Customer("Maria Lopez", company="Lopez Catering"))
    notebook.groups.add("wholesale")
    form = opened(qtbot, bridge)
    for text in ("Greta Holm", "Holm Interiors"):
        qtbot.keyClicks(form.focusWidget(), text)
        qtbot.keyClick(form.focusWidget(), Key.Key_Tab)
    qtbot.keyClicks(way(form, 0).value, "+45 33 12 00 41")
    qtbot.keyClicks(way(form, 0).label, "work")
    qtbot.keyClicks(way(form, 1).value, "greta@holm.example")
    qtbot.keyClicks(form.groups, "new, ")
    qtbot.keyClicks(form.groups, "wholesale")
    qtbot.keyClicks(form.reply_within, "4 hours")
    qtbot.keyClicks(form.keep_in_touch, "every 3 weeks")
    qtbot.keyClicks(form.birthday, "29 February 1980")
    qtbot.keyClicks(form.sent_by, "Maria Lopez")
    qtbot.keyClicks(form.about, "Came by on a bicycle.")
    qtbot.keyClick(form.about, Key.Key_Return)
    qtbot.keyClicks(form.about, "Likes linen.")
    field = form.own.rows[0]
    assert isinstance(field, FieldRow)
    qtbot.keyClicks(field.name, "Fabric")
    qtbot.keyClicks(field.value, "linen")
    form.season.setCurrentIndex(4)
    qtbot.keyClick(form.name, Key.Key_Return)
    assert form.saved, form.wrong.text()
    saved = notebook.customers.get(form.saved)
    assert saved.ways == (
        Way(WayKind.PHONE, "+45 33 12 00 41", "work"),
        Way(WayKind.EMAIL, "greta@holm.example"),
    )
    assert saved.groups == ("new", "wholesale")
    assert (saved.reply_within, saved.keep_in_touch_days, saved.birthday) == (240, 21, Birthday(2, 29, 1980))
    assert (saved.sent_by, saved.seasonal_month, saved.about) == (sender.id, 4, "Came by on a bicycle.\nLikes linen.")
    assert saved.fields == {"Fabric": "linen"}


FULL = Customer(
    "Greta Holm", company="Holm Interiors", stage=Stage.ENQUIRING, reply_within=240, keep_in_touch_days=21,
    ways=(
        Way(WayKind.PHONE, "+45 33 12 00 41", "work", preferred=True),
        Way(WayKind.ADDRESS, "Havnegade 12\nCopenhagen", "studio"),
    ),
    groups=("interiors", "wholesale"), birthday=Birthday(2, 29), about="One\nTwo", fields={"Fabric": "linen\nand wool"},
    seasonal_month=4,
)  # fmt: skip


def test_opening_and_saving_changes_nothing(qtbot: QtBot, bridge: Bridge, notebook: Notebook) -> None:
    before = notebook.customers.add(FULL)
    form = opened(qtbot, bridge, before.id)
    qtbot.keyClick(form.focusWidget(), Key.Key_Return)
    assert form.saved == before.id
    assert notebook.customers.get(before.id) == before


def test_one_field_changed_is_one_undo_step(qtbot: QtBot, bridge: Bridge, notebook: Notebook) -> None:
    before = notebook.customers.add(FULL)
    form = opened(qtbot, bridge, before.id)
    qtbot.keyClicks(form.focusWidget(), "Greta Holm-Lind")
    qtbot.keyClick(form.focusWidget(), Key.Key_Return)
    assert notebook.customers.get(before.id).name == "Greta Holm-Lind"
    notebook.history.undo()
    assert notebook.customers.get(before.id) == before


def test_leaving_is_dated_today_and_kept(qtbot: QtBot, bridge: Bridge, notebook: Notebook) -> None:
    who = notebook.customers.add(Customer("Ann"))
    form = opened(qtbot, bridge, who.id)
    qtbot.keyClicks(form.left, "price")
    qtbot.keyClick(form.left, Key.Key_Return)
    today = notebook.clock.now().date()
    assert notebook.customers.get(who.id).left == Left(today, "price")


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("name", "", "A customer needs a name."),
        ("reply_within", "soon", "Give the reply time as"),
        ("keep_in_touch", "99999", "Keeping in touch must be"),
        ("birthday", "30 February", "Give the birthday as"),
        ("sent_by", "Nobody", "Nobody is called “Nobody”."),
    ],
)
def test_what_cannot_be_saved_is_said_and_all_that_was_typed_stays(
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, field: str, text: str, sentence: str
) -> None:
    form = opened(qtbot, bridge)
    qtbot.keyClicks(form.name, "Ann")
    qtbot.keyClicks(form.about, "Long words")
    line = getattr(form, field)
    line.setText(text)
    qtbot.keyClick(form.name, Key.Key_Return)
    assert form.isVisible()
    assert form.wrong.text().startswith(sentence)
    assert form.about.toPlainText() == "Long words"
    assert not notebook.customers.ids()


def test_escape_mentions_what_is_not_saved_once(qtbot: QtBot, bridge: Bridge) -> None:
    form = opened(qtbot, bridge)
    qtbot.keyClicks(form.name, "Ann")
    qtbot.keyClick(form.name, Key.Key_Escape)
    assert form.isVisible()
    assert "not saved" in form.wrong.text()
    qtbot.keyClick(form.name, Key.Key_Escape)
    assert not form.isVisible()
    untouched = opened(qtbot, bridge)
    qtbot.keyClick(untouched.name, Key.Key_Escape)
    assert not untouched.isVisible()


def test_rows_grow_guess_their_kind_and_go(qtbot: QtBot, bridge: Bridge) -> None:
    form = opened(qtbot, bridge)
    assert len(form.ways.rows) == 2
    qtbot.keyClicks(way(form, 1).value, "a@b.example")
    assert len(form.ways.rows) == 3
    qtbot.keyClicks(way(form, 2).value, "c@d.example")
    assert way(form, 2).kind.currentText() == "Email"
    assert [found.value for found in form.ways.ways()] == ["a@b.example", "c@d.example"]
    way(form, 1).removed.emit(way(form, 1))
    assert [found.value for found in form.ways.ways()] == ["c@d.example"]


def test_one_of_two_with_a_name_must_be_chosen(qtbot: QtBot, bridge: Bridge, notebook: Notebook) -> None:
    first, second = (notebook.customers.add(Customer("Ann", company=company)) for company in ("Oak", "Elm"))
    form = opened(qtbot, bridge)
    qtbot.keyClicks(form.name, "Bob")
    qtbot.keyClicks(form.sent_by, "Ann")
    qtbot.keyClick(form.name, Key.Key_Return)
    assert form.wrong.text() == "Several are called “Ann”: choose one of the list."
    form.sent_by.setText("Ann · Elm")
    qtbot.keyClick(form.name, Key.Key_Return)
    assert notebook.customers.get(form.saved).sent_by == second.id != first.id


def test_customer_text_is_shown_literally(qtbot: QtBot, bridge: Bridge, notebook: Notebook) -> None:
    payload = '<img src="file:///etc/passwd">{0}%n'
    who = notebook.customers.add(Customer(payload, about=payload, fields={payload: payload}, groups=(payload,)))
    form = opened(qtbot, bridge, who.id)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in form.findChildren(QLabel))
    assert form.name.text() == form.groups.text() == form.about.toPlainText() == payload
