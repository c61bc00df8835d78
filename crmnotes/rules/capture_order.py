"""Orders in the capture line: `ordered 24 m of Oslo weave 1980`, and amounts of money as people write them."""

from __future__ import annotations

import re
from datetime import datetime

from crmnotes.errors import BadInput
from crmnotes.records import Settings
from crmnotes.rules import capture_words as words
from crmnotes.rules import dates
from crmnotes.rules.capture_draft import OrderDraft, Part, Role
from crmnotes.rules.dates_tokens import Tokens, phrases
from crmnotes.rules.folding import fold
from crmnotes.rules.money import decimals

LONGEST = 500  # letters; a longer text is no order
LOOKS_AT = 200  # letters at the end of an order in which the amount and the day are looked for
LARGEST = 10**15  # minor units; more is a slip of the finger

_ORDERED = phrases(words.ORDERED)
_NUMBER = re.compile(
    r"\d{1,3}(?:[\u00a0\u202f'’]\d{3})+(?:[.,]\d+)?|\d{1,3}(?: \d{3})+(?:[.,]\d\d)?(?!\d)|\d+(?:[.,]\d+)*"
)
_WESTERN = re.compile(r"([1-9]\d{0,2}(?:([.,'’ \u00a0\u202f])\d{3})(?:\2\d{3})*|\d+)(?:([.,])(\d{1,3}))?")
# "2 doz eggs 6.40, owes me 5", "eggs 6.40 and jam 5": which of the amounts is the order's, nobody can tell.
_PRICE_BEFORE = re.compile(r"\d[.,]\d\d(?:\s?[€£$])?(?:,\s|\s(?:and|und|et|y|\+|&)\s)")
_THOUSANDTHS = re.compile(r"(\d+)([.,])(\d{3})")


def read_amount(text: str, currency: str) -> int:
    """The amount in minor units of a currency (ISO 4217): `1980`, `1.980,00`, `1,980.00`, `1 980,5`.

    One separator with three digits behind it parts thousands, but in a currency that has thousandths. BadInput when
    the digits are grouped in no known way (`12,34,56`) or there are more decimals than the currency has.
    """
    unclear = BadInput("“{}” is not an amount: write it as 1980, 1980.50 or 1,980.50.", text.strip()[:40])
    places, whole, fraction = decimals(currency), "", ""
    if found := _THOUSANDTHS.fullmatch(text.strip()) if places == 3 else None:
        whole, fraction = found[1], found[3]
    elif (found := _WESTERN.fullmatch(text.strip())) and not (found[2] and found[2] == found[3]):
        whole, fraction = "".join(sign for sign in found[1] if sign.isdecimal()), found[4] or ""
    if not whole or len(text) > 40 or len(fraction) > places:
        raise unclear
    units: int = int(whole + fraction.ljust(places, "0"))
    if units > LARGEST:
        raise BadInput("The amount “{}” is too large.", text.strip()[:40])
    return units


def read_order(
    text: str, start: int, now: datetime, settings: Settings, *, verb_said: bool = False
) -> tuple[OrderDraft, list[Part]] | None:
    """The order that a part of the line tells, and its places when the part begins at `start`; None when it is none.

    With `verb_said` "ordered" stood before. The amount is the number at the end, before or after its currency; a day
    may follow it ("yesterday"). BadInput for an amount that is grouped in no known way.
    """
    if len(text) > LONGEST:
        return None
    tokens = Tokens(text)
    verb = _ORDERED.take(tokens, 0)
    if (verb is None and not verb_said) or (verb and verb[1] >= tokens.count):
        return None
    begin = tokens[verb[1] - 1].end if verb else 0
    for day_begin, on in _days(text, begin, now, settings):
        amount = _amount(text, begin, day_begin)
        if amount is None:
            continue
        what, what_end = _what(text, begin, amount[0])
        if what_end <= begin or not any(sign.isalpha() for sign in what) or _PRICE_BEFORE.search(what):
            continue
        digits = text[amount[1] : amount[2]]
        if digits.count(".") > 1 and "," not in digits and not _WESTERN.fullmatch(digits):
            continue  # a version or a date: 1.2.3
        units = read_amount(digits, settings.currency)
        order = OrderDraft(what, units, on.date(), text[amount[0] : day_begin].strip())
        return order, _parts(start, (0, begin, what_end, amount[0], day_begin, len(text)))
    return None


def _days(text: str, begin: int, now: datetime, settings: Settings) -> list[tuple[int, datetime]]:
    """Where the words of the order may end and on which day it was: first with a day behind the amount, then today."""
    tail = max(begin, len(text) - LOOKS_AT)
    try:
        found = dates.find(text[tail:], now, settings, past=True)
    except BadInput:
        found = None
    today = [(len(text), now)]
    if found is None or found.repeat or text[tail + found.spans[-1][1] :].strip(" .!") or found.due.day > now.date():
        return today
    day = datetime.combine(found.due.day, now.timetz())
    return [(tail + found.spans[-1][0], day), *today]


def _amount(text: str, begin: int, end: int) -> tuple[int, int, int] | None:
    """The last number with nothing but its currency around it: where the amount begins, its digits begin and end."""
    tail = max(begin, end - LOOKS_AT)
    last = next(iter(reversed(list(_NUMBER.finditer(text, tail, end)))), None)
    if last is None or not _is_currency(text[last.end() : end].strip(" .!,;:-–")):
        return None
    before = text[tail : last.start()].rstrip()
    if before and before[-1].isalnum() and last.start() == tail + len(before) and not _ends_in_code(before):
        return None  # "A4" is no amount
    place = last.start()
    if before and before[-1] in words.CURRENCY_SIGNS:
        place = tail + len(before) - 1
    elif code := _ends_in_code(before):
        place = tail + len(before) - len(code)
    return place, last.start(), last.end()


def _ends_in_code(text: str) -> str:
    word = re.search(r"[^\W\d_]+\Z", text[-10:])
    return word.group() if word and len(word.group()) > 1 and fold(word.group()) in words.CURRENCIES else ""


def _is_currency(text: str) -> bool:
    return not text or fold(text) in words.CURRENCIES or text in words.CURRENCY_SIGNS


def _what(text: str, begin: int, end: int) -> tuple[str, int]:
    """The words for what was bought, without a "for" or a comma that leads to the amount, and where they end."""
    tokens = Tokens(text[begin:end])
    count = tokens.count
    while count and tokens[count - 1].word in words.BEFORE_AMOUNT:
        count -= 1
    first = 0
    while first < count and tokens[first].word in (":", ",", "-", "–"):
        first += 1
    if first == count:
        return "", begin
    return text[begin + tokens[first].start : begin + tokens[count - 1].end], begin + tokens[count - 1].end


def _parts(start: int, places: tuple[int, ...]) -> list[Part]:
    """The places of verb, goods, linking words, amount and day."""
    roles = (Role.MARK, Role.ORDER, Role.MARK, Role.AMOUNT, Role.DATE)
    pairs = zip(places, places[1:], roles, strict=False)
    return [Part(start + begin, start + end, role) for begin, end, role in pairs if begin < end]
