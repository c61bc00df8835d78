"""Finding customers, notes and promises as one types: every word quoted, every walk bounded.

Notes come newest first without reading all that match: those among the notes that happened last are taken, which
are known by heart; only where they are too few are the newest rows that match read and sorted as well.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from crmnotes.store.asked import Asked, Latest, once, question
from crmnotes.store.database import Store
from crmnotes.store.triggers import SPACELESS

LONGEST_QUERY = 1000  # letters that are looked at
WORDS = 8
LONGEST_WORD = 64
CANDIDATES = 500  # matches whose rows are looked up, taken from the end of an index
NEWEST = 3000  # notes that happened last, whose order is known; and matches that are looked for among them
FEW = 50  # customers whose notes are quicker to list than matches to look up
ANY_ROW = 2**63 - 1
PREFIXES = 3  # letters up to which the index holds the beginnings of words themselves
ENDINGS = 40  # words that begin with the unfinished one, looked for one by one
TRIGRAMS = 400  # continuations of one or two letters in a script without spaces
RANKED_FROM = 3  # letters from which ranking is worth its pass over all matches
PHONE_FROM = 3  # digits
PHONE_TAIL = 8  # digits of a longer number that must agree: country codes and trunk zeros differ
LAST_LETTER = "\U0010ffff"
SPACELESS_LETTER = re.compile(f"[{SPACELESS}]")

BY_NAME = """
SELECT s.customer FROM standing s CROSS JOIN customers c ON c.id = s.customer
WHERE s.sort_key >= ?1 AND s.sort_key < ?2 AND c.trashed_at IS NULL ORDER BY s.sort_key, s.customer LIMIT ?3
"""
CUSTOMERS = """
SELECT f.rowid FROM customers_fts f CROSS JOIN customers c ON c.id = f.rowid
WHERE customers_fts MATCH ?1 AND c.trashed_at IS NULL {order} LIMIT ?2
"""
RANKED = CUSTOMERS.format(order="ORDER BY bm25(customers_fts, 10, 6, 1, 2), f.rowid")
UNRANKED = CUSTOMERS.format(order="")
WAYS = """
SELECT w.customer FROM (SELECT rowid FROM {index} WHERE {index} MATCH ?1 LIMIT ?3) f
CROSS JOIN ways w ON w.id = f.rowid CROSS JOIN customers c ON c.id = w.customer
WHERE c.trashed_at IS NULL GROUP BY w.customer ORDER BY min(w.position), w.customer LIMIT ?2
"""
BY_WAY, BY_PHONE = WAYS.format(index="ways_fts"), WAYS.format(index="phones_fts")
LAST_ROWS = """
SELECT json_group_array(rowid) FROM (
    SELECT rowid FROM {index} WHERE {index} MATCH ?1 AND rowid <= ?3 ORDER BY rowid DESC LIMIT ?2)
"""
HAPPENED_LAST = "SELECT id FROM notes WHERE trashed_at IS NULL ORDER BY happened_at DESC, id DESC LIMIT ?"
TRASHED = "(SELECT id FROM customers WHERE trashed_at IS NOT NULL)"  # few: no row of theirs need be looked up
NOTES_IN_ORDER = f"""
SELECT n.id FROM json_each(?1) j CROSS JOIN notes n ON n.id = j.value
WHERE n.trashed_at IS NULL AND n.customer NOT IN {TRASHED} LIMIT ?2
"""
NOTES_SHOWN = NOTES_IN_ORDER.replace("LIMIT", "ORDER BY n.happened_at DESC, n.id DESC LIMIT")
PROMISES_SHOWN = f"""
SELECT p.id FROM json_each(?1) j CROSS JOIN promises p ON p.id = j.value
WHERE p.trashed_at IS NULL AND p.customer NOT IN {TRASHED}
ORDER BY p.state <> 'open', p.made_at DESC, p.id DESC LIMIT ?2
"""
CUSTOMERS_SHOWN = """
SELECT c.id FROM json_each(?1) j CROSS JOIN customers c ON c.id = j.value WHERE c.trashed_at IS NULL LIMIT ?2
"""
OF_CUSTOMERS = """
SELECT n.id FROM json_each(?1) j CROSS JOIN notes n ON n.id = j.value
WHERE n.customer IN (SELECT value FROM json_each(?2))
"""
NOTES_OF = "SELECT id FROM notes WHERE customer IN (SELECT value FROM json_each(?))"
VOCABULARY = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.{index}_{kind} USING fts5vocab(main, {index}, {kind})"
CONTINUED = "SELECT term FROM temp.{index}_row WHERE term >= ?1 AND term < ?2 LIMIT ?3"
NEXT_TERM = "SELECT term FROM temp.{index}_instance WHERE term >= ? LIMIT 1"


class Hits(NamedTuple):
    """Ids of what was found, the best first; trashed rows are left out."""

    customers: list[int]
    notes: list[int]
    promises: list[int]


def search(store: Store, words: str, limit: int = 50) -> Hits:
    """Finds what holds all the words, the last one perhaps unfinished; any text is a fair question.

    Customers are found by name, firm, facts, e-mail and phone digits too. At most `limit` of each kind.
    """
    typed = split(words)
    if not typed:
        return Hits([], [], [])
    with question(store) as asked:
        return _hits(store, asked, typed, words, limit)


def _hits(store: Store, asked: Asked, typed: Sequence[str], words: str, limit: int) -> Hits:
    """What is found, by the script of the words and how many they are."""
    if any(SPACELESS_LETTER.search(word) for word in typed):
        return _in_scripts_without_spaces(store, asked, typed, limit)
    if len(typed) == 1 and len(typed[0]) == 1:
        return Hits(_by_first_letters(store, typed[0], limit), [], [])
    query = match_text(typed)
    notes = _notes(store, asked, partial(_last_with, store, "notes_fts", typed), limit)
    if len(typed) > 1 and len(notes) < limit:
        notes = _ids(store, NOTES_SHOWN, _json([*notes, *_said_by(store, typed)]), limit)
    return Hits(
        _customers(store, typed, query, words, limit),
        notes,
        _promises(store, _last_with(store, "promises_fts", typed), limit),
    )


def split(words: str) -> list[str]:
    """The words to look for: those with a letter or digit, bounded in number and length."""
    text = unicodedata.normalize("NFC", words[:LONGEST_QUERY]).encode("utf-8", "replace").decode("utf-8")
    found = [word[:LONGEST_WORD] for word in text.replace("\0", " ").split()]
    return [word for word in found if any(map(str.isalnum, word))][:WORDS]


def match_text(typed: Sequence[str]) -> str:
    """The words in the engine's query language: each quoted, and the last may go on.

    A single letter at the end of several words is not looked for: nearly everything holds one.
    """
    whole = typed[:-1] if len(typed) > 1 and len(typed[-1]) == 1 else typed
    parts = [_quoted(word, goes_on=word is typed[-1]) for word in whole]
    return " AND ".join(parts)


def _quoted(word: str, *, goes_on: bool = False) -> str:
    """One word as a phrase, in all its spellings where they differ."""
    star = " *" if goes_on else ""
    spellings = dict.fromkeys(way for spelt in _spelt(word) for way in (spelt, unicodedata.normalize("NFD", spelt)))
    quoted = ['"' + spelling.replace('"', '""') + '"' + star for spelling in spellings]
    return quoted[0] if len(quoted) == 1 else f"({' OR '.join(quoted)})"


def _spelt(word: str) -> list[str]:
    """A word with ß and with ss: the index folds accents but keeps these apart, people do not."""
    small = word.lower()
    if "ß" in small:
        return [word, small.replace("ß", "ss")]
    return [word, small.replace("ss", "ß")] if "ss" in small else [word]


def _finished(store: Store, index: str, typed: Sequence[str]) -> str:
    """The query for an index with the unfinished word replaced by the words that begin so, when they are few.

    The engine would gather all rows of all those words before it gave the first; words it walks from the newest.
    """
    word, query = typed[-1].lower(), match_text(typed)
    if len(word) <= PREFIXES or not (word.isascii() and word.isalnum()):
        return query
    store.make_temporary(VOCABULARY.format(index=index, kind="instance"))
    words = [found for spelt in _spelt(word) for found in _continued(store, index, spelt)]
    if len(words) > ENDINGS:
        return query
    endings = [_quoted(ending) for ending in words or [word]]
    last = endings[0] if len(endings) == 1 else f"({' OR '.join(endings)})"
    return " AND ".join([*map(_quoted, typed[:-1]), last])


def _continued(store: Store, index: str, word: str) -> Iterator[str]:
    """The words of an index that begin so, one more than are of use at most."""
    start = word
    for _ in range(ENDINGS + 1):
        found = store.one(NEXT_TERM.format(index=index), (start,))
        if found is None or not found[0].startswith(word):
            return
        yield found[0]
        start = found[0] + "\x01"


def _customers(store: Store, typed: Sequence[str], query: str, words: str, limit: int) -> list[int]:
    """The first customers that are found; what comes later is looked for only while there is room."""
    found: dict[int, None] = {}
    for more in _customers_in_turn(store, typed, query, words, limit):
        found |= dict.fromkeys(more)
        if len(found) >= limit:
            break
    return list(found)[:limit]


def _customers_in_turn(store: Store, typed: Sequence[str], query: str, words: str, limit: int) -> Iterator[list[int]]:
    """Customers by the start of their name, their own words, their ways and their phone digits."""
    if len(typed) == 1:
        yield _by_first_letters(store, typed[0], limit)
    ranked = len(typed[-1]) >= RANKED_FROM or len(typed) > 1
    yield _people(store, RANKED if ranked else UNRANKED, query, limit)
    yield _ids(store, BY_WAY, query, limit, CANDIDATES)
    digits = _digits(words)
    if digits:
        yield _ids(store, BY_PHONE, f'"{digits}"', limit, CANDIDATES)


def _people(store: Store, sql: str, query: str, most: int) -> list[int]:
    """The first customers whose own words match."""
    return once(store, sql, query, most, lambda: _ids(store, sql, query, most))


def _by_first_letters(store: Store, letters: str, limit: int) -> list[int]:
    """Customers whose name begins so, in name order, straight from the name index."""
    plain = unicodedata.normalize("NFKD", letters.casefold())
    folded = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return _ids(store, BY_NAME, folded, folded + LAST_LETTER, limit)


def _digits(words: str) -> str:
    """The digits of what looks like a phone number, without what differs between ways to write it; else nothing."""
    text = words[:LONGEST_QUERY].strip()
    digits = "".join(sign for sign in text if sign in "0123456789")
    if len(digits) < PHONE_FROM or text.strip("+0123456789 ()/.-\u00a0\u202f"):
        return ""
    digits = digits.lstrip("0") if len(digits.lstrip("0")) >= PHONE_FROM else digits
    return digits[-PHONE_TAIL:]


def _last_with(
    store: Store, index: str, typed: Sequence[str], most: int = CANDIDATES, highest: int = ANY_ROW
) -> list[int]:
    """The newest rows of an index that hold all the words, the last perhaps unfinished."""

    def ask() -> list[int]:
        return _last_rows(store, index, _finished(store, index, typed), most, highest)

    return once(store, (index, highest), match_text(typed), most, ask)


def _last_rows(store: Store, index: str, query: str, most: int = CANDIDATES, highest: int = ANY_ROW) -> list[int]:
    """The newest rows of an index that match, up to that row and no more than `most`."""

    def ask() -> list[int]:
        found: list[int] = json.loads(store.execute(LAST_ROWS.format(index=index), (query, most, highest))[0][0])
        return found

    return once(store, (index, highest), query, most, ask)


def _notes(store: Store, asked: Asked, newest: Callable[..., list[int]], limit: int) -> list[int]:
    """Notes that match, newest first: among those that happened last, and if need be among the newest rows.

    `newest` tells so many of the rows that match, the newest first, if need be up to a row.
    """
    rows = last = newest(NEWEST)
    if len(rows) <= limit:
        return _ids(store, NOTES_SHOWN, _json(rows), limit)
    if asked.latest is None:
        asked.latest = _latest(store)
    places, highest = asked.latest
    if len(rows) == NEWEST and rows[NEWEST // 2] > highest:  # old notes that came in late hide them
        last = newest(NEWEST, highest)
    recent = sorted(places.keys() & last, key=places.__getitem__)
    found = _ids(store, NOTES_IN_ORDER, _json(recent), limit)
    return found if len(found) == limit else _ids(store, NOTES_SHOWN, _json([*recent, *rows[:CANDIDATES]]), limit)


def _latest(store: Store) -> Latest:
    places = {number: place for place, number in enumerate(_ids(store, HAPPENED_LAST, NEWEST))}
    return Latest(places, max(places, default=0))


def _promises(store: Store, rows: list[int], limit: int) -> list[int]:
    """Of these promises open ones first, then by the moment they were made, newest first."""
    return _ids(store, PROMISES_SHOWN, _json(rows), limit) if rows else []


def _said_by(store: Store, typed: Sequence[str]) -> list[int]:
    """Notes that hold all but one of the words, by customers who hold that one: "maria linen"."""
    found: list[int] = []
    for place, word in enumerate(typed):
        others = [*typed[:place], *typed[place + 1 :]]
        if len(word) > 1 and any(len(other) > 1 for other in others):  # nearly every note holds a single letter
            who = _people(store, UNRANKED, _quoted(word, goes_on=True), CANDIDATES)
            found += _said_by_them(store, who, others) if who else []
    return found[: 2 * CANDIDATES]


def _said_by_them(store: Store, who: list[int], typed: Sequence[str]) -> list[int]:
    """The newest notes that hold all the words and that are with one of these customers, the newest row first."""
    rows = _last_with(store, "notes_fts", typed)
    if not rows:
        return []
    if len(who) > FEW:
        return _ids(store, OF_CUSTOMERS, _json(rows), _json(who))
    theirs = set(_ids(store, NOTES_OF, _json(who)))
    return [number for number in rows if number in theirs]


def _in_scripts_without_spaces(store: Store, asked: Asked, typed: Sequence[str], limit: int) -> Hits:
    """Parts of words, through the small trigram indexes."""

    def query(index: str) -> str:
        return " AND ".join(_letters(store, index, word) for word in typed)

    customers = _last_rows(store, "customers_parts", query("customers_parts"))
    return Hits(
        _ids(store, CUSTOMERS_SHOWN, _json(customers), limit),
        _notes(store, asked, partial(_last_rows, store, "notes_parts", query("notes_parts")), limit),
        _promises(store, _last_rows(store, "promises_parts", query("promises_parts")), limit),
    )


def _letters(store: Store, index: str, word: str) -> str:
    """A word for a trigram index; one or two letters become the trigrams of the index that begin so."""
    if len(word) > 2:
        return _quoted(word)
    store.make_temporary(VOCABULARY.format(index=index, kind="row"))
    plain = word.casefold()
    terms = [row[0] for row in store.execute(CONTINUED.format(index=index), (plain, plain + LAST_LETTER, TRIGRAMS))]
    return f"({' OR '.join(_quoted(term) for term in terms)})" if terms else _quoted(word + LAST_LETTER * 2)


def _ids(store: Store, sql: str, *params: Any) -> list[int]:
    """The first column of a statement."""
    return [row[0] for row in store.execute(sql, params)]


def _json(ids: Iterable[int]) -> str:
    """Ids as one parameter, each once, in their order."""
    return json.dumps(list(dict.fromkeys(ids)))
