"""Every act of the window, listed once: menus and palette are made from this table; the keys stand in `keys`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from crmnotes.sentences import Phrase
from crmnotes.ui import keys
from crmnotes.ui.look import theme
from crmnotes.ui.look.theme import Scheme
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from crmnotes.ui.window import Window

STEP = 10
"""Per cent by which the text grows or shrinks."""

Do = Callable[["Window"], object]


class Act(NamedTuple):
    """One act: its name in code, its words in the menu, what it does, and when it can be done."""

    name: str  # the name of its key as well, where it has one
    words: Phrase
    do: Do
    writes: bool = False  # cannot be done in a notebook that is only read
    holds: Callable[[], bool] | None = None  # for one of several choices: whether it is the one in force
    more: Callable[[Window], Phrase] | None = None  # what it is about just now, said behind its words


class Several(NamedTuple):
    """Choices under one name in a menu, found when it is opened."""

    words: Phrase
    found: Callable[[Window], list[tuple[str, Callable[[], object]]]]


def _turn(window: Window, turn: Callable[[], str | None], saying: str, nothing: str) -> None:
    """Goes one step back or forth and says which; a text field that is typed in takes its own typing back first."""
    failed: list[str] = []
    bridge = window.bridge
    bridge.failed.connect(failed.append)
    label: Phrase | None = bridge.act(turn)
    bridge.failed.disconnect(failed.append)
    if not failed:
        bridge.say(saying.format(tr(label)) if label else nothing)


def _steps(window: Window) -> list[tuple[str, Callable[[], object]]]:
    """The last steps: choosing one takes it back with all that came after it."""
    return [(words, partial(_undo_to, window, number)) for number, words in enumerate(window.steps.listed())]


def _undo_to(window: Window, number: int) -> None:
    for _step in range(number + 1):
        undo(window)


def _notebooks(window: Window) -> list[tuple[str, Callable[[], object]]]:
    """The notebooks that were opened before."""
    from crmnotes.ui.start import notebooks

    found = notebooks.known(window.settings, window.bridge.notebook.path)
    return [(str(path), partial(window.opener.open_beside, path)) for path in found]


def undo(window: Window) -> None:
    """Takes the last step back; an import that brought many is asked about first."""
    history = window.bridge.notebook.history

    def turn() -> None:
        _turn(window, history.undo, tr("Taken back: {}"), tr("There is nothing to undo."))

    batch = history.undo_batch
    if batch is None:
        turn()
    else:
        from crmnotes.ui.safety.taking_back import take_back  # not needed to start

        take_back(window, batch, turn)


def redo(window: Window) -> None:
    """Brings back what was taken back."""
    _turn(window, window.bridge.notebook.history.redo, tr("Done again: {}"), tr("There is nothing to redo."))


def _colours(scheme: Scheme, words: Phrase) -> Act:
    """One of the choices of colours."""

    def wear(window: Window) -> None:
        window.wear(scheme, theme.text_percent())

    return Act(colours_name(scheme), words, wear, holds=lambda: theme.scheme() is scheme)


def colours_name(scheme: Scheme) -> str:
    """The name of the act that puts those colours on."""
    return f"colours_{scheme}"


def _grow(percent: int) -> Do:
    return lambda window: window.wear(theme.scheme(), theme.text_percent() + percent)


def _place(name: str) -> Act:
    return Act(name, keys.key(name).words, lambda window: window.go(name))


Entry = Act | Several | None
FILE: tuple[Entry, ...] = (
    Act("write_down", "&Write down…", lambda window: window.opener.write_down(), writes=True),
    Act("new_customer", "&Add a customer…", lambda window: window.opener.new_customer(), writes=True),
    None,
    Act("import", "&Import contacts…", lambda window: window.opener.import_contacts(), writes=True),
    Act("export", "&Export the list…", lambda window: window.opener.export_list()),
    Act("export_one", "The &file on this customer…", lambda window: window.opener.export_one()),
    Act("print", "&Print…", lambda window: window.opener.print_shown()),
    None,
    Act("another_notebook", "Open a&nother notebook…", lambda window: window.opener.another_notebook()),
    Several("Notebooks opened &before", _notebooks),
    None,
    Act("back_up", "&Back up now", lambda window: window.opener.back_up()),
    Act("save_copy", "Save a &copy as…", lambda window: window.opener.save_copy()),
    Act("restore", "&Restore…", lambda window: window.opener.restore()),
    Act("second_folder", "A &second folder for backups…", lambda window: window.opener.choose_second_folder()),
    None,
    Act("passphrase", "&Passphrase…", lambda window: window.opener.passphrase(), writes=True),
    Act("emergency", "&Emergency sheet…", lambda window: window.opener.emergency_sheet()),
    Act("lock", "&Lock now", lambda window: window.opener.lock()),
    None,
    Act("quit", "&Quit", lambda window: window.close()),
)
EDIT: tuple[Entry, ...] = (
    Act("undo", "&Undo", undo, writes=True, more=lambda window: window.steps.next_undo()),
    Act("redo", "&Redo", redo, writes=True, more=lambda window: window.steps.next_redo()),
    Several("Take back &several", _steps),
    None,
    Act("find", "&Find…", lambda window: window.opener.find()),
    Act("palette", "Go &to or do…", lambda window: window.opener.palette()),
    Act("copy_phone", "Copy the &phone number", lambda window: window.opener.copy_phone()),
    None,
    Act("sweep", "&Due by tonight…", lambda window: window.opener.sweep()),
    None,
    Act("groups", "&Groups…", lambda window: window.opener.groups()),
    Act("lists", "&Lists…", lambda window: window.opener.lists()),
    Act("own_fields", "&Own fields…", lambda window: window.opener.own_fields()),
    Act("snippets", "&Snippets…", lambda window: window.opener.snippets()),
    Act("trash", "&Trash…", lambda window: window.opener.trash()),
    None,
    Act("preferences", "&Preferences…", lambda window: window.opener.preferences()),
    Act("before_leaving", "&Before you leave…", lambda window: window.opener.before_leaving()),
    Act("duplicates", "&Duplicates…", lambda window: window.opener.duplicates()),
)
VIEW: tuple[Entry, ...] = (
    *map(_place, ("today", "customers", "promises", "notes", "care", "score")),
    None,
    _colours(Scheme.SYSTEM, "Colours as the &system has them"),
    _colours(Scheme.LIGHT, "&Light"),
    _colours(Scheme.DARK, "&Dark"),
    _colours(Scheme.BLACK_ON_WHITE, "High contrast: &black on white"),
    _colours(Scheme.WHITE_ON_BLACK, "High contrast: &white on black"),
    None,
    Act("larger", "Larger text", _grow(STEP)),
    Act("smaller", "Smaller text", _grow(-STEP)),
    Act("usual_size", "Usual text size", lambda window: window.wear(theme.scheme(), 100)),
)
HELP: tuple[Entry, ...] = (
    Act("guide", "&Guide", lambda window: window.opener.show_guide()),
    Act("tour", "&Tour", lambda window: window.opener.show_tour()),
    Act("sample", "&Sample business", lambda window: window.opener.open_beside(None)),
    Act("keys", "&Keys", lambda window: window.opener.show_keys()),
    Act("about", "&About crmnotes", lambda window: window.opener.about()),
)
MENUS: tuple[tuple[Entry, ...], ...] = (FILE, EDIT, VIEW, HELP)
"""The menus from left to right, `None` for a line between two acts; their titles stand in `menus`."""


def every() -> list[Act]:
    """All acts, in the order of the menus."""
    return [act for menu in MENUS for act in menu if isinstance(act, Act)]


def colours() -> list[Act]:
    """The acts that put other colours on."""
    return [act for act in every() if act.name.startswith("colours_")]


def plain_words(act: Act) -> str:
    """The words of an act outside a menu: without the underlined letter and the dots."""
    return tr(act.words).replace("&", "").removesuffix("…")


def key_of(act: Act) -> str:
    """The key of an act as the person's system writes it; nothing without one."""
    return keys.shown(act.name) if keys.has(act.name) else ""
