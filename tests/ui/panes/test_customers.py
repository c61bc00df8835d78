from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Channel, Customer, Direction, Due, Kind, Note, Way, WayKind
from crmnotes.ui.beginning import Beginning
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.customer.page import CustomerPage
from crmnotes.ui.look.theme import px
from crmnotes.ui.panes.customers import CustomersPane
from tests.ui.panes.conftest import opened

Key = Qt.Key
PAYLOADS = (
    "<b>bold</b>",
    '<img src="file:///etc/passwd">',
    "<a href='file:///etc/passwd'>look</a>",
    "&amp; &lt;script&gt;",
    "\u202egnp.exe",
    "# heading *stars* `code`",
    "{0} {name} %n %1 {}",
)


def say(notebook: Notebook, customer: int, text: str, **more: object) -> Note:
    now = notebook.clock.now()
    given: dict[str, object] = {"happened_at": now, "entered_at": now} | more
    return notebook.notes.say(Note(customer, text, **given)).note  # type: ignore[arg-type]


@pytest.fixture
def greta(notebook: Notebook) -> Customer:
    ways = (Way(WayKind.PHONE, "+45 33 12 00 41", "work"), Way(WayKind.EMAIL, "greta@holminteriors.example"))
    return notebook.customers.add(Customer("Greta Holm", company="Holm Interiors", ways=ways, groups=("wholesale",)))


@pytest.fixture
def pane(qtbot: QtBot, bridge: Bridge, notebook: Notebook, greta: Customer) -> CustomersPane:
    for name in ("Anna Holmberg", "Sherlock Holt", "Nick Holub", "Maria Lopez"):
        notebook.customers.add(Customer(name))
    return opened(qtbot, bridge, CustomersPane)


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def settle() -> None:
    """Until all that was asked for is laid out and painted."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents()


def names(pane: CustomersPane) -> list[str]:
    lines = (pane.list.model.line(row) for row in range(pane.list.model.rowCount()))
    return [line.name for line in lines if line is not None]


def test_typing_filters_at_once_and_says_how_many(qtbot: QtBot, pane: CustomersPane) -> None:
    assert pane.list.count.text() == "5 customers"
    assert pane.find_here()
    qtbot.keyClicks(pane.focusWidget(), "hol")
    assert names(pane) == ["Anna Holmberg", "Greta Holm", "Nick Holub", "Sherlock Holt"]
    assert pane.list.count.text() == "4 of 5 customers"
    assert pane.page.name.text() == "Anna Holmberg"
    qtbot.keyClick(pane.list.line, Key.Key_Down)
    assert pane.page.name.text() == "Greta Holm"
    qtbot.keyClicks(pane.list.line, "m")
    assert pane.page.name.text() == "Greta Holm", "who was chosen stays chosen while they are found"
    qtbot.keyClick(pane.list.line, Key.Key_Escape)
    assert len(names(pane)) == 5


def test_chips_show_who_is_owed_and_who_was_promised(qtbot: QtBot, pane: CustomersPane, notebook: Notebook) -> None:
    maria, nick = notebook.customers.named("Maria Lopez")[0], notebook.customers.named("Nick Holub")[0]
    say(notebook, maria.id, "When does it come?", channel=Channel.EMAIL, wants_answer=True)
    notebook.promises.make(nick.id, "Send the price")
    pane.list.chips.buttons()[0].setFocus()
    qtbot.keyClick(pane.focusWidget(), Key.Key_Right)
    assert names(pane) == ["Maria Lopez"]
    qtbot.keyClick(pane.focusWidget(), Key.Key_Right)
    assert names(pane) == ["Nick Holub"]
    qtbot.keyClick(pane.focusWidget(), Key.Key_Right)
    assert names(pane) == []
    assert pane.list.empty.text() == "Nobody has gone quiet."
    assert pane.page.card() is None


def test_an_empty_notebook_says_what_to_do(qtbot: QtBot, bridge: Bridge) -> None:
    pane = opened(qtbot, bridge, CustomersPane)
    assert pane.list.empty.text() == "No customers yet. Ctrl+N adds one, or import your contacts (Ctrl+I)."
    assert pane.focusWidget() is pane.list.line
    offered = pane.findChild(Beginning)
    assert offered is not None
    with qtbot.waitSignal(pane.customer_wanted):
        qtbot.mouseClick(offered.add, Qt.MouseButton.LeftButton)
    pane.notebook.customers.add(Customer("Greta Holm"))
    assert offered.isHidden()


def test_a_customer_added_elsewhere_appears_and_the_chosen_one_stays(pane: CustomersPane, notebook: Notebook) -> None:
    pane.show_customer(notebook.customers.named("Maria Lopez")[0].id)
    notebook.customers.add(Customer("Aaron Ames"))
    assert names(pane)[0] == "Aaron Ames"
    assert pane.page.name.text() == "Maria Lopez"
    assert pane.list.model.id_at(pane.list.table.currentIndex().row()) == pane.list.customer()
    assert pane.list.table.hasFocus()


def test_a_new_name_moves_the_row_and_keeps_it_chosen(pane: CustomersPane, notebook: Notebook, greta: Customer) -> None:
    pane.show_customer(greta.id)
    notebook.customers.edit(greta.id, name="Zoe Holm")
    assert names(pane)[-1] == "Sherlock Holt" or "Zoe Holm" in names(pane)
    assert pane.list.customer() == greta.id
    assert pane.page.name.text() == "Zoe Holm"


def test_delete_moves_to_the_trash_and_undo_brings_back(
    qtbot: QtBot, pane: CustomersPane, notebook: Notebook, greta: Customer
) -> None:
    pane.show_customer(greta.id)
    with qtbot.waitSignal(pane.bridge.acted) as said:
        qtbot.keyClick(pane.list.table, Key.Key_Delete)
    assert said.args == ["Moved to the trash: Greta Holm", True]
    assert "Greta Holm" not in names(pane)
    assert pane.page.card() is not None, "the next one is shown"
    notebook.history.undo()
    assert "Greta Holm" in names(pane)


def test_keys_in_the_list_edit_and_prepare_a_call(qtbot: QtBot, pane: CustomersPane, greta: Customer) -> None:
    pane.show_customer(greta.id)
    with qtbot.waitSignal(pane.editing_started) as edited:
        qtbot.keyClick(pane.list.table, Key.Key_E)
    with qtbot.waitSignal(pane.call_prepared) as prepared:
        qtbot.keyClick(pane.list.table, Key.Key_Space)
    assert edited.args == prepared.args == [greta.id]


def test_a_phone_number_is_copied_with_one_key(qtbot: QtBot, pane: CustomersPane, greta: Customer) -> None:
    pane.show_customer(greta.id)
    phone = pane.page.facts.values()[0]
    phone.setFocus()
    qtbot.keyClick(phone, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "+45 33 12 00 41"


class Desktop(QObject):
    """Takes the links that are handed to the desktop."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[str] = []

    @Slot(QUrl)
    def take(self, link: QUrl) -> None:
        self.taken.append(link.toString())


def test_call_and_email_hand_checked_links_to_the_desktop(qtbot: QtBot, pane: CustomersPane, greta: Customer) -> None:
    desktop = Desktop()
    for scheme in ("tel", "mailto"):
        QDesktopServices.setUrlHandler(scheme, desktop, "take")
    pane.show_customer(greta.id)
    for widget in (pane.page.call, pane.page.mail, pane.page.facts.values()[0]):
        widget.setFocus()
        qtbot.keyClick(widget, Key.Key_Return if widget in pane.page.facts.values() else Key.Key_Space)
    for scheme in ("tel", "mailto"):
        QDesktopServices.unsetUrlHandler(scheme)
    assert desktop.taken == ["tel:+4533120041", "mailto:greta@holminteriors.example", "tel:+4533120041"]


def test_the_page_shows_facts_promises_and_what_was_said(
    qtbot: QtBot, pane: CustomersPane, notebook: Notebook, greta: Customer, clock: FixedClock
) -> None:
    say(notebook, greta.id, "Is there a cheaper weave?", channel=Channel.EMAIL, wants_answer=True)
    say(notebook, greta.id, "Likes linen", direction=Direction.NONE, kind=Kind.FACT)
    notebook.promises.make(greta.id, "Send samples", Due(clock.now().date() + timedelta(days=5)))
    pane.show_customer(greta.id)
    page = pane.page
    shown = {label.text() for label in page.findChildren(QLabel) if label.isVisible()}
    assert {"Greta Holm", "Holm Interiors · customer since November 2026", "wholesale", "24 hours (default)"} <= shown
    assert any(text.startswith("Waiting for your reply since") for text in shown)
    assert page.promises.model().rowCount() == 1
    assert page.timeline.model().rowCount() == 2
    facts = next(chip for chip in page.filters.buttons() if chip.text() == "Facts")
    qtbot.mouseClick(facts, Qt.MouseButton.LeftButton)
    assert page.timeline.model().rowCount() == 1


def test_the_page_fits_the_next_customer_at_once(
    qtbot: QtBot, pane: CustomersPane, notebook: Notebook, greta: Customer
) -> None:
    many = {f"Field {number}": f"value {number}" for number in range(12)}
    rich = notebook.customers.add(Customer("Zora", fields=many))
    notebook.promises.make(rich.id, "Send samples")
    page = pane.page
    for who in (greta.id, rich.id, greta.id, rich.id):
        pane.show_customer(who)
        facts, shown = page.facts, page.promises.isVisible()
        assert facts.visibleRegion().boundingRect().height() == facts.height() == facts.heightForWidth(facts.width())
        assert shown is (who == rich.id)
        if shown:
            assert page.promises.visibleRegion().boundingRect().height() == page.promises.height()


def test_what_is_owed_stands_above_the_facts_only_where_not_all_is_in_sight(
    qtbot: QtBot, pane: CustomersPane, notebook: Notebook, greta: Customer
) -> None:
    tall = notebook.customers.add(Customer("Zora", fields={f"Field {n}": f"value {n}" for n in range(60)}))
    today = notebook.clock.now()
    notebook.notes.say(Note(tall.id, "When?", today, today, wants_answer=True), settles=False)
    page = pane.page
    for who, owed_first in ((greta.id, False), (tall.id, True), (greta.id, False), (tall.id, True)):
        pane.show_customer(who)
        owed, facts = (part.mapTo(page, part.rect().topLeft()).y() for part in (page._standing_line, page.facts))
        assert (owed < facts) is owed_first


def test_keeping_a_promise_on_the_page(qtbot: QtBot, pane: CustomersPane, notebook: Notebook, greta: Customer) -> None:
    notebook.promises.make(greta.id, "Send samples")
    pane.show_customer(greta.id)
    pane.page.promises.setFocus()
    with qtbot.waitSignal(pane.bridge.acted) as said:
        qtbot.keyClick(pane.page.promises, Key.Key_K)
    assert said.args == ["Kept: Send samples", True]
    assert pane.page.promises.model().rowCount() == 0
    assert pane.page.ended.text() == "Show 1 that ended"
    notebook.history.undo()
    assert pane.page.promises.model().rowCount() == 1


def test_the_history_of_the_chosen_promise_stands_below(
    qtbot: QtBot, pane: CustomersPane, notebook: Notebook, greta: Customer
) -> None:
    today = notebook.clock.now().date()
    made = notebook.promises.make(greta.id, "call about fabric", Due(today + timedelta(days=2)))
    pane.show_customer(greta.id)
    page = pane.page
    assert not page.story.isVisible()
    page.promises.setFocus()
    qtbot.keyClick(page.promises, Key.Key_Home)
    assert page.story.text() == "Promised 22 Nov for Tue 24 Nov"
    notebook.promises.renegotiate(made.id, Due(today + timedelta(days=3)), "before")
    assert page.story.text().endswith("moved to Wed 25 Nov, told 22 Nov in time")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_customer_text_is_shown_literally(qtbot: QtBot, bridge: Bridge, notebook: Notebook, payload: str) -> None:
    given = Customer(
        payload, company=payload, about=payload, fields={payload: payload}, groups=(payload,),
        ways=(Way(WayKind.PHONE, payload, payload), Way(WayKind.URL, payload)),
    )  # fmt: skip
    who = notebook.customers.add(given)
    say(notebook, who.id, payload, channel=Channel.EMAIL, wants_answer=True)
    notebook.promises.make(who.id, payload)
    pane = opened(qtbot, bridge, CustomersPane)
    labels = pane.page.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert sum(payload in label.text() for label in labels) >= 5
    assert pane.list.table.model().index(0, 0).data().startswith(payload)
    assert pane.page.timeline.model().index(0, 0).data().endswith(f"“{payload}”, waiting for your reply")
    pane.grab()


def test_a_customer_with_the_longest_words_does_not_widen_the_window(
    qtbot: QtBot, bridge: Bridge, notebook: Notebook
) -> None:
    who = notebook.customers.add(Customer("W" * 500, company="w" * 400, fields={"x" * 300: "y" * 5000}))
    say(notebook, who.id, "z" * 100_000)
    pane = opened(qtbot, bridge, CustomersPane)
    pane.resize(820, 560)
    pane.grab()
    assert pane.minimumSizeHint().width() <= 820


def test_ten_thousand_notes_are_read_page_by_page(
    qtbot: QtBot, pane: CustomersPane, notebook: Notebook, greta: Customer
) -> None:
    with notebook.together("many notes"):
        for number in range(250):
            say(notebook, greta.id, f"Note {number}")
    pane.show_customer(greta.id)
    timeline = pane.page.timeline
    first = timeline.model().rowCount()
    assert first < 250
    timeline.setFocus()
    for _ in range(10):
        qtbot.keyClick(timeline, Key.Key_End)
    assert timeline.model().rowCount() == 250


def test_groups_can_be_chosen(qtbot: QtBot, pane: CustomersPane) -> None:
    chooser = pane.list.groups
    assert [chooser.itemText(n) for n in range(chooser.count())] == ["Everyone", "wholesale  1"]
    qtbot.keyClick(chooser, Key.Key_Down)
    assert names(pane) == ["Greta Holm"]
    assert list(pane.shown_ids()) == [pane.list.customer()]
    assert pane.list.count.text() == "1 of 5 customers"


def test_where_there_is_no_room_for_both_enter_and_escape_change_places(qtbot: QtBot, pane: CustomersPane) -> None:
    pane.resize(px(600), px(700))
    assert pane.list.isVisible()
    assert not pane.page.isVisible()
    qtbot.keyClick(pane.list.table, Key.Key_Return)
    assert pane.page.isVisible()
    assert pane.page.back.isVisible()
    assert not pane.list.isVisible()
    assert pane.page.write_down.hasFocus()
    qtbot.keyClick(pane.page.write_down, Key.Key_Escape)
    assert pane.list.table.hasFocus()
    pane.show_customer(pane.list.customer())
    assert pane.page.write_down.hasFocus(), "who was asked for from elsewhere is shown"
    pane.resize(px(1100), px(700))
    assert pane.list.isVisible()
    assert pane.page.isVisible()
    assert not pane.page.back.isVisible()


def test_a_page_that_nobody_has_room_for_is_made_when_it_is_opened(
    qtbot: QtBot, bridge: Bridge, greta: Customer
) -> None:
    pane = CustomersPane(bridge)
    qtbot.addWidget(pane)
    pane.draw_lines([300, 500])
    pane.resize(px(600), px(700))
    pane.show()
    pane.refresh(None)
    pane.tick()
    assert pane.list.isVisible()
    assert pane.findChildren(CustomerPage) == []
    assert pane.shown_customer() == greta.id
    assert pane.lines() == [300, 500]
    qtbot.keyClick(pane.list.table, Key.Key_Return)
    assert pane.page.isVisible()
    assert pane.shown_customer() == greta.id
    pane.resize(801, 700)
    assert pane.lines() == pytest.approx([300, 500], abs=2)


def test_the_groups_are_at_hand(qtbot: QtBot, pane: CustomersPane) -> None:
    with qtbot.waitSignal(pane.groups_wanted):
        pane.list.edit_groups.setFocus()
        qtbot.keyClick(pane.list.edit_groups, Key.Key_Space)


def test_the_page_names_the_next_step_of_a_complaint_and_c_takes_it(
    qtbot: QtBot, pane: CustomersPane, notebook: Notebook, greta: Customer, clock: FixedClock
) -> None:
    pane.show_customer(greta.id)
    row = pane.page.complaint
    assert row.isHidden()
    older, newer = (say(notebook, greta.id, text, kind=Kind.COMPLAINT).id for text in ("It came late", "Wrong colour"))
    notebook.complaints.admit(newer)
    clock.advance(days=2)
    pane.refresh(None)
    assert not row.isHidden()
    assert row.words.text() == "Complaint: Say what you think of it"
    assert row.pill.text() == "24 h late"
    assert row.step.text() == "Next step  C"
    for act in (lambda: qtbot.keyClick(pane.list.table, Key.Key_C), row.step.click):
        with qtbot.waitSignal(pane.step_started) as asked:
            act()
        assert asked.args == [older]
    for number in (older, newer):
        notebook.complaints.put_right(number)
        notebook.complaints.confirm(number)
        notebook.complaints.name_cause(number, "hurried")
    pane.refresh(None)
    assert row.isHidden()


def test_a_customer_is_laid_out_and_painted_once(
    qtbot: QtBot, pane: CustomersPane, notebook: Notebook, greta: Customer
) -> None:
    pane.resize(1100, 640)
    for number in range(40):
        say(notebook, greta.id, f"They asked about chair number {number}.")
    pane.refresh(None)
    for customer in (greta.id, notebook.customers.ids()[0]):
        pane.show_customer(customer)
        settle()
    paints = [Paints(part.viewport()) for part in (pane.page.timeline, pane.list.table)]
    pane.show_customer(greta.id)
    settle()
    assert [one.count for one in paints] == [1, 1]
