"""The calendar: promises of each day, birthdays, closed days."""

from __future__ import annotations

from datetime import date, time, timedelta

from crmnotes.notebook.months import Born
from crmnotes.records import Birthday, Due
from crmnotes.rules import weeks


def test_each_day_says_what_is_promised(desk):
    greta = desk.customer(birthday=Birthday(11, 24, 1980))
    jon = desk.customer("Jon", birthday=Birthday(2, 29))
    day = date(2026, 11, 24)
    later = desk.promise(greta, "call", Due(day))
    first = desk.promise(jon, "send", Due(day, time(9, 30)))
    desk.promise(jon, "their own", Due(day), by_them=True)
    desk.book.promises.void(desk.promise(greta, "no", Due(day)).id)
    gone = desk.promise(greta, "gone", Due(day + timedelta(days=1)))
    desk.book.promises.keep(gone.id)
    desk.book.change_settings(closed_weekdays=frozenset({6}), closed_dates=((day, day),))
    days = {one.day: one for one in desk.book.months.days(weeks.days_of(day, "GB"))}
    shown = days[day]
    assert [(due.id, due.name, due.at) for due in shown.promises[:2]] == [
        (first.id, "Jon", time(9, 30)), (later.id, "Greta Holm", None),
    ]  # fmt: skip
    assert (shown.total, shown.closed, shown.born) == (3, True, (Born(greta, "Greta Holm", 46),))
    assert days[day + timedelta(days=1)].total == 0
    assert days[date(2026, 11, 22)].closed
    assert [line.id for line in desk.book.months.promises(day)][:2] == [first.id, later.id]
    assert len(desk.book.months.days([day], each=1)[0].promises) == 1
    february = {one.day: one for one in desk.book.months.days(weeks.days_of(date(2027, 2, 1), "GB"))}
    assert february[date(2027, 2, 28)].born == (Born(jon, "Jon", None),)
    assert desk.book.months.days([]) == []
