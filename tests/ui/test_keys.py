"""The table of keys is shown as the system writes it."""

from PySide6.QtGui import QKeySequence

from crmnotes.ui import keys


def test_a_key_is_shown_as_the_system_writes_it() -> None:
    for key in keys.KEYS:
        native = QKeySequence(key.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
        assert keys.shown(key.name) == native


def test_a_bare_letter_works_on_a_chosen_row_only_and_forgets_nothing() -> None:
    """Whatever is done anywhere needs Ctrl, Alt or a key of its own, so that it cannot be hit while typing."""
    for key in keys.KEYS:
        for one in key.keys:
            bare = "+" not in one.removesuffix("+") and len(one) == 1
            assert not bare or key.group != "Anywhere" or one == "?"
    assert keys.key("forget").keys == ("Ctrl+Del",)
