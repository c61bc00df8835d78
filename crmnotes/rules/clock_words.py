"""The words of times of day in English, German, French and Spanish, as data for `rules.dates_clock`.

Phrases are separated by commas, as in `date_words`.
"""

from __future__ import annotations

PARTS = {
    "morning": "morning, in the morning, vormittag, vormittags, am vormittag, morgens, morgen früh, früh, morgen, "
    "matin, au matin, dans la matinée, por la mañana, a la mañana, am morgen",
    "afternoon": "afternoon, in the afternoon, nachmittag, nachmittags, am nachmittag, après-midi, l'après-midi, "
    "dans l'après-midi, por la tarde, tarde",
    "evening": "evening, in the evening, night, at night, abend, abends, am abend, soir, au soir, le soir, "
    "por la noche, noche",
}

# Behind "at" only: "à quinze heures", "a las tres y media", "um drei".
HOURS = {
    1: "one, eins, ein, une, una",
    2: "two, zwei, deux, dos",
    3: "three, drei, trois, tres",
    4: "four, vier, quatre, cuatro",
    5: "five, fünf, cinq, cinco",
    6: "six, sechs, seis",
    7: "seven, sieben, sept, siete",
    8: "eight, acht, huit, ocho",
    9: "nine, neun, neuf, nueve",
    10: "ten, zehn, dix, diez",
    11: "eleven, elf, onze, once",
    12: "twelve, zwölf, douze, doce",
    13: "dreizehn, treize, trece",
    14: "vierzehn, quatorze, catorce",
    15: "fünfzehn, quinze, quince",
    16: "sechzehn, seize, dieciséis",
    17: "siebzehn, dix-sept, diecisiete",
    18: "achtzehn, dix-huit, dieciocho",
    19: "neunzehn, dix-neuf, diecinueve",
    20: "zwanzig, vingt, veinte",
}
LUNCH = "lunch, lunchtime, lunch time"
NOON = "noon, midday, 12 noon, mittag, mittags, midi, mediodía"
HALF_PAST = "half past, half after, half"
HALF_TO = "halb"
QUARTER_PAST = "quarter past, a quarter past, quarter after, viertel nach"
QUARTER_TO = "quarter to, a quarter to, quarter of, viertel vor"
PAST_HOUR = "past, minutes past, after, nach"
TO_HOUR = "to, minutes to, vor"
MINUTES_AFTER = {30: "et demie, et demi, y media", 15: "et quart, y cuarto", -15: "moins le quart, menos cuarto"}
AM = "am, a.m, a.m., de la mañana, du matin"
PM = "pm, p.m, p.m., p, de la tarde, de la noche, de l'après-midi, du soir"
HOUR_MARK = "uhr, h, o'clock, oclock, heures, heure, horas"
BETWEEN = "between, from, zwischen, von, entre, de"
UNTIL_HOUR = "-, –, to, and, bis, und, et, à, y, a"
SHARP = "sharp, prompt, precisely, pile, en punto, or so, latest, at the latest, uhr"
ISH = "ish, -ish"
