"""What cannot be is refused by the window in one sentence: the form stays open, and nothing is changed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from crmnotes.notebook import Notebook
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.asked import Ask
from crmnotes.ui.dialogs.edit_customer import EditCustomer
from crmnotes.ui.dialogs.edit_order import EditOrder
from crmnotes.ui.dialogs.new_promise import NewPromise
from crmnotes.ui.dialogs.snooze import Snooze
from crmnotes.ui.parts.sheet import Sheet
from tests.ui.conftest import Business


def mark(bridge: Bridge, business: Business) -> Sheet:
    form = Ask(bridge, business.tom)
    form.text.setPlainText("Call before you come")
    form.mark.setText("9")
    return form


def amount(bridge: Bridge, business: Business) -> Sheet:
    form = EditOrder(bridge, business.tom)
    form.what.setText("linen")
    form.amount.setText("12,34,56")
    return form


def loop(bridge: Bridge, business: Business) -> Sheet:
    notebook = bridge.notebook
    notebook.customers.edit(business.tom, sent_by=business.maria)
    form = EditCustomer(bridge, business.maria)
    form.sent_by.setText("Tom Becker")
    return form


def repeat(bridge: Bridge, business: Business) -> Sheet:
    form = NewPromise(bridge, business.tom)
    form.text.setText("look after the hedge")
    form.date.line.setText("fri")
    form.repeat.setText("every 0 days")
    return form


def snooze(bridge: Bridge, business: Business) -> Sheet:
    form = Snooze(bridge, business.today)
    form.date.line.setText("tomorrow 9am")
    return form


def no_such_day(bridge: Bridge, business: Business) -> Sheet:
    form = NewPromise(bridge, business.tom)
    form.text.setText("look after the hedge")
    form.date.line.setText("30 feb")
    return form


CASES = [
    (mark, "A mark is a number from 1 to 5, not 9."),
    (amount, "“12,34,56” is not an amount"),
    (loop, "Maria Lopez cannot have been sent by Tom Becker, whom they sent"),
    (repeat, "A promise cannot repeat every 0 days"),
    (snooze, "It cannot be hidden past its due date."),
    (no_such_day, "There is no such day as “30 feb”"),
]


@pytest.mark.parametrize(("filled", "says"), CASES, ids=[case[0].__name__ for case in CASES])
def test_it_is_said_in_one_sentence_and_nothing_is_changed(
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, business: Business,
    filled: Callable[[Bridge, Business], Sheet], says: str,
) -> None:  # fmt: skip
    form = filled(bridge, business)
    qtbot.addWidget(form)
    form.show()
    before = notebook.history.steps()
    form.submit()
    assert form.isVisible()
    assert says in form.wrong.text()
    assert "\n" not in form.wrong.text()
    assert notebook.history.steps() == before
