"""Dates in a sentence: tables of phrases with their dates, and of sentences that hold none."""

from __future__ import annotations

import time as stopwatch
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.errors import BadInput
from crmnotes.records import Due, Repeat, Settings
from crmnotes.rules import clock_words, date_words
from crmnotes.rules.dates import Doubt, find, read_due
from crmnotes.rules.dates_calendar import easter

LONDON = ZoneInfo("Europe/London")
SUNDAY = datetime(2026, 11, 22, 16, 0, tzinfo=LONDON)
WEDNESDAY = datetime(2026, 11, 18, 10, 0, tzinfo=LONDON)
GB = Settings()


def due(text: str, now: datetime = SUNDAY, settings: Settings = GB) -> str | None:
    """The due date that a text names, as ISO text."""
    found = find(text, now, settings)
    return found.due.isoformat() if found else None


ENGLISH = """
call her fri                                | 2026-11-27
call her friday                             | 2026-11-27
call her tuesday 3pm with the price         | 2026-11-24T15:00
call tomorrow                               | 2026-11-23
call tmrw 9am                               | 2026-11-23T09:00
tomorrow 3pm                                | 2026-11-23T15:00
call tonight                                | 2026-11-22
call today                                  | 2026-11-22
later today                                 | 2026-11-22
send it asap                                | 2026-11-22
call at 15:00                               | 2026-11-23T15:00
call at 3                                   | 2026-11-23T15:00
call at 3 tomorrow                          | 2026-11-23T15:00
call at 9am next friday                     | 2026-11-27T09:00
call half past 3                            | 2026-11-23T15:30
call at half 3                              | 2026-11-23T15:30
quarter to 4 tomorrow                       | 2026-11-23T15:45
ten past 3                                  | 2026-11-23T15:10
at 20 to 4 tomorrow                         | 2026-11-23T15:40
3 o'clock tomorrow                          | 2026-11-23T15:00
call at noon                                | 2026-11-23T12:00
at noon on friday                           | 2026-11-27T12:00
by midnight                                 | 2026-11-22
by 5                                        | 2026-11-22T17:00
before 5pm                                  | 2026-11-22T17:00
by 3pm on friday                            | 2026-11-27T15:00
send by friday 5pm                          | 2026-11-27T17:00
friday, 3pm                                 | 2026-11-27T15:00
friday, call her, 3pm                       | 2026-11-27T15:00
between 3 and 4pm tomorrow                  | 2026-11-23T16:00
fri 3-4pm                                   | 2026-11-27T16:00
see her sat 10-12                           | 2026-11-28T12:00
tomorrow morning                            | 2026-11-23T12:00
tomorrow morning at 8                       | 2026-11-23T08:00
friday afternoon                            | 2026-11-27T18:00
friday evening at 7                         | 2026-11-27T19:00
tomorrow evening                            | 2026-11-23
this afternoon                              | 2026-11-22T18:00
call in the morning                         | 2026-11-23T12:00
by end of day                               | 2026-11-22
by close of business friday                 | 2026-11-27
next friday                                 | 2026-11-27
this friday                                 | 2026-11-27
by next friday                              | 2026-11-27
friday week                                 | 2026-12-04
a week on friday                            | 2026-12-04
monday fortnight                            | 2026-12-07
tuesday next week                           | 2026-11-24
next week tuesday                           | 2026-11-24
call mon                                    | 2026-11-23
call her mon with the price                 | 2026-11-23
mon 3pm                                     | 2026-11-23T15:00
send samples by mon                         | 2026-11-23
call wed 3pm                                | 2026-11-25T15:00
on sat                                      | 2026-11-28
thurs 10am                                  | 2026-11-26T10:00
tues 10.30am                                | 2026-11-24T10:30
next week                                   | 2026-11-29
the week after next                         | 2026-12-06
next month                                  | 2026-12-22
next year                                   | 2027-11-22
this month                                  | 2026-11-30
in 2 weeks                                  | 2026-12-06
in two weeks                                | 2026-12-06
in a couple of weeks' time                  | 2026-12-06
in a fortnight                              | 2026-12-06
in 2-3 weeks                                | 2026-12-13
in ten days                                 | 2026-12-02
in 3 business days                          | 2026-11-25
within 3 days                               | 2026-11-25
in the next 3 days                          | 2026-11-25
3 days from now                             | 2026-11-25
in three months                             | 2027-02-22
in half a year                              | 2027-05-22
in half an hour                             | 2026-11-22T16:30
in 90 minutes                               | 2026-11-22T17:30
within 48 hours                             | 2026-11-24T16:00
+2w                                         | 2026-12-06
+3d                                         | 2026-11-25
+10 days                                    | 2026-12-02
2 weeks from friday                         | 2026-12-11
a week tomorrow                             | 2026-11-30
3 weeks after easter                        | 2027-04-18
2 days before christmas                     | 2026-12-23
end of month                                | 2026-11-30
by the end of the month                     | 2026-11-30
end of next month                           | 2026-12-31
end of next week                            | 2026-11-27
end of the week                             | 2026-11-27
end next week                               | 2026-11-27
end of november                             | 2026-11-30
end jan                                     | 2027-01-31
end of quarter                              | 2026-12-31
end of the year                             | 2026-12-31
mid december                                | 2026-12-15
mid-december                                | 2026-12-15
beginning of december                       | 2026-12-01
early next week                             | 2026-11-23
at the weekend                              | 2026-11-28
over the weekend                            | 2026-11-29
after the weekend                           | 2026-11-30
before the end of the month                 | 2026-11-30
in week 48                                  | 2026-11-27
24 Nov                                      | 2026-11-24
24th of November                            | 2026-11-24
Nov 24th                                    | 2026-11-24
nov. 24                                     | 2026-11-24
November 24, 2026                           | 2026-11-24
24 november 2026                            | 2026-11-24
30 Nov '26                                  | 2026-11-30
24 Nov 3pm                                  | 2026-11-24T15:00
Tue, 24 Nov, 15:00                          | 2026-11-24T15:00
tuesday 24 november at 10                   | 2026-11-24T10:00
24.11.                                      | 2026-11-24
24.11.2026                                  | 2026-11-24
24.11.26                                    | 2026-11-24
24/11                                       | 2026-11-24
24/11/2026                                  | 2026-11-24
24-11-2026                                  | 2026-11-24
on 30/11                                    | 2026-11-30
on 1/2                                      | 2027-02-01
2026-11-24                                  | 2026-11-24
2026-11-24T15:00                            | 2026-11-24T15:00
2026/11/24                                  | 2026-11-24
1 march                                     | 2027-03-01
24 May                                      | 2027-05-24
in May                                      | 2027-05-31
by december                                 | 2026-12-01
in december                                 | 2026-12-31
in november                                 | 2026-11-30
the 1st                                     | 2026-12-01
on the 1st                                  | 2026-12-01
by the 31st                                 | 2026-12-31
on the 24th at 3                            | 2026-11-24T15:00
on monday the 30th                          | 2026-11-30
the first of december                       | 2026-12-01
the 1st of next month                       | 2026-12-01
the last friday of november                 | 2026-11-27
first monday in december                    | 2026-12-07
by Easter                                   | 2027-03-28
before Christmas                            | 2026-12-24
by Christmas                                | 2026-12-25
after christmas                             | 2026-12-26
by New Year                                 | 2027-01-01
by new year's eve                           | 2026-12-31
by valentine's day                          | 2027-02-14
tomorrow pm                                 | 2026-11-23T18:00
sat a.m.                                    | 2026-11-28T12:00
3 p.m. on tuesday                           | 2026-11-24T15:00
tue 9.30                                    | 2026-11-24T09:30
9.30 tomorrow                               | 2026-11-23T09:30
1500 tomorrow                               | 2026-11-23T15:00
3ish tomorrow                               | 2026-11-23T15:00
24.11 at 3                                  | 2026-11-24T15:00
before lunch tomorrow                       | 2026-11-23T13:00
the friday after next                       | 2026-12-04
midweek                                     | 2026-11-25
first week in december                      | 2026-12-07
in an hour's time                           | 2026-11-22T17:00
in a day or two                             | 2026-11-24
by friday at the latest                     | 2026-11-27
on or before 30 nov                         | 2026-11-30
twenty fourth of november                   | 2026-11-24
december the first                          | 2026-12-01
next easter                                 | 2027-03-28
on the first monday of every month          | 2026-12-07
before friday                               | 2026-11-26
after friday                                | 2026-11-28
tuesday after 5pm                           | 2026-11-24
move the tuesday delivery to friday         | 2026-11-27
call on tuesday about the friday delivery   | 2026-11-24
send end of month report friday             | 2026-11-27
ask if she wants 30 m by Easter             | 2027-03-28
send 24 m of Oslo weave by 24 Nov           | 2026-11-24
send May the list in May                    | 2027-05-31
send 12 rolls 12.12.                        | 2026-12-12
fri: call her                               | 2026-11-27
"""

OTHERS = """
heute                                       | 2026-11-22
heute Abend                                 | 2026-11-22
morgen um 15 Uhr                            | 2026-11-23T15:00
morgen nachmittag um 4                      | 2026-11-23T16:00
übermorgen                                  | 2026-11-24
uebermorgen um 10                           | 2026-11-24T10:00
am Montag                                   | 2026-11-23
am Mo                                       | 2026-11-23
bis Fr.                                     | 2026-11-27
nächsten Freitag                            | 2026-11-27
nächste Woche                               | 2026-11-29
nächste Woche Dienstag                      | 2026-11-24
Dienstag nächster Woche                     | 2026-11-24
in zwei Wochen                              | 2026-12-06
in 14 Tagen                                 | 2026-12-06
Ende November                               | 2026-11-30
Ende des Monats                             | 2026-11-30
Ende nächster Woche                         | 2026-11-27
bis Monatsende                              | 2026-11-30
Mitte Dezember                              | 2026-12-15
am 24.11.                                   | 2026-11-24
am 24. November um halb 4                   | 2026-11-24T15:30
24. Nov. 2026                               | 2026-11-24
am 15.                                      | 2026-12-15
bis 17 Uhr                                  | 2026-11-22T17:00
um Viertel nach 3                           | 2026-11-23T15:15
bis spätestens Freitag                      | 2026-11-27
bis Ostern                                  | 2027-03-28
vor Weihnachten                             | 2026-12-24
KW 49                                       | 2026-12-04
aujourd'hui                                 | 2026-11-22
ce soir                                     | 2026-11-22
demain à 15h                                | 2026-11-23T15:00
demain matin                                | 2026-11-23T12:00
après-demain                                | 2026-11-24
mardi à 15h30                               | 2026-11-24T15:30
mercredi à midi                             | 2026-11-25T12:00
vendredi prochain                           | 2026-11-27
la semaine prochaine                        | 2026-11-29
dans deux semaines                          | 2026-12-06
fin du mois                                 | 2026-11-30
avant la fin du mois                        | 2026-11-30
fin novembre                                | 2026-11-30
le 1er décembre                             | 2026-12-01
le 24/11                                    | 2026-11-24
le 15                                       | 2026-12-15
avant vendredi                              | 2026-11-26
d'ici vendredi                              | 2026-11-27
pour Pâques                                 | 2027-03-28
hoy                                         | 2026-11-22
mañana a las 15:00                          | 2026-11-23T15:00
mañana por la mañana                        | 2026-11-23T12:00
pasado mañana                               | 2026-11-24
el viernes                                  | 2026-11-27
el lunes que viene                          | 2026-11-23
la próxima semana                           | 2026-11-29
dentro de dos semanas                       | 2026-12-06
a fin de mes                                | 2026-11-30
el 24 de noviembre de 2026                  | 2026-11-24
el 15                                       | 2026-12-15
el martes a las 3 de la tarde               | 2026-11-24T15:00
el martes a las tres                        | 2026-11-24T15:00
mañana a las tres y media                   | 2026-11-23T15:30
mañana a las tres de la tarde               | 2026-11-23T15:00
mardi à quinze heures                       | 2026-11-24T15:00
mardi à dix-sept heures et demie            | 2026-11-24T17:30
mardi à midi et demi                        | 2026-11-24T12:30
mardi à midi moins le quart                 | 2026-11-24T11:45
mardi à 15 heures 30                        | 2026-11-24T15:30
kommenden Mittwoch                          | 2026-11-25
kommende Woche                              | 2026-11-29
übernächsten Freitag                        | 2026-12-04
heute in einer Woche                        | 2026-11-29
heute in 14 Tagen                           | 2026-12-06
Dienstag um 14 Uhr 30                       | 2026-11-24T14:30
Dienstag um 14 Uhr 30 anrufen               | 2026-11-24T14:30
Dienstag um 14 Uhr 30 Rosen liefern         | 2026-11-24T14:00
el martes a las cinco y media de la tarde   | 2026-11-24T17:30
el día 28                                   | 2026-11-28
antes del 28                                | 2026-11-27
antes del día 28                            | 2026-11-27
para el día 3                               | 2026-12-03
the day after Christmas                     | 2026-12-26
the day before Thanksgiving                 | 2026-11-25
the day after tomorrow                      | 2026-11-24
Dienstag um drei Uhr                        | 2026-11-24T15:00
Montagmittag                                | 2026-11-23T12:00
Dienstagabend um 7                          | 2026-11-24T19:00
Freitag um 9 anrufen                        | 2026-11-27T09:00
send Do 10:30 tuesday                       | 2026-11-24T10:30
tuesday at three                            | 2026-11-24T15:00
look at three samples tuesday               | 2026-11-24
antes del viernes                           | 2026-11-26
para el viernes                             | 2026-11-27
vor Weihnachten anrufen                     | 2026-12-24
an Heiligabend vorbeibringen                | 2026-12-24
zu Silvester gratulieren                    | 2026-12-31
im Dezember anrufen                         | 2026-12-31
diese Woche noch anrufen                    | 2026-11-22
in KW 49 liefern                            | 2026-12-04
am Ersten abrechnen                         | 2026-12-01
Mi um 9 kommen                              | 2026-11-25T09:00
heute noch anrufen                          | 2026-11-22
Freitag in acht Tagen nachfragen            | 2026-12-04
Freitag in 14 Tagen nachfragen              | 2026-12-11
morgen in acht Tagen                        | 2026-11-30
in acht Tagen anrufen                       | 2026-11-29
in ein paar Tagen                           | 2026-11-25
übers Wochenende lesen                      | 2026-11-29
jeden ersten Montag im Monat anrufen        | 2026-12-07
chaque premier lundi du mois                | 2026-12-07
every second tuesday of the month call her  | 2026-12-08
so schnell wie möglich                      | 2026-11-22
dans quinze jours                           | 2026-12-06
d'ici quinze jours                          | 2026-12-06
dans huit jours                             | 2026-11-29
demain en huit                              | 2026-11-30
la veille de Noël                           | 2026-12-24
dans trois quarts d'heure                   | 2026-11-22T16:45
dentro de quince días                       | 2026-12-06
dentro de un par de semanas                 | 2026-12-06
a finales de la semana que viene            | 2026-11-27
hoy mismo                                   | 2026-11-22
de aquí a una semana                        | 2026-11-29
lo antes posible                            | 2026-11-22
call b4 lunch tomorrow                      | 2026-11-23T13:00
ring 1430 on thursday                       | 2026-11-26T14:30
come by at five to three on tuesday         | 2026-11-24T14:55
send an easter egg on friday                | 2026-11-27
"""

NO_DATE = """
call May about the linen
ask April and June for samples
May wants the list
send April the price
tell June about it
call Jan about it
August Company
order 1204 is ready
send 1204 rolls
ring 020 7946 0958
ring +45 33 12 00 41
cut 30 m of weave
24 m of Oslo weave
30 m
may I come by
30 may be enough
march on without them
use sun cream
the sun and the moon
she sat down
we sat and talked
wed him
the second roll
second hand sofa
wait a second
wait a minute
mon ami dit bonjour
mardi gras costume
1/2 price on all
open 24/7
split it 50/50
version 1.2.3 of the list
section 1.2.
3.50 a metre
quote 3.50
costs 12.10.
EUR 12.50
£3.10
12.5 %
10.5 m
cut in 2 parts
in 2 colours
at 24 each
at 3 euros
look at 3 samples
half 3 rolls
10-12 pieces
10 x 20 cm
ratio 1:10
the 1st floor flat
1st class stamp
on the 2nd attempt
check the friday delivery
the monday market stall
friday's box
tomorrow's price
last friday's box
as agreed last tuesday at 3
as said yesterday at 3
since monday
the order from friday
call after 5pm
talk about tomorrow's order
size 10
model 2026
flat 3
A4 paper 80 g
dim the lights
sam likes it
call Sam.
do it so
I am so sorry
black friday sale
easter bunny shop
christmas catalogue
every time
every one of them
each piece
in stock
in time
on time
by hand
at home
at once
next door
next size up
half of it
isbn 978-3-16-148410-0
IP 192.168.1.20
05/2026
the weekly report
the daily rate
midnight blue thread
one day maybe
some other time
por la mañana siempre no
guten Morgen sagen
+30 m of linen
sell at 3.15
no. 3/4
€ 3.10.
at 1500
3 monthly payments
friday's 1204
the second May order
on fridays
week after week
"""


def table(text: str) -> list[tuple[str, str]]:
    rows = [line.partition("|") for line in text.strip().splitlines()]
    return [(phrase.strip(), when.strip()) for phrase, _, when in rows]


@pytest.mark.parametrize(("text", "expected"), table(ENGLISH) + table(OTHERS))
def test_a_phrase_names_its_date(text: str, expected: str) -> None:
    assert due(text) == expected


@pytest.mark.parametrize("text", NO_DATE.strip().splitlines())
def test_a_sentence_without_a_date_is_left_alone(text: str) -> None:
    assert due(text) is None


@pytest.mark.parametrize(
    ("text", "expected", "repeat"),
    [
        ("every 3 months", "2027-02-22", Repeat(3, "month")),
        ("every three months", "2027-02-22", Repeat(3, "month")),
        ("every monday", "2026-11-23", Repeat(1, "week")),
        ("every other friday", "2026-11-27", Repeat(2, "week")),
        ("every two weeks on monday", "2026-11-23", Repeat(2, "week")),
        ("every day at 5pm", "2026-11-22T17:00", Repeat(1, "day")),
        ("every morning", "2026-11-23T12:00", Repeat(1, "day")),
        ("send the list monthly", "2026-12-22", Repeat(1, "month")),
        ("quarterly", "2027-02-22", Repeat(3, "month")),
        ("once a month", "2026-12-22", Repeat(1, "month")),
        ("every half year", "2027-05-22", Repeat(6, "month")),
        ("every 2nd week", "2026-12-06", Repeat(2, "week")),
        ("every year", "2027-11-22", Repeat(1, "year")),
        ("on the 1st of every month", "2026-12-01", Repeat(1, "month", day=1)),
        ("on the 31st of every month", "2026-11-30", Repeat(1, "month", day=31)),
        ("every month on the 1st", "2026-12-01", Repeat(1, "month")),
        ("every 15th", "2026-12-15", Repeat(1, "month", day=15)),
        ("end of every month", "2026-11-30", Repeat(1, "month", day=31)),
        ("every 24 Nov", "2026-11-24", Repeat(1, "year", day=24)),
        ("every 3 months from 1 Dec", "2026-12-01", Repeat(3, "month")),
        ("every 3 months call her, starting monday", "2026-11-23", Repeat(3, "month")),
        ("every 3 months after it is done", "2027-02-22", Repeat(3, "month", "done")),
        ("jeden zweiten Montag", "2026-11-23", Repeat(2, "week")),
        ("alle 3 Monate", "2027-02-22", Repeat(3, "month")),
        ("jeden 1. des Monats", "2026-12-01", Repeat(1, "month", day=1)),
        ("tous les lundis", "2026-11-23", Repeat(1, "week")),
        ("le 1er de chaque mois", "2026-12-01", Repeat(1, "month", day=1)),
        ("cada dos semanas", "2026-12-06", Repeat(2, "week")),
        ("el 1 de cada mes", "2026-12-01", Repeat(1, "month", day=1)),
    ],
)
def test_repeats(text: str, expected: str, repeat: Repeat) -> None:
    found = find(text, SUNDAY, GB)
    assert found is not None
    assert (found.due.isoformat(), found.repeat) == (expected, repeat)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("wednesday", "2026-11-25"),  # today's own name means in a week
        ("wed 3pm", "2026-11-18T15:00"),  # unless the time is still to come
        ("wed 9am", "2026-11-25T09:00"),
        ("this wednesday", "2026-11-18"),
        ("friday", "2026-11-20"),
        ("this friday", "2026-11-20"),
        ("next friday", "2026-11-27"),
        ("monday", "2026-11-23"),
        ("next monday", "2026-11-23"),
        ("friday week", "2026-11-27"),
        ("end of the week", "2026-11-20"),
        ("end of next week", "2026-11-27"),
        ("this week", "2026-11-20"),
        ("next week", "2026-11-25"),
        ("vendredi prochain", "2026-11-20"),
        ("el viernes que viene", "2026-11-20"),
        ("at 3", "2026-11-18T15:00"),
        ("at 9", "2026-11-19T09:00"),
        ("18 nov", "2026-11-18"),
        ("17 nov", "2027-11-17"),
        ("the 17th", "2026-12-17"),
        ("this morning", "2026-11-18T12:00"),
    ],
)
def test_seen_from_a_wednesday_morning(text: str, expected: str) -> None:
    assert due(text, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("country", "text", "expected"),
    [
        ("US", "11/24", "2026-11-24"),
        ("US", "11/12/2026", "2026-11-12"),
        ("US", "12/11", "2026-12-11"),
        ("us", "12/11", "2026-12-11"),
        ("GB", "12/11", "2027-11-12"),
        ("GB", "11/24", "2026-11-24"),  # only one order makes it a date
        ("DE", "12.11.", "2027-11-12"),
        ("US", "12.11.", "2027-11-12"),
        ("HU", "11.24.", "2026-11-24"),
        ("JP", "11/24", "2026-11-24"),
        ("DE", "anrufen 24.11", "2026-11-24"),
        ("GB", "quote 24.11", None),
        ("GB", "2026-12-11", "2026-12-11"),
        ("US", "2026-12-11", "2026-12-11"),
    ],
)
def test_the_country_gives_the_order_of_day_and_month(country: str, text: str, expected: str | None) -> None:
    assert due(text, settings=Settings(country=country)) == expected


def test_the_week_ends_with_the_last_day_the_owner_is_open() -> None:
    shop = Settings(closed_weekdays=frozenset({6, 0}))
    assert due("end of next week", settings=shop) == "2026-11-28"
    assert due("in 3 working days", settings=shop) == "2026-11-26"


@pytest.mark.parametrize("text", ["30 Feb", "call on 31.11.", "31 nov", "29 feb", "on 31/11", "2026-02-30", "nov 31st"])
def test_a_day_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match=r"^There is no such day as “.+”: please check the date\.$"):
        due(text)


@pytest.mark.parametrize("text", ["every 0 days", "every 0 weeks", "every 5000 years", "in 999999 years", "+999999y"])
def test_what_leads_nowhere_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        due(text)


def test_a_leap_day_is_read_where_it_exists() -> None:
    assert due("29 feb 2028") == "2028-02-29"
    assert due("29 feb", datetime(2028, 1, 5, 9, 0, tzinfo=LONDON)) == "2028-02-29"


def test_a_wall_time_does_not_move_over_a_change_of_the_clock() -> None:
    before = datetime(2026, 10, 24, 23, 0, tzinfo=LONDON)
    assert due("tomorrow 3pm", before) == "2026-10-25T15:00"
    assert due("in 24 hours", before) == "2026-10-25T22:00"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lundi prochain à dix heures et quart", "2026-11-30T10:15"),
        ("el lunes que viene a las 10:30", "2026-11-30T10:30"),
        ("this coming monday at 3pm", "2026-11-30T15:00"),
        ("monday at 3pm", "2026-11-23T15:00"),
        ("kommenden Mittwoch um 15 Uhr", "2026-11-25T15:00"),
    ],
)
def test_the_coming_day_of_todays_name_is_in_a_week(text: str, expected: str) -> None:
    found = find(text, SUNDAY + timedelta(days=1, hours=-8), GB)
    assert found is not None
    assert found.due.isoformat() == expected


def test_the_words_of_the_date_are_told() -> None:
    text = "tuesday, call her with the price at 3pm"
    found = find(text, SUNDAY, GB)
    assert found is not None
    assert found.due == Due(date(2026, 11, 24), time(15))
    assert [text[start:end] for start, end in found.spans] == ["tuesday", "at 3pm"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("yesterday", "2026-11-21"),
        ("yesterday 15:00", "2026-11-21T15:00"),
        ("monday", "2026-11-16"),
        ("last friday", "2026-11-20"),
        ("sunday", "2026-11-15"),
        ("15:00", "2026-11-22T15:00"),
        ("17:00", "2026-11-21T17:00"),
        ("24 nov", "2025-11-24"),
        ("20.11.", "2026-11-20"),
        ("3 days ago", "2026-11-19"),
        ("gestern um 15 Uhr", "2026-11-21T15:00"),
    ],
)
def test_looking_back(text: str, expected: str) -> None:
    found = find(text, SUNDAY, GB, past=True)
    assert found is not None
    assert found.due.isoformat() == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fri", "2026-11-27"),
        ("  tomorrow 3pm ", "2026-11-23T15:00"),
        ("24.11.", "2026-11-24"),
        ("24.11", "2026-11-24"),
        ("easter", "2027-03-28"),
        ("1st", "2026-12-01"),
        ("sun", "2026-11-29"),
        ("3", None),
        ("", None),
        ("friday or so maybe", None),
        ("call her friday", None),
        ("30 feb", None),
    ],
)
def test_a_field_must_be_all_date(text: str, expected: str | None) -> None:
    if expected is None:
        with pytest.raises(BadInput):
            read_due(text, SUNDAY, GB)
    else:
        assert read_due(text, SUNDAY, GB).due.isoformat() == expected


def test_easter() -> None:
    known = {2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2038: (4, 25), 2285: (3, 22)}
    assert {year: (easter(year).month, easter(year).day) for year in known} == known


WORDS = sorted(
    {
        word
        for entry in [*vars(date_words).values(), *vars(clock_words).values()]
        if isinstance(entry, dict)
        for phrase in entry.values()
        if isinstance(phrase, str)
        for word in phrase.replace(",", "").split()
    }
    | {"call", "her", "with", "the", "3", "24", "31", "0", "12", "2026", "1204", "15:00", "24.11.", "11/24", "30.2."}
    | {"2026-11-24", "every", ";", ",", ".", "-", "+", "9999"}
)
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2200, 1, 1)).map(lambda moment: moment.replace(tzinfo=LONDON))


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join) | st.text(max_size=60), MOMENTS, st.booleans())
def test_any_words_give_a_date_or_a_refusal(text: str, now: datetime, past: bool) -> None:
    try:
        found = find(text, now, GB, past=past)
    except BadInput:
        return
    if found:
        places = [place for span in found.spans for place in span]
        assert places == sorted(places)
        assert places[0] >= 0
        assert places[-1] <= len(text)
        assert all(text[start:end].strip() for start, end in found.spans)


@given(st.sampled_from([phrase for phrase, _ in table(ENGLISH) + table(OTHERS)]), MOMENTS)
def test_what_has_no_year_lies_ahead(phrase: str, now: datetime) -> None:
    if "202" in phrase or "26" in phrase or "before" in phrase or "avant" in phrase:
        return
    try:
        found = find(phrase, now, GB)
    except BadInput:  # not every year has a 29 February or a week 53
        return
    assert found is None or now.date() <= found.due.day <= now.date() + timedelta(days=800)


@pytest.mark.parametrize("settings", [GB, GB._replace(country="US"), GB._replace(country="DE")])
def test_a_long_text_takes_no_longer(settings: Settings) -> None:
    begin = stopwatch.perf_counter()
    for text in ("call her fri " * 80_000, "1.2." * 250_000, "1" * 1_000_000, "the " * 250_000):
        find(text, SUNDAY, settings)
    assert stopwatch.perf_counter() - begin < 5


@pytest.mark.parametrize(
    ("text", "iso", "doubt"),
    [
        ("call Tuesday 25 Nov", "2026-11-25", Doubt.WEEKDAY),
        ("am Dienstag, 25. November", "2026-11-25", Doubt.WEEKDAY),
        ("call Monday 24th November at 3", "2026-11-24T15:00", Doubt.WEEKDAY),
        ("call Wednesday 25 Nov", "2026-11-25", None),
        ("call Tuesday", "2026-11-24", None),
        ("send it 24 Nov 2025", "2025-11-24", Doubt.PAST),
        ("call today", "2026-11-22", None),
        ("every tuesday from 25 Nov", "2026-11-25", Doubt.WEEKDAY),
    ],
)
def test_what_speaks_against_a_date_is_told(text: str, iso: str, doubt: Doubt | None) -> None:
    found = find(text, SUNDAY, GB)
    assert found is not None
    assert (found.due.isoformat(), found.doubt) == (iso, doubt)


def test_looking_back_a_day_that_has_passed_is_no_doubt() -> None:
    found = find("15 Nov", SUNDAY, GB, past=True)
    assert found is not None
    assert (found.due.isoformat(), found.doubt) == ("2026-11-15", None)
