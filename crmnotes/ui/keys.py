"""Every key of the window, listed once: the menus, the shortcuts and the page of keys are made from this table."""

# No `from __future__ import annotations` here: see `records`.

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from crmnotes.sentences import Phrase
from crmnotes.ui.language import locale
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAction


class Key(NamedTuple):
    """One act: its name in code, its keys (the first is shown), its words and where it belongs."""

    name: str
    keys: tuple[str, ...]
    words: Phrase
    group: Phrase


KEYS: tuple[Key, ...] = (
    Key("write_down", ("Ctrl+L",), "Write down", "Anywhere"),
    Key("find", ("Ctrl+F",), "Find", "Anywhere"),
    Key("palette", ("Ctrl+K",), "Find a customer, an act or a setting", "Anywhere"),
    Key("new_customer", ("Ctrl+N",), "Add a customer", "Anywhere"),
    Key("import", ("Ctrl+I",), "Import contacts", "Anywhere"),
    Key("export", ("Ctrl+E",), "Export the list", "Anywhere"),
    Key("export_one", ("Ctrl+Shift+E",), "The file on this customer: all that is kept about them", "Anywhere"),
    Key("print", ("Ctrl+P",), "Print, or save as a PDF: Today, a customer, the scorecard", "Anywhere"),
    Key("copy_phone", ("Ctrl+Shift+C",), "Copy the phone number of the customer", "Anywhere"),
    Key("undo", ("Ctrl+Z",), "Undo", "Anywhere"),
    Key("redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Redo", "Anywhere"),
    Key("today", ("Ctrl+1",), "Today", "Anywhere"),
    Key("customers", ("Ctrl+2",), "Customers", "Anywhere"),
    Key("promises", ("Ctrl+3",), "Promises", "Anywhere"),
    Key("notes", ("Ctrl+4",), "Notes", "Anywhere"),
    Key("care", ("Ctrl+5",), "Care", "Anywhere"),
    Key("score", ("Ctrl+6",), "Scorecard", "Anywhere"),
    Key("sweep", ("Ctrl+B",), "What you promised by tonight", "Anywhere"),
    Key("preferences", ("Ctrl+,",), "Preferences", "Anywhere"),
    Key("groups", ("Ctrl+G",), "Groups", "Anywhere"),
    Key("lists", ("Ctrl+Shift+G",), "Lists", "Anywhere"),
    Key("trash", ("Ctrl+T",), "Trash", "Anywhere"),
    Key("duplicates", ("Ctrl+D",), "Duplicates", "Anywhere"),
    Key("lock", ("Ctrl+Shift+L",), "Lock the notebook now", "Anywhere"),
    Key("larger", ("Ctrl++", "Ctrl+="), "Larger text", "Anywhere"),
    Key("smaller", ("Ctrl+-",), "Smaller text", "Anywhere"),
    Key("usual_size", ("Ctrl+0",), "Usual text size", "Anywhere"),
    Key("keys", ("?",), "Show the keys", "Anywhere"),
    Key("guide", ("F1",), "Guide", "Anywhere"),
    Key("quit", ("Ctrl+Q",), "Quit", "Anywhere"),
    Key("save_line", ("Enter",), "Save, or choose the customer that is marked", "While writing down"),
    Key("new_line", ("Shift+Enter",), "Another line", "While writing down"),
    Key("turn", ("Alt+D",), "They said, you said, or a note of nobody's", "While writing down"),
    Key("channel", ("Alt+C", "Alt+E"), "By call, by email: the underlined letters", "While writing down"),
    Key("left_open", ("Alt+W",), "They wait for an answer", "While writing down"),
    Key("put_away", ("Esc",), "Put it away; the draft is kept", "While writing down"),
    Key("replied", ("R",), "I replied", "On a row of Today"),
    Key("replied_more", ("Shift+R",), "I replied, with words or to some only", "On a row of Today"),
    Key("holding", ("H",), "Holding reply: say when you will answer", "On a row of Today"),
    Key("no_answer", ("N",), "Needs no answer", "On a row of Today"),
    Key("kept", ("K",), "Promise kept", "On a row of Today"),
    Key("kept_earlier", ("Shift+K",), "Kept earlier: say when", "On a row of Today"),
    Key("told", ("T",), "Told them the new date", "On a row of Today"),
    Key("renegotiate", ("M",), "Agree a new date", "On a row of Today"),
    Key("old_date", ("W",), "Keep the old date after all", "On a row of Today"),
    Key("snooze", ("S",), "Snooze", "On a row of Today"),
    Key("next_step", ("C",), "Complaint: its next step", "On a row of Today"),
    Key("thanked", ("T",), "Thanked them", "On a row of Today"),
    Key("asked", ("A",), "Asked them", "On a row of Today"),
    Key("pass_over", ("N",), "Ask them another time", "On a row of Today"),
    Key("card", ("Space",), "Before-call card", "On a row of Today"),
    Key("open", ("Enter", "Return"), "Open the customer", "On a row of Today"),
    Key("reach_out", ("R",), "Reach out", "On somebody who is quiet"),
    Key("known", ("S",), "I know why, until", "On somebody who is quiet"),
    Key("has_left", ("L",), "Has left, because", "On somebody who is quiet"),
    Key("seasonal", ("Y",), "Comes in a season: the month", "On somebody who is quiet"),
    Key("month", ("Shift+M",), "The month, or the list again", "On a promise"),
    Key("missed", ("X",), "Missed: say why", "On a promise"),
    Key("let_off", ("L",), "They let me off", "On a promise"),
    Key("void", ("V",), "Written by mistake", "On a promise"),
    Key("back", ("Esc",), "Back to the list", "On a promise, a note or a customer"),
    Key("edit", ("E", "F2"), "Edit", "On a promise, a note or a customer"),
    Key("promise", ("P",), "Promise them something", "On a promise, a note or a customer"),
    Key("firm", ("B",), "The business: everybody of their company", "On a promise, a note or a customer"),
    Key("order", ("O",), "They ordered", "On a promise, a note or a customer"),
    Key("complaint", ("C",), "A complaint; again: its next step", "On a note or a customer"),
    Key("no_complaint", ("Shift+C",), "No complaint after all", "On a note or a customer"),
    Key("compliment", ("G",), "A good word, a compliment", "On a note or a customer"),
    Key("wish", ("W",), "A wish: what they want and cannot get", "On a note or a customer"),
    Key("what_changed", ("C",), "What changed because of an answer", "In Care"),
    Key("told_change", ("T",), "They know what changed", "In Care"),
    Key("offered", ("O",), "A wish: now offered", "In Care"),
    Key("same_wish", ("J",), "A wish: the same as another", "In Care"),
    Key("quoting", ("P",), "Kind words: may they be quoted?", "In Care"),
    Key("testimonials", ("X",), "Export what may be quoted", "In Care"),
    Key("files", ("F",), "Files of the note", "On a note or a customer"),
    Key("delete", ("Del",), "Move to the trash", "On a note or a customer"),
    Key("forget", ("Ctrl+Del",), "Forget a customer for good, in the backups too", "On a note or a customer"),
    Key("tally_yes", ("Y",), "Your own rule: yes", "On the scorecard"),
    Key("tally_no", ("N",), "Your own rule: no", "On the scorecard"),
    Key("add_rule", ("A", "Ins"), "Add a rule of your own", "On the scorecard"),
    Key("remove_rule", ("Del",), "Remove your own rule", "On the scorecard"),
    Key("earlier", ("Alt+Left",), "The period before", "On the scorecard"),
    Key("later_on", ("Alt+Right",), "The period after", "On the scorecard"),
    Key("add_group", ("A", "Ins"), "Add a group", "In the groups and in the trash"),
    Key("remove_group", ("Del",), "Remove the group; its customers stay", "In the groups and in the trash"),
    Key("add_list", ("A", "Ins"), "Add a list", "In lists, own fields and snippets"),
    Key("remove_list", ("Del",), "Remove the list; its customers stay", "In lists, own fields and snippets"),
    Key("add_field", ("A", "Ins"), "Add a field", "In lists, own fields and snippets"),
    Key("remove_field", ("Del",), "Remove the field", "In lists, own fields and snippets"),
    Key("add_snippet", ("A", "Ins"), "Add a snippet", "In lists, own fields and snippets"),
    Key("remove_snippet", ("Del",), "Remove the snippet", "In lists, own fields and snippets"),
    Key("put_back", ("P",), "Put it back; Enter does it too", "In the groups and in the trash"),
    Key("open_file", ("Enter", "Return"), "Open a copy of the file", "In the files of a note"),
    Key("attach", ("A", "Ins"), "Attach a file", "In the files of a note"),
    Key("save_file", ("S",), "Save a copy of the file elsewhere", "In the files of a note"),
    Key("remove_file", ("Del",), "Remove the file from the note", "In the files of a note"),
    Key("accepted", ("A",), "It stays as it is", "Before you leave"),
    Key("merge", ("Enter", "Return"), "Merge the two into one", "In the duplicates"),
    Key("not_same", ("X",), "Not the same: do not ask again", "In the duplicates"),
    Key("next_pair", ("J",), "The next pair", "In the duplicates"),
    Key("previous_pair", ("K",), "The pair before", "In the duplicates"),
    Key("swap", ("S",), "Keep the other one instead", "In the duplicates"),
    Key("take_field", ("1",), "Take the field of that number from the other side (1 to 9)", "In the duplicates"),
)

SHORT: dict[str, Phrase] = {
    "replied": "Replied", "holding": "Holding", "no_answer": "No answer needed", "kept": "Kept",
    "renegotiate": "New date", "told": "Told them", "card": "Card", "open": "Open it", "snooze": "Snooze",
    "missed": "Missed", "next_step": "Next step", "let_off": "Let off", "thanked": "Thanked", "asked": "Asked",
    "pass_over": "Another time", "kept_earlier": "Kept earlier",
    "old_date": "Old date stays", "known": "I know why", "has_left": "Has left", "seasonal": "Season",
}  # fmt: skip
"""Words short enough for the foot of a list."""

_BY_NAME = {key.name: key for key in KEYS}


def key(name: str) -> Key:
    """The key of that name; KeyError for a name that is not in the table."""
    return _BY_NAME[name]


def has(name: str) -> bool:
    """Whether the act of that name has a key."""
    return name in _BY_NAME


def shown(name: str) -> str:
    """The key as the person's system writes it: `Ctrl+L`, `Strg+L`, `⌘L`."""
    return written(key(name).keys[0])


def written(keys: str) -> str:
    """Keys as the person's system writes them; where that has words, both Enter keys are called the same."""
    if sys.platform != "darwin" and locale() is None:
        return keys.replace("Return", "Enter")  # the class of key sequences is not loaded for the first frame
    from PySide6.QtGui import QKeySequence

    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def action(parent: "QObject", name: str, act: Callable[[], object], words: str = "") -> "QAction":
    """An action with its keys, where the table has any, ready for a menu and as a shortcut of `parent`.

    Its words are those of the table unless others are given.
    """
    from PySide6.QtGui import QAction, QKeySequence

    entry = _BY_NAME.get(name)
    made = QAction(words or tr(key(name).words), parent)
    made.setObjectName(name)
    if entry is not None:
        made.setShortcuts([QKeySequence(text) for text in entry.keys])
    made.triggered.connect(lambda _checked=False: act())
    return made
