"""In which old code page a text was written, told by the letters of its words: each language has few of its own.

A wrong code page gives letters together that stand in no alphabet, signs inside words, capitals behind small letters,
or Chinese signs that nobody uses. Nothing here is ever sure; what is told is the likeliest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

# In use before UTF-8, the likelier one first: it wins a tie.
PAGES = ("cp1252", "cp1250", "cp1251", "cp1254", "cp932", "gb18030", "cp949", "euc-jp", "big5", "cp1253", "cp1255",
         "cp1256", "cp1257", "mac-roman", "cp850", "koi8-r", "koi8-u", "iso8859-2", "iso8859-15", "iso8859-5",
         "iso8859-7", "cp874", "cp852", "cp866", "mac-cyrillic", "mac-latin2")  # fmt: skip
_RARER = 0.05  # how much less each of them speaks for itself than the one before
MOST = 400  # bytes beyond ASCII that are looked at
# The letters beyond ASCII that a language uses, in small, the frequent ones first.
_WESTERN = ("üäöß", "éèàçêôîûëâïùœæÿ", "éáíóñúüçàèòï·ºª", "ãçáéíóêâúõàôü", "àèéìòùáíîç", "éëïèöüáóê", "øæåéöäüèó",
            "öäåéüøæš", "áðéíóúýþæö")  # fmt: skip
_LATIN = ("łąęóśćżźń", "áéířýčěšžůúňťďóäöü", "áéőóöíüúű", "áíčéšýžľúôňťäďĺŕó", "ćčžšđ", "ăîâșțşţá", "ıüşçğöi\u0307âîû",
          "ėšžųūįąčęāīņļēģķ", "äõöüšž")  # fmt: skip
_OTHERS = ("οαιτνεσρςηυπκλμάγίόδώχήθφέβύξζψωϊϋΐΰ", "оеаинтсрвлкмдпуяьыгзбчйхжшюцщэфъёіїєґђјљњћџќѓѕў",
           "יוהלארתבשמנםדקעטפחגזכצסןךףץ״׳", "اليمنرتبدعسحهفقكجةشصزذطخأضىغؤءئثظآإپچگک",
           "านรอกเงมยลวดทสตะปบคหแจพชขใไโผศณธภซถฐฟฉฮญฎฏฑฒฬฤ"
           + "".join(map(chr, (*range(0xE31, 0xE3B), *range(0xE45, 0xE4F)))))  # fmt: skip
_SIGNS = frozenset("’‘“”„–—«»…·• \u00a0€£°§№™©®¡¿¨¤ªº")  # that stand beside words
# Of an Eastern code page its national set, the rows in which the signs of every day stand, and how much they speak.
EASTERN = {
    "cp932": ("euc-jp", range(0xA4, 0xD0), 1.0), "euc-jp": ("euc-jp", range(0xA4, 0xD0), 1.0),
    "gb18030": ("gb2312", range(0xB0, 0xD8), 1.0), "big5": ("big5", range(0xA4, 0xC7), 1.0),
    "cp949": ("euc-kr", range(0xB0, 0xC9), 1.02),
}  # fmt: skip
_HIGH = re.compile(rb"[\x80-\xff]")
_WORD = re.compile(rb"[0-9\x40-\xff]{1,200}")
_BEFORE = re.compile(rb"[0-9\x40-\x7e]{0,40}\Z")
_HIGH_SMALL = "".join(letter for letter in map(chr, range(0xDF, 0x250)) if letter.islower())
_SMALL = f"a-z{_HIGH_SMALL}"
_LARGE = "".join(letter for letter in map(chr, range(0xC0, 0x250)) if letter.isupper())
_FOREIGN = "\u0370-\u1fff\u3000-\ud7ff\uff00-\uffef"  # other letters than Latin ones
_STRANGE = re.compile(
    rf"[^\W\d_][¡-¨¬\xad¯-±³-¶¸¹¼-¿×÷ˆ˜‚-†‹-⋿]|[¢-§¬±-¹¼-¾†-‹][^\W\d_]|[{_SMALL}][{_LARGE}]|[{_SMALL}][A-Z](?=[à-ÿ])|[{_HIGH_SMALL}](?=[A-Z][a-z])"
    rf"|[A-Z][{_LARGE}](?=[{_SMALL}]|[A-Z][a-z])|[а-яёіїєґ][А-ЯЁІЇЄҐ]|[А-Я][А-ЯЁ][а-яё]|[α-ώ][Α-Ω]"
    rf"|[a-z]{{2}}[‘’“”„–—…](?!s\b|t\b)[a-z]|[A-Za-z][{_FOREIGN}]|[{_FOREIGN}][A-Za-z]"
    r"|[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd\ue000-\uf8ff\u2500-\u259f]"
)
_EAST_OF_VIENNA = re.compile(r"rz|cz|sz|zs|sk[aiy]?\b|ck[aiy]\b|[gnl]y|iæ\Z")


def likeliest(raw: bytes) -> str:
    """The code page in which the words beyond ASCII are most like words; the commoner where it makes no difference."""
    sample = b" ".join(_words(raw))
    best, most = PAGES[0], -1e9
    for rank, page in enumerate(PAGES):
        text = sample.decode(page, "replace")
        strange = rank * _RARER + 4 * len(_STRANGE.findall(text))
        if len(sample) * 2.1 - strange > most and (found := _familiar(text, page) - strange) > most + 1e-6:
            best, most = page, found
    return best


def _words(raw: bytes) -> Iterator[bytes]:
    """The words with bytes beyond ASCII, as many as make a difference."""
    at = seen = 0
    while seen < MOST and (high := _HIGH.search(raw, at)):
        before = _BEFORE.search(raw[max(at, high.start() - 40) : high.start()])
        begins = before[0] if before else b""
        word = (_WORD.match(raw, high.start()) or high)[0]
        at = high.start() + len(word)
        seen += sum(byte > 0x7F for byte in word)
        yield begins + word


def _familiar(text: str, page: str) -> float:
    """How much of a text is in letters of one language: that of each word, and that of all of them."""
    words = [word for word in text.split() if not word.isascii()]
    if page in EASTERN:
        return sum(4 * _of_every_day(letter, page) for word in words for letter in word if letter > "\x7f")
    each, together = 0.0, [0.0] * len(_languages())
    for word in words:
        found = _in_languages(word)
        each += max(found)
        together = [one + more for one, more in zip(together, found, strict=True)]
    return each + max(together)


def _of_every_day(letter: str, page: str) -> float:
    """How much a sign speaks for an Eastern code page."""
    reference, usual, most = EASTERN[page]
    try:
        row = letter.encode(reference)[0]
    except UnicodeEncodeError:
        return -0.5
    return most if row in usual else 0.5 if row < 0xA4 and row != 0x8E else 0.1


def _in_languages(word: str) -> list[float]:
    """How much the letters of a word beyond ASCII speak for each language."""
    small = word.lower()
    letters = [letter for letter in small if letter > "\x7f"]
    east = 0.3 if _EAST_OF_VIENNA.search(small) else 0.0
    size = 0.95 if (len(word) > 1 and word.isupper()) or (word[0] > "\x7f" and word[0].islower()) else 1.0
    return [
        size * sum(ranks.get(letter, 0.3 if letter in _SIGNS else -0.5) for letter in letters)
        - (east if western else 0)
        for western, ranks in _languages()
    ]


@cache
def _languages() -> tuple[tuple[bool, Mapping[str, float]], ...]:
    """For each alphabet whether it is of Western Europe, and how much a letter speaks for it: frequent ones more."""
    found = []
    for alphabets, most in ((_WESTERN, 1.0), (_LATIN, 0.9), (_OTHERS, 0.9)):
        for letters in alphabets:
            ranks = {letter: most - 0.4 * place / len(letters) for place, letter in enumerate(letters)}
            found.append((alphabets is _WESTERN, ranks))
    return tuple(found)
