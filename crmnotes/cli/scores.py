"""The scorecard on the command line: in plain words with what was missed, and as the interface names its numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from crmnotes.cli import words
from crmnotes.notebook import Notebook
from crmnotes.notebook.scoring import Score, Side
from crmnotes.rules.measure import Case, Measure, are_worse_off, reaches
from crmnotes.rules.thanking import Reason

SHOWN = 10
"""So many misses of a rule are listed; the window opens them all."""
WIDTH = 34
REASONS = {
    Reason.ORDER: "for their order", Reason.REFERRAL: "for sending someone", Reason.COMPLAINT: "for their complaint",
    Reason.COMPLIMENT: "for their kind words",
}  # fmt: skip


def as_json(score: Score) -> dict[str, Any]:
    """The numbers of a scorecard by the names of the interface."""
    ledger = score.ledger
    return {
        "from": score.period.first.isoformat(),
        "to": score.period.last.isoformat(),
        "replied_in_time": _pair(score.replied),
        "kept_first_date": _pair(ledger.first),
        "kept_agreed_date": _pair(ledger.agreed),
        "kept_late": len(ledger.late),
        "missed": len(ledger.missed),
        "open_late": len(ledger.open_late),
        "told_in_time": _pair(ledger.told),
        "void": len(ledger.void),
        "released": len(ledger.released),
        "complaints_admitted_in_time": _pair(score.admitted),
        "put_right_in_3_days": _pair(score.put_right),
        "confirmed": _pair(score.confirmed),
        "thanked_in_time": _pair(score.thanked),
        "asked": _pair(score.asked),
        "with_next_step": _pair(score.next_step),
        "key": _side(score.key),
        "others": _side(score.others),
        "key_customers": [worth.name for worth in score.key_customers],
    }


def _pair(measure: Measure) -> list[int]:
    return [measure.met, measure.of]


def _side(side: Side) -> dict[str, list[int]]:
    return {"replied_in_time": _pair(side.replied), "kept_agreed_date": _pair(side.agreed)}


def told(notebook: Notebook, score: Score) -> Iterator[str]:
    """The scorecard as it is read from top to bottom, each rule with what was missed."""
    today = score.now.date()
    days = (words.day_in_full(day, today) for day in score.period)
    yield " to ".join(days)
    yield ""
    for says, measure, lister in _measures(notebook, score):
        yield f"{says:<{WIDTH}} {in_words(measure)}"
        yield from lister(measure.misses)
    yield from _beneath(score)
    yield from _sides(score)
    for line in notebook.tallies.lines(score.period):
        under = "" if reaches(line.tallied, line.target_percent) else ", under it"
        target = f"  Target: {line.target_percent} of 100{under}." if line.tallied.of else ""
        yield f"{words.clean(line.rule):<{WIDTH}} {in_words(line.tallied)}{target}"


def in_words(measure: Measure) -> str:
    """`18 of 21`; says so when there are too few to judge."""
    if not measure.of:
        return "nothing to count"
    return f"{measure.met:,} of {measure.of:,}" + ("" if measure.judged else "  (too few to judge)")


def _measures(notebook: Notebook, score: Score) -> Iterator[tuple[str, Measure, Any]]:
    """The words of each rule, its cases, and what lists the missed ones."""
    lists = _Lists(notebook, score)
    ledger = score.ledger
    yield "Replied in time", score.replied, lists.notes
    yield "Promises kept by the first date", ledger.first, lists.promises
    yield "Kept by the agreed date", ledger.agreed, lists.nothing  # the same promises again
    yield "Told of a new date in time", ledger.told, lists.promises
    yield "Complaints admitted in time", score.admitted, lists.notes
    yield "Put right within 3 days", score.put_right, lists.notes
    yield "Confirmed by them", score.confirmed, lists.notes
    yield "Thanked in time", score.thanked, lists.thanks
    yield "Asked how we do this half-year", score.asked, lists.customers
    yield "With a next step", score.next_step, lists.customers


class _Lists:
    """Lists the records behind cases, indented, the first few of them."""

    def __init__(self, notebook: Notebook, score: Score) -> None:
        self._notebook, self._score = notebook, score

    def notes(self, cases: tuple[Case, ...]) -> Iterator[str]:
        """Notes as `crmnotes notes` lists them."""
        ids = [case.id for case in cases[:SHOWN]]
        return self._few((words.note(line, self._score.now) for line in self._notebook.notes.lines(ids)), len(cases))

    def promises(self, cases: tuple[Case, ...]) -> Iterator[str]:
        """Promises as `crmnotes promises` lists them."""
        ids = [case.id for case in cases[:SHOWN]]
        lines = self._notebook.promises.lines(ids)
        return self._few((words.promise(line, self._score.now) for line in lines), len(cases))

    def customers(self, cases: tuple[Case, ...]) -> Iterator[str]:
        """Customers as `crmnotes customers` lists them."""
        lines = self._notebook.customers.lines([case.customer for case in cases[:SHOWN]])
        return self._few((words.customer(line, self._score.now) for line in lines), len(cases))

    def thanks(self, cases: tuple[Case, ...]) -> Iterator[str]:
        """Whom thanks were owed, and for what."""
        missed = [
            one for one, case in zip(self._score.occasions, self._score.thanked.cases, strict=True) if not case.met
        ]
        names = {
            line.id: line.name for line in self._notebook.customers.lines([one.customer for one in missed[:SHOWN]])
        }
        told = (f"{words.clean(names.get(one.customer, ''))} {REASONS[one.reason]}" for one in missed[:SHOWN])
        return self._few(told, len(cases))

    def nothing(self, _cases: tuple[Case, ...]) -> Iterator[str]:
        """Nothing."""
        return iter(())

    def _few(self, lines: Iterator[str], many: int) -> Iterator[str]:
        for line in lines:
            yield f"    {line}"
        if many > SHOWN:
            yield f"    and {many - SHOWN:,} more"


def _beneath(score: Score) -> Iterator[str]:
    """What stands beneath the promises: how those ended that were not kept in time, and what is not counted."""
    ledger = score.ledger
    ends = (("kept late", ledger.late), ("missed", ledger.missed), ("open and past their date", ledger.open_late))
    yield ""
    yield "Promises: " + ", ".join(f"{len(cases):,} {says}" for says, cases in ends) + "."
    yield f"Not counted: {len(ledger.released):,} they let you off, {len(ledger.void):,} written by mistake."


def _sides(score: Score) -> Iterator[str]:
    """Key customers beside the others."""
    yield ""
    if not score.key_customers:
        yield "Nobody ordered in the year before, so there are no key customers."
        return
    names = ", ".join(words.clean(worth.name) for worth in score.key_customers[:SHOWN])
    more = len(score.key_customers) - SHOWN
    yield f"Key customers, who bring 80 of 100 of the orders: {names}" + (f" and {more:,} more" if more > 0 else "")
    for says, key, others in (
        ("Replied in time", score.key.replied, score.others.replied),
        ("Kept by the agreed date", score.key.agreed, score.others.agreed),
    ):
        worse = "  The others are worse off." if are_worse_off(others, key) else ""
        yield f"{says:<{WIDTH}} key {in_words(key)}, others {in_words(others)}.{worse}"
    yield ""
