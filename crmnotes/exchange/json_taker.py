"""Takes values out of a dictionary that somebody wrote, each checked for its kind; what is left over is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any, TypeVar

from crmnotes.exchange.cells import HALF, clean
from crmnotes.sentences import Phrase, Sentence

Choice = TypeVar("Choice", bound=StrEnum)
DEEPEST = 50  # levels of keys that nobody knows
MOST = 2**53  # larger numbers are not the same in every program


class BadRecord(Exception):
    """A record that cannot be taken in: its `sentence` says why, as the end of one."""

    def __init__(self, words: Phrase, *values: object) -> None:
        """The words, with `{}` for each value."""
        self.sentence = Sentence(words, *values)
        super().__init__(self.sentence)


class Taker:
    """Hands out the values of one record by key; an absent or null one is its default."""

    def __init__(self, value: Any) -> None:
        if not isinstance(value, dict):
            raise BadRecord("it is no record in braces")
        self.left = dict(value)
        self._inside: dict[str, Taker | dict[str, Taker]] = {}  # records inside this one, asked for by their own keys

    def text(self, key: str, default: str = "") -> str:
        """A text."""
        found = self.text_or_none(key)
        return default if found is None else found

    def text_or_none(self, key: str) -> str | None:
        """A text, or None."""
        value = self.left.pop(key, None)
        if value is not None and not isinstance(value, str):
            raise BadRecord('its "{}" is no text', key)
        return value if value is None else clean(value)

    def needed_text(self, key: str) -> str:
        """A text that must not be empty."""
        found = self.text(key).strip()
        if not found:
            raise BadRecord('it has no "{}"', key)
        return found

    def number(self, key: str, default: int, *, least: int = -MOST, most: int = MOST) -> int:
        """A whole number within limits."""
        found = self.number_or_none(key, least=least, most=most)
        return default if found is None else found

    def number_or_none(self, key: str, *, least: int = -MOST, most: int = MOST) -> int | None:
        """A whole number within limits, or None."""
        value = self.left.pop(key, None)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise BadRecord('its "{}" is no whole number that fits', key)
        return value

    def flag(self, key: str, default: bool) -> bool:
        """true or false."""
        value = self.left.pop(key, None)
        if value is not None and not isinstance(value, bool):
            raise BadRecord('its "{}" is neither true nor false', key)
        return default if value is None else value

    def choice(self, key: str, kind: type[Choice], default: Choice | None = None) -> Choice:
        """One of the words of a kind; without a default it must be there."""
        value = self.left.pop(key, None)
        if value is None and default is not None:
            return default
        try:
            return kind(value)
        except ValueError:
            raise BadRecord('its "{}" is none of {}', key, ", ".join(kind)) from None

    def one_of(self, key: str, words: Sequence[str]) -> str | None:
        """One of some words, or None."""
        value = self.left.pop(key, None)
        if value is None:
            return None
        if not isinstance(value, str) or value not in words:
            raise BadRecord('its "{}" is none of {}', key, ", ".join(words))
        return value

    def day(self, key: str) -> date:
        """A day of the calendar, which must be there."""
        found = self.day_or_none(key)
        if found is None:
            raise BadRecord('it has no "{}"', key)
        return found

    def day_or_none(self, key: str) -> date | None:
        """A day of the calendar such as 2026-11-24, or None."""
        value = self.text_or_none(key)
        try:
            return date.fromisoformat(value) if value else None
        except ValueError:
            raise BadRecord('its "{}" is no day such as 2026-11-24', key) from None

    def wall_time_or_none(self, key: str) -> time | None:
        """A time on the wall such as 15:00, or None."""
        value = self.text_or_none(key)
        try:
            found = time.fromisoformat(value) if value else None
        except ValueError:
            found = None
        if value and (found is None or found.tzinfo):
            raise BadRecord('its "{}" is no time such as 15:00', key)
        return found.replace(second=0, microsecond=0) if found else None

    def instant(self, key: str) -> datetime:
        """A moment in UTC, to the second, which must be there."""
        found = self.instant_or_none(key)
        if found is None:
            raise BadRecord('it has no "{}"', key)
        return found

    def instant_or_none(self, key: str) -> datetime | None:
        """A moment in UTC, to the second, or None; it must say its offset."""
        value = self.text_or_none(key)
        if not value:
            return None
        try:
            moment = datetime.fromisoformat(value)
            if moment.tzinfo is not None:
                return moment.astimezone(UTC).replace(microsecond=0)
        except (ValueError, OverflowError):
            pass
        raise BadRecord('its "{}" is no moment with an offset, such as 2026-11-24T15:00:00Z', key)

    def items(self, key: str) -> list[Any]:
        """The members of a list."""
        value = self.left.pop(key, None)
        if value is not None and not isinstance(value, list):
            raise BadRecord('its "{}" is no list', key)
        return value or []

    def texts(self, key: str) -> list[str]:
        """The members of a list of texts, without empty ones."""
        values = self.items(key)
        if not all(isinstance(value, str) for value in values):
            raise BadRecord('its "{}" holds something that is no text', key)
        return [text for value in values if (text := clean(value).strip())]

    def text_map(self, key: str) -> dict[str, str]:
        """Texts by name."""
        value = self.left.pop(key, None) or {}
        if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
            raise BadRecord('its "{}" are not names with texts', key)
        return {clean(name): clean(text) for name, text in value.items()}

    def part(self, key: str) -> Taker | None:
        """A record inside this one, or None."""
        value = self.left.pop(key, None)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise BadRecord('its "{}" is no record in braces', key)
        taken = self._inside[key] = Taker(value)
        return taken

    def parts(self, key: str, known_by: Sequence[str] = ()) -> list[Taker]:
        """The records of a list inside this one; those whose order may change are known by some of their keys."""
        values = self.items(key)
        taken = [Taker(value) for value in values]
        self._inside[key] = {name_of(number, value, known_by): one for number, (value, one) in enumerate(
            zip(values, taken, strict=True))}  # fmt: skip
        return taken

    def refs(self, *keys: str, **renamed: str) -> dict[str, str]:
        """The records that it points to, by key; `renamed` gives another name to a key's value."""
        names = renamed or {key: key for key in keys}
        found = {name: self.text(key) for name, key in names.items()}
        return {name: uid for name, uid in found.items() if uid}

    def rest(self) -> dict[str, Any]:
        """What nobody asked for, that of records inside under their own key (see `with_rest`).

        BadRecord when it is nested so deeply that it could not be written again.
        """
        level: list[Any] = list(self.left.values())
        for _ in range(DEEPEST + 1):
            if not level:
                kept: dict[str, Any] = whole_signs(self.left)
                return kept | self._rest_inside()
            level = [inner for value in level for inner in _inside(value)]
        raise BadRecord("it holds something nested too deeply")

    def _rest_inside(self) -> dict[str, Any]:
        found = {}
        for key, inside in self._inside.items():
            if isinstance(inside, Taker):
                rest = inside.rest()
            else:
                rest = {name: left for name, one in inside.items() if (left := one.rest())}
            if rest:
                found[key] = rest
        return found


def whole_signs(value: Any) -> Any:
    """A value of JSON in whose texts no half of a character stands, which no file could hold; the rest as it is."""
    if isinstance(value, str):
        return HALF.sub("\ufffd", value)
    if isinstance(value, list):
        return [whole_signs(one) for one in value]
    if isinstance(value, dict):
        return {whole_signs(key): whole_signs(one) for key, one in value.items()}
    return value


def name_of(number: int, record: Any, known_by: Sequence[str]) -> str:
    """What a record in a list is known by: the values of some of its keys, else its place."""
    said = [record.get(key) for key in known_by] if isinstance(record, dict) else []
    return " ".join(map(str, said)) if said else str(number)


def with_rest(known: dict[str, Any], rest: Mapping[str, Any], known_by: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """A record as it is written, with what `Taker.rest` kept of it: unknown keys come last, by name.

    `known_by` says for a list by its key how its records are known.
    """
    for key in sorted(rest):
        value, more = known.get(key), rest[key]
        if key not in known:
            known[key] = more
        elif isinstance(value, dict) and isinstance(more, dict):
            with_rest(value, more, known_by)
        elif isinstance(value, list) and isinstance(more, dict):
            for number, one in enumerate(value):
                if isinstance(one, dict) and isinstance(
                    kept := more.get(name_of(number, one, known_by.get(key, ()))), dict
                ):
                    with_rest(one, kept, known_by)
    return known


def _inside(value: Any) -> list[Any]:
    return list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []


def instant_text(moment: datetime | None) -> str | None:
    """A moment as the open format writes it, `2026-11-24T15:00:00Z`, or None."""
    return moment.astimezone(UTC).isoformat()[:19] + "Z" if moment else None


def day_text(day: date | None) -> str | None:
    """A day as the open format writes it, `2026-11-24`, or None."""
    return day.isoformat() if day else None
