"""One process: contacts are imported through the window while a timer looks how long the window stands still."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from time import perf_counter

LOOK_EVERY = 5  # milliseconds


def main() -> None:
    """Prints the longest pause of the event loop, in milliseconds, as one JSON value."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        os.environ["CRMNOTES_HOME"] = name
        print(json.dumps({"gap": longest_pause(Path(sys.argv[1]), Path(name) / "a.crmnotes")}))


def longest_pause(table: Path, notebook: Path) -> float:
    """From choosing the file to the last word of the result page."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from crmnotes import app
    from crmnotes.clock import system_clock
    from crmnotes.ui.dialogs.import_contacts import ImportContacts

    window = app.build(["--notebook", str(notebook)], system_clock())
    window.show()
    window.complete()
    window.opener.import_contacts()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ImportContacts))
    QApplication.processEvents()
    pauses: list[float] = []
    looked = perf_counter()

    def look() -> None:
        nonlocal looked
        now = perf_counter()
        pauses.append((now - looked) * 1000)
        looked = now
        if dialog.pages.currentWidget() is dialog.preview and not dialog.busy:
            dialog.run()
        elif dialog.pages.currentWidget() is dialog.outcome and not dialog.busy:
            dialog.close()
            window.close()
            QApplication.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(LOOK_EVERY)
    dialog.open_file(table)
    QApplication.exec()
    return max(pauses)


if __name__ == "__main__":
    main()
