"""Writes the file on a customer as Markdown: who they are, what was promised, all that was said, what they bought.

Words of people are escaped, so that they stand there as they were written and are never taken for Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import tzinfo
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from crmnotes.clock import utc
from crmnotes.errors import BadInput
from crmnotes.exchange.write_safely import written_safely
from crmnotes.notebook import Notebook
from crmnotes.notebook.views import OrderLine
from crmnotes.records import Channel, Customer, Direction, Due, Kind, Note, Promise, State, WayKind, What
from crmnotes.rules.money import in_figures

BLOCK = 500
_SIGNS = re.compile(r"([\\`*_\[\]<>#|~])")
_LINE_START = re.compile(r"^([ \t]*(?:\d{1,9}(?=[.)]))?)([-+=.)])", re.MULTILINE)
_WAYS = {WayKind.PHONE: "Phone", WayKind.EMAIL: "Email", WayKind.ADDRESS: "Address", WayKind.URL: "Web page",
         WayKind.HANDLE: "Handle"}  # fmt: skip
_WHO = {Direction.THEM: "they", Direction.US: "you", Direction.NONE: ""}


class Dossier(NamedTuple):
    """Everything on one customer: promises open first, notes and orders the newest first."""

    customer: Customer
    sent_by: str = ""
    promises: tuple[Promise, ...] = ()
    notes: tuple[Note, ...] = ()
    orders: tuple[OrderLine, ...] = ()


def dossier(notebook: Notebook, customer: int) -> Dossier:
    """Everything that the notebook holds on a customer; NotFound when there is no such one."""
    card = notebook.customers.card(customer, limit=BLOCK)
    entries, after = list(card.timeline), card.after
    while after is not None:
        page = notebook.customers.timeline(customer, after, BLOCK)
        entries += page.entries
        after = page.after
    promised = notebook.promises.of(customer, limit=len(card.promises) + card.more_promises)
    return Dossier(
        card.customer,
        card.sent_by,
        tuple(notebook.promises.get(line.id) for line in promised),
        tuple(notebook.notes.get(entry.id) for entry in entries if not isinstance(entry, OrderLine)),
        tuple(entry for entry in entries if isinstance(entry, OrderLine)),
    )


def write_customers(
    dossiers: Iterable[Dossier], path: Path, zone: tzinfo, currency: str, *, notebook: Path | None = None
) -> int:
    """Writes the file on each customer, one below the other; instants as the wall time of `zone`. Returns how many.

    All or nothing; `notebook` is the live file, which is never overwritten. Raises BadInput, DiskFull, ReadOnly.
    """
    return _write((customer_lines(one, zone, currency) for one in dossiers), path, b"# ", notebook)


def write_promises(
    promises: Iterable[tuple[Customer, Promise]], path: Path, *, notebook: Path | None = None
) -> int:  # fmt: skip
    """Writes a list of promises, each with its customer; returns how many."""
    lines = ([f"{promise_line(promise)} ({escaped(customer.name)})"] for customer, promise in promises)
    return _write(lines, path, b"- ", notebook)


def write_notes(
    notes: Iterable[tuple[Customer, Note]], path: Path, zone: tzinfo, *, notebook: Path | None = None
) -> int:  # fmt: skip
    """Writes a list of what was said, each with its customer and day; returns how many."""
    lines = (
        [note_line(note, zone, f"{_day_of(note, zone)} {escaped(customer.name)}, ")] for customer, note in notes
    )  # fmt: skip
    return _write(lines, path, b"- ", notebook)


def _write(records: Iterable[Iterable[str]], path: Path, mark: bytes, notebook: Path | None) -> int:
    """Writes records and counts in what was written the lines that begin one."""
    count = 0
    with written_safely(path, notebook) as stream:
        for lines in records:
            count += 1
            stream.write("".join(f"{line}\n" for line in lines).encode("utf-8", "replace"))
        stream.seek(0)
        seen = sum(1 for line in stream if line.startswith(mark))
        if seen != count:
            raise BadInput(
                "Only {} of {} records could be read back, so the file was not kept. Try again.", seen, count
            )
    return count


def customer_lines(one: Dossier, zone: tzinfo, currency: str) -> Iterator[str]:
    """The file on one customer."""
    yield f"# {escaped(one.customer.name)}"
    yield ""
    yield from _facts(one.customer, one.sent_by)
    if one.customer.about:
        yield from ("", *escaped(one.customer.about).split("\n"))
    if one.promises:
        yield from ("", "## Promises", "", *(promise_line(promise) for promise in one.promises))
    if one.notes:
        yield from ("", "## What was said")
        for day, notes in groupby(one.notes, key=lambda note: _day_of(note, zone)):
            yield from ("", f"### {day}", "", *(note_line(note, zone) for note in notes))
    if one.orders:
        yield from ("", "## Orders", "")
        for order in one.orders:
            yield f"- {order.on.isoformat()}: {_inside(order.what)}, {in_figures(order.minor_units, currency)}"
    yield ""


def _facts(customer: Customer, sent_by: str) -> Iterator[str]:
    """What stands on the card, a line each."""
    said = [
        ("Company", customer.company if customer.company != customer.name else ""),
        ("Stage", customer.stage.value),
        ("Groups", ", ".join(sorted(customer.groups))),
        ("Birthday", customer.birthday.isoformat() if customer.birthday else ""),
        ("Sent by", sent_by),
        ("Reply within", f"{customer.reply_within} minutes" if customer.reply_within else ""),
        ("Keep in touch every", f"{customer.keep_in_touch_days} days" if customer.keep_in_touch_days else ""),
        ("Left", f"{customer.left.on.isoformat()}, {customer.left.why}" if customer.left else ""),
    ]
    for way in customer.ways:
        said.append((f"{_WAYS[way.kind]} ({way.label})" if way.label else _WAYS[way.kind], way.value))
    said += customer.fields.items()
    for name, text in said:
        if text:
            yield f"- {escaped(name)}: {_inside(text)}"


def promise_line(promise: Promise) -> str:
    """A promise as an item of a list, ticked when it was kept."""
    moved = sum(1 for event in promise.events if event.what is What.RENEGOTIATED)
    more = [
        "they promised" if promise.by_them else "",
        promise.state.value if promise.state not in (State.OPEN, State.KEPT) else "",
        f"moved {moved} times" if moved > 1 else "moved once" if moved else "",
    ]
    tail = "".join(f", {words}" for words in more if words)
    return f"- [{'x' if promise.state is State.KEPT else ' '}] {_due(promise.due)}: {_inside(promise.text)}{tail}"


def note_line(note: Note, zone: tzinfo, before: str = "") -> str:
    """A note as an item of a list."""
    at = f"{utc(note.happened_at).astimezone(zone):%H:%M}"
    who = _WHO[note.direction]
    channel = "" if note.kind is Kind.FACT or note.channel is Channel.OTHER else note.channel.value
    kind = "" if note.kind is Kind.SAID else note.kind.value
    reached = "" if note.reached else "not reached"
    head = ", ".join(filter(None, (f"{at} {who}".strip(), channel, kind, reached)))
    return f"- {before}{head}: {_inside(note.text)}" if note.text else f"- {before}{head}"


def escaped(text: str) -> str:
    """Words as they are, with every sign that Markdown would take for its own made harmless."""
    return _LINE_START.sub(r"\1\\\2", _SIGNS.sub(r"\\\1", text))


def _inside(text: str) -> str:
    """Words inside an item of a list: further lines belong to it."""
    first, *others = text.split("\n")
    return "\n  ".join([_SIGNS.sub(r"\\\1", first), *map(escaped, others)])


def _due(due: Due) -> str:
    return due.isoformat().replace("T", " ")


def _day_of(note: Note, zone: tzinfo) -> str:
    return utc(note.happened_at).astimezone(zone).date().isoformat()
