"""Names that may be one person's: the same in another order, with initials, a slip of the pen, another form of company.

Names are compared within blocks of those that share a word, a beginning or an end, never each with each.
rules: the same people.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from heapq import merge
from itertools import combinations, islice, product
from typing import NamedTuple

from crmnotes.rules.folding import fold
from crmnotes.rules.people import TITLES, name_key

# What a firm is in law, with all its letters together ("s.r.o." is three words).
FORMS = frozenset((
    "ltd", "limited", "llc", "llp", "lp", "plc", "inc", "incorporated", "corp", "corporation", "co", "company",
    "cic", "pty", "gmbh", "mbh", "ggmbh", "ag", "kg", "kgaa", "ohg", "ug", "gbr", "ek", "ev", "eg", "partg", "sarl",
    "sas", "sasu", "eurl", "sa", "sci", "snc", "srl", "srls", "spa", "sl", "slu", "sau", "sll", "bv", "nv", "vof",
    "cv", "bvba", "ab", "hb", "asa", "as", "ans", "aps", "is", "oy", "oyj", "tmi", "ks", "doo", "sro", "zoo",
    "spzoo", "spolka", "kft", "zrt", "bt", "ood", "eood", "kk", "sdn", "bhd", "pte", "pvt", "se"
))  # fmt: skip
JOINING = frozenset(["and", "und", "og", "och", "et", "en", "the"])
WRITTEN_OUT = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))  # Mueller is Müller, Aage is Åge
SOUNDS = {"c": "k", "v": "f", "y": "i", "j": "i"}  # first letters that stand for each other
LONG = 8  # in a word of so many letters two may be wrong
FEW = 60  # of one name: so many are compared with each other
BLOCK = 300  # in a larger block only names that begin or end alike are compared,
REACH = 30  # and where those are still more, only neighbours in the order of their letters
TOLD_EVERY = 200
PIECE = 5000  # so many are sorted at once
FOREIGN = str.maketrans("аеорсухіјѕԁӏмкνορικτυχ", "aeopcyxijsdlmkvopiktyx")
"""Letters of Cyrillic and Greek that look like Latin ones: in a Latin word nobody can tell them apart. faults: 25."""

Look = Callable[[int, int], object]


class Reason(StrEnum):
    """Why two may be the same, the strongest first."""

    UID = "uid"
    EMAIL = "email"
    NAME_COMPANY = "name_company"
    PHONE = "phone"
    NAME = "name"
    ALIKE = "alike"


class Somebody(NamedTuple):
    """What is compared of a customer: name, company and birthday as ISO text."""

    id: int
    uid: str
    name: str
    company: str = ""
    born: str = ""


class Form(NamedTuple):
    """A name taken apart: its words as spoken, without titles and forms of company."""

    words: tuple[str, ...]

    @property
    def key(self) -> tuple[str, ...]:
        """The words in one order."""
        return tuple(sorted(self.words))

    @property
    def joined(self) -> str:
        """All letters together."""
        return "".join(self.words)


def form(name: str) -> Form:
    """A name taken apart: "Schmidt, Anna" and "Anna Schmidt" are one, and so are "Holm Ltd." and "Holm"."""
    parts = [found for part in name.split(",") if (found := _words(part))]
    words = [word for part in (reversed(parts) if len(parts) == 2 else parts) for word in part]
    return Form(tuple(words or fold(name).split()))


def _words(text: str) -> list[str]:
    """The words of a part of a name; none when it is nothing but a form of company."""
    found = re.findall(r"[^\W_]+", fold(text).replace("'", ""))
    words = [word for word in found if word not in JOINING] or found
    size = len(words)
    while size:
        tail = next((n for n in range(1, 5) if n <= size and "".join(words[size - n : size]) in FORMS), 0)
        if not tail:
            break
        size -= tail
    words = words[:size]
    return [_plain(word) for word in words if word not in TITLES] or [_plain(word) for word in words]


def _plain(word: str) -> str:
    """A word with letters that are often written as two written as one, and each in the script of the others."""
    if not word.isascii() and any("a" <= letter <= "z" for letter in word):
        word = word.translate(FOREIGN)
    if len(word) > 3:
        for two, one in WRITTEN_OUT:
            word = word.replace(two, one)
    return word


@lru_cache(maxsize=65536)
def _firm(company: str) -> str:
    return form(company).joined if company else ""


def speak_against(one: Somebody, other: Somebody) -> bool:
    """Whether two of names that look alike are told apart: each at a firm of their own, or born on another day."""
    if one.born and other.born and one.born[-5:] != other.born[-5:]:
        return True
    if one.born[:4].isdigit() and other.born[:4].isdigit() and one.born != other.born:
        return True
    mine, theirs = _firm(one.company), _firm(other.company)
    return bool(mine and theirs) and mine not in theirs and theirs not in mine and not _slip(mine, theirs)


def by_name(one: Somebody, other: Somebody) -> Reason | None:
    """What the names of two say: the same name (case, accents, titles and order apart) at one firm, the same, alike."""
    if name_key(one.name) == name_key(other.name):
        both = bool(one.company) and _firm(one.company) == _firm(other.company)
        return Reason.NAME_COMPANY if both else Reason.NAME
    return Reason.ALIKE if alike(form(one.name), form(other.name)) else None


def pairs(people: Iterable[Somebody], look: Look | None = None) -> Iterator[tuple[Somebody, Somebody]]:
    """Each two whose names are the same or look alike and whom nothing tells apart, once.

    `look` hears how many of how many blocks are done and may raise to stop.
    """
    bearers: dict[tuple[str, ...], list[Somebody]] = defaultdict(list)
    forms: dict[tuple[str, ...], Form] = {}
    for one in people:
        apart = form(one.name)
        bearers[apart.key].append(one)
        forms.setdefault(apart.key, apart)
    for several in bearers.values():
        yield from _not_apart(combinations(several[:FEW], 2))
    for mine, theirs in likenesses(list(forms.values()), look):
        yield from _not_apart(product(bearers[mine.key][:FEW], bearers[theirs.key][:FEW]))


def _not_apart(found: Iterable[tuple[Somebody, Somebody]]) -> Iterator[tuple[Somebody, Somebody]]:
    return ((one, other) for one, other in found if not speak_against(one, other))


def likenesses(forms: Sequence[Form], look: Look | None = None) -> Iterator[tuple[Form, Form]]:
    """Each two of different names that look alike, once. `look` as in `pairs`."""
    by_key = {one.key: one for one in forms}
    seen: set[frozenset[tuple[str, ...]]] = set()
    for one, other in _candidates(forms, by_key, look):
        both = frozenset((one.key, other.key))
        if len(both) == 2 and both not in seen and alike(one, other):
            seen.add(both)
            yield one, other


def _candidates(forms: Sequence[Form], by_key: dict[tuple[str, ...], Form], look: Look | None) -> Iterator[
    tuple[Form, Form]
]:  # fmt: skip
    """Each two that may look alike: by blocks, by what is left without a word, by a word and initials."""
    sharing: dict[str, dict[str, list[Form]]] = defaultdict(lambda: defaultdict(list))
    ends: dict[str, dict[str, list[Form]]] = defaultdict(lambda: defaultdict(list))
    bare: dict[str, list[Form]] = defaultdict(list)
    for one in forms:
        for place, word in enumerate(one.key):
            without = one.key[:place] + one.key[place + 1 :]
            if len(without) > 1 and without in by_key:
                yield one, by_key[without]
            if without and len(word) > 1:
                sharing[word]["".join(without)].append(one)
        for end in {one.joined[:3] + "-", "-" + one.joined[-3:]}:
            ends[end][one.joined].append(one)
        if any(len(word) == 1 for word in one.words) and len(longest := max(one.words, key=len)) > 2:
            bare[longest].append(one)
    for word, abbreviated in bare.items():
        rest = [other for several in sharing[word].values() for other in several]
        yield from product(abbreviated, rest)
    done, total = 0, len(sharing) + len(ends)
    for blocks in (sharing, ends):
        while blocks:  # each is let go when it is done: all at once would hold up whoever else wants to run
            if look is not None and done % TOLD_EVERY == 0:
                look(done, total)
            yield from _near(blocks.popitem()[1])
            done += 1


def _near(block: dict[str, list[Form]]) -> Iterator[tuple[Form, Form]]:
    """Each two of a block whose texts differ in two letters at most."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    for several in block.values():
        yield from combinations(several[:FEW], 2)
    for texts in _cut_small(_in_order(block)):
        reach = len(texts) if len(texts) <= BLOCK else REACH
        for place, text in enumerate(texts):
            later = texts[place + 1 : place + 1 + reach]
            for found, _, _ in process.extract(text, later, scorer=OSA.distance, score_cutoff=2, limit=None):
                yield from product(block[text][:FEW], block[found][:FEW])


def _in_order(texts: Iterable[str], key: Callable[[str], str] | None = None) -> list[str]:
    """The texts sorted, a piece at a time: to sort very many at once would hold up whoever else wants to run."""
    walk = iter(texts)
    pieces = []
    while piece := list(islice(walk, PIECE)):
        pieces.append(sorted(piece, key=key))
    return list(merge(*pieces, key=key)) if len(pieces) > 1 else pieces[0] if pieces else []


def _cut_small(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """A block as it is, or a large one as smaller ones of those that begin, and of those that end, with one letter."""
    if len(texts) <= BLOCK:
        yield texts
        return
    for place in (0, -1):
        smaller: dict[str, list[str]] = defaultdict(list)
        for text in _in_order(texts, (lambda text: text[::-1]) if place else None):
            smaller[text[:2] if place == 0 else text[-2:]].append(text)
        yield from smaller.values()


def alike(one: Form, other: Form) -> bool:
    """Whether two names look alike: spaces, a middle name, initials, slips of the pen."""
    if one.joined == other.joined or one.key == other.key:
        return True
    if len(one.words) != len(other.words):
        shorter, longer = sorted((one, other), key=lambda apart: len(apart.words))
        spaced = len(one.joined) >= LONG and _slip(one.joined, other.joined)
        return spaced or _middle_left_out(shorter.words, longer.words)
    mine, theirs = _unshared(one.key, other.key)
    if len(mine) > 2 or any(not word.isalpha() for word in (*mine, *theirs)):
        return False
    shared = len(one.words) - len(mine)
    lasting = any(len(word) > 2 for word in set(one.words) & set(other.words))
    return any(_all_fit(mine, order, shared, lasting) for order in (theirs, theirs[::-1]))


def _middle_left_out(shorter: Sequence[str], longer: Sequence[str]) -> bool:
    """Whether one has a word more, inside or an initial, and at least two words are the same."""
    missing, foreign = _unshared(longer, shorter)
    if foreign or len(missing) != 1 or len(shorter) < 2:
        return False
    return len(missing[0]) == 1 or missing[0] not in (longer[0], longer[-1])


def _unshared(mine: Sequence[str], theirs: Sequence[str]) -> tuple[list[str], list[str]]:
    """The words that only one of two names has."""
    only, left = list[str](), list(theirs)
    for word in mine:
        if word in left:
            left.remove(word)
        else:
            only.append(word)
    return only, left


def _all_fit(mine: Sequence[str], theirs: Sequence[str], shared: int, lasting: bool) -> bool:
    """Whether words that differ stand for each other: an initial beside a word that both have, or a slip."""
    for word, other in zip(mine, theirs, strict=True):
        if min(len(word), len(other)) == 1:
            if not lasting or word[0] != other[0]:
                return False
        elif not _slip(word, other, alone=not shared):
            return False
    return True


def _begin_alike(word: str, other: str) -> bool:
    """Whether two words begin with one sound, or with two letters swapped: Lena is not Elena, and Carl is Karl."""
    swapped = len(word) == len(other) and word[1::-1] == other[:2]
    return swapped or SOUNDS.get(word[0], word[0]) == SOUNDS.get(other[0], other[0])


def _slip(word: str, other: str, *, alone: bool = False) -> bool:
    """Whether two words differ by a slip: one letter, in long words two; a word that stands alone must be longer."""
    from rapidfuzz.distance import OSA

    least = min(len(word), len(other))
    allowed = 2 if least >= LONG else 1 if least > (4 if alone else 3) and _begin_alike(word, other) else 0
    return allowed > 0 and OSA.distance(word, other, score_cutoff=allowed) <= allowed
