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
    """Prints the longest pause of the event loop, and the longest without other programs, in milliseconds, as JSON."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        os.environ["CRMNOTES_HOME"] = name
        pauses = pauses_of(Path(sys.argv[1]), Path(name) / "a.crmnotes")
    print(json.dumps({"gap": max(wall for wall, _ in pauses), "own_gap": max(wall - lost for wall, lost in pauses)}))


def without_a_processor() -> float:
    """How many milliseconds this thread could have run so far and another program had the processor (Linux only)."""
    told = Path("/proc/thread-self/schedstat")
    return int(told.read_text().split()[1]) / 1e6 if told.exists() else 0.0


def pauses_of(table: Path, notebook: Path) -> list[tuple[float, float]]:
    """From choosing the file to the last word of the result page: each turn, and what other programs took of it."""
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
    pauses: list[tuple[float, float]] = []
    looked, lost = perf_counter(), without_a_processor()

    def look() -> None:
        nonlocal looked, lost
        now, waited = perf_counter(), without_a_processor()
        pauses.append(((now - looked) * 1000, waited - lost))
        looked, lost = now, waited
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
    return pauses


if __name__ == "__main__":
    main()
