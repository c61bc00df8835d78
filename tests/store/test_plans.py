"""What a screen asks is a walk of an index at every size: no plan scans notes, promises or customers."""

from __future__ import annotations

from array import array
from datetime import date, timedelta

import pytest

from crmnotes.conditions import About, Condition, How
from crmnotes.store import (
    asking,
    care,
    complaints,
    customers,
    files,
    firms,
    listing,
    months,
    narrowing,
    notes,
    orders,
    preparing,
    promises,
    quiet,
    score,
    thanking,
    today,
    wishes,
)
from crmnotes.store.rows import ids_json

LARGE = ("notes", "promises", "customers", "ways", "events", "orders", "standing", "complaints", "care")
ALIASES = {
    "n": "notes", "p": "promises", "c": "customers", "s": "standing", "e": "events", "o": "orders", "t": "notes",
    "k": "complaints", "d": "care", "m": "notes",
}  # fmt: skip
KEY, DAY_KEY = ("9999", 1), ("9999", "24:00", 1)

SCREENS = {
    "waiting": (today.WAITING, ()),
    "promised": (today.PROMISED, ("2026-11-22",)),
    "waiting of some": (today.WAITING_OF, ("[1]",)),
    "promised of some": (today.PROMISED_OF, ("2026-11-22", "[1]", "[1]")),
    "quiet": (today.QUIET, ("2026-11-22", "2025-11-22")),
    "quiet of some": (today.QUIET_OF, ("2026-11-22", "2025-11-22", "[1]")),
    "quiet lines": (today.QUIET_LINES, ("[1]",)),
    "birthdays": (today.BIRTHDAYS, ('["11-22"]',)),
    "quiet lines and birthdays": (today.QUIET_AND_BORN, ("[1]", '["11-22"]')),
    "how many promises are open": (today.OPEN, ()),
    "how many promises of some are open": (today.OPEN_OF, ("[1]",)),
    "how many are quiet": (today.COUNT_QUIET, ("2026-11-22",)),
    "complaints of today": (today.COMPLAINTS, ("2026-10-07", "2026-11-22", 3)),
    "complaints of today of some": (today.COMPLAINTS_OF, ("2026-10-07", "2026-11-22", 3, "[1]")),
    "complaint cases": (complaints.CASES, ("[1]",)),
    "causes of some": (complaints.CAUSES_OF, ("[1]",)),
    "closed complaints": (complaints.CLOSED_PAGE, (*KEY, 10)),
    "care for customers": (care.PEOPLE, ("[1]",)),
    "notes of care": (care.NOTES, ("[1]",)),
    "customers to thank": (care.TO_THANK, ("2026-11-12",)),
    "open complaints": (complaints.OPEN, ()),
    "all notes": (notes.OF_ALL, (*KEY, 10, None, None, None)),
    "notes of a customer": (notes.OF_CUSTOMER, (*KEY, 10, None, None, 1)),
    "notes of a kind": (notes.OF_KIND, (*KEY, 10, '["wish"]', None, "wish")),
    "notes of a channel": (notes.OF_CHANNEL, (*KEY, 10, None, '["email"]', "email")),
    "open questions": (notes.OPEN, (1,)),
    "whoever has an address": (customers.REACHED_BY, ("e:greta@holm.example",)),
    "last words": (notes.LAST_WORDS, (1,)),
    "open wishes": (preparing.WISHES, (1, 3)),
    "asked last": (preparing.ASKED, (1,)),
    "complaining": (quiet.COMPLAINING, ("[1]",)),
    "tried": (notes.TRIED, (1, "2026")),
    "our notes": (notes.OURS, (1, "2026")),
    "settled by": (notes.SETTLED_BY, (1,)),
    "open promises": (promises.OPEN_PAGE, (*DAY_KEY, 10, "2026-11-22", 0)),
    "closed promises": (promises.CLOSED_PAGE, (*DAY_KEY, 10, "kept")),
    "promises of a customer": (promises.OF_CUSTOMER, (1, 10)),
    "orders of a customer": (orders.PAGE, (1, "9999", 1, 10)),
    "customer lines": (customers.LINES, ("[1]",)),
    "customer lines without ways": (customers.LINES_WITHOUT_WAYS, ("[1]",)),
    "customers of a name": (customers.NAMED, ("greta holm", 10)),
    "asked today": (asking.ASKED_TODAY, ("2026",)),
    "in touch today": (asking.IN_TOUCH_SINCE, ("2026",)),
    "not asked": (asking.NOT_ASKED, ("2026", "2025", "2025", 50)),
    "in touch lately": (asking.LATELY, ("2025", "2025", 501)),
    "not asked of those": (asking.NOT_ASKED_AMONG, ("2026", "[1]", 50)),
    "last asked": (asking.LAST, ("[1]",)),
    "askings of customers": (asking.OF_CUSTOMERS, ("[1]",)),
    "askings": (asking.PAGE, (*KEY, 10)),
    "to tell what changed": (asking.TO_TELL, ("answer",)),
    "thanks of a period": (thanking.THANKED, ("2026", "2026")),
    "orders to thank for": (thanking.BOUGHT, ("2026", "2026")),
    "sent by customers": (thanking.SENT, ("2026", "2026")),
    "compliments to thank for": (thanking.QUOTABLE, ("2026", "2026")),
    "complaints to thank for": (thanking.USEFUL, ("2026", "2026", "2026-11-12")),
    "orders of some to thank for": (thanking.ORDERS_OF, ("[1]", "2026-11-12", "2026-11-22")),
    "wishes": (wishes.VOICED, ()),
    "kept in a period": (score.KEPT_DUE, ("2026-08-24", "2026-11-22")),
    "kept of some dues": (score.KEPT, ('[["2026-08-24", null, "2026-08-25"]]',)),
    "promises of a period": (score.NOT_KEPT, ("2026-08-24", "2026-11-22")),
    "promises of a period to some": (score.OF_SOME, ("2026-08-24", "2026-11-22", "[1]")),
    "promises of a month": (months.COUNTS, ("2026-10-26", "2026-12-06")),
    "promises of a day": (months.OF_DAY, ("2026-11-24", 6)),
    "people of a firm": (firms.WITH_WORDS, ("company : (holm)",)),
    "notes of a firm": (firms.NOTES, ("[1]", 200)),
    "promises of a firm": (firms.PROMISES, ("[1]", 200)),
    "orders of a firm": (firms.WORTH, ("[1]", "2025-11-22")),
    "files of notes": (files.OF_NOTES, ("[1]",)),
    "first letters": (customers.FIRST_LETTERS, ("g", "g\U0010ffff", 10)),
}
# These walk an index of only the rows that are wanted, from its beginning: that is no scan of the table.
PARTIAL = (
    "standing_reply", "standing_due", "standing_tell", "standing_late", "notes_happened", "promises_open",
    "promises_state", "care_cause",
    "standing_name",  # up to its limit
)  # fmt: skip


DAYS, INSTANTS = ("2026-08-24", "2026-11-22"), ("2026-08", "2026-11")
COUNTED = {
    "asked in a period": (score.ASKED, INSTANTS),
    "complaints of a period": (score.COMPLAINTS, INSTANTS),
    "who was questioned": (score.QUESTIONED, INSTANTS),
    "orders of a year": (score.BOUGHT, DAYS),
    "thanks of a period": (thanking.THANKED, INSTANTS),
    "orders to thank for": (thanking.BOUGHT, DAYS),
    "kind words": (thanking.QUOTABLE, INSTANTS),
    "useful complaints": (thanking.USEFUL, (*INSTANTS, "2026-08-23")),
}


@pytest.mark.parametrize("screen", COUNTED)
def test_what_is_counted_of_some_customers_is_found_by_theirs(store, screen):
    walk, params = COUNTED[screen]
    steps = [row[3] for row in store.execute(f"EXPLAIN QUERY PLAN {walk.of_some}", (*params, "[1]"))]
    assert "(customer=?" in steps[0], steps


@pytest.mark.parametrize("screen", [*SCREENS, *COUNTED])
def test_a_screen_walks_an_index(store, screen):
    asked, params = SCREENS.get(screen) or COUNTED[screen]
    sql = asked if isinstance(asked, str) else asked.of_all
    for _, _, _, step in store.execute(f"EXPLAIN QUERY PLAN {sql}", params):
        if step.startswith("SCAN"):
            table = ALIASES.get(step.split()[1], step.split()[1])
            assert table not in LARGE or any(index in step for index in PARTIAL), step


@pytest.mark.parametrize("screen", ["all notes", "notes of a kind", "notes of a channel"])
def test_a_page_of_notes_sorts_nothing(store, screen):
    sql, params = SCREENS[screen]
    steps = [row[3] for row in store.execute(f"EXPLAIN QUERY PLAN {sql}", params)]
    assert not any("B-TREE" in step for step in steps)


def test_the_list_of_customers_is_the_name_index(store, fill):
    with store.transaction():
        ids = [fill.customer(name) for name in ("Zoe", "Anna", "Max")]
    everyone = narrowing.query("2026-11-22")
    assert narrowing.ids(store, everyone) == array("q", [ids[1], ids[2], ids[0]]) == customers.everybody(store)
    for (sql, params), name in ((everyone.sql(), "t1"), ((customers.EVERYBODY, ()), "standing")):
        steps = store.execute(f"EXPLAIN QUERY PLAN {sql}", params)
        assert [row[3] for row in steps] == [f"SCAN {name} USING COVERING INDEX standing_name"]


@pytest.mark.parametrize(
    ("only", "index"), [("owed", "standing_reply"), ("promised", "standing_due"), ("quiet", "standing_late")]
)
def test_those_few_who_are_owed_something_are_found_by_an_index_of_their_own(store, only, index):
    sql, params = narrowing.query("2026-11-22", only=only).sql()
    steps = [row[3] for row in store.execute(f"EXPLAIN QUERY PLAN {sql}", params)]
    assert steps[0].startswith(f"SEARCH t1 USING INDEX {index}")
    assert not any(step.startswith("SCAN") for step in steps)


def test_one_mix_of_ways_is_composed_once_and_bound_to_what_is_asked(store, fill):
    with store.transaction():
        ids = [fill.customer(name) for name in ("Zoe", "Anna", "Max")]
    for few in (ids[:2], ids[1:], ids[:0]):
        found = narrowing.narrowed(store, "2026-11-22", ids_json(few), None, "customer", None)
        assert sorted(found) == few
    assert list(narrowing.narrowed(store, "2026-11-22", ids_json(ids), None, "past", None)) == []


LISTS = [
    Condition(About.GROUP, How.IS, "wholesale"), Condition(About.LAST_CONTACT, How.NOT_FOR, "60"),
    Condition(About.OWED, How.YES), Condition(About.NEXT_STEP, How.NO), Condition(About.WISH, How.SAYS, "linen"),
    Condition(About.VALUE, How.AT_LEAST, "500"), Condition(About.FIELD, How.IS, "linen", "Fabric"),
]  # fmt: skip


@pytest.mark.parametrize("condition", LISTS, ids=lambda condition: condition.about.value)
def test_a_saved_list_looks_up_what_an_index_leads_to(store, condition):
    day = date(2026, 11, 22)
    query = listing.narrowed(narrowing.query("2026-11-22"), [condition], day, day - timedelta(days=365))
    sql, params = query.sql()
    for _, _, _, step in store.execute(f"EXPLAIN QUERY PLAN {sql}", params):
        if step.startswith("SCAN"):
            assert any(walk in step for walk in ("standing_name", "members", "orders_day", "VIRTUAL", "LIST")), step
