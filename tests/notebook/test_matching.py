"""Whatever a file holds: imported again it brings nobody new, and taken back it leaves nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st

from crmnotes.clock import FixedClock
from crmnotes.contacts import Contact
from crmnotes.notebook import Notebook
from crmnotes.records import Birthday, Customer, Way, WayKind

WAYS = st.one_of(
    st.builds(partial(Way), st.just(WayKind.PHONE), st.sampled_from(["1234567", "+44 1234567", "7654321", "12"])),
    st.builds(
        partial(Way), st.just(WayKind.EMAIL), st.sampled_from(["a@x.example", "A@x.example", "b@x.example", "none"])
    ),
    st.builds(partial(Way), st.just(WayKind.ADDRESS), st.sampled_from(["1 High St", "2 Low St\nTown"])),
    st.builds(partial(Way), st.just(WayKind.URL), st.sampled_from(["https://x.example", "x.example"])),
)
CUSTOMERS = st.builds(
    partial(Customer),
    name=st.sampled_from(["Ann Lee", "Lee, Ann", "ann lee", "Bo", "a@x.example", "1234567", "Firm", "??", "山田"]),
    company=st.sampled_from(["", "Firm", "FIRM", "Other"]),
    ways=st.lists(WAYS, max_size=3).map(tuple),
    groups=st.lists(st.sampled_from("abc"), max_size=2).map(tuple),
    about=st.sampled_from(["", "tall", "short"]),
    birthday=st.sampled_from([None, Birthday(4, 12), Birthday(4, 12, 1980)]),
)
UIDS = st.sampled_from(["", "", "u1", "u2"])
CONTACTS = st.lists(st.builds(partial(Contact), CUSTOMERS, st.integers(1, 99), UIDS), max_size=12).map(
    lambda contacts: [
        contact._replace(uid=contact.uid if contact.uid not in {c.uid for c in contacts[:place]} else "")
        for place, contact in enumerate(contacts)
    ]
)  # no UID stands twice in a file


@settings(max_examples=60)
@given(CONTACTS, CONTACTS)
def test_a_file_imported_again_brings_nobody_new(first, second):
    second = [contact._replace(uid=contact.uid and f"{contact.uid} of another program") for contact in second]
    notebook = Notebook.in_memory(FixedClock(datetime(2026, 11, 22, 16, tzinfo=UTC)))
    for contacts in (first, second):
        seen = notebook.imports.preview(contacts)
        done = notebook.imports.run(contacts, "a")
        assert (seen.new, seen.same, seen.fills_in, seen.differs) == (done.new, done.same, done.updated, done.differs)
        assert done.new + done.same + done.updated + done.differs == len(contacts)
        again = notebook.imports.run(contacts, "a")
        assert again.new == 0
        while again.updated:  # what was filled in may show who a later line is
            again = notebook.imports.run(contacts, "a")
    assert notebook.check() == []
    while any(batch.taken_back_at is None for batch in notebook.imports.batches()):
        assert notebook.imports.take_back().kept == 0
    assert notebook.counts().customers == 0
    assert notebook.groups.all() == []
    notebook.close()
