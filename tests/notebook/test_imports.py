"""Imports of contacts: found or new, filled in, taken back; all or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from crmnotes.contacts import Contact, Plain, Skipped
from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook
from crmnotes.notebook.contact_import import FIRST
from crmnotes.records import Birthday, Customer, Way, WayKind
from crmnotes.store import check


def contact(name: str, line: int = 1, *, phone: str = "", email: str = "", uid: str = "", **more: Any) -> Contact:
    ways = [Way(WayKind.PHONE, phone)] if phone else []
    ways += [Way(WayKind.EMAIL, email)] if email else []
    return Contact(Customer(name, **({"ways": tuple(ways)} | more)), line, uid)


BOOK = [
    contact("Greta Holm", 1, phone="+45 33 12 00 41", email="greta@holm.example", company="Holm Interiors"),
    contact("Jon Field", 2, phone="020 7946 0018", groups=("wholesale",)),
    contact("Mary Field", 3, phone="020 7946 0018"),  # one telephone for two people
    contact("Anna", 4),
    contact("Office", 5, email="office@firm.example", company="Firm"),
    contact("Bea", 6, email="office@firm.example", company="Firm"),  # one address for two people
]


def names(desk) -> list[str]:
    return [line.name for line in desk.book.customers.lines(desk.book.customers.ids())]


def test_new_contacts_come_in_as_one_batch(desk):
    result = desk.book.imports.run(BOOK, "google.csv")
    assert (result.new, result.same, result.updated, result.differs, result.skipped) == (6, 0, 0, 0, ())
    assert names(desk) == ["Anna", "Bea", "Greta Holm", "Jon Field", "Mary Field", "Office"]
    (batch,) = desk.book.imports.batches()
    assert (batch.id, batch.source, batch.added, batch.updated) == (result.batch, "google.csv", 6, 0)
    greta = desk.book.customers.get(desk.book.customers.named("Greta Holm")[0].id)
    assert (greta.company, greta.ways, greta.created_at) == ("Holm Interiors", BOOK[0].customer.ways, desk.clock.now())
    assert list(desk.book.customers.ids("holm int")) == [greta.id]
    assert list(desk.book.customers.ids(group="wholesale"))


def test_the_same_file_twice_gives_nothing_new(desk):
    desk.book.imports.run(BOOK, "a")
    again = desk.book.imports.run(BOOK, "a")
    assert (again.batch, again.new, again.same, again.updated) == (None, 0, 6, 0)
    assert len(desk.book.imports.batches()) == 1
    whole = desk.book.imports.run([*BOOK, *BOOK], "a")
    assert (whole.new, whole.same) == (0, 12)


def test_a_file_that_names_somebody_twice_makes_them_once(desk):
    result = desk.book.imports.run([*BOOK, *BOOK], "a")
    assert (result.new, result.same) == (6, 6)


def test_people_who_share_a_number_both_survive(desk):
    desk.customer("Jon Field", ways=(Way(WayKind.PHONE, "+44 20 7946 0018"),))
    result = desk.book.imports.run(BOOK[1:3], "a")
    assert (result.new, result.updated) == (1, 1)  # Mary is new; Jon gets his group
    assert names(desk) == ["Jon Field", "Mary Field"]


@pytest.mark.parametrize(
    ("there", "coming", "same"),
    [
        (contact("Greta Holm", email="g@x.example"), contact("Holm, Greta", email="G@X.example"), True),
        (contact("Greta Holm", email="g@x.example"), contact("g@x.example", email="g@x.example"), True),
        (contact("g@x.example", email="g@x.example"), contact("Greta Holm", email="g@x.example"), True),
        (contact("Greta Holm", email="g@x.example"), contact("Jon Field", email="g@x.example"), False),
        (contact("Greta Holm", phone="123456789"), contact("Greta Holm", phone="+45 12 34 56 789"), True),
        (contact("Greta Holm", phone="123456789"), contact("123456789", phone="123456789"), False),
        (contact("Greta Holm", company="Holm"), contact("greta holm", company="HOLM", phone="123456789"), True),
        (contact("G H", company="Holm", phone="1234567"), contact("G H", company="Holm", phone="7654321"), True),
        (contact("Greta Holm", phone="1234567"), contact("Greta Holm", phone="7654321"), False),
        (contact("Greta Holm"), contact("Greta Holm"), True),
        (contact("Greta Holm"), contact("Greta Holm", company="Holm"), False),
        (contact("Greta Holm", uid="u1"), contact("Greta Berg", uid="u1"), True),
        (contact("Greta Holm", uid="u1", phone="1234567"), contact("Jon", uid="u2", phone="1234567"), False),
        (contact("???"), contact("!!!"), False),
        (contact("Émile"), contact("EMILE"), True),
    ],
)  # fmt: skip
def test_who_is_taken_for_whom(desk, there, coming, same):
    desk.book.imports.run([there], "a")
    result = desk.book.imports.run([coming], "b")
    assert result.new == (not same)


def test_two_of_one_name_in_one_file_stay_two(desk):
    twins = [contact("John Smith", 1, phone="1234567"), contact("John Smith", 2, phone="7654321")]
    firm = [contact("Jo Li", 3, phone="2345671", company="Li"), contact("Jo Li", 4, phone="8654321", company="Li")]
    homes = [
        contact("Ann", line, ways=(Way(WayKind.ADDRESS, home),)) for line, home in ((5, "1 High St"), (6, "2 Low St"))
    ]
    for new in (6, 0):
        assert desk.book.imports.run([*twins, *firm, *homes], "a").new == new


def test_empty_fields_are_filled_and_ours_is_kept(desk):
    greta = desk.book.customers.add(
        Customer("Greta Holm", company="Holm Interiors", about="likes linen", fields={"Size": "M"},
                 ways=(Way(WayKind.EMAIL, "g@x.example", preferred=True),), groups=("a",))
    ).id  # fmt: skip
    coming = contact(
        "Greta Holm", 9, company="Holm & Co", about="prefers mornings", birthday=Birthday(4, 12),
        ways=(Way(WayKind.EMAIL, "g@x.example"), Way(WayKind.EMAIL, "new@x.example", preferred=True)),
        groups=("a", "b"), fields={"Size": "L", "Fabric": "linen"}, keep_in_touch_days=30,
    )  # fmt: skip
    result = desk.book.imports.run([coming], "a")
    assert (result.new, result.updated, result.differs) == (0, 1, 0)
    assert [(d.line, d.what, d.ours, d.theirs) for d in result.differences] == [
        (9, "company", "Holm Interiors", "Holm & Co"), (9, "about", "likes linen", "prefers mornings"),
        (9, "Size", "M", "L"),
    ]  # fmt: skip
    found = desk.book.customers.get(greta)
    assert (found.company, found.about, found.fields) == (
        "Holm Interiors", "likes linen", {"Size": "M", "Fabric": "linen"},
    )  # fmt: skip
    assert found.ways == (Way(WayKind.EMAIL, "g@x.example", preferred=True), Way(WayKind.EMAIL, "new@x.example"))
    assert (found.birthday, found.groups, found.keep_in_touch_days) == (Birthday(4, 12), ("a", "b"), 30)
    again = desk.book.imports.run([coming], "a")
    assert (again.new, again.updated, again.differs, again.batch) == (0, 0, 1, None)


def test_one_contact_filled_in_by_two_lines(desk):
    desk.customer("Greta Holm", ways=(Way(WayKind.EMAIL, "g@x.example"),))
    lines = [
        contact("Greta Holm", 1, email="g@x.example", about="likes linen"),
        contact("Greta Holm", 2, email="g@x.example", company="Holm"),
    ]
    assert desk.book.imports.preview(lines).fills_in == 2
    desk.book.imports.run(lines, "a")
    (line,) = desk.book.customers.named("Greta Holm")
    assert (line.company, desk.book.customers.get(line.id).about) == ("Holm", "likes linen")


def test_a_preview_counts_the_same_and_writes_nothing(desk):
    desk.book.imports.run(BOOK[:2], "a")
    desk.changes.clear()
    more = [*BOOK, Skipped(9, "it has no name", ";;"), contact(" \x00", 10), contact("Greta Holm", 11, company="Other")]
    preview = desk.book.imports.preview(more)
    assert (preview.new, preview.same, preview.fills_in, preview.differs) == (5, 2, 0, 0)
    assert [(skipped.line, skipped.reason) for skipped in preview.skipped] == [
        (9, "it has no name"), (10, "A customer needs a name."),
    ]  # fmt: skip
    assert desk.changes == []
    assert len(desk.book.customers.ids()) == 2
    dry = desk.book.imports.run(more, "a", dry_run=True)
    assert (dry.batch, dry.new, dry.same, len(dry.skipped)) == (None, 5, 2, 2)
    done = desk.book.imports.run(more, "a")
    assert (done.new, done.same, len(done.skipped)) == (5, 2, 2)


def test_cancelled_in_the_middle_nothing_is_left(desk):
    def many() -> Iterator[Contact]:
        return (contact(f"Person {n}", n, phone=f"{n + 1_000_000}") for n in range(5000))

    seen: list[int] = []
    result = desk.book.imports.run(many(), "a", seen.append, lambda: bool(seen) and seen[-1] >= 2000)
    assert (result.cancelled, result.batch, result.new) == (True, None, 0)
    assert seen == [1000, 2000]
    assert desk.book.counts().customers == 0
    assert desk.book.imports.batches() == []
    assert desk.book.imports.run(many(), "a").new == 5000
    assert desk.book.imports.preview(many(), cancelled=lambda: True) == type(desk.book.imports.preview([]))()


def test_a_reader_that_fails_leaves_nothing(desk):
    def broken() -> Iterator[Contact]:
        yield from (contact(f"Person {n}", n) for n in range(1500))
        raise BadInput("The file ends in the middle.")

    with pytest.raises(BadInput, match="middle"):
        desk.book.imports.run(broken(), "a")
    assert desk.book.counts().customers == 0


def test_taking_back_removes_what_came_and_restores_what_was_filled_in(desk):
    greta = desk.book.customers.add(Customer("Greta Holm", company="Holm Interiors", groups=("ours",)))
    desk.book.imports.run(BOOK, "a")
    assert desk.book.customers.get(greta.id).ways
    result = desk.book.imports.take_back()
    assert (result.removed, result.restored, result.kept) == (5, 1, 0)
    assert desk.book.customers.get(greta.id) == greta
    assert names(desk) == ["Greta Holm"]
    assert [group.name for group in desk.book.groups.all()] == ["ours"]
    assert desk.book.imports.batches()[0].taken_back_at is not None
    with pytest.raises(BadInput, match="no import"):
        desk.book.imports.take_back()
    with pytest.raises(BadInput, match="already"):
        desk.book.imports.take_back(result.batch)
    with pytest.raises(BadInput, match="no such"):
        desk.book.imports.take_back(99)
    assert desk.book.imports.run(BOOK, "a").new == 5


def test_what_was_changed_since_is_kept_and_said(desk):
    ours = desk.customer("Greta Holm", company="Holm Interiors")
    batch = desk.book.imports.run(BOOK, "a").batch
    jon, mary, anna = (desk.book.customers.named(name)[0].id for name in ("Jon Field", "Mary Field", "Anna"))
    desk.book.customers.edit(jon, about="likes tea")
    desk.asks(mary, "Hello?")
    desk.promise(anna)
    desk.book.customers.edit(ours, about="mine")
    result = desk.book.imports.take_back(batch)
    assert (result.removed, result.kept, result.restored) == (2, 4, 0)
    assert set(result.kept_names) == {"Anna", "Mary Field", "Greta Holm"}
    assert names(desk) == ["Anna", "Greta Holm", "Jon Field", "Mary Field"]
    assert desk.book.customers.get(ours).ways == BOOK[0].customer.ways
    assert len(desk.book.notes.page()) == 1


def test_an_undone_edit_is_no_edit(desk):
    batch = desk.book.imports.run(BOOK, "a").batch
    desk.book.customers.edit(desk.book.customers.named("Anna")[0].id, about="x")
    desk.book.history.undo()
    assert desk.book.imports.take_back(batch).removed == 6


def test_control_z_takes_an_import_back_in_its_turn(desk):
    first = desk.customer("First")
    desk.book.imports.run(BOOK, "a")
    second = desk.customer("Second")
    history = desk.book.history
    assert [history.undo(), history.undo_label] == ["add a customer", "import"]
    assert history.undo() == "import"
    assert names(desk) == ["First"]
    assert history.undo() == "add a customer"
    assert names(desk) == []
    assert history.undo() is None
    assert history.redo() == "add a customer"
    assert [first, second] == [1, 8]
    assert names(desk) == ["First"]


def test_a_large_import_is_taken_back_as_fast_as_it_came(desk):
    kept = desk.customer("Zorro Zett", ways=(Way(WayKind.PHONE, "555 66 77"),))
    people = [contact(f"Person {n}", n, phone=f"{n + 1_000_000}") for n in range(3000)]
    desk.book.imports.run(people, "a")
    assert len(desk.book.customers.ids("pers")) == 3000
    result = desk.book.imports.take_back()
    assert (result.removed, result.kept) == (3000, 0)
    assert list(desk.book.customers.ids("55566")) == [kept]
    assert list(desk.book.customers.ids("zor")) == [kept]
    desk.customer("Person new")
    assert len(desk.book.customers.ids("pers")) == 1


def test_of_a_large_import_those_stay_who_were_written_about_and_the_file_is_whole(desk):
    """Indexes and triggers that stand aside meanwhile are as they were, and nobody is found who went."""
    store = desk.book._store
    made = "SELECT type, name, sql FROM sqlite_schema ORDER BY name"
    people = [contact(f"Person {n}", n, phone=f"{n + 1_000_000}", groups=("fair",)) for n in range(3000)]
    desk.book.imports.run(people, "a")
    one = desk.book.customers.named("Person 1700")[0].id
    desk.asks(one)
    before = store.execute(made)
    result = desk.book.imports.take_back()
    assert (result.removed, result.kept, result.kept_names) == (2999, 1, ("Person 1700",))
    assert list(desk.book.customers.ids()) == list(desk.book.customers.ids("1001700")) == [one]
    assert store.execute("SELECT count(*) FROM ways") == store.execute("SELECT count(*) FROM standing") == [(1,)]
    assert (store.execute(made), store.execute("SELECT * FROM touched")) == (before, [])
    assert check.findings(store) == []


def test_of_a_large_import_nobody_is_named_any_more_as_who_sent_somebody(desk):
    people = [contact(f"Person {n}", n, phone=f"{n + 1_000_000}") for n in range(2100)]
    desk.book.imports.run(people, "a")
    ours = desk.customer("Ours", sent_by=desk.book.customers.named("Person 7")[0].id)
    assert desk.book.imports.take_back().removed == 2100
    assert desk.book.customers.get(ours).sent_by is None
    assert check.findings(desk.book._store) == []


def test_a_workers_import_is_undone_from_the_window(tmp_path, clock):
    notebook = Notebook.open(tmp_path / "a.crmnotes", clock)
    worker = notebook.worker()
    assert worker.imports.run(BOOK, "a").new == 6
    worker.close()
    assert notebook.history.undo_label is None
    assert notebook.notice()
    assert notebook.history.undo_batch == 1
    assert notebook.history.undo() == "import"
    assert notebook.counts().customers == 0
    notebook.close()


def test_a_table_is_read_on_while_its_last_piece_is_indexed(desk):
    indexing = []

    def blocks() -> Iterator[Plain]:
        for first in range(0, FIRST + 2000, 500):
            indexing.append(desk.book._store._aside is not None)
            lines, nothing = range(first, first + 500), [""] * 500
            yield Plain(lines, [f"Ann{line} Ash" for line in lines], nothing, nothing)

    desk.book.imports.run(blocks(), "table.csv")
    assert indexing == [False] * 5 + [True] * 4


def test_an_import_taken_back_elsewhere_is_no_step_any_more(desk):
    desk.customer("First")
    batch = desk.book.imports.run(BOOK, "a").batch
    desk.book.imports.take_back(batch)
    assert desk.book.history.undo() == "take back an import"
    assert len(names(desk)) == 7
    assert desk.book.imports.take_back(batch).removed == 6


def test_what_a_header_stood_for_is_remembered(desk):
    assert desk.book.imports.mapping_for("Name;Telefon") is None
    desk.book.imports.remember_mapping("Name;Telefon", {"Name": "name", "Telefon": "phone"})
    desk.book.imports.remember_mapping("Name;Telefon", {"Telefon": "phone"})
    assert desk.book.imports.mapping_for("Name;Telefon") == {"Telefon": "phone"}
    assert desk.book.history.undo_label is None


def test_columns_without_a_field_are_kept(desk):
    desk.book.imports.run([Contact(Customer("Greta"), 1, "uid-1", {"Shoe": "39"})], "a")
    (filed,) = desk.book.imports.everything().customers()
    assert filed.extra == {"columns": {"Shoe": "39"}, "source_uid": "uid-1"}
