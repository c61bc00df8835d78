"""The scorecard as a list: its rules, how promises ended, the owner's own rules, large and small customers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from crmnotes.notebook.scoring import Score
from crmnotes.notebook.tallies import TallyLine
from crmnotes.rules.key_customers import Size, by_size
from crmnotes.rules.measure import Measure, reaches
from crmnotes.ui.look.theme import Tone
from crmnotes.ui.models.sections import Entry, Heading, Row
from crmnotes.ui.words import grouped, several, tr
from crmnotes.ui.words import score as score_words

ENDS = (
    ("late", "Kept late", Tone.AMBER), ("missed", "Missed", Tone.RED), ("open_late", "Open past its date", Tone.RED),
    ("released", "They let me off", Tone.CALM), ("void", "Written by mistake", Tone.CALM),
)  # fmt: skip
NOT_COUNTED = frozenset({"released", "void"})
SIZES = {Size.LARGE: "Large", Size.MIDDLE: "Middle", Size.SMALL: "Small"}


class Behind(NamedTuple):
    """What a number of the scorecard was counted from: which records, those missed and those met."""

    title: str
    about: str
    records: str  # notes, promises, customers, thanks
    measure: Measure
    plain: bool = False  # not a rule: nothing is missed or met


def score_rows(score: Score, tallies: Iterable[TallyLine]) -> list[Row]:
    """The rows of a scorecard under their headings."""
    rows: list[Row] = [Heading(tr("Rules of service")), *_rules(score)]
    rows += [Heading(tr("How promises ended")), *_ends(score)]
    own = [_tally(line) for line in tallies]
    rows += [Heading(tr("Your own rules")), *own] if own else []
    customers = _customers(score)
    return rows + ([Heading(tr("Who brings the orders")), *customers] if customers else [])


def _rules(score: Score) -> list[Entry]:
    """A row for each rule of service."""
    return [_rule(number, line, line.cases(score)) for number, line in enumerate(score_words.LINES)]


def _rule(number: int, line: score_words.Line, measure: Measure) -> Entry:
    behind = Behind(tr(line.words), tr(line.asks), line.records, measure)
    return Entry(
        "rules", number, 0, title=tr(line.words), aside=score_words.how(measure),
        pill=score_words.n_of_n(measure), tone=score_words.tone(measure), subject=behind,
    )  # fmt: skip


def _ends(score: Score) -> list[Entry]:
    return [
        Entry(
            "ends", number, 0, title=named, aside=tr("not counted") if name in NOT_COUNTED else "",
            pill=grouped(len(cases)), tone=tone if cases else Tone.CALM,
            subject=Behind(named, "", "promises", Measure(cases), plain=True),
        )
        for number, (name, title, tone) in enumerate(ENDS)
        for cases in (getattr(score.ledger, name),)
        for named in (several(len(cases), title, title),)
    ]  # fmt: skip


def _tally(line: TallyLine) -> Entry:
    there = reaches(line.tallied, line.target_percent)
    tone = (Tone.GREEN if there else Tone.RED) if line.tallied.judged else Tone.CALM
    few = line.tallied.of and not line.tallied.judged
    aside = tr("too few to judge") if few else tr("target {} of 100").format(line.target_percent)
    return Entry(
        "tallies", line.id, 0, title=line.rule, aside=aside,
        pill=score_words.n_of_n(line.tallied), tone=tone, subject=line,
    )  # fmt: skip


def _customers(score: Score) -> list[Entry]:
    """Large, middle and small customers, each with what they bring together."""
    found, whole = by_size(score.worths), sum([worth.minor_units for worth in score.worths])
    rows = []
    for number, (size, name) in enumerate(SIZES.items()):
        mine = found[size]
        if mine:
            share = sum([worth.minor_units for worth in mine]) * 100 // whole
            cases = Measure([(worth.customer, worth.customer, True) for worth in mine])
            about = score_words.sides(score) if size is Size.LARGE else ""
            rows.append(Entry(
                "sizes", number, 0, title=tr(name), aside=tr("{} % of the orders of a year").format(share),
                pill=several(len(mine), "%n customer", "%n customers"),
                subject=Behind(tr("{} customers").format(tr(name)), about, "customers", cases, plain=True),
            ))  # fmt: skip
    return rows
