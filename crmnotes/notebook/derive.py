"""Keeps the derived tables `standing` and `care` true: the pure rules over what was touched, before the commit.

Everything is read for many customers at once, because an import touches a hundred thousand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, tzinfo
from typing import Any

from crmnotes.notebook import derive_care
from crmnotes.records import Settings
from crmnotes.rules.standing import Standing, standing, unheard_of
from crmnotes.rules.wall import local_day
from crmnotes.store import care as care_rows
from crmnotes.store import standing as rows
from crmnotes.store.database import Store
from crmnotes.store.rows import day, instant_or_none, moment

AT_ONCE = 1000


def mark_outdated(store: Store, old: list[Any] | None, new: list[Any]) -> None:
    """Marks whom a change of what `signature` names concerns: closed days move reply clocks only."""
    if old is None or old[:2] != new[:2]:
        rows.touch_all(store)
    else:
        rows.touch_waiting(store)


def recompute(store: Store, settings: Settings, zone: tzinfo) -> None:
    """Writes what is derived of every marked customer and takes the marks away."""
    ids = rows.touched(store)
    if not ids:
        return
    care_rows.drop_touched(store)
    if len(ids) > AT_ONCE:
        done: set[int] = set()
        rows.write_blank(store, _unheard_of(store, done))
        ids = [number for number in ids if number not in done]
    for chunk in _chunks(ids):
        found = compute(store, chunk, settings, zone)
        gone = [number for number in chunk if number not in found]
        if gone:
            rows.drop(store, gone)
        rows.write(store, [(number, *columns) for number, columns in found.items()])
        care_rows.write(store, (row for care in derive_care.compute(store, chunk, zone).values() for row in care))
    rows.untouch(store)


def _unheard_of(store: Store, done: set[int]) -> Iterator[tuple[int, str]]:
    """What marked customers sort by of whom nothing else is known, one by one; their ids go into `done`."""
    for number, name in rows.blank(store):
        done.add(number)
        yield number, unheard_of(name).sort_key


def compute(store: Store, ids: Sequence[int], settings: Settings, zone: tzinfo) -> dict[int, tuple[Any, ...]]:
    """The derived columns of those customers from nothing; those in the trash have none."""
    questions, promises = rows.questions(store, ids), rows.open_promises(store, ids)
    days, groups = visit_days(store, ids, zone), rows.group_days(store, ids)
    return {
        customer.id: _columns(
            standing(
                customer,
                questions.get(customer.id, ()),
                promises.get(customer.id, ()),
                days.get(customer.id, ()),
                (groups[customer.id],) if customer.id in groups else (),
                settings,
                zone,
            )
        )
        for customer in rows.live(store, ids)
    }


def check(store: Store, settings: Settings, zone: tzinfo) -> Iterator[tuple[int, str, Any, Any]]:
    """Customer, column, stored and computed value of everything derived that is not as the rules say."""
    for chunk in _chunks(rows.all_ids(store)):
        yield from _check_standing(store, chunk, settings, zone)
        yield from _check_care(store, chunk, zone)


def _check_standing(
    store: Store, ids: Sequence[int], settings: Settings, zone: tzinfo
) -> Iterator[tuple[int, str, Any, Any]]:
    names = [name.strip() for name in rows.COLUMNS.split(",")]
    stored, computed = rows.read(store, ids), compute(store, ids, settings, zone)
    for number in ids:
        if stored.get(number) == computed.get(number):
            continue
        nothing = (None,) * len(names)
        pairs = zip(names, stored.get(number, nothing), computed.get(number, nothing), strict=True)
        yield from ((number, name, was, should) for name, was, should in pairs if was != should)


def _check_care(store: Store, ids: Sequence[int], zone: tzinfo) -> Iterator[tuple[int, str, Any, Any]]:
    stored: dict[int, list[care_rows.Row]] = defaultdict(list)
    for row in care_rows.read(store, ids):
        stored[row[0]].append(row)
    computed = derive_care.compute(store, ids, zone)
    for number in ids:
        was, should = sorted(stored.get(number, [])), sorted(computed.get(number, []))
        if was != should:
            yield number, "care", was, should


def visit_days(store: Store, ids: Sequence[int], zone: tzinfo) -> dict[int, set[date]]:
    """The local days on which those customers did something. rules: gone quiet."""
    days: dict[int, set[date]] = defaultdict(set)
    for customer, at in rows.contacts(store, ids):
        days[customer].add(local_day(moment(at), zone))
    for customer, on in rows.bought(store, ids):
        days[customer].add(day(on))
    return days


def _columns(found: Standing) -> tuple[Any, ...]:
    """The derived row as columns."""
    return (
        found.sort_key, instant_or_none(found.waiting_since), instant_or_none(found.reply_by), found.open_questions,
        found.next_due.isoformat() if found.next_due else None, found.open_promises, found.tell_them,
        found.last_visit.isoformat() if found.last_visit else None, found.usual_days,
        found.late_from.isoformat() if found.late_from else None,
        found.quiet_from.isoformat() if found.quiet_from else None,
    )  # fmt: skip


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """The ids in pieces that are read at once."""
    return (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))
