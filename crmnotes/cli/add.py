"""`crmnotes add`: what the capture line does, without a window."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from crmnotes.cli import DONE, as_json, words
from crmnotes.cli.meant import ambiguous
from crmnotes.cli.printer import Printer
from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook
from crmnotes.notebook.views import Captured, CustomerLine
from crmnotes.plaintext import clean_text
from crmnotes.records import Channel, Direction, Kind
from crmnotes.rules.capture import Draft, read
from crmnotes.rules.money import in_figures
from crmnotes.rules.people import new_customer

SAID = {Direction.THEM: "They said", Direction.US: "You said", Direction.NONE: "Noted"}


def add(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Reads the line, finds or adds the customer, saves it as one step and says what it was understood to say.

    BadInput when the name is missing, could be several customers, or nothing follows it: nothing is saved then.
    """
    typed = clean_text(options.line)
    draft = _said_otherwise(read(typed.text, notebook.clock.now(), notebook.settings), options)
    if not draft.name:
        raise BadInput('Begin with the customer: crmnotes add "Greta Holm: loves the linen". Nothing was saved.')
    if not (draft.said or draft.promises or draft.order):
        raise BadInput('Nothing was said after the name "{}" and a colon, so nothing was saved.', draft.name)
    found = notebook.customers.meant(draft.name)
    if len(found) > 1:
        raise ambiguous(draft.name, found)
    line: CustomerLine | None = found[0] if found else None
    captured = notebook.capture(draft, line.id if line else new_customer(draft.name))
    name = notebook.customers.get(captured.customer).name
    printer.lines(_told(notebook, draft, captured, name))
    if typed.told:
        printer.say("Signs that no text may hold were left out.")
    if printer.as_json:
        printer.value(
            {
                "customer": as_json.customer(notebook, captured.customer),
                "added": captured.added,
                "notes": as_json.records(notebook, "notes", captured.notes),
                "promises": as_json.records(notebook, "promises", captured.promises),
                "orders": as_json.records(notebook, "orders", [captured.order] if captured.order else []),
                "settled": captured.settled,
            }
        )
    return DONE


def _said_otherwise(draft: Draft, options: Namespace) -> Draft:
    """The draft with the channel and the direction of the options in place of what the words say."""
    if options.channel is not None:
        name = options.channel.strip().casefold().replace("_", " ").replace("-", " ")
        channels = [channel.value for channel in Channel]
        if name not in channels:
            raise BadInput('There is no channel "{}". There are: {}.', options.channel, ", ".join(channels))
        channel = Channel(name)
        draft = draft._replace(channel=channel, channel_said=True, reached=True)
    if options.direction is not None:
        direction = Direction(options.direction)
        draft = draft._replace(direction=direction, direction_said=True)
        if direction is Direction.NONE:
            draft = draft._replace(kind=Kind.FACT, channel=draft.channel if draft.channel_said else Channel.OTHER)
    tried = draft.channel is Channel.MISSED_CALL and draft.direction is Direction.US
    return draft._replace(reached=False) if tried else draft


def _told(notebook: Notebook, draft: Draft, captured: Captured, name: str) -> Iterator[str]:
    """What was saved, each part on a line."""
    today = notebook.clock.now().date()
    yield f"{'New customer' if captured.added else 'Customer':<13} {words.clean(name)}"
    if draft.said:
        tried = draft.direction is Direction.US and not draft.reached
        said = "You tried" if tried else SAID[draft.direction]
        said = said if draft.kind is Kind.SAID else draft.kind.value.capitalize()
        yield f"{said:<13} {words.clean(draft.said)}"
    for number, read_as in zip(captured.promises, draft.promises, strict=True):
        promise = notebook.promises.get(number)
        who = "They promise" if promise.by_them else "You promise"
        doubt = f" ({words.DOUBTS[read_as.doubt]})" if read_as.doubt else ""
        yield f"{who:<13} {words.clean(promise.text)}: {words.due_in_full(promise.due, today)}{doubt}"
    if draft.order:
        amount = in_figures(draft.order.minor_units, notebook.settings.currency)
        yield f"{'Order':<13} {words.clean(draft.order.what)}: {amount}"
    if captured.settled:
        yield f"{'Settles':<13} {words.several(captured.settled, 'open question')}"
