"""Days, times and lengths of time in words.

Instants are shown on the owner's wall (`now.tzinfo`); dues are wall dates already.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING

from crmnotes.clock import utc
from crmnotes.records import Birthday, Due, Repeat
from crmnotes.ui.language import locale, several, tr

if TYPE_CHECKING:
    from crmnotes.rules.dates import Doubt

MINUTE = timedelta(minutes=1)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def wall(moment: datetime, zone: tzinfo | None) -> datetime:
    """An instant on the owner's wall."""
    return moment.astimezone(zone)


def weekday(day: date, *, brief: bool = False) -> str:
    """`Sunday`, or `Sun`."""
    return weekday_name(day.weekday(), brief=brief)


def weekday_name(number: int, *, brief: bool = False) -> str:
    """`Monday`, or `Mon`, for 0."""
    there = locale()
    if there is None:
        return DAYS[number][:3] if brief else DAYS[number]
    return there.dayName(number + 1, there.FormatType.ShortFormat if brief else there.FormatType.LongFormat)


def month(number: int, *, brief: bool = False) -> str:
    """`November`, or `Nov`."""
    there = locale()
    if there is None:
        return MONTHS[number - 1][:3] if brief else MONTHS[number - 1]
    return there.monthName(number, there.FormatType.ShortFormat if brief else there.FormatType.LongFormat)


def day_month(day: date, today: date | None = None) -> str:
    """`9 Nov`; with the year when it is not the year of `today`: `9 Nov 2025`."""
    named = tr("{day} {brief_month}").format(day=day.day, brief_month=month(day.month, brief=True))
    return named if today is not None and day.year == today.year else f"{named} {day.year}"


def long_day(day: date, today: date | None = None) -> str:
    """`Sunday 22 November`, with the year when it is another than today's."""
    parts = {"weekday": weekday(day), "day": day.day, "month": month(day.month)}
    if today is None or day.year == today.year:
        return tr("{weekday} {day} {month}").format(**parts)
    return tr("{weekday} {day} {month} {year}").format(**parts, year=day.year)


def day_of(day: date, *, with_year: bool = True) -> str:
    """`22 November 2026`."""
    parts = {"day": day.day, "month": month(day.month)}
    return (
        tr("{day} {month} {year}").format(**parts, year=day.year) if with_year else tr("{day} {month}").format(**parts)
    )


def month_year(day: date) -> str:
    """`March 2021`."""
    return tr("{month} {year}").format(month=month(day.month), year=day.year)


def near_day(day: date, today: date) -> str:
    """`Today`, `Tomorrow`, `Yesterday`, `Tue 24 Nov`; further away than half a year with its year."""
    names = {0: "Today", 1: "Tomorrow", -1: "Yesterday"}
    apart = (day - today).days
    if apart in names:
        return tr(names[apart])
    if abs(apart) > 180 and day.year != today.year:
        return day_month(day)
    brief = {"brief_weekday": weekday(day, brief=True), "brief_month": month(day.month, brief=True)}
    return tr("{brief_weekday} {day} {brief_month}").format(day=day.day, **brief)


def at(moment: time) -> str:
    """`15:00`."""
    return f"{moment:%H:%M}"


def due(what: Due, today: date) -> str:
    """A due date for a pill: `Today 15:00`, `Tue 1 Dec`."""
    return timed(near_day(what.day, today), what.at)


def timed(day: str, time_of_day: time | None) -> str:
    """A day as a label names it, with its time: `Today 15:00`, `Tue 1 Dec`."""
    return tr("{brief_day} {time}").format(brief_day=day, time=at(time_of_day)) if time_of_day else day


def due_in_full(what: Due, today: date | None = None) -> str:
    """A due date for reading before saving: `Tuesday 24 November, 15:00`."""
    text = long_day(what.day, today)
    return tr("{long_day}, {time}").format(long_day=text, time=at(what.at)) if what.at else text


def moment(instant: datetime, now: datetime) -> str:
    """When something happened: `13:02`, `yesterday 16:40`, `Mon 09:10`, `9 Nov`, `28 Oct 2025`."""
    there = wall(instant, now.tzinfo)
    apart = (now.date() - there.date()).days
    if apart == 0:
        return at(there.time())
    if apart == 1:
        return tr("yesterday {}").format(at(there.time()))
    if 1 < apart < 6:
        return timed(weekday(there.date(), brief=True), there.time())
    return day_month(there.date(), now.date())


def since(instant: datetime, now: datetime) -> str:
    """The same in the middle of a sentence, behind `since`."""
    there = wall(instant, now.tzinfo)
    apart = (now.date() - there.date()).days
    if apart > 5:
        return tr("{date}").format(date=day_month(there.date(), now.date()))
    return moment(instant, now) if apart == 1 else by_when(instant, now)


def moment_in_full(instant: datetime, now: datetime) -> str:
    """`Tuesday 24 November, 15:00` of an instant on the owner's wall."""
    there = wall(instant, now.tzinfo)
    return due_in_full(Due(there.date(), there.time()), now.date())


def reply_by(instant: datetime, now: datetime) -> str:
    """`reply by Tue 14:10`."""
    return tr("reply by {}").format(by_when(instant, now))


def by_when(instant: datetime, now: datetime) -> str:
    """`Tue 14:10`, behind `by`; today without the day, further than six days with the date."""
    there = wall(instant, now.tzinfo)
    apart, hour = (there.date() - now.date()).days, at(there.time())
    if apart == 0:
        return tr("{time}").format(time=hour)
    if abs(apart) < 7:
        return tr("{brief_weekday} {time}").format(brief_weekday=weekday(there.date(), brief=True), time=hour)
    return tr("{date} {time}").format(date=day_month(there.date(), now.date()), time=hour)


# Lengths of time


def span(minutes: int) -> str:
    """A length of time for a pill, cut to its largest unit: `40 min`, `3 h`, `5 days`."""
    minutes = abs(minutes)
    if minutes < 60:
        return tr("{} min").format(minutes)
    if minutes < 48 * 60:
        return tr("{} h").format(minutes // 60)
    return several(minutes // 1440, "%n day", "%n days")


def span_in_full(minutes: int) -> str:
    """A length of time for reading: `4 hours`, `90 minutes`, `2 days`."""
    if minutes and minutes % 1440 == 0 and minutes > 1440:
        return several(minutes // 1440, "%n day", "%n days")
    if minutes and minutes % 60 == 0:
        return several(minutes // 60, "%n hour", "%n hours")
    return several(minutes, "%n minute", "%n minutes")


def late(minutes: int) -> str:
    """`2 h late`."""
    return tr("{} late").format(span(minutes))


def left(minutes: int) -> str:
    """`3 h left`."""
    return tr("{} left").format(span(minutes))


def minutes_between(start: datetime, end: datetime) -> int:
    """Whole minutes from one instant to another, through daylight saving."""
    return int((utc(end) - utc(start)) / MINUTE)


def every_days(days: float) -> str:
    """`every day`, `every 12 days`, `every 3 weeks`."""
    whole = max(1, round(days))
    if whole == 1:
        return tr("every day")
    if whole % 7 == 0 and whole >= 21:
        return several(whole // 7, "every %n week", "every %n weeks")
    return several(whole, "every %n day", "every %n days")


def days_ago(day: date, today: date) -> str:
    """`today`, `yesterday`, `12 days ago`."""
    apart = (today - day).days
    if apart <= 0:
        return tr("today")
    return tr("yesterday") if apart == 1 else several(apart, "%n day ago", "%n days ago")


_EVERY = {
    "day": ("every day", "every %n days"),
    "week": ("every week", "every %n weeks"),
    "month": ("every month", "every %n months"),
    "year": ("every year", "every %n years"),
}


def repeat(what: Repeat) -> str:
    """`every 3 months`, and from when it is counted."""
    text = several(what.every, *_EVERY[what.unit])
    return text if what.start == "due" else tr("{} after it is done").format(text)


def birthday(what: Birthday) -> str:
    """`29 February 1980`, `12 April`."""
    named = tr("{day} {month}").format(day=what.day, month=month(what.month))
    return f"{named} {what.year}" if what.year else named


def doubt(about: Doubt) -> str:
    """`not the weekday you wrote`: what speaks against a date that was read."""
    return tr({"weekday": "not the weekday you wrote", "past": "that day has passed"}[about])
