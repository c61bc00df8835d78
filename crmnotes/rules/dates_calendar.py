"""Which calendar day a weekday, a day of the month, a feast or an edge of a span names, seen from the present day."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from crmnotes.clock import utc
from crmnotes.errors import BadInput
from crmnotes.records import Due, Repeat
from crmnotes.rules.recurrence import add_months, later
from crmnotes.rules.wall import last_of_month

TOO_FAR = "That date is too far away."
FRIDAY = 4
# By when "in the morning" has ended; an evening ends with its day.
PART_ENDS = {"morning": time(12), "afternoon": time(18)}


class Ground(NamedTuple):
    """From where dates are seen: the moment on the owner's wall, the order of day and month, and the week's end.

    `past` looks back instead of ahead: "on monday" is then the last one.
    """

    now: datetime
    month_first: bool = False
    month_first_dots: bool = False
    dotted: bool = False
    week_ends: int = FRIDAY
    closed: frozenset[int] = frozenset({5, 6})
    past: bool = False

    @property
    def today(self) -> date:
        """The owner's local day."""
        return self.now.date()


def plus_days(day: date, days: int) -> date:
    """The day so many days later; BadInput past the calendar's end."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        raise BadInput(TOO_FAR) from None


def plus(day: date, every: int, unit: str) -> date:
    """The day so many days, weeks, months or years later (31 January and a month is the last of February)."""
    try:
        if unit in ("day", "week"):
            return plus_days(day, every * (7 if unit == "week" else 1))
        return later(day, Repeat(1, unit), every, day.day)
    except BadInput:
        raise BadInput(TOO_FAR) from None


def plus_workdays(ground: Ground, days: int) -> date:
    """The day so many working days from today; BadInput past the calendar's end."""
    weeks, rest = divmod(days, 7 - len(ground.closed))
    day = plus_days(ground.today, weeks * 7)
    while rest:
        day = plus_days(day, 1)
        rest -= day.weekday() not in ground.closed
    return day


def plus_minutes(ground: Ground, minutes: int) -> Due:
    """The wall date and time that many minutes from now, also over a change of the clock."""
    try:
        moment = (utc(ground.now) + timedelta(minutes=minutes)).astimezone(ground.now.tzinfo)
    except OverflowError:
        raise BadInput(TOO_FAR) from None
    return Due(moment.date(), time(moment.hour, moment.minute))


def weekday_day(ground: Ground, weekday: int, how: str, at: time | None) -> date:
    """The day that a weekday names (0 is Monday).

    Alone it is the next one ahead: its own name said on that day means in a week, except with a time that is still to
    come today, because a day too early is noticed and a day too late is a broken promise. "next" is that day of the
    next week (Monday to Sunday), "this" of the present one unless it is over, "coming" never today; "later" is a week
    after the next one ahead, "fortnight" two.
    """
    today = ground.today
    ahead = (weekday - today.weekday()) % 7
    if ground.past:
        return plus_days(today, ahead - 7)
    if how == "next":
        return week_day(ground, 1, weekday)
    if ahead == 0 and how != "this" and (how == "coming" or not (at and at > ground.now.time())):
        ahead = 7
    return plus_days(today, ahead + {"later": 7, "fortnight": 14}.get(how, 0))


def week_day(ground: Ground, weeks: int, weekday: int) -> date:
    """A weekday of the calendar week (Monday to Sunday) so many weeks after the present one."""
    return plus_days(ground.today, weeks * 7 + weekday - ground.today.weekday())


def no_such_day(said: str) -> BadInput:
    """The refusal of a date that the calendar does not hold."""
    return BadInput("There is no such day as “{}”: please check the date.", said.strip())


def exact(year: int, month: int, day: int, said: str) -> date:
    """That date; BadInput when it does not exist."""
    try:
        return date(year, month, day)
    except ValueError:
        raise no_such_day(said) from None


def exists_somewhere(month: int, day: int) -> bool:
    """Whether some year has that day of that month."""
    return 1 <= month <= 12 and 1 <= day <= last_of_month(2000, month).day


def roll(ground: Ground, month: int, day: int, said: str) -> date:
    """That day of the year, this year or the next when it has passed; BadInput when it does not exist then."""
    year = ground.today.year
    if not exists_somewhere(month, day):
        raise no_such_day(said)
    if ground.past:
        return exact(year - ((month, day) > (ground.today.month, ground.today.day)), month, day, said)
    return exact(year + ((month, day) < (ground.today.month, ground.today.day)), month, day, said)


def day_of_month(ground: Ground, day: int, months: int | None = None, month_end: bool = False) -> date:
    """The next day with that number: of this month or a later one that has it, or of the month so many months on.

    With `month_end` a shorter month gives its last day instead of being passed over.
    """
    first = ground.today.replace(day=1)
    if months is not None:
        month = add_months(first, months, 1)
        return exact(month.year, month.month, day, f"the {day}. of that month")
    for ahead in range(3):  # of three months in a row at most two lack a 31st
        month = add_months(first, ahead, 1)
        length = last_of_month(month.year, month.month).day
        if (day <= length or month_end) and (found := month.replace(day=min(day, length))) >= ground.today:
            return found
    raise no_such_day(f"the {day}.")


def nth_weekday_of(ground: Ground, nth: int, weekday: int, *, month: int = 0, ahead: int = 0) -> date:
    """The nth weekday (-1 is the last, 0 is Monday) of a named month or of the month so many on, the next to come."""
    begin = add_months(ground.today.replace(day=1), ahead, 1)
    step = 12 if month else 1
    begin = begin.replace(month=month) if month else begin
    found = _nth(begin, nth, weekday)
    return found if found >= ground.today or (ahead and not month) else _nth(add_months(begin, step, 1), nth, weekday)


def _nth(begin: date, nth: int, weekday: int) -> date:
    if nth < 0:
        last = last_of_month(begin.year, begin.month)
        return plus_days(last, -((last.weekday() - weekday) % 7))
    return plus_days(begin, (weekday - begin.weekday()) % 7 + 7 * (nth - 1))


def edge(ground: Ground, where: str, unit: str, ahead: int | None) -> date:
    """The end, start or middle of the week, month, quarter or year so many on; None is the nearest still to come."""
    turns = 0 if ahead is None else ahead
    found = _edge(ground, where, unit, turns)
    return found if ahead is not None or found >= ground.today else _edge(ground, where, unit, turns + 1)


def _edge(ground: Ground, where: str, unit: str, turns: int) -> date:
    if unit == "week":
        number = {"end": ground.week_ends, "start": 0, "middle": 2, "weekend": 5}[where]
        return week_day(ground, turns, number)
    first, months = ground.today.replace(day=1), {"month": 1, "quarter": 3, "year": 12}[unit]
    begin = add_months(first, turns * months - (first.month - 1) % months, 1)
    if where == "start":
        return begin
    if where == "middle":
        return begin.replace(day=15) if unit == "month" else add_months(begin, months // 2, 1)
    end = add_months(begin, months - 1, 1)
    return last_of_month(end.year, end.month)


def month_edge(ground: Ground, where: str, month: int) -> date:
    """The end, start or middle of a named month, this year's or the next one's when it has passed."""
    for year in (ground.today.year, ground.today.year + 1):
        found = {"end": last_of_month(year, month), "start": date(year, month, 1)}.get(where, date(year, month, 15))
        if found >= ground.today:
            break
    return found


def end_of_numbered_week(ground: Ground, number: int) -> date | None:
    """The last working day of that ISO week, this year's or the next one's; None when there is no such week."""
    for year in (ground.today.year, ground.today.year + 1):
        try:
            found = date.fromisocalendar(year, number, ground.week_ends + 1)
        except ValueError:
            continue
        if found >= ground.today:
            return found
    return None


def easter(year: int) -> date:
    """Easter Sunday of the western churches (the anonymous Gregorian reckoning)."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


_FIXED_FEASTS = {
    "christmas": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26), "new year": (1, 1),
    "new year's eve": (12, 31), "epiphany": (1, 6), "valentine": (2, 14), "halloween": (10, 31),
}  # fmt: skip
_EASTER_FEASTS = {"easter": 0, "easter monday": 1, "good friday": -2, "whitsun": 49}


def feast(ground: Ground, name: str) -> date:
    """The next day of a feast, today's included."""
    for year in (ground.today.year, ground.today.year + 1):
        found = _feast(name, year)
        if found >= ground.today:
            break
    return found


def _feast(name: str, year: int) -> date:
    if name in _FIXED_FEASTS:
        return date(year, *_FIXED_FEASTS[name])
    if name in _EASTER_FEASTS:
        return easter(year) + timedelta(days=_EASTER_FEASTS[name])
    thursday = date(year, 11, 22 + (3 - date(year, 11, 22).weekday()) % 7)  # the fourth one of November
    return thursday + timedelta(days=name == "black friday")
