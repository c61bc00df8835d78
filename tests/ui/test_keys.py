"""The table of keys is shown as the system writes it."""

from PySide6.QtGui import QKeySequence

from crmnotes.ui import keys


def test_a_key_is_shown_as_the_system_writes_it() -> None:
    for key in keys.KEYS:
        native = QKeySequence(key.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
        assert keys.shown(key.name) == native
