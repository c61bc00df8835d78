import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from crmnotes.notebook import Notebook
from crmnotes.records import Due, Way, WayKind
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.customer.card import CustomerCard
from crmnotes.ui.dialogs.before_call import BeforeCall
from crmnotes.ui.dialogs.corrections import CorrectPromise
from crmnotes.ui.dialogs.holding import Holding
from crmnotes.ui.dialogs.missed import Missed
from crmnotes.ui.dialogs.renegotiate import Renegotiate
from crmnotes.ui.dialogs.replied import Replied
from crmnotes.ui.dialogs.snooze import Snooze
from crmnotes.ui.look import lines, theme
from crmnotes.ui.look.theme import Role, Scheme, Tone
from crmnotes.ui.parts import plain
from crmnotes.ui.parts.plain import Pill, PlainLabel
from crmnotes.ui.parts.quiet_bar import QuietBar

PAYLOADS = [
    "<b>bold</b>",
    '<img src="file:///etc/hostname">',
    '<a href="file:///etc/passwd">click</a>',
    "<script>alert(1)</script>",
    "![x](file:///etc/passwd)",
    "<!DOCTYPE html><p>x",
    "&lt;b&gt; &amp;",
    "<qt><h1>x</h1></qt>",
    "<style>*{}</style>",
    "\u202egnp.exe<b>",
]


@pytest.mark.parametrize("text", PAYLOADS)
def test_a_label_shows_markup_literally(qtbot: QtBot, text: str) -> None:
    label = PlainLabel(text, wrap=True, selectable=True)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert text in label.text()
    assert not label.openExternalLinks()


def test_words_can_be_selected_from_the_first_press_on_until_others_are_shown(qtbot: QtBot) -> None:
    label = PlainLabel("delivery", wrap=True, selectable=True)
    qtbot.addWidget(label)
    label.resize(200, 20)
    label.show()
    assert not label.children()  # nothing that lays the words out a second time
    QTest.mouseDClick(label, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    QTest.mousePress(label, Qt.MouseButton.LeftButton, pos=QPoint(1, 10))
    QTest.mouseMove(label, QPoint(190, 10))
    QTest.mouseRelease(label, Qt.MouseButton.LeftButton, pos=QPoint(190, 10))
    assert label.selectedText() == "delivery"
    label.setText("delivery")
    assert label.selectedText() == "delivery"
    label.setText("invoice")
    assert not label.children()
    assert label.focusPolicy() is Qt.FocusPolicy.ClickFocus


WORDS = [
    "off",  # whose last letter reaches out
    "When does the linen come that was promised for Tuesday? It is for the house by the sea.",
    "two\nlines, of which one is\rlonger\n\nand one is empty",
    "ends with a space ",
    "a\tb",
    "R&D https://example.org/a_very_long_address_without_a_place_to_break_it?that=ends&never=at",
    "Zoë: “naïve” – 12,345.00 € … 日本語 😀",
    "Tom שלום Becker",
    "a ⁩ and b ⁦ c",
    "ﻣﺮﺣﺒﺎ",
]
AT = Qt.AlignmentFlag
PLACES = [None, AT.AlignTop | AT.AlignLeft, AT.AlignCenter, AT.AlignRight | AT.AlignBottom | AT.AlignAbsolute]


def by_qt(text: str, role: Role, tone: Tone, *, wrap: bool) -> QLabel:
    """The label as Qt alone lays it out and paints it."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role.value)
    label.setProperty("tone", tone.value)
    label.setWordWrap(wrap)
    if wrap:
        label.setMinimumSize(1, 1)
    label.setText(plain.isolated(plain.short(text)))
    return label


def painted(label: QLabel, size: QSize) -> QImage:
    """The picture of a label."""
    label.resize(size)
    return label.grab().toImage()


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("wrap", [True, False])
@pytest.mark.parametrize(
    ("scheme", "percent", "role", "tone"),
    [
        (Scheme.LIGHT, 100, Role.BODY, Tone.INK),
        (Scheme.DARK, 130, Role.TITLE, Tone.QUIET),
        (Scheme.WHITE_ON_BLACK, 200, Role.SMALL_BOLD, Tone.RED),
    ],
)
def test_words_lie_where_qt_puts_them(  # type: ignore[no-untyped-def]
    qtbot: QtBot, dressed: QApplication, place, wrap: bool, scheme: Scheme, percent: int, role: Role, tone: Tone
) -> None:
    """In sizes, to the pixel, greyed out, and with free room on all sides."""
    theme.apply(dressed, scheme, percent)
    try:
        for text in WORDS:
            ours, theirs = PlainLabel(text, role, tone, wrap=wrap), by_qt(text, role, tone, wrap=wrap)
            for label in (ours, theirs):
                qtbot.addWidget(label)
                if place is not None:
                    label.setAlignment(place)
            assert ours.sizeHint() == theirs.sizeHint(), text
            assert wrap or ours.minimumSizeHint() == theirs.minimumSizeHint(), text
            for width in (30, 251, 2000):
                height = theirs.heightForWidth(width)
                assert ours.heightForWidth(width) == height, text
                for size in (QSize(width, height), QSize(width, height + 7)):
                    assert painted(ours, size) == painted(theirs, size), (text, size)
            for label in (ours, theirs):
                label.setContentsMargins(3, 4, 5, 6)
                label.setEnabled(False)
            assert ours.sizeHint() == theirs.sizeHint(), text
            assert painted(ours, QSize(99, 30)) == painted(theirs, QSize(99, 30)), text
    finally:
        theme.apply(dressed, Scheme.LIGHT)


@pytest.mark.parametrize("wrap", [True, False])
def test_words_are_measured_anew_in_another_font(qtbot: QtBot, dressed: QApplication, wrap: bool) -> None:
    """Whether the owner wants all text larger, or somebody gives the label a font of its own."""
    label = PlainLabel("When does the linen come?", wrap=wrap)
    bold = PlainLabel("When does the linen come?", Role.TITLE, wrap=wrap)
    for one in (label, bold):
        qtbot.addWidget(one)
        one.ensurePolished()
    before = label.sizeHint(), label.heightForWidth(80)
    picture = painted(label, QSize(200, 60))
    try:
        theme.apply(dressed, Scheme.LIGHT, 200)
        assert label.sizeHint().height() > before[0].height()
        assert label.heightForWidth(80) > before[1]
        assert painted(label, QSize(200, 60)) != picture
    finally:
        theme.apply(dressed, Scheme.LIGHT)
    assert (label.sizeHint(), label.heightForWidth(80)) == before
    assert painted(label, QSize(200, 60)) == picture
    label.setFont(bold.font())
    label.setStyleSheet("font-size: 22px; font-weight: 600")
    assert (label.sizeHint(), label.heightForWidth(80)) == (bold.sizeHint(), bold.heightForWidth(80))


@pytest.mark.parametrize("text", WORDS[1:3])
def test_a_screen_reader_hears_the_words_of_a_label(qtbot: QtBot, text: str) -> None:
    label = PlainLabel(text, wrap=True, selectable=True)
    qtbot.addWidget(label)
    heard = QAccessible.queryAccessibleInterface(label)
    assert heard.role() is QAccessible.Role.StaticText
    assert heard.text(QAccessible.Text.Name) == text
    label.setText("invoice")
    assert heard.text(QAccessible.Text.Name) == "invoice"


def test_words_are_laid_out_once_to_be_measured_and_painted(qtbot: QtBot) -> None:
    laid_out = lines._broken.cache_info
    label = PlainLabel("When does the linen come that was promised for Tuesday?", wrap=True)
    qtbot.addWidget(label)
    label.ensurePolished()
    before = laid_out().misses
    height = label.heightForWidth(150)
    for _ in range(3):
        painted(label, QSize(150, height))
    assert laid_out().misses == before + 1


@pytest.mark.parametrize("before", Tone)
def test_another_tone_looks_as_if_it_had_been_so_from_the_first(
    qtbot: QtBot, dressed: QApplication, before: Tone
) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    for after in Tone:
        words = [PlainLabel("is late", tone=tone, parent=ground) for tone in (before, after)]
        pills = [Pill("3 days", tone, ground) for tone in (before, after)]
        words[0].show()
        pills[0].show()
        words[0].set_tone(after)
        pills[0].show_words("3 days", after)
        for one, other in (words, pills):
            assert one.sizeHint() == other.sizeHint()
            one.resize(one.sizeHint())
            other.resize(one.size())
            assert one.grab().toImage() == other.grab().toImage()


def test_a_label_is_cut_before_it_stops_the_window(qtbot: QtBot) -> None:
    label = PlainLabel("x" * 1_000_000)
    qtbot.addWidget(label)
    assert len(label.text()) == plain.LONGEST
    assert label.text().endswith("…")


def test_a_tooltip_is_escaped() -> None:
    assert plain.tooltip("") == ""
    assert plain.tooltip("<b>&\n") == "<qt>&lt;b&gt;&amp;<br></qt>"


def test_text_that_turns_its_neighbours_around_is_fenced() -> None:
    assert plain.isolated("Maria") == "Maria"
    assert plain.isolated("Zoë") == "Zoë"
    assert plain.isolated("\u202egpj") == "\u2068\u202egpj\u2069"
    assert plain.isolated("שלום") == "\u2068שלום\u2069"
    assert plain.isolated("\ufee3\ufe8e") == "\u2068\ufee3\ufe8e\u2069"  # Arabic in its shapes
    assert plain.isolated("\U0001e900") == "\u2068\U0001e900\u2069"
    assert plain.isolated("日本語 😀 …") == "日本語 😀 …"


def test_one_line_joins_and_cuts() -> None:
    assert plain.one_line("a\n b\t c") == "a b c"
    assert plain.one_line("x" * 50, 10) == "x" * 10 + "…"


@pytest.mark.parametrize("text", PAYLOADS[:4])
def test_message_boxes_are_plain(qtbot: QtBot, text: str) -> None:
    seen: list[QMessageBox] = []

    def close() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert box.textFormat() is Qt.TextFormat.PlainText
        assert text in box.text()
        seen.append(box)
        box.reject()

    QTimer.singleShot(0, close)
    assert not plain.ask(None, "Title", text, "Yes", "No")
    QTimer.singleShot(0, close)
    plain.tell(None, "Title", text)
    assert len(seen) == 2


@pytest.mark.parametrize("text", PAYLOADS)
def test_card_sheets_and_bar_show_customer_text_literally(  # type: ignore[no-untyped-def]
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, scene, text: str
) -> None:
    """Fault 40: every label that holds customer text is plain, and none opens anything."""
    customer = scene.person(
        text, text, about=text, groups=(text,), fields={text: text},
        ways=(Way(WayKind.PHONE, text, text), Way(WayKind.EMAIL, text), Way(WayKind.URL, text)),
    )  # fmt: skip
    scene.asked(customer, text)
    promise = notebook.promises.make(customer, text, Due(notebook.clock.now().date())).id
    card = CustomerCard(bridge)
    card.show_customer(customer)
    bar_home = PlainLabel()
    bar = QuietBar(bar_home)
    bar.tell(text)
    widgets = [
        card,
        bar_home,
        BeforeCall(bridge, customer),
        Holding(bridge, customer),
        Replied(bridge, customer),
        Renegotiate(bridge, promise),
        Snooze(bridge, promise),
        Missed(bridge, promise),
        CorrectPromise(bridge, promise),
    ]
    for widget in widgets:
        qtbot.addWidget(widget)
        labels = [label for label in widget.findChildren(plain.QLabel) if label.text()]
        assert labels
        for label in labels:
            assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
            assert not label.openExternalLinks()
        widget.grab()
    assert any(text in label.text() for label in card.findChildren(PlainLabel))


def test_the_buttons_of_a_question_are_never_cut(qtbot: QtBot, dressed: QApplication) -> None:
    """A box of the system's grows to 1000 pixels only, whatever its buttons need."""
    from crmnotes.ui.safety.mending import question_of

    try:
        for percent in (100, 200):
            theme.apply(dressed, Scheme.LIGHT, percent)
            box = question_of("The file is damaged.", any_backup=True)
            qtbot.addWidget(box)
            box.show()
            QApplication.processEvents()
            for button in box.buttons():
                assert button.width() >= button.sizeHint().width()
                assert box.rect().contains(QRect(button.mapTo(box, QPoint()), button.size()))
    finally:
        theme.apply(dressed, Scheme.LIGHT)
