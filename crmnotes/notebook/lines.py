"""Makes views of rows: the one place that turns what the store read into what lists show."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from crmnotes.errors import Damaged
from crmnotes.notebook.book import Book
from crmnotes.notebook.views import CustomerLine, NoteLine, OrderLine, PromiseLine
from crmnotes.records import Order, Promise, Settled, State, What
from crmnotes.rules import promise_state, reply
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


def promise_line(line: promises.Line, is_late: Callable[[Promise], bool]) -> PromiseLine:
    """A promise in a list; its moves, what must be told and whether it is late are told by the rules."""
    promise, uid, name, company = line
    events = promise.events
    closed = promise.state is not State.OPEN
    closed_at = next((one.at for one in reversed(events) if one.what in ENDINGS), None) if closed else None
    return PromiseLine(  # in the order of its fields: to name each at the call takes as long as the record itself
        promise.id, promise.uid, promise.customer, uid, name, company, promise.text[:LIST_TEXT], promise.due,
        promise.first_due, promise.state, promise.by_them, promise.made_at,
        promise_state.moves(promise) if events else 0, promise_state.must_tell(promise) if events else None,
        promise.snoozed_until, closed_at, is_late(promise), promise.repeat, events,
    )  # fmt: skip


def note_lines(book: Book, rows: Iterable[tuple[Any, ...]]) -> list[NoteLine]:
    """Notes in a list."""
    return [note_line(book, row) for row in rows]


def promise_lines(book: Book, lines: Iterable[promises.Line]) -> list[PromiseLine]:
    """Promises in a list."""
    is_late = promise_state.late_ones(book.now())
    return [promise_line(line, is_late) for line in lines]


def order_line(order: Order) -> OrderLine:
    """An order in a timeline."""
    return OrderLine(order.id, order.uid, order.customer, order.on, order.minor_units, order.what[:LIST_TEXT])
