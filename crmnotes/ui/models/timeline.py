"""Pages of one customer's timeline: all of it, the notes of some kinds, or the orders."""

from __future__ import annotations

from crmnotes.notebook import Notebook
from crmnotes.notebook.lines import order_line
from crmnotes.notebook.views import Card
from crmnotes.records import Kind
from crmnotes.ui.models.notes import timeline_entry
from crmnotes.ui.models.paged import Pages


def timeline_pages(notebook: Notebook, card: Card, kinds: tuple[Kind, ...] | None) -> Pages:
    """What was said, the newest first: None for all with the orders, no kinds at all for the orders alone."""
    if kinds is None:
        return _all(notebook, card)
    return _of_kinds(notebook, card, kinds) if kinds else _orders(notebook, card)


def _all(notebook: Notebook, card: Card) -> Pages:
    now, currency, customer = notebook.clock.now(), notebook.settings.currency, card.customer.id
    yield [timeline_entry(line, now, currency) for line in card.timeline]
    after = card.after
    while after is not None:
        page = notebook.customers.timeline(customer, after)
        yield [timeline_entry(line, now, currency) for line in page.entries]
        after = page.after


def _of_kinds(notebook: Notebook, card: Card, kinds: tuple[Kind, ...]) -> Pages:
    now, currency, notes = notebook.clock.now(), notebook.settings.currency, notebook.notes
    before: tuple[str, int] | None = None
    while lines := notes.page(card.customer.id, kinds, before=before):
        before = notes.page_key(lines[-1])
        yield [timeline_entry(line, now, currency) for line in lines]


def _orders(notebook: Notebook, card: Card) -> Pages:
    now, currency = notebook.clock.now(), notebook.settings.currency
    yield [timeline_entry(order_line(order), now, currency) for order in notebook.orders.of(card.customer.id)]
