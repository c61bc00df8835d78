"""Whole notebooks in and out: records by UUID, merged without losing a word of ours."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from crmnotes.contacts import Filed, GroupTerms, Skipped, Tally, Whole
from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook
from crmnotes.records import (
    Birthday,
    Channel,
    Complaint,
    Customer,
    Direction,
    Due,
    Event,
    Kind,
    Note,
    Order,
    Promise,
    Repeat,
    Settings,
    Settled,
    Settlement,
    State,
    Way,
    WayKind,
    What,
)


def everything(notebook: Notebook) -> list[Whole]:
    whole = notebook.imports.everything()
    parts: tuple[Iterator[Whole], ...] = (
        whole.groups(), whole.customers(), whole.notes(), whole.promises(), whole.orders(), whole.tallies(),
    )  # fmt: skip
    return [whole.settings, *(record for part in parts for record in part)]


@pytest.fixture
def full(desk):
    """A notebook with everything in it that a notebook can hold."""
    book = desk.book
    book.change_settings(currency="DKK", closed_weekdays=frozenset({6}))
    ways = (Way(WayKind.PHONE, "1234567", "work", True),)
    greta = desk.customer(ways=ways, birthday=Birthday(4, 12), fields={"A": "b"})
    jon = desk.customer("Jon", sent_by=greta, groups=("b", "a"))
    first = desk.asks(greta)
    desk.clock.advance(hours=1)
    book.notes.replied(greta, Channel.CALL)
    desk.asks(jon)
    remedy = desk.promise(greta, "send a new one", desk.day(4), made_in=first)
    book.promises.renegotiate(remedy.id, desk.day(5), "before")
    bad = desk.asks(greta, "Late!", kind=Kind.COMPLAINT, complaint=Complaint(remedy=remedy.id, cause="post"))
    desk.promise(jon, "water", desk.day(1), repeat=Repeat(1, "month"), by_them=True)
    book.orders.add(jon, 1200, "linen")
    book.notes.trash(bad)
    tally = Tally("answered before the third ring", 90, "t1", ((desk.clock.now(), True),))
    book.imports.merge_records([Filed(tally, {}, {"colour": "blue"})], "t")
    return desk


@pytest.fixture
def copy(clock):
    notebook = Notebook.in_memory(clock)
    yield notebook
    assert notebook.check() == []
    notebook.close()


def test_written_read_and_written_again_is_the_same(full, copy):
    before = everything(full.book)
    result = copy.imports.merge_records(before, "a.json")
    assert (result.new, result.notes, result.promises, result.orders, result.skipped) == (2, 4, 2, 1, ())
    assert everything(copy) == before
    assert copy.settings.currency == "DKK"
    assert [row.why for row in copy.today().rows] == [row.why for row in full.book.today().rows]


def test_the_same_again_changes_nothing(full, copy):
    before = everything(full.book)
    for book in (full.book, copy, copy):
        book.imports.merge_records(before, "a")
    again = copy.imports.merge_records(before, "a")
    assert (again.batch, again.new, again.updated, again.differs, again.same) == (None, 0, 0, 0, 10)
    assert everything(copy) == before
    assert everything(full.book) == before


def test_an_import_of_everything_is_taken_back_whole(full, copy):
    empty = everything(copy)
    copy.imports.merge_records(everything(full.book), "a")
    result = copy.imports.take_back()
    assert (result.removed, result.kept) == (9, 0)
    assert everything(copy) == empty


def test_references_may_come_before_what_they_point_to(full, copy):
    records = everything(full.book)
    turned = [record for record in records if isinstance(record, Filed) and isinstance(record.record, Customer)][::-1]
    rest = [record for record in records if not (isinstance(record, Filed) and isinstance(record.record, Customer))]
    backwards = [r for r in rest if isinstance(r, Filed)][::-1]
    others = [r for r in rest if not isinstance(r, Filed)]
    copy.imports.merge_records([*others, *turned, *backwards], "a")
    assert everything(copy) == records


def test_many_records_keep_their_references_over_blocks(desk, copy):
    at = datetime(2026, 1, 1, tzinfo=UTC)
    people = [
        Filed(Customer(f"P{n}", uid=f"p{n:05d}", created_at=at), {"sent_by": f"p{n + 1:05d}"}) for n in range(2500)
    ]
    result = copy.imports.merge_records(people, "a")
    assert [one.text for one in result.skipped] == ["P2499"]
    found = list(copy.imports.everything().customers())
    assert len(found) == 2500
    assert all(filed.refs == people[n].refs for n, filed in enumerate(found[:-1]))
    assert found[-1].refs == {}


def test_ours_is_filled_in_but_never_replaced(full, copy):
    records = everything(full.book)
    copy.imports.merge_records(records, "a")
    jon = copy.customers.by_uid(full.book.customers.named("Jon")[0].uid)
    copy.customers.edit(jon.id, company="Ours")
    full.book.customers.edit(full.book.customers.named("Jon")[0].id, company="Theirs", about="tall")
    result = copy.imports.merge_records(everything(full.book), "b")
    assert (result.new, result.updated) == (0, 1)
    found = copy.customers.get(jon.id)
    assert (found.company, found.about) == ("Ours", "tall")
    copy.imports.take_back()
    assert copy.customers.get(jon.id).about == ""


def test_what_the_other_copy_settled_and_kept_goes_on(full, copy):
    copy.imports.merge_records(everything(full.book), "a")
    book = full.book
    asked = book.notes.open_questions(book.customers.named("Jon")[0].id)[0]
    promise = book.promises.page("open")[0]
    full.clock.advance(hours=1)
    book.notes.replied(asked.customer, Channel.CALL)
    book.promises.keep(promise.id)
    result = copy.imports.merge_records(everything(book), "b")
    assert (result.notes, result.updated, result.differs) == (1, 2, 0)
    assert everything(copy) == everything(book)
    back = copy.imports.take_back()
    assert (back.removed, back.restored, back.kept) == (1, 2, 0)
    assert len(copy.notes.open_questions(copy.customers.by_uid(asked.customer_uid).id)) == 1
    assert copy.promises.by_uid(promise.uid).state is State.OPEN


def test_different_words_and_histories_are_counted_and_ours_kept(full, copy):
    copy.imports.merge_records(everything(full.book), "a")
    promise = full.book.promises.page("open")[0]
    full.book.promises.keep(promise.id)
    ours = copy.promises.by_uid(promise.uid)
    copy.promises.release(ours.id)
    asked = full.book.notes.page()[0]
    full.book.notes.edit(asked.id, text="other words")
    result = copy.imports.merge_records(everything(full.book), "b")
    assert (result.updated, result.differs) == (0, 2)
    assert copy.promises.get(ours.id).state is State.RELEASED
    assert copy.notes.by_uid(asked.uid).text != "other words"


def test_a_group_that_filling_in_needs_serves_those_who_are_new(full, copy):
    copy.imports.merge_records(everything(full.book), "a")
    jon = full.book.customers.named("Jon")[0].id
    full.book.customers.edit(jon, groups=("a", "b", "fresh"))
    full.customer("New", groups=("fresh",))
    result = copy.imports.merge_records(everything(full.book)[2:], "b")  # no list of groups
    assert (result.new, result.updated) == (1, 1)
    assert [(group.name, group.customers) for group in copy.groups.all()] == [("a", 1), ("b", 1), ("fresh", 2)]
    copy.imports.take_back()
    assert [group.name for group in copy.groups.all()] == ["a", "b"]


def test_settings_and_groups_of_a_full_notebook_stay(full, copy):
    copy.customers.add(Customer("Mine", groups=("a",)))
    copy.imports.merge_records([Settings(currency="CHF"), GroupTerms("a", 30), GroupTerms("c", 9)], "a")
    assert copy.settings.currency == "EUR"
    assert [(group.name, group.keep_in_touch_days) for group in copy.groups.all()] == [("a", None), ("c", 9)]


def test_what_belongs_to_nobody_is_skipped_and_said(copy):
    order = Order(0, datetime(2026, 1, 1, tzinfo=UTC).date(), 5, "linen", uid="o1")
    nameless = Filed(Customer(" \x00"), {}, {}, 1)
    records = [Skipped(3, "no id", "{}"), Filed(order, {"customer": "gone"}, {}, 7), nameless]
    result = copy.imports.merge_records(records, "a")
    assert [(skipped.line, skipped.text) for skipped in result.skipped] == [(3, "{}"), (7, "linen"), (1, " \x00")]
    assert result.batch is None


def test_references_that_lead_nowhere_are_said_and_their_records_kept(copy):
    at = datetime(2026, 1, 1, tzinfo=UTC)
    note = Note(0, "late", at, at, uid="n", kind=Kind.COMPLAINT, complaint=Complaint(), wants_answer=True)
    due = Due(at.date())
    records = [
        Filed(Customer("A", uid="a"), {"sent_by": "x"}, place=2),
        Filed(Customer("B", uid="b")),
        Filed(note._replace(settled=Settlement(Settled.ANSWERED, at)), {"customer": "a", "settled_by": "x"}, place=3),
        Filed(note._replace(uid="m", text="wrong"), {"customer": "a", "remedy": "x"}, place=4),
        Filed(Promise(0, "call", at, due, due, uid="p"), {"customer": "a", "made_in": "x"}, place=5),
    ]
    result = copy.imports.merge_records(records, "a")
    assert (result.new, result.notes, result.promises) == (2, 2, 1)
    assert {one.line: (one.reason.split('"')[1], one.text) for one in result.skipped} == {
        2: ("sent_by", "A"), 3: ("settled.by", "late"), 4: ("remedy", "wrong"), 5: ("made_in", "call"),
    }  # fmt: skip
    assert [filed.refs for filed in copy.imports.everything().promises()] == [{"customer": "a"}]


def test_a_file_on_one_customer_need_not_hold_who_sent_them(copy):
    for _ in range(2):
        result = copy.imports.merge_records([Filed(Customer("A", uid="a"), {"sent_by": "x"}, place=2)], "a")
        assert result.skipped == ()
    assert [filed.refs for filed in copy.imports.everything().customers()] == [{}]


def test_a_promise_that_was_kept_nobody_knows_when_is_said_and_kept_here(copy):
    at = datetime(2026, 1, 1, tzinfo=UTC)
    due = Due(at.date())
    promise = Promise(0, "call", at, due, due, uid="p", state=State.KEPT)
    told = promise._replace(uid="q", events=(Event(at, What.KEPT, at),))
    theirs = promise._replace(uid="r", by_them=True)
    records = [Filed(one, {"customer": "a"}, place=place) for place, one in enumerate((promise, told, theirs), 3)]
    result = copy.imports.merge_records([Filed(Customer("A", uid="a")), *records], "a")
    assert result.promises == 3
    assert [(one.line, one.text) for one in result.skipped] == [(3, "call")]
    assert "none of its events says when" in result.skipped[0].reason
    assert copy.score(at.date(), at.date()).ledger.first.of == 1


@pytest.mark.parametrize("turned", [False, True])
def test_who_sent_somebody_is_filled_in_and_taken_back(copy, turned):
    for name in ("A", "B"):
        copy.imports.merge_records([Filed(Customer(name, uid=name, about=name))], "a")
    people = [Filed(Customer("A", uid="A", company="Firm"), {"sent_by": "C"}), Filed(Customer("C", uid="C"))]
    again = [Filed(Customer("B", uid="B"), {"sent_by": "A"})]
    result = copy.imports.merge_records([*again, *(people[::-1] if turned else people)], "b")
    assert (result.new, result.updated, result.skipped) == (1, 2, ())
    assert {filed.record.name: filed.refs for filed in copy.imports.everything().customers()} == {
        "A": {"sent_by": "C"}, "B": {"sent_by": "A"}, "C": {},
    }  # fmt: skip
    back = copy.imports.take_back()
    assert (back.removed, back.restored, back.kept) == (1, 2, 0)
    found = list(copy.imports.everything().customers())
    assert [(filed.record.name, filed.record.company, filed.refs) for filed in found] == [("A", "", {}), ("B", "", {})]


def test_a_loop_of_who_sent_whom_is_said_when_it_comes_to_those_who_are_there(copy):
    copy.imports.merge_records([Filed(Customer("A", uid="a")), Filed(Customer("B", uid="b"), {"sent_by": "a"})], "a")
    new = Filed(Customer("C", uid="c"), {"sent_by": "b"}, place=8)
    records = [Filed(Customer("A", uid="a", about="tall"), {"sent_by": "c"}, place=7), new]
    result = copy.imports.merge_records(records, "b")
    assert [(one.line, one.text) for one in result.skipped] == [(7, "A")]
    assert "whom they sent: A → B → C" in result.skipped[0].reason
    assert [filed.refs for filed in copy.imports.everything().customers()] == [{}, {"sent_by": "a"}, {"sent_by": "b"}]
    assert copy.customers.by_uid("a").about == "tall"
    alone = copy.imports.merge_records([Filed(Customer("A", uid="a"), {"sent_by": "a"}, place=3)], "c")
    assert "by themselves" in alone.skipped[0].reason


def test_who_sent_whom_is_ours_where_it_is_known(copy):
    people = [Filed(Customer(name, uid=name)) for name in "AB"]
    copy.imports.merge_records([*people, Filed(Customer("C", uid="C"), {"sent_by": "A"})], "a")
    result = copy.imports.merge_records([Filed(Customer("C", uid="C"), {"sent_by": "B"})], "b")
    assert (result.updated, result.differs, result.skipped) == (0, 1, ())
    assert copy.customers.by_uid("C").sent_by == copy.customers.by_uid("A").id


def test_a_dry_run_writes_nothing_and_cancel_leaves_nothing(full, copy):
    records = everything(full.book)
    dry = copy.imports.merge_records(records, "a", dry_run=True)
    assert (dry.batch, dry.new, dry.notes, dry.cancelled) == (None, 2, 4, False)
    gone = copy.imports.merge_records(records, "a", cancelled=lambda: True)
    assert gone.cancelled
    assert copy.counts().customers == 0
    assert copy.imports.batches() == []
    assert copy.settings == Settings()


def test_records_without_ids_get_them(copy):
    copy.imports.merge_records([Filed(Customer("A")), Filed(Customer("A"))], "a")
    uids = {filed.record.uid for filed in copy.imports.everything().customers()}
    assert len(uids) == 2
    assert "" not in uids


def test_one_record_twice_in_a_file_is_the_same(copy):
    twice = Filed(Customer("A", uid="a", groups=("y", "x")))
    result = copy.imports.merge_records([twice, twice], "a")
    assert (result.new, result.same, result.skipped) == (1, 1, ())


def test_two_records_of_one_id_in_a_file_are_told_apart(copy):
    first, other = Filed(Customer("A", uid="a")), Filed(Customer("B", uid="a"), place=2)
    at = datetime(2026, 11, 20, 12, tzinfo=UTC)
    note = Note(0, "hello", at, at, uid="n")
    notes = [Filed(note._replace(text=text), {"customer": "a"}, place=place) for place, text in enumerate("xyx", 3)]
    result = copy.imports.merge_records([first, other, *notes], "a")
    assert (result.new, result.notes, result.same) == (1, 1, 1)
    assert [(one.line, one.text) for one in result.skipped] == [(2, "B"), (4, "y")]
    assert {one.reason for one in result.skipped} == {
        "Another record with its id stands before it in this file and says something else."
    }


def test_a_promise_changed_since_the_merge_is_kept(full, copy):
    copy.imports.merge_records(everything(full.book), "a")
    promise = full.book.promises.page("open")[0]
    full.book.promises.renegotiate(promise.id, full.day(9), "before")
    copy.imports.merge_records(everything(full.book), "b")
    ours = copy.promises.by_uid(promise.uid).id
    copy.promises.keep(ours)
    back = copy.imports.take_back()
    assert (back.restored, back.kept) == (0, 1)
    assert copy.promises.get(ours).state is State.KEPT


def test_too_much_text_in_one_record_is_skipped(copy):
    result = copy.imports.merge_records([Filed(Customer("A", about="x" * 20_000_001), place=4)], "a")
    assert "MB" in result.skipped[0].reason
    with pytest.raises(BadInput):
        copy.imports.take_back()


def test_a_refused_record_leaves_no_pointer_to_another(copy):
    at = datetime(2026, 1, 1, tzinfo=UTC)
    note = Note(0, "x" * 20_000_001, at, at, uid="n1", settled=Settlement(Settled.ANSWERED, at), wants_answer=True)
    records = [
        Filed(Customer("A", uid="a")),
        Filed(note, {"customer": "a", "settled_by": "n3"}),
        Filed(note._replace(uid="n2", text="short"), {"customer": "a"}),
        Filed(note._replace(uid="n3", text="answer", settled=None, direction=Direction.US), {"customer": "a"}),
    ]
    assert len(copy.imports.merge_records(records, "a").skipped) == 1
    assert copy.notes.by_uid("n2").settled.by is None


def test_a_note_is_written_once_with_what_settled_it_further_down(copy):
    at = datetime(2026, 1, 1, tzinfo=UTC)
    asked = Note(0, "When?", at, at, uid="n1", settled=Settlement(Settled.ANSWERED, at), wants_answer=True)
    records = [
        Filed(Customer("A", uid="a")),
        Filed(asked, {"customer": "a", "settled_by": "n2"}),
        Filed(asked._replace(uid="n2", text="Soon.", settled=None, direction=Direction.US), {"customer": "a"}),
    ]
    connection, sent = copy._store.connection, []
    connection.exec_trace = lambda _cursor, sql, _bound: bool(sent.append(sql)) or True
    copy.imports.merge_records(records, "a")
    connection.exec_trace = None
    assert not [sql for sql in sent if sql.startswith("UPDATE notes")]
    assert copy.notes.by_uid("n1").settled.by == copy.notes.by_uid("n2").id


def test_notes_keep_when_they_were_written_down(full, copy):
    copy.imports.merge_records(everything(full.book), "a")
    assert {n.entered_at for n in copy.notes.page()} == {n.entered_at for n in full.book.notes.page()}
    assert min(n.entered_at for n in copy.notes.page()) < copy.clock.now() + timedelta(seconds=1)
