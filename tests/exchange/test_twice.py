"""Every file of the corpus into a notebook: twice gives nobody new, and taken back nothing is left."""

from datetime import UTC, datetime

import pytest

from crmnotes.clock import FixedClock
from crmnotes.errors import BadInput
from crmnotes.exchange import formats
from crmnotes.notebook import Notebook


@pytest.mark.corpus("vcard", "csv", "ics")
def test_twice_and_taken_back(case, path):
    book = Notebook.in_memory(FixedClock(datetime(2026, 11, 22, 16, tzinfo=UTC)))

    def bring_in():
        if kind in formats.CONTACTS:
            return book.imports.run(formats.contacts(path, kind), path.name)
        return book.imports.merge_records(formats.records(path, kind, UTC), path.name)

    try:
        kind = formats.kind_of(path)
        first = bring_in()
    except BadInput:
        first = None
    if first is not None:
        again = bring_in()
        assert (again.new, again.promises, again.updated, again.batch) == (0, 0, 0, None)
        assert again.same + again.differs >= first.new
        if first.batch is not None:
            assert book.imports.take_back().kept == 0
    assert not book.customers.ids()
    book.close()
