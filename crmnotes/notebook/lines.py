"""Makes views of rows: the one place that turns what the store read into what lists show."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from crmnotes.errors import Damaged
from crmnotes.notebook.book import Book
from crmnotes.notebook.views import CustomerLine, NoteLine, OrderLine, PromiseLine
from crmnotes.records import Order, Settled, State, What
from crmnotes.rules import ledger, reply
from crmnotes.store import promises
from crmnotes.store.faults import DAMAGED
from crmnotes.store.rows import CHANNELS, DIRECTIONS, KINDS, NO_RECORD, day_or_none, due_text, moment, moment_or_none

LIST_TEXT = 2000
ENDINGS = frozenset({What.KEPT, What.MISSED, What.RELEASED, What.VOID})


def customer_line(row: tuple[Any, ...]) -> CustomerLine:
    """A customer in a list, from a row of `customers.LINE`."""
    return CustomerLine(
        id=row[0], uid=row[1], name=row[2], company=row[3], waiting_since=moment_or_none(row[4]),
        reply_by=moment_or_none(row[5]), next_due=due_text(row[6]), open_promises=row[7] or 0,
        quiet_from=day_or_none(row[8]), late_from=day_or_none(row[9]), last_visit=day_or_none(row[10]),
        open_questions=row[11] or 0, usual_days=row[12], stage=row[13], phone=row[14] or "", email=row[15] or "",
        picture=row[16] or "",
    )  # fmt: skip


def note_line(book: Book, row: tuple[Any, ...]) -> NoteLine:
    """A note in a list, from a row of `notes.LINE`; its reply-by is reckoned by the rules."""
    try:
        happened = moment(row[5])
        by = reply.reply_by(happened, row[13], book.settings, book.zone) if row[12] else None
        return NoteLine(
            id=row[0], uid=row[1], customer=row[2], customer_uid=row[3], customer_name=row[4], happened_at=happened,
            entered_at=moment(row[6]), direction=DIRECTIONS[row[7]], channel=CHANNELS[row[8]], kind=KINDS[row[9]],
            text=row[10], reached=bool(row[11]), wants_answer=bool(row[12]), reply_by=by,
            settled_how=Settled(row[14]) if row[14] else None, settled_at=moment_or_none(row[15]), quotable=row[16],
            question=row[17], mark=row[18], files=row[19],
        )  # fmt: skip
    except NO_RECORD as error:
        raise Damaged(DAMAGED) from error


def promise_line(line: promises.Line, now: datetime) -> PromiseLine:
    """A promise in a list; its moves and what must be told are counted by the rules."""
    promise, uid, name, company = line
    closed = promise.state is not State.OPEN
    return PromiseLine(
        id=promise.id, uid=promise.uid, customer=promise.customer, customer_uid=uid, customer_name=name,
        company=company, text=promise.text[:LIST_TEXT], due=promise.due, first_due=promise.first_due,
        state=promise.state, by_them=promise.by_them, made_at=promise.made_at, moves=ledger.moves(promise),
        must_tell=ledger.must_tell(promise), snoozed_until=promise.snoozed_until,
        closed_at=next((e.at for e in reversed(promise.events) if e.what in ENDINGS), None) if closed else None,
        late=ledger.is_late(promise, now), repeat=promise.repeat,
        events=promise.events,
    )  # fmt: skip


def note_lines(book: Book, rows: Iterable[tuple[Any, ...]]) -> list[NoteLine]:
    """Notes in a list."""
    return [note_line(book, row) for row in rows]


def promise_lines(book: Book, lines: Iterable[promises.Line]) -> list[PromiseLine]:
    """Promises in a list."""
    now = book.now()
    return [promise_line(line, now) for line in lines]


def order_line(order: Order) -> OrderLine:
    """An order in a timeline."""
    return OrderLine(order.id, order.uid, order.customer, order.on, order.minor_units, order.what[:LIST_TEXT])
