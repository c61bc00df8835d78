"""The people of the sample business whose stories are told in full, read from the shipped `sample/en/stories.json`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from crmnotes.records import (
    Birthday,
    Channel,
    Complaint,
    Customer,
    Direction,
    Due,
    Event,
    Kind,
    Left,
    Note,
    Repeat,
    Stage,
    State,
    Way,
    WayKind,
    What,
)
from crmnotes.sample.book import Book
from crmnotes.sample.crowd import Speaker, Words

Story = Mapping[str, Any]


def tell(book: Book, stories: Sequence[Story], words: Words) -> None:
    """Writes these customers with their talks, promises and orders into the book."""
    for story in stories:
        first_note, first_promise = len(book.notes), len(book.promises)
        customer = _customer(book, story)
        _talks(book, customer, story)
        _habit(book, customer, story, words, first_note)
        book.settle(first_note)
        for promise in story.get("promises", ()):
            _promise(book, customer, book.notes[first_note:], *promise)
        _remedies(book, story, first_note, first_promise)
        _orders(book, customer, story, book.notes[first_note:])
    _link(book, stories)


def _customer(book: Book, story: Story) -> Customer:
    left = story.get("left")
    birthday = story.get("birthday")
    return book.add_customer(
        story["name"],
        company=story.get("company", ""),
        stage=Stage(story.get("stage", "customer")),
        ways=tuple(Way(WayKind(kind), value, label, bool(more)) for kind, label, value, *more in story["ways"]),
        groups=tuple(story.get("groups", ())),
        reply_within=story.get("reply_within"),
        keep_in_touch_days=story.get("keep_in_touch"),
        birthday=_birthday(book, *birthday) if birthday else None,
        about=story.get("about", ""),
        left=Left(book.day(left[0]), left[1]) if left else None,
        seasonal_month=(book.today.month + 4) % 12 + 1 if story.get("seasonal") else None,
        fields=story.get("fields", {}),
        created_at=book.moment(story["since"]),
    )


def _birthday(book: Book, token: str, year: int | None) -> Birthday:
    """A birthday near the present; 29 February only with a year that has one."""
    day = book.day(token)
    if (day.month, day.day) == (2, 29):
        year = None
    return Birthday(day.month, day.day, year)


def _talks(book: Book, customer: Customer, story: Story) -> None:
    for when, who, channel, text, *more in story["said"]:
        options = dict(more[0]) if more else {}
        kind = Kind(options.pop("kind", "said"))
        if steps := options.pop("complaint", None):
            options["complaint"] = _complaint(book, steps)
        at = book.moment(when)
        book.add_note(customer, at, Direction(who), Channel(channel), text, kind, **options)
    for when, text in story.get("facts", ()):
        book.add_note(customer, book.moment(when), Direction.NONE, Channel.OTHER, text, Kind.FACT)


def _complaint(book: Book, steps: Story) -> Complaint:
    names = ("admitted_on", "put_right_on", "confirmed_on")
    admitted, right, confirmed = (book.day(steps[name]) if name in steps else None for name in names)
    closed, cause = steps.get("unconfirmed", False), steps.get("cause")
    return Complaint(admitted, None, right, confirmed, closed, cause, steps.get("cause_done"))


def _remedies(book: Book, story: Story, first_note: int, first_promise: int) -> None:
    """Links complaints to the promises by which they are put right, named by their words."""
    promised = {promise.text: promise.id for promise in book.promises[first_promise:]}
    for place, (_when, _who, _channel, _text, *more) in enumerate(story["said"], first_note):
        remedy = more[0].get("complaint", {}).get("remedy") if more else None
        complaint = book.notes[place].complaint
        if remedy and complaint:
            book.notes[place] = book.notes[place]._replace(complaint=complaint._replace(remedy=promised[remedy]))


def _habit(book: Book, customer: Customer, story: Story, words: Words, first_note: int) -> None:
    """Fills in the older, ordinary talks, so that the usual gap is the story's own."""
    if "every" not in story:
        return
    trade = next((trade for trade in words["trades"] if trade["group"] in customer.groups), words["trades"][-1])
    speaker = Speaker(words, book.rng, trade)
    theirs = [note.happened_at for note in book.notes[first_note:] if note.direction is Direction.THEM]
    for at in islice(_earlier(book, min(theirs), story["every"]), story["visits"]):
        speaker.turn()
        if book.rng.random() < 0.5:
            book.add_note(customer, at, Direction.THEM, Channel.CALL, speaker.say("told"))
            continue
        answered = at + timedelta(minutes=book.rng.randint(10, 200))
        book.add_note(customer, at, Direction.THEM, Channel.EMAIL, speaker.say("asked"), Kind.SAID, answered)
        book.add_note(customer, answered, Direction.US, Channel.EMAIL, speaker.say("answers"))


def _earlier(book: Book, oldest: datetime, every: int) -> Iterator[datetime]:
    """Moments before the oldest talk that is told, in that rhythm."""
    ago = float((book.today - oldest.date()).days)
    while True:
        ago += every * book.rng.uniform(0.88, 1.12)
        yield book.wall(round(ago), book.rng.randint(8 * 60, 18 * 60))


def _promise(
    book: Book, customer: Customer, notes: Sequence[Note], text: str, made: str, first: str, more: Story | None = None
) -> None:
    options = more or {}
    made_at, first_due = book.moment(made), book.due(first)
    due, events = _what_happened(book, first_due, options)
    heard = [note for note in notes if timedelta(0) <= made_at - note.happened_at <= timedelta(minutes=15)]
    repeat = options.get("repeat")
    book.add_promise(
        customer,
        text,
        made_at,
        first_due,
        tuple(events),
        due=due,
        state=State(options.get("state", "open")),
        by_them=options.get("by_them", False),
        made_in=heard[-1].id if heard else None,
        repeat=Repeat(repeat[0], repeat[1]) if repeat else None,
    )


def _what_happened(book: Book, first_due: Due, options: Story) -> tuple[Due, list[Event]]:
    """The agreed date now, and the events that led to it."""
    due, events = first_due, []
    for when, _told in options.get("moves", ()):
        at, new = book.moment(when), book.due(options["due"])
        events.append(Event(at, What.RENEGOTIATED, at, due, new, told_at=at))
        due = new
    if tell := options.get("tell"):
        at = book.moment(tell[0])
        events.append(Event(at, What.TELL_THEM, at, due, book.due(tell[1])))
    if options.get("state") == "kept":
        at = book.moment(options["at"])
        events.append(Event(at, What.KEPT, at))
    return due, events


def _orders(book: Book, customer: Customer, story: Story, notes: Sequence[Note]) -> None:
    """Orders, moved to the nearest day on which they were in touch, so that they follow the same rhythm."""
    days = [note.happened_at.date() for note in notes if note.direction is Direction.THEM]
    for when, minor_units, what in story.get("orders", ()):
        wanted = book.day(when)
        on = min(days, key=lambda day: abs((day - wanted).days)) if "every" in story else wanted
        book.add_order(customer, on, minor_units, what)


def _link(book: Book, stories: Sequence[Story]) -> None:
    """Fills in who sent whom, where both are there."""
    ids = {customer.name: customer.id for customer in book.customers}
    for index, story in enumerate(stories):
        if sender := ids.get(story.get("sent_by", "")):
            book.customers[index] = book.customers[index]._replace(sent_by=sender)
