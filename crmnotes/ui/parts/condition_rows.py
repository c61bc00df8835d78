"""The conditions of a saved list, one a row: what is looked at, how it compares, and with what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from crmnotes.conditions import About, Condition, How
from crmnotes.notebook import Notebook
from crmnotes.records import Stage
from crmnotes.rules import lists
from crmnotes.rules.capture_order import read_amount
from crmnotes.rules.own_fields import FieldKind, OwnField, check_value
from crmnotes.sentences import Phrase
from crmnotes.ui import words
from crmnotes.ui.look.theme import px
from crmnotes.ui.parts.growing import Growing, Row
from crmnotes.ui.words import own as own_words
from crmnotes.ui.words import tr

HINTS: dict[About, Phrase] = {About.LAST_CONTACT: "60", About.VALUE: "500", About.WISH: "linen"}


class ConditionRow(Row):
    """One condition; a new one looks at nothing yet."""

    def __init__(self, notebook: Notebook, condition: Condition | None = None) -> None:
        super().__init__()
        self._notebook = notebook
        self._defined = {field.name: field for field in notebook.own_fields.all()}
        self.about, self.how, self.field = QComboBox(), QComboBox(), QComboBox()
        self.words, self.choice = QLineEdit(), QComboBox()
        self.about.addItem(tr("Choose…"), None)
        for about in About:
            self.about.addItem(own_words.about_name(about), about.value)
        self.field.setEditable(True)
        self.field.addItems(list(self._defined))
        for widget, name in (
            (self.about, tr("What is looked at")), (self.field, tr("Which own field")),
            (self.how, tr("How it compares")), (self.words, tr("What to compare with")),
            (self.choice, tr("What to compare with")),
        ):  # fmt: skip
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(name)  # see `spoken.name_choice`
        for box in (self.about, self.how, self.field, self.choice):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            self.fields.addWidget(box, 4 if box in (self.about, self.how) else 3)
        self.fields.insertWidget(1, self.field, 3)
        self.fields.addWidget(self.words, 2)
        self.words.setMinimumWidth(px(70))
        self.end_with_remove()
        self.about.currentIndexChanged.connect(lambda _index: self._look())
        self.how.currentIndexChanged.connect(lambda _index: self._fit())
        self.field.currentTextChanged.connect(lambda _text: self._fit())
        for signal in (self.words.textChanged, self.choice.currentIndexChanged):
            signal.connect(lambda _now: self.typed.emit())
        if condition is not None:
            self._show(condition)
        else:
            self._look()

    def is_empty(self) -> bool:
        """Whether nothing is looked at."""
        return self.about.currentData() is None

    def condition(self) -> Condition:
        """The condition as chosen; BadInput."""
        about, how = About(self.about.currentData()), How(self.how.currentData())
        text = str(self.choice.currentData() or "") if not self.choice.isHidden() else self.words.text()
        if about is About.VALUE:
            text = self._minor_units(text)
        elif about is About.FIELD and how not in lists.WORDLESS:
            text = self._plain(text)
        return lists.check(Condition(about, how, text, self.field.currentText()))

    def values(self) -> list[str]:
        """What stands in each field, finished or not."""
        about, how, chosen = self.about.currentData(), self.how.currentData(), self.choice.currentData()
        return [about or "", self.field.currentText(), how or "", self.words.text(), chosen or ""]

    def show_values(self, about: str, field: str, how: str, words_: str, chosen: str) -> None:
        """Shows what `values` gave."""
        self.about.setCurrentIndex(self.about.findData(about or None))
        self.field.setEditText(field)
        self._look()
        self.how.setCurrentIndex(max(self.how.findData(how), 0))
        self._fit()
        self.words.setText(words_)
        self._choose(chosen)

    def _minor_units(self, text: str) -> str:
        return str(read_amount(text, self._notebook.settings.currency))

    def _plain(self, text: str) -> str:
        """Dates and numbers of defined fields as they are kept."""
        field, notebook = self._field(), self._notebook
        if field is None or field.kind not in (FieldKind.NUMBER, FieldKind.DATE):
            return text
        return check_value(field, text, notebook.clock.now(), notebook.settings)

    def _field(self) -> OwnField | None:
        return self._defined.get(self.field.currentText())

    def _show(self, condition: Condition) -> None:
        self.about.setCurrentIndex(self.about.findData(condition.about.value))
        self.field.setEditText(condition.field)
        self._look()
        self.how.setCurrentIndex(self.how.findData(condition.how.value))
        self._fit()
        if self.choice.isHidden():
            money = condition.about is About.VALUE
            currency = self._notebook.settings.currency
            amount = words.figures(int(condition.value), currency) if money else condition.value
            self.words.setText(amount)
        else:
            self._choose(condition.value)

    def _choose(self, value: str) -> None:
        """Chooses a value; one that is offered no more, such as a removed group, is kept."""
        if value and self.choice.findData(value) < 0:
            self.choice.addItem(value, value)
        self.choice.setCurrentIndex(self.choice.findData(value))

    def _look(self) -> None:
        """Another thing is looked at: offers its ways to compare."""
        data = self.about.currentData()
        self.how.blockSignals(True)
        self.how.clear()
        for how in lists.HOWS[About(data)] if data else ():
            self.how.addItem(own_words.how_name(About(data), how), how.value)
        self.how.blockSignals(False)
        self._fit()

    def _fit(self) -> None:
        """Shows what is needed to compare with, and nothing else."""
        about = self.about.currentData()
        wordless = about is None or How(self.how.currentData()) in lists.WORDLESS
        offered = [] if wordless else self._offered(About(about))
        self.how.setVisible(about is not None)
        self.field.setVisible(about == About.FIELD)
        self.choice.setVisible(bool(offered))
        self.words.setVisible(not wordless and not offered)
        self.words.setPlaceholderText(tr(HINTS.get(About(about), "")) if about else "")
        if [self.choice.itemData(n) for n in range(self.choice.count())] != [value for _, value in offered]:
            self.choice.blockSignals(True)
            self.choice.clear()
            for shown, value in offered:
                self.choice.addItem(shown, value)
            self.choice.blockSignals(False)
        self.typed.emit()

    def _offered(self, about: About) -> list[tuple[str, str]]:
        """What can be chosen from, as words and value; nothing where it is typed."""
        if about is About.GROUP:
            return [(group.name, group.name) for group in self._notebook.groups.all()]
        if about is About.STAGE:
            return [(words.capital(words.stage_name(stage)), stage.value) for stage in Stage]
        field = self._field() if about is About.FIELD else None
        exact = self.how.currentData() in (How.IS, How.IS_NOT)
        return [(choice, choice) for choice in field.choices] if field is not None and exact else []


class Conditions(Growing):
    """The conditions of a list, all of which must hold."""

    def __init__(self, notebook: Notebook, conditions: Sequence[Condition], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self.start([ConditionRow(notebook, condition) for condition in conditions])

    def empty_row(self) -> Row:
        """One that looks at nothing yet."""
        return ConditionRow(self._notebook)

    def values(self) -> list[list[str]]:
        """What stands in each row, finished or not."""
        return [row.values() for row in self.rows if isinstance(row, ConditionRow) and not row.is_empty()]

    def show_values(self, values: list[list[str]]) -> None:
        """Shows what `values` gave."""
        rows = [ConditionRow(self._notebook) for _ in values]
        for row, shown in zip(rows, values, strict=True):
            row.show_values(*shown)
        self.start(rows)

    def conditions(self) -> tuple[Condition, ...]:
        """What was chosen, without empty rows; BadInput."""
        return tuple(row.condition() for row in self.rows if isinstance(row, ConditionRow) and not row.is_empty())
