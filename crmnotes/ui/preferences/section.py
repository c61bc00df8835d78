"""A section of the preferences beside those of the notebook: some fields under a heading."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from crmnotes.sentences import Phrase


class Section:
    """What the page of preferences needs to know; `keep` takes what was chosen once the page is saved."""

    title: ClassVar[Phrase]
    fields: ClassVar[dict[str, Phrase]]  # each field's name in code, and its words

    def widgets(self) -> dict[str, QWidget]:
        """The field of each name."""
        raise NotImplementedError

    def keep(self) -> None:
        """Takes what was chosen, if it is anything new."""
        raise NotImplementedError
