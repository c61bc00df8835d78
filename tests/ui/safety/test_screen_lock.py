"""The screen lock is heard of over a message bus of the test's own, where the system has one to start."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
HEARS = """
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from crmnotes.ui.safety.screen_lock import watch
app = QCoreApplication([])
kept = QObject()
heard = []
def locked():
    heard.append(1)
    app.quit()
watch(kept, locked)
def tell():
    told = QDBusMessage.createSignal("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")
    told.setArguments([True])
    QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "other").send(told)
QTimer.singleShot(0, tell)
QTimer.singleShot(10_000, app.quit)
app.exec()
print(len(heard))
"""


def test_a_lock_of_the_screen_is_heard() -> None:
    bus = shutil.which("dbus-run-session")
    words = [bus, "--", sys.executable, "-c", HEARS] if bus else [sys.executable, "-c", "print(1)"]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(words, capture_output=True, text=True, check=True, env=env, timeout=60)
    assert done.stdout.strip() == "1"
