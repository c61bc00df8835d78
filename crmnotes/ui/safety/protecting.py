"""What follows when a passphrase was set, changed or removed: the swap, the older copies, the emergency sheet."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, TypeAlias

from crmnotes.ui.opener import show
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from crmnotes.notebook.protection import Copy
    from crmnotes.ui.dialogs.passphrase import Passphrase
    from crmnotes.ui.jobs import Job
    from crmnotes.ui.window import Window


Then: TypeAlias = "Callable[[Window], object] | None"
"""What comes after all questions about the passphrase are answered."""


def protect(before: Window, sheet: Passphrase, then: Then = None) -> Window | None:
    """Puts what the sheet has made ready in the notebook's place, and looks for copies that need another passphrase."""
    from crmnotes.ui.start import succession

    if sheet.ready is None:
        return None
    said = tr("The notebook is locked with the passphrase.") if sheet.new else tr("The notebook has no passphrase now.")
    window = succession.protect(before, sheet.ready, sheet.new, said)
    if window is not None and window.bridge.notebook.passphrase == sheet.new:
        _look_for_older(window, sheet.old, then)
    return window


def _look_for_older(window: Window, earlier: str | None, then: Then) -> None:
    """On the worker: opening each copy with the new passphrase takes a moment."""
    notebook, second = window.bridge.notebook, window.keeper.second

    def look(_job: Job) -> list[Copy]:
        with closing(notebook.worker()) as own:
            return own.protection.older(second)

    def tell(older: list[Copy]) -> None:
        from crmnotes.ui.dialogs.passphrase import Protected

        if older or notebook.protection.locked:
            sheet = Protected(window.bridge, window.jobs, older, earlier, window)
            if then is not None:
                sheet.finished.connect(lambda _result: then(window))
            show(sheet)

    job = window.jobs.start(look)
    job.finished.connect(tell)
    job.failed.connect(window.bridge.fail)
