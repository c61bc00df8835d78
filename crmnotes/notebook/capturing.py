"""Saves what a captured line says: the customer if they are new, the note, the promises and the order, as one act."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from crmnotes.clock import utc
from crmnotes.errors import BadInput
from crmnotes.notebook.views import Captured, Said
from crmnotes.records import Customer, Note, Way, WayKind
from crmnotes.rules import people
from crmnotes.rules.capture_draft import Draft, PromiseDraft
from crmnotes.rules.reply import wants_answer

if TYPE_CHECKING:
    from crmnotes.notebook.door import Notebook


def capture(
    notebook: Notebook, draft: Draft, customer: int | Customer, settles: bool | Collection[int] = True
) -> Captured:  # fmt: skip
    """Saves a draft for a known customer (their id) or a new one; BadInput when it says nothing."""
    with notebook.together("write down"):
        added = isinstance(customer, Customer)
        number = notebook.customers.add(customer).id if isinstance(customer, Customer) else customer
        _keep_address(notebook, number, draft.name)
        said = _say(notebook, draft, number, settles)
        note = said.note.id if said else None
        promises = [_promise(notebook, draft, promise, number, note) for promise in draft.promises]
        order = draft.order and notebook.orders.add(number, draft.order.minor_units, draft.order.what, draft.order.on)
        if not (said or promises or order or added):
            raise BadInput("Nothing was written. Write down what was said first.")
    return Captured(
        customer=number,
        notes=(note,) if note else (),
        promises=tuple(promises),
        settled=len(said.settled) if said else 0,
        order=order.id if order else None,
        added=added,
    )


def _keep_address(notebook: Notebook, customer: int, typed: str) -> None:
    """An e-mail address that stood beside the name and that the customer did not have yet is kept as a way."""
    email = people.addressed(typed)[1]
    ways = notebook.customers.get(customer).ways if email else ()
    if email and people.email_key(email) not in {people.email_key(way.value) for way in ways}:
        notebook.customers.edit(customer, ways=(*ways, Way(WayKind.EMAIL, email)))


def _say(notebook: Notebook, draft: Draft, customer: int, settles: bool | Collection[int]) -> Said | None:
    """The note, when words were said or it was said that they or we were in touch; else None."""
    if not draft.said and not (draft.channel_said or draft.direction_said or not draft.reached):
        return None
    now = utc(notebook.clock.now())
    note = Note(
        customer=customer,
        text=draft.said,
        happened_at=draft.happened_at or now,
        entered_at=now,
        direction=draft.direction,
        channel=draft.channel,
        kind=draft.kind,
        reached=draft.reached,
        wants_answer=wants_answer(draft.direction, draft.channel, draft.left_open),
    )
    return notebook.notes.say(note, settles=settles, wordless=True)


def _promise(notebook: Notebook, draft: Draft, promise: PromiseDraft, customer: int, note: int | None) -> int:
    """A promise of the line; one without a date of its own gets the customer's time to reply."""
    due = promise.due if promise.due_said else None
    made = notebook.promises.make(
        customer, promise.text, due, by_them=promise.by_them, repeat=promise.repeat, made_in=note,
        made_at=draft.happened_at,
    )  # fmt: skip
    return made.id
