"""Today as a list of sections: rows made ready once a change, painted without another question."""

from __future__ import annotations

from PySide6.QtCore import QObject

from crmnotes.notebook.todaylist import Today
from crmnotes.rules.today import TodayRow
from crmnotes.ui.models.sections import Entry, SectionsModel
from crmnotes.ui.words import today as today_words


class TodayModel(SectionsModel):
    """The rows of Today; bringing it up to date leaves rows that stay where they are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today: Today | None = None
        self._ready = today_words.Ready()

    def show_today(self, today: Today) -> None:
        """Brings the list to `today`, row by row after the first time."""
        fresh = self.today is None
        self.today = today
        rows = today_words.rows(today, self._ready)
        if fresh:
            self.start(rows)
        else:
            self.patch(rows)

    def know(self, ready: today_words.Ready) -> None:
        """Takes over rows that were made ready elsewhere."""
        self._ready = ready

    def today_row(self, row: int) -> TodayRow | None:
        """The row of Today that stands there; None for a heading."""
        return subject(self.entry(row))


def subject(entry: Entry | None) -> TodayRow | None:
    """The row of Today that an entry was made from."""
    return entry.subject if entry is not None and isinstance(entry.subject, TodayRow) else None
