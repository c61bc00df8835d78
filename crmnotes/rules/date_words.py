"""The words of dates in English, German, French and Spanish, as data for `rules.dates` (times of day: `clock_words`).

Each table maps a meaning to the phrases that bear it, separated by commas. Case and accents do not matter, and
`ä` is found as `ae` too. A word stands here only when it is safe to read it as a date wherever the grammar looks.
"""

from __future__ import annotations

from crmnotes.rules.dates_tokens import word_set

WEEKDAYS = {
    0: "monday, montag, lundi, lunes",
    1: "tuesday, tues, tue, dienstag, mardi, martes",
    2: "wednesday, weds, mittwoch, mercredi, miércoles",
    3: "thursday, thurs, thur, thu, donnerstag, jeudi, jueves",
    4: "friday, fri, freitag, vendredi, viernes",
    5: "saturday, samstag, sonnabend, samedi, sábado",
    6: "sunday, sonntag, dimanche",
}
# Also words or names of another kind ("mon ami", "sun cream", "sat down"): they need a sign of a date beside them.
UNSURE_WEEKDAYS = {0: "mon", 2: "wed", 5: "sat", 6: "sun, domingo"}
# Short forms that are a weekday only behind a preposition of their language, and with German ones in capitals.
GERMAN_SHORT = {"Mo": 0, "Di": 1, "Mi": 2, "Do": 3, "Fr": 4, "Sa": 5, "So": 6}
# "come by at 3" keeps its "by"; "come by friday" is due by Friday.
GO_BY = word_set("come pop drop stop swing pass go call")
GO_BY_BEFORE = word_set("at on in around about between before after the this next")
GERMAN_AT = word_set("um gegen ab halb viertel")  # before an hour, behind which the verb may end the clause
GERMAN_UNTIL = word_set("vor bis zu zum nach")  # the same before a feast
GERMAN_BEFORE = word_set("am bis nachsten nachster naechsten diesen jeden ab vor zum spatestens")
ROMANCE_SHORT = {
    "lun": 0, "mar": 1, "mer": 2, "mié": 2, "mie": 2, "jeu": 3, "jue": 3, "ven": 4, "vie": 4, "sam": 5, "sáb": 5,
    "sab": 5, "dim": 6, "dom": 6,
}  # fmt: skip
ROMANCE_BEFORE = word_set("le ce avant d'ici jusqu'a chaque el este hasta cada proximo")
PLURAL_WEEKDAYS = {
    0: "mondays, lundis, lunes",
    1: "tuesdays, mardis, martes",
    2: "wednesdays, mercredis, miércoles",
    3: "thursdays, jeudis, jueves",
    4: "fridays, vendredis, viernes",
    5: "saturdays, samedis, sábados",
    6: "sundays, dimanches, domingos",
}

MONTHS = {
    1: "january, jan, januar, jänner, janvier, janv, enero, ene",
    2: "february, feb, februar, février, févr, fév, febrero",
    3: "march, mar, märz, mrz, mars, marzo",
    4: "april, apr, avril, avr, abril, abr",
    5: "may, mai, mayo",
    6: "june, jun, juni, juin, junio",
    7: "july, jul, juli, juillet, juil, julio",
    8: "august, aug, août, agosto, ago",
    9: "september, sept, sep, septembre, septiembre, setiembre",
    10: "october, oct, oktober, okt, octobre, octubre",
    11: "november, nov, novembre, noviembre",
    12: "december, dec, dezember, dez, décembre, déc, diciembre, dic",
}
MONTHS_THAT_ARE_NAMES = word_set("may april june august march jan mar mars mai juni ago")
# What follows "24 may" when it is no month: "30 may be enough".
AFTER_VERB_MAY = word_set("be have need come go want not i we they he she you it also well or take fit")

DAYS_AWAY = {
    0: "today, later today, tonight, later tonight, heute, aujourd'hui, hoy, asap, as soon as possible, right away, "
    "straight away, immediately, sofort, this morning, this afternoon, this evening, heute abend, ce soir, "
    "esta noche, ce matin, cet après-midi, cet aprem, esta mañana, esta tarde, heute noch, noch heute, "
    "so schnell wie möglich, so bald wie möglich, schnellstmöglich, baldmöglichst, umgehend, dès que possible, "
    "le plus vite possible, au plus vite, lo antes posible, cuanto antes, aujourd'hui même, hoy mismo",
    1: "tomorrow, tomorow, tommorow, tommorrow, tmrw, tmr, tmw, 2moro, morgen, demain, mañana, mañana mismo",
    2: "day after tomorrow, the day after tomorrow, overmorrow, übermorgen, après-demain, après demain, pasado mañana",
    7: "heute in einer woche, heute in acht tagen, heute in 8 tagen, aujourd'hui en huit, d'aujourd'hui en huit, "
    "hoy en ocho, de hoy en ocho",
    8: "morgen in einer woche, morgen in acht tagen, morgen in 8 tagen, demain en huit",
    14: "heute in zwei wochen, heute in 14 tagen, heute in vierzehn tagen",
}
DAYS_AGO = {
    1: "yesterday, last night, gestern, hier, ayer, anoche",
    2: "day before yesterday, the day before yesterday, vorgestern, avant-hier, anteayer, antes de ayer",
}
# The end of whatever day is named, today's when none is.
DAY_ENDS = (
    "eod, end of day, end of the day, end of business, close of business, cob, close of play, end of play, feierabend, "
    "midnight, at midnight, mitternacht, minuit, medianoche, fin de journée, fin de la journée, final del día"
)
# The part of the day that a word for today names by itself.
TODAY_PARTS = {
    "evening": "tonight, later tonight, this evening, heute abend, ce soir, esta noche",
    "morning": "this morning, ce matin, esta mañana",
    "afternoon": "this afternoon, cet après-midi, cet aprem, esta tarde",
}
NOT_TOMORROW_AFTER = word_set("am guten la jeden de por cada every")  # "am morgen", "por la mañana"

NUMBERS = {
    1: "a, an, one, ein, eine, einen, einem, einer, eines, un, une, una, uno",
    2: "two, a couple of, a couple, couple of, zwei, deux, dos, un par de",
    3: "three, a few, few, ein paar, quelques, unos, unas, drei, trois, tres",
    4: "four, vier, quatre, cuatro",
    5: "five, fünf, cinq, cinco",
    6: "six, sechs, seis",
    7: "seven, sieben, sept, siete",
    8: "eight, acht, huit, ocho",
    9: "nine, neun, neuf, nueve",
    10: "ten, zehn, dix, diez",
    11: "eleven, elf, onze, once",
    12: "twelve, zwölf, douze, doce, a dozen",
    14: "fourteen, vierzehn, quatorze, catorce",
    15: "fifteen, fünfzehn, quinze, quince",
    20: "twenty, zwanzig, vingt, veinte",
    25: "twenty-five",
    30: "thirty, dreißig, trente, treinta",
}
NTH = {
    1: "first, 1st, ersten, erster, premier, primer",
    2: "second, 2nd, zweiten, zweiter, deuxième, segundo",
    3: "third, 3rd, dritten, dritter, troisième, tercer",
    4: "fourth, 4th, vierten, vierter, quatrième, cuarto",
    -1: "last, letzten, letzter, dernier, último",
}
ORDINALS = {
    1: "first, ersten, erster, premier, primero",
    2: "second",
    3: "third",
    4: "fourth",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
    11: "eleventh",
    12: "twelfth",
    13: "thirteenth",
    14: "fourteenth",
    15: "fifteenth",
    16: "sixteenth",
    17: "seventeenth",
    18: "eighteenth",
    19: "nineteenth",
    20: "twentieth",
    21: "twenty-first, twenty first",
    22: "twenty-second, twenty second",
    23: "twenty-third, twenty third",
    24: "twenty-fourth, twenty fourth",
    25: "twenty-fifth, twenty fifth",
    26: "twenty-sixth, twenty sixth",
    27: "twenty-seventh, twenty seventh",
    28: "twenty-eighth, twenty eighth",
    29: "twenty-ninth, twenty ninth",
    30: "thirtieth",
    31: "thirty-first, thirty first",
}

# Units as (how many, unit); a fortnight and a quarter are counted in weeks and months.
UNITS = {
    (1, "day"): "day, day's time, days, tag, tage, tagen, tages, jour, jours, día, días",
    (1, "week"): "week, week's time, weeks, wk, wks, woche, wochen, semaine, semaines, semana, semanas",
    (2, "week"): "fortnight, fortnights, quinzaine, quincena",
    (1, "month"): "month, month's time, months, monat, monate, monaten, monats, mois, mes, meses",
    (3, "month"): "quarter, quarters, quartal, quartale, quartals, trimestre, trimestres",
    (1, "year"): "year, year's time, years, jahr, jahre, jahren, jahres, an, ans, année, années, año, años",
    (1, "workday"): "business day, business days, working day, working days, work day, work days, workday, workdays, "
    "werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen, jour ouvré, jours ouvrés, jours ouvrables, "
    "día laborable, días laborables, días hábiles",
    (1, "hour"): "hour, hour's time, hours, hr, hrs, stunde, stunden, heure, heures, hora, horas",
    (1, "minute"): "minute, minutes, min, mins, minuten, minuto, minutos",
}
HALVES = {
    (
        15,
        "minute",
    ): "a quarter of an hour, quarter of an hour, einer viertelstunde, un quart d'heure, un cuarto de hora",
    (45, "minute"): "three quarters of an hour, einer dreiviertelstunde, trois quarts d'heure, tres cuartos de hora",
    (30, "minute"): "half an hour, half hour, a half hour, einer halben stunde, une demi-heure, media hora",
    (90, "minute"): "an hour and a half, anderthalb stunden, une heure et demie, hora y media",
    # Counted with the day on which it is said, "huit jours" is a week and "quinze jours" are two.
    (1, "week"): "acht tagen, huit jours, ocho días",
    (2, "week"): "quinze jours, 15 jours, quince días, 15 días",
    (6, "month"): "half year, half a year, a half year, einem halben jahr, medio año",
}
SHORT_UNITS = {"d": "day", "w": "week", "m": "month", "y": "year", "h": "hour"}
TIME_OF_IT = (  # "in 2 weeks' time"
    "' time, time, later, später, plus tard, más tarde, from now, from today, ab heute, à partir d'aujourd'hui"
)

# Leads: what stands before a date and says how it is meant.
LEADS = {
    "on": "on, am, le, el, el día, dès le, este",
    "by": "by, on or before, until, till, til, up to, due, due by, due on, no later than, not later than, "
    "at the latest by, latest, bis, bis zum, bis spätestens, spätestens, spätestens am, spätestens bis, zum, zu, "
    "d'ici, d'ici à, d'ici au, d'ici le, pour, pour le, jusqu'à, jusqu'au, au plus tard, au plus tard le, para, "
    "para el, para el día, hasta, hasta el, hasta el día, a más tardar, a más tardar el",
    "before": "before, b4, ahead of, the day before, vor, vor dem, am tag vor, avant, avant le, avant la, "
    "la veille de, la veille du, antes de, antes del, antes del día, antes de la, la víspera de, el día antes de",
    "after": "after, the day after, nach, nach dem, am tag nach, après, après le, después de, después del",
    "from": "from, starting, starting on, starting from, beginning, as of, from the, ab, ab dem, à partir de, "
    "à partir du, à compter du, a partir de, a partir del, desde, desde el",
    "at": "at, @, around, about, at about, at around, um, gegen, à, vers, a las, a la, sobre las, hacia las, "
    "para las, antes de las, ab",
    "in": "in, within, inside, in about, im, innerhalb von, innerhalb, binnen, in den, dans, dans les, sous, en, "
    "dentro de, de aquí a",
    "to": "to, auf, auf den, au, a, al",
    "for": "for, für",
    "over": "over, über, übers, at",
}
ARTICLES = "the, den, der, dem, das, die, la, les, los, las, le, el"
OF = "of, of the, in, des, der, du, de, de la, del, d', im, of this"
THE_NEXT = "the next, next, den nächsten, der nächsten, les prochains, les prochaines, los próximos, las próximas"

NEXT = {
    "next": "next, nächste, nächster, nächsten, nächstes, following",
    "coming": "coming, kommende, kommenden, kommender, kommendes, prochain, prochaine, próximo, próxima, this coming",
}
NEXT_AFTER = {
    "coming": "prochain, prochaine, que viene, próximo, próxima, qui vient, coming",
    "next": "next week, nächste woche, nächster woche, kommende woche, la semaine prochaine, de la semaine prochaine, "
    "la próxima semana, de la próxima semana, la semana que viene, de la semana que viene",
    "this": "this week, diese woche, dieser woche, cette semaine, de cette semaine, esta semana, de esta semana",
    "later": "week, after next, in einer woche, in acht tagen, in 8 tagen, en huit",
    "fortnight": "fortnight, in zwei wochen, in vierzehn tagen, in 14 tagen, en quinze",
}
OVERNEXT = "übernächste, übernächster, übernächsten, übernächstes"
AFTER_NEXT = "after next, d'après"
THIS = "this, diese, dieser, diesen, dieses, ce, cet, cette, este, esta, later this, current, laufenden, laufende"
LAST_BEFORE = word_set(
    "last past since of previous letzten letzte letzter letztes vergangenen vom seit desde depuis good black ash "
    "shrove palm whit ruby holy"
)
OWNERS = word_set("the a an his their our my its der die das den le la el")  # "the friday delivery"
LAST_AFTER = word_set("last dernier derniere pasado pasada gras")

NO_WEEKDAY_AFTER = word_set(
    "i we they he she who it you and & in of a the his their our my get got"
)  # "we sat", "in sun"

# Where in a span: the end of, the start of, the middle of; and words that hold both.
EDGES = {
    "end": "end, end of, end of the, the end of the, the end of, at the end of, at the end of the, late, later in, "
    "ende, ende des, ende der, ende dieser, ende dieses, zum ende des, zum ende der, fin, fin de, fin du, fin de la, "
    "la fin du, la fin de, la fin de la, à la fin du, à la fin de, à la fin de la, a fin de, a finales de, "
    "a finales de la, a finales del, finales de, finales del, final de, final del, a fines de, a fines del, fines de, "
    "fin del, last day of, the last day of, last day of the, the last day of the",
    "start": "start, beginning, start of, start of the, the start of, the start of the, beginning of, "
    "beginning of the, the beginning of, the beginning of the, early, early in, anfang, anfang des, anfang der, "
    "début, début de, début du, début de la, au début du, au début de la, principios de, a principios de, "
    "a primeros de, a principios de la, a principios del",
    "middle": "middle of, middle of the, the middle of, the middle of the, mid, mid-, mitte, mitte des, mitte der, "
    "mi-, mi, à la mi-, mediados de, a mediados de, a mediados de la, a mediados del",
}
EDGE_WORDS = {
    ("end", "week"): "eow",
    ("middle", "week"): "midweek",
    ("end", "month"): "eom, month end, month-end, monatsende, ultimo",
    ("end", "quarter"): "eoq, quartalsende",
    ("end", "year"): "eoy, year end, year-end, jahresende",
    ("weekend", "week"): "weekend, week-end, wochenende, fin de semana",
}
NUMBERED_WEEK = "week, wk, kw, cw, kalenderwoche, semaine, semana"

EVERY = {
    1: "every, each, every single, jede, jeder, jeden, jedes, alle, chaque, tous les, toutes les, cada, todos los, "
    "todas las, once a, once every, einmal pro, une fois par, una vez por",
    2: "every other, every second, each second, every 2nd, each 2nd, jede zweite, jeden zweiten, jedes zweite, "
    "un sur deux, cada dos",
    3: "every third, every 3rd, jeden dritten, jede dritte",
}
EVERY_WORDS = {
    (1, "day"): "daily, täglich, quotidiennement, diariamente",
    (1, "week"): "weekly, wöchentlich, chaque semaine, semanalmente",
    (2, "week"): "fortnightly, biweekly, bi-weekly, zweiwöchentlich",
    (1, "month"): "monthly, monatlich, mensuellement, mensualmente",
    (3, "month"): "quarterly, vierteljährlich, trimestriellement, trimestralmente",
    (
        6,
        "month",
    ): "twice a year, half-yearly, half yearly, biannually, halbjährlich, deux fois par an, dos veces al año",
    (1, "year"): "yearly, annually, jährlich, annuellement, anualmente",
}
EVERY_PART = {
    "morning": "morning, matin, morgen, mañana",
    "afternoon": "afternoon, nachmittag, après-midi, tarde",
    "evening": "evening, night, soir, abend, noche",
}
# "3 days before Christmas", "2 weeks from friday".
BASES = {
    1: "from, after, ab, à partir de, à partir du, après, a partir del, después de, nach",
    -1: "before, vor, avant, antes de, antes del",
}
FROM_DONE = (
    "after done, after it is done, after it's done, after that is done, from done, once done, after each, "
    "after each one, after the last one, from the last one, from when it is done, from when done, nach erledigung, "
    "une fois fait, una vez hecho"
)

FEASTS = {
    "easter": "easter, easter sunday, ostern, an ostern, ostersonntag, pâques, pascua, semana santa",
    "easter monday": "easter monday, ostermontag, lundi de pâques",
    "good friday": "good friday, karfreitag, vendredi saint, viernes santo",
    "whitsun": "whitsun, pentecost, pfingsten, an pfingsten, pentecôte, pentecostés",
    "christmas": "christmas, christmas day, xmas, x-mas, weihnachten, an weihnachten, noël, navidad",
    "christmas eve": "christmas eve, xmas eve, heiligabend, an heiligabend, heiliger abend, heilig abend, nochebuena",
    "boxing day": "boxing day",
    "new year": "new year, new year's, new years, new year's day, new years day, the new year, neujahr, "
    "an neujahr, nouvel an, le nouvel an, año nuevo",
    "new year's eve": "new year's eve, new years eve, silvester, an silvester, saint-sylvestre, "
    "la saint-sylvestre, nochevieja",
    "epiphany": "epiphany, dreikönig, épiphanie, reyes",
    "valentine": "valentine's, valentine's day, valentines, valentines day, valentinstag, saint-valentin, san valentín",
    "halloween": "halloween",
    "thanksgiving": "thanksgiving, thanksgiving day",
    "black friday": "black friday",
}

IN_THE_MONTH = "of the month, in the month, im monat, des monats, du mois, del mes"  # "every first monday …"
EVERY_MONTH = "every month, each month, jeden monats, jeden monat, eines jeden monats, chaque mois, cada mes"

LATEST = "latest, at the latest, at latest, or so, or sooner, spätestens, au plus tard, a más tardar"

# Words that may follow an unsure date: anything else makes it part of something ("at 3 samples", "the 1st floor").
FOLLOWERS = word_set(
    "with to and at about for if or when before after until by on in from that so because but as since unless re "
    "regarding latest please again sharp am pm morning afternoon evening night of then via using once over "
    "mit wegen und oder um für fur bei dass damit wenn nach vor zu bitte ab "
    "avec pour et ou au à a sur si quand chez que con para y o sobre si cuando en de"
)
# Units and nouns that make a number before them a count, not a day or an hour.
COUNTED = word_set(
    "m cm mm km kg g l ml metres meters metre meter pieces piece pcs pc x % € $ £ eur euro euros usd gbp chf kr each "
    "per pro rolls roll boxes box samples sample people persons percent units items stück st times degrees"
)
ORDINAL_NOUNS = word_set(
    "floor class time try attempt order sample samples roll rolls page item items one ones delivery batch edition "
    "payment instalment installment quarter half week visit day draft round part piece version place prize call "
    "meeting invoice street avenue grade year month hour option choice choices fitting fittings set lot person name "
    "letter"
)
# Words before "12.10." or "1.2." that make it a price, a chapter or a version.
NO_DATE_AFTER = word_set(
    "ratio scale score € $ £ eur usd gbp chf costs cost price prices at is version v ver release section chapter no nr "
    "art item page step size model order invoice kosten kostet preis prix precio"
)

# Countries that write the month before the day: with a slash, and (year first in full) also with dots.
MONTH_FIRST = word_set("US PH PR GU AS VI MP UM MH FM PW CA CN JP KR KP TW MN HU")
MONTH_FIRST_DOTS = word_set("CN JP KR KP TW MN HU")
# Countries that write a day as 24.11, so that it needs no dot behind.
DOTTED = word_set("DE AT CH LI LU DK NO FI PL CZ SK SI HR RS BA ME MK BG RO RU UA BY EE LV IS TR")
