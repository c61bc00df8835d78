"""The words of the scorecard: its rules, how each stands, its charts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from crmnotes.notebook.scoring import Score
from crmnotes.rules import period as periods
from crmnotes.rules import score as rules
from crmnotes.rules.key_customers import shares
from crmnotes.rules.measure import Counted, Measure, Share, are_worse_off, reaches
from crmnotes.rules.period import Period
from crmnotes.rules.thanking import Reason
from crmnotes.sentences import Phrase
from crmnotes.ui import words
from crmnotes.ui.look.theme import Tone
from crmnotes.ui.score.charts import Bar, Chart
from crmnotes.ui.words import grouped, several, tr

GOOD, FAIR = 95, 80
"""Of a hundred: from the first on a number is green, from the second amber, below it red."""
STEPS = 10  # in which the chart of orders goes from the largest customer to all of them


class Line(NamedTuple):
    """One rule of the scorecard: its name, what it asks, its cases, and which records they are."""

    name: str
    words: Phrase
    asks: Phrase
    cases: Callable[[Score], Measure]
    records: str  # notes, promises, customers, thanks


LINES = (
    Line("replied", "Replied in time", "within what you told them, 24 hours unless agreed otherwise",
         lambda score: score.replied, "notes"),
    Line("first", "Promises kept by the first date", "as it was first promised",
         lambda score: score.ledger.first, "promises"),
    Line("agreed", "Kept by the agreed date", "the first date, or one agreed before it had passed",
         lambda score: score.ledger.agreed, "promises"),
    Line("told", "Told before the date", "when a promise had to move", lambda score: score.ledger.told, "promises"),
    Line("admitted", "Complaints admitted in time", "within the time of a reply",
         lambda score: score.admitted, "notes"),
    Line("put_right", "Put right within 3 days", "of hearing the complaint", lambda score: score.put_right, "notes"),
    Line("confirmed", "Confirmed by them", "of the complaints that are closed", lambda score: score.confirmed, "notes"),
    Line("thanked", "Thanked in time", "within 3 days: orders, referrals, useful complaints, kind words",
         lambda score: score.thanked, "thanks"),
    Line("asked", "Asked this half-year", "of all in touch within 12 months", lambda score: score.asked, "customers"),
    Line("next_step", "With a next step", "an open promise of yours or theirs, now",
         lambda score: score.next_step, "customers"),
)  # fmt: skip
TILES = ("replied", "agreed", "put_right", "asked")
REASONS = {
    Reason.ORDER: "for their order", Reason.REFERRAL: "for sending someone", Reason.COMPLAINT: "for their complaint",
    Reason.COMPLIMENT: "for their kind words",
}  # fmt: skip


def n_of_n(measure: Measure) -> str:
    """`18 of 21`; a dash for nothing."""
    return tr("{} of {}").format(grouped(measure.met), grouped(measure.of)) if measure.of else "–"


def tone(measure: Measure) -> Tone:
    """Green, amber or red by how often the rule was met; calm when there are too few to judge."""
    if not measure.judged:
        return Tone.CALM
    return Tone.GREEN if reaches(measure, GOOD) else Tone.AMBER if reaches(measure, FAIR) else Tone.RED


def how(measure: Measure) -> str:
    """`3 missed`, `all of them`, `too few to judge`."""
    if not measure.of:
        return tr("nothing to count")
    missed = measure.of - measure.met
    said = several(missed, "%n missed", "%n missed") if missed else tr("none missed")
    return said if measure.judged else tr("{}, too few to judge").format(said)


def days(period: Period) -> str:
    """`24 August to 22 November 2026`."""
    first, last = period
    if first == last:
        return words.long_day(last, date.min)
    return tr("{} to {}").format(words.day_of(first, with_year=first.year != last.year), words.day_of(last))


def _worse(score: Score) -> list[str]:
    """In what the others are worse off than the key customers by 20 points or more."""
    key, others = score.key, score.others
    pairs = (("replies", key.replied, others.replied), ("promises", key.agreed, others.agreed))
    return [tr(name) for name, here, there in pairs if are_worse_off(there, here)]


def is_worse(score: Score) -> bool:
    """Whether the others are worse off in anything."""
    return bool(_worse(score))


def sides(score: Score) -> str:
    """What is said of the key customers and the others."""
    if not score.key_customers:
        return tr("Nobody ordered in the year before, so there are no key customers.")
    worse = _worse(score)
    if worse:
        return tr("The others are worse off than your key customers by 20 points or more: {}.").format(
            words.listed(worse)
        )
    return tr("All others fare as well as your key customers, or there are too few to judge.")


class ChartOf(NamedTuple):
    """A chart of the scorecard: how it is made, and what of a score it is made of."""

    make: Callable[[Score], Chart]
    source: Callable[[Score], tuple[object, ...]]


def charts(score: Score) -> list[Chart]:
    """The four charts of a scorecard."""
    return [chart.make(score) for chart in CHARTS]


def _kept(score: Score) -> Chart:
    parts = list(periods.parts(score.period))
    found = rules.by_part(score.ledger.by_day, parts)
    bars = tuple(_part_bar(one, _name(part, score.period)) for one, part in zip(found, parts, strict=True))
    every = {1: tr("day"), 7: tr("week")}.get(max(part.days for part in parts), tr("month"))
    title = tr("Promises kept each {}").format(every)
    any_due = any(not bar.empty for bar in bars)
    return Chart(title, tr("red: how many not"), bars if any_due else (), GOOD / 100, tr("No promise came due."))


def _part_bar(one: Share, name: str) -> Bar:
    """The bar of a week: its share, and where it is red at least how many were missed."""
    there = reaches(one, GOOD)
    tone, brief = (Tone.ACCENT, "") if there else (Tone.RED, str(one.of - one.met))
    return Bar(one.met / one.of if one.of else 0, n_over(one), name, tone, empty=not one.of, brief=brief)


def n_over(measure: Counted) -> str:
    """`9/10`, which finds room above a bar."""
    return f"{measure.met}/{measure.of}"


def _name(part: Period, whole: Period) -> str:
    if whole.days <= periods.FEW_DAYS:
        return str(part.first.day)
    weekly = whole.days <= 7 * periods.FEW_WEEKS
    return str(part.first.isocalendar().week) if weekly else words.month(part.first.month, brief=True)


def _hours(score: Score) -> Chart:
    ends = rules.HOURS
    names = [f"<{ends[0]}", *(f"{low}–{high}" for low, high in pairwise(ends)), f">{ends[-1]}"]
    most = max(score.hours)
    bars = tuple(
        Bar(many / most, grouped(many), name) for many, name in zip(score.hours, names, strict=True)
    ) if most else ()  # fmt: skip
    return Chart(tr("Replies, hours taken"), several(sum(score.hours), "%n reply", "%n replies"), bars,
                 nothing=tr("Nobody was answered."))  # fmt: skip


def _orders(score: Score) -> Chart:
    brought = shares(score.worths)
    steps = sorted({max(1, len(brought) * tenth // STEPS) for tenth in range(1, STEPS + 1)}) if brought else []
    bars = tuple(Bar(brought[many - 1] / 100, str(brought[many - 1]), grouped(many)) for many in steps)
    aside = tr("{} of {} bring 80").format(grouped(len(score.key_customers)), grouped(len(score.worths)))
    return Chart(tr("Orders by the largest, %"), aside if bars else "", bars, 0.8 if bars else None,
                 tr("No orders in the last 365 days."))  # fmt: skip


def _against(score: Score) -> Chart:
    bars = []
    for key, others in ((score.key.replied, score.others.replied), (score.key.agreed, score.others.agreed)):
        tone = Tone.RED if are_worse_off(others, key) else Tone.ACCENT
        bars += [_side_bar(key, tr("key"), Tone.ACCENT), _side_bar(others, tr("others"), tone)]
    return Chart(
        tr("Key and other customers"), "", tuple(bars) if score.key_customers else (),
        nothing=tr("No orders in the last 365 days, so there are no key customers."),
        groups=(tr("replied in time"), tr("promises kept")),
    )  # fmt: skip


def _side_bar(one: Measure, name: str, tone: Tone) -> Bar:
    return Bar(one.met / one.of if one.of else 0, n_of_n(one), name, tone, empty=not one.of, brief=n_over(one))


CHARTS = (
    ChartOf(_kept, lambda score: (score.period, score.ledger.by_day)),
    ChartOf(_hours, lambda score: score.hours),
    ChartOf(_orders, lambda score: (score.worths, score.key_customers)),
    ChartOf(_against, lambda score: (score.key, score.others, score.key_customers)),
)
