"""Fields that offer what is there already: groups between commas, another customer by name, one answer of several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCompleter, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook
from crmnotes.notebook.views import CustomerLine
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.words import tr


class GroupsField(QLineEdit):
    """Names of groups between commas; the one being typed is completed from those there are."""

    def __init__(self, chosen: Sequence[str], known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(", ".join(chosen), parent)
        self.setPlaceholderText(", ".join(list(known)[:4]) or tr("wholesale, neighbours"))
        self._offer = QCompleter(list(known), self)
        self._offer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._offer.setWidget(self)
        self._offer.activated.connect(self._take)
        self.textEdited.connect(self._complete)

    def _complete(self, text: str) -> None:
        popup = self._offer.popup()
        last = text[: self.cursorPosition()].rsplit(",", 1)[-1].strip()
        self._offer.setCompletionPrefix(last)
        if last and self._offer.completionCount():
            self._offer.complete()
        elif popup is not None:
            popup.hide()

    def _take(self, name: str) -> None:
        before = self.text()[: self.cursorPosition()].rsplit(",", 1)
        kept = f"{before[0].strip()}, " if len(before) > 1 else ""
        self.setText(f"{kept}{name}{self.text()[self.cursorPosition() :]}")


class CustomerField(QLineEdit):
    """A customer by name: three letters, arrow keys, Enter."""

    def __init__(self, notebook: Notebook, chosen: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._shown: dict[str, int] = {}
        self._names = QStringListModel(self)
        offer = QCompleter(self._names, self)
        offer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompleter(offer)
        for line in notebook.customers.lines([chosen] if chosen else []):
            self.setText(self._remember(line))
        self.textEdited.connect(self._look)

    def customer(self) -> int | None:
        """The customer that is meant; None for an empty field, BadInput for nobody or for several."""
        text = self.text().strip()
        if not text:
            return None
        if text in self._shown:
            return self._shown[text]
        found = self._notebook.customers.named(text)
        if len(found) != 1:
            wrong = "Several are called “{}”: choose one of the list." if found else "Nobody is called “{}”."
            raise BadInput(wrong, one_line(text, 60))
        return found[0].id

    def _look(self, text: str) -> None:
        lines = self._notebook.customers.like(text) if text.strip() else []
        self._names.setStringList([self._remember(line) for line in lines])

    def _remember(self, line: CustomerLine) -> str:
        words = f"{line.name} · {line.company}" if line.company else line.name
        while self._shown.get(words, line.id) != line.id:
            words += " "
        self._shown[words] = line.id
        return words.strip() if words.strip() not in self._shown else words


class OneOf(QWidget):
    """Answers under each other of which one is chosen: arrow keys, or the underlined letters."""

    chosen = Signal(object)  # its value

    def __init__(
        self, answers: Sequence[tuple[str | None, str]], chosen: str | None, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        """`answers` are values with their words; the value that is chosen at first must be among them."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._values = [value for value, _ in answers]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, (value, text) in enumerate(answers):
            answer = QRadioButton(text)
            self._group.addButton(answer, number)
            answer.setChecked(value == chosen)
            answer.toggled.connect(self._tell)
            column.addWidget(answer)
        self._aim()

    @property
    def value(self) -> str | None:
        """The value that is chosen."""
        return self._values[self._group.checkedId()]

    def choose(self, value: str | None) -> None:
        """Chooses another one."""
        self._group.button(self._values.index(value)).setChecked(True)

    def _tell(self, on: bool) -> None:
        if on and self._group.checkedId() >= 0:
            self._aim()
            self.chosen.emit(self.value)

    def _aim(self) -> None:
        """The keyboard comes to the answer that is chosen."""
        self.setFocusProxy(self._group.button(max(self._group.checkedId(), 0)))
