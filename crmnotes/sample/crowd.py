"""The many of the sample business: customers, talks and promises made up from word lists, in an ordinary rhythm."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from crmnotes.records import (
    Birthday,
    Channel,
    Complaint,
    Customer,
    Direction,
    Due,
    Event,
    Kind,
    Note,
    Stage,
    State,
    Way,
    WayKind,
    What,
)
from crmnotes.rules.folding import fold
from crmnotes.sample.book import Book

Words = Mapping[str, Any]

RHYTHMS = (7, 10, 14, 14, 21, 21, 28, 30, 42, 60)
"""Usual days between visits, as often as they are drawn."""

NUMBERS = (2, 3, 4, 6, 10, 12, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 250)
WRITTEN = (Channel.EMAIL, Channel.EMAIL, Channel.EMAIL, Channel.TEXT, Channel.VOICEMAIL, Channel.MISSED_CALL)

LONG_AGO = 14
"""Days after which nobody is thanked any more for an order: within them each of the crowd was."""


class Lot(NamedTuple):
    """What is drawn for one customer beside the ordinary: how much, and what is open."""

    notes: int
    promises: int
    owed: bool = False
    due: int | None = None  # days until an open promise of mine is due; past ones are overdue
    quiet: bool = False


class Speaker:
    """Makes up sentences for one customer out of the word lists; those of one talk are about one thing."""

    def __init__(self, words: Words, rng: random.Random, trade: Mapping[str, Any]) -> None:
        self.words, self.rng, self.trade = words, rng, trade
        self.topic: dict[str, Any] = {}
        self.turn()

    def turn(self) -> None:
        """Turns to another thing."""
        rng, words = self.rng, self.words
        colour, other = rng.sample(words["colours"], 2)
        self.topic = {
            "n": rng.choice(NUMBERS), "item": rng.choice(self.trade["items"]), "colour": colour, "colour2": other,
            "size": rng.choice(words["sizes"]), "day": rng.choice(words["days"]), "other": rng.choice(words["given"]),
            "years": self.trade["years"],
        }  # fmt: skip

    def say(self, kind: str) -> str:
        """One sentence of that kind; those marked `*` speak of several pieces, so not where one is made at a time."""
        pattern = self.rng.choice(self.words["says"][kind])
        while pattern[0] == "*" and "single" in self.trade:
            pattern = self.rng.choice(self.words["says"][kind])
        text: str = pattern.lstrip("*").format(**self.topic)
        return text[0].upper() + text[1:]


def crowd(book: Book, words: Words, lots: Sequence[Lot]) -> None:
    """Writes one customer into the book for each lot."""
    taken = {customer.name for customer in book.customers}
    for lot, name in zip(lots, _names(words, book.rng, taken), strict=False):
        trade = book.rng.choice(words["trades"])
        speaker = Speaker(words, book.rng, trade)
        customer = _customer(book, words, speaker, name, lot, len(lots))
        visits = _talks(book, customer, speaker, lot)
        if visits:
            book.customers[-1] = customer._replace(created_at=visits[-1].happened_at)
        _promises(book, customer, speaker, lot, visits)


def _names(words: Words, rng: random.Random, taken: set[str]) -> Iterator[str]:
    """Names in a shuffled order, none twice; middle initials begin when all pairs are used up."""
    pairs = [(given, family) for given in words["given"] for family in words["family"]]
    middle = ""
    while True:
        rng.shuffle(pairs)
        for given, family in pairs:
            name = f"{given} {middle}{family}"
            if name not in taken:
                yield name
        middle = rng.choice("ABCDEFGHJKLMNPRSTW") + middle.strip() + ". "


def _customer(book: Book, words: Words, speaker: Speaker, name: str, lot: Lot, many: int) -> Customer:
    rng, trade = book.rng, speaker.trade
    family = name.split()[-1]
    firm = rng.choice(trade["firms"]).format(f=family) if trade["firms"] else ""
    new = lot.notes < 5
    return book.add_customer(
        name,
        company=firm,
        stage=Stage.ENQUIRING if new and rng.random() < 0.7 else Stage.CUSTOMER,
        ways=tuple(_ways(rng, words, name, firm, trade["label"])),
        groups=(trade["group"],),
        reply_within=rng.choice((240, 480)) if rng.random() < 0.05 else None,
        birthday=_birthday(rng) if rng.random() < min(0.35, 150 / many) else None,
        sent_by=rng.randint(1, len(book.customers)) if book.customers and rng.random() < 0.08 else None,
        about=speaker.say("facts") if rng.random() < 0.1 else "",
    )


def _ways(rng: random.Random, words: Words, name: str, firm: str, label: str) -> Iterator[Way]:
    given, family = (_letters(part) for part in (name.split()[0], name.split()[-1]))
    labels = words["labels"]
    if rng.random() < 0.9:
        kind = "work" if firm else "mobile"
        yield Way(WayKind.PHONE, words["phones"][kind].format(rng.randint(0, 999)), labels[kind], True)
    if rng.random() < 0.8:
        address = f"{given}@{_letters(firm)}.example" if firm else f"{given}.{family}@post.example"
        yield Way(WayKind.EMAIL, address, labels["work" if firm else "home"])
    if rng.random() < 0.4:
        street, town = rng.choice(words["streets"]), rng.choice(words["towns"])
        yield Way(WayKind.ADDRESS, f"{rng.randint(1, 140)} {street}, {town}", label)


def _letters(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isascii() and letter.isalnum())


def _birthday(rng: random.Random) -> Birthday:
    day = date(rng.randint(1950, 2000), 1, 1) + timedelta(days=rng.randint(0, 364))
    return Birthday(day.month, day.day, day.year if rng.random() < 0.6 else None)


def _visit_days(rng: random.Random, usual: int, first: float, today: date) -> Iterator[int]:
    """Days ago of each visit, the latest first; week-ends moved back to a working day nearly always."""
    ago = first
    while True:
        day = today - timedelta(days=round(ago))
        back = day.weekday() - 4 if day.weekday() > 4 and rng.random() < 0.85 else 0
        yield round(ago) + back
        ago += usual * rng.uniform(0.86, 1.14)


def _talks(book: Book, customer: Customer, speaker: Speaker, lot: Lot) -> list[Note]:
    """Writes the notes of one customer and gives back those of theirs, the latest first."""
    rng = book.rng
    usual = rng.choice(RHYTHMS)
    facts = min(lot.notes // 6, 2) if rng.random() < 0.6 else 0
    left = lot.notes - facts
    first = usual * (rng.uniform(2.9, 4.5) if lot.quiet else rng.uniform(0.1, 0.8))
    theirs: list[Note] = []
    if lot.owed and left:
        theirs.append(_open_question(book, customer, speaker))
        left -= 1
    for ago in _visit_days(rng, usual, max(first, 3.0), book.today):
        if not left:
            break
        note, used = _visit(book, customer, speaker, ago, left)
        theirs.append(note)
        left -= used
    for _ in range(facts):
        at = book.wall(rng.randint(5, 400), rng.randint(9 * 60, 18 * 60))
        book.add_note(customer, at, Direction.NONE, Channel.OTHER, speaker.say("facts"), Kind.FACT)
    return theirs


def _open_question(book: Book, customer: Customer, speaker: Speaker) -> Note:
    """Something unanswered of the last hours, hardly ever past its time."""
    allowed = customer.reply_within or book.reply_within
    minutes = allowed * (book.rng.uniform(1.02, 1.2) if book.rng.random() < 0.1 else book.rng.uniform(0.05, 0.9))
    at = book.moment(f"-{int(minutes) // 60}h{int(minutes) % 60:02d}")
    return book.add_note(customer, at, Direction.THEM, book.rng.choice(WRITTEN), speaker.say("left_open"), Kind.SAID)


def _visit(book: Book, customer: Customer, speaker: Speaker, ago: int, left: int) -> tuple[Note, int]:
    """One visit as one or two notes: theirs, and our answer where one is wanted or we had something to say."""
    rng = book.rng
    speaker.turn()
    at = book.wall(ago, rng.randint(8 * 60, 18 * 60))
    drawn = rng.random()
    kind, words = _kind_of_talk(rng, ago)
    if left > 1 and drawn < 0.55:
        answered = _answered(book, at, customer.reply_within or book.reply_within)
        channel = rng.choice(WRITTEN)
        asked = speaker.say(words if kind is not Kind.SAID else "asked")
        steps = _put_right(speaker, book, ago) if kind is Kind.COMPLAINT else None
        note = book.add_note(customer, at, Direction.THEM, channel, asked, kind, answered, complaint=steps)
        ours = Channel.CALL if channel in (Channel.VOICEMAIL, Channel.MISSED_CALL) else channel
        book.add_note(customer, answered, Direction.US, ours, speaker.say("answers"))
        return note, 2
    channel = Channel.VISIT if drawn > 0.9 else Channel.CALL
    steps = _put_right(speaker, book, ago) if kind is Kind.COMPLAINT else None
    note = book.add_note(customer, at, Direction.THEM, channel, speaker.say(words), kind, complaint=steps)
    if rng.random() < 0.25:
        thanked = at + timedelta(hours=rng.randint(3, 60))
        if left > 1 and thanked < book.now:
            _order(book, customer, speaker, ago)
            book.add_note(customer, thanked, Direction.US, Channel.EMAIL, speaker.say("thanks"), Kind.THANKS)
            return note, 2
        if ago > LONG_AGO:
            _order(book, customer, speaker, ago)
    if left > 1 and drawn > 0.8:
        later = at + timedelta(hours=rng.randint(20, 30))
        if later < book.now:
            book.add_note(customer, later, Direction.US, Channel.CALL, speaker.say("ours"))
            return note, 2
    return note, 1


def _order(book: Book, customer: Customer, speaker: Speaker, ago: int) -> None:
    item: str = speaker.topic["item"]
    what = item[0].upper() + item[1:] if "single" in speaker.trade else f"{speaker.topic['n']} {item}"
    book.add_order(customer, book.today - timedelta(days=ago), book.rng.randint(15, 900) * 100, what)


def _kind_of_talk(rng: random.Random, ago: int) -> tuple[Kind, str]:
    drawn = rng.random()
    if drawn > 0.99 and ago > 30:  # long enough ago to be put right and closed
        return Kind.COMPLAINT, "complaints"
    if drawn < 0.03:
        return Kind.COMPLIMENT, "compliments"
    if drawn < 0.06:
        return Kind.WISH, "wishes"
    return Kind.SAID, "told"


def _put_right(speaker: Speaker, book: Book, ago: int) -> Complaint:
    """Every step taken within ten days, and the cause stopped at the source where that was in our hands."""
    rng, causes = speaker.rng, speaker.words["causes"]
    heard = book.today - timedelta(days=ago)
    right = heard + timedelta(days=rng.randint(1, 5))
    cause, stopped = rng.choice(causes)
    confirmed = right + timedelta(days=rng.randint(1, 5))
    return Complaint(heard, None, right, confirmed, cause=cause, cause_done=stopped)


def _answered(book: Book, at: datetime, allowed: int) -> datetime:
    """When we answered: nearly always within the time allowed, and by day."""
    rng = book.rng
    share = rng.uniform(1.05, 1.5) if rng.random() < 0.04 else rng.uniform(0.05, 0.85)
    answered = at + timedelta(minutes=int(allowed * share))
    by_day = 7 <= answered.astimezone(book.zone).hour < 20
    return answered if by_day else at + timedelta(minutes=rng.randint(4, 70))


def _promises(book: Book, customer: Customer, speaker: Speaker, lot: Lot, visits: Sequence[Note]) -> None:
    """Writes the promises made in those talks: nearly all kept, and the open one that the lot holds."""
    closed = lot.promises
    if lot.due is not None and visits and closed:
        day = book.today + timedelta(days=lot.due)
        made = next((note for note in visits if note.happened_at.date() < day), visits[-1])
        book.add_promise(customer, speaker.say("promises"), made.happened_at, Due(day), made_in=made.id)
        closed -= 1
    old = [note for note in visits if note.happened_at < book.now - timedelta(days=4)]
    for number in range(closed if old else 0):
        note = old[number % len(old)]
        speaker.turn()
        _kept(book, customer, speaker, note)


def _kept(book: Book, customer: Customer, speaker: Speaker, note: Note) -> None:
    """One promise that has ended, made in that note."""
    rng, text = book.rng, speaker.say("promises")
    room = (book.today - note.happened_at.date()).days - 1
    days = rng.randint(1, max(1, min(14, room)))
    due = Due(note.happened_at.date() + timedelta(days=days))
    drawn = rng.random()
    late = 1 + rng.randint(0, 2) if 0.95 < drawn < 0.975 and room > days + 3 else 0
    done_in = days + late if late else rng.randint(0, days)
    at = min(note.happened_at + timedelta(days=done_in, minutes=rng.randint(5, 90)), book.wall(0, 0))
    state, what, why = State.KEPT, What.KEPT, None
    if drawn > 0.99:
        state, what, why = State.MISSED, What.MISSED, speaker.words["forgotten"]
    elif drawn > 0.98:
        state, what, why = State.RELEASED, What.RELEASED, speaker.words["let_off"]
    events = (Event(at, what, at, why=why),)
    book.add_promise(customer, text, note.happened_at, due, events, made_in=note.id, state=state)
