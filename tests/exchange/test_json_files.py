"""Pictures, files, and what the owner made for themselves, in the open format."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime

import pytest

from crmnotes.clock import FixedClock
from crmnotes.exchange import json_in, json_out
from crmnotes.notebook import Notebook
from crmnotes.records import Channel, Customer, Note
from crmnotes.store import settings
from tests.rules.test_images import png

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)


@pytest.fixture
def book():
    made = Notebook.in_memory(FixedClock(NOW))
    yield made
    assert made.check() == []
    made.close()


def written(book: Notebook) -> bytes:
    stream = io.BytesIO()
    json_out.write(book.imports.everything(), stream)
    return stream.getvalue()


def filled(book: Notebook) -> tuple[int, int]:
    greta = book.customers.add(Customer("Greta Holm")).id
    note = book.notes.say(Note(greta, "the offer", NOW, NOW, channel=Channel.EMAIL)).note.id
    book.pictures.put(greta, png(30, 30))
    book.files.attach(note, "b.pdf", b"second")
    book.files.attach(note, "a.pdf", bytes(range(256)))
    with book.together("own"):
        settings.write_one(book._store, "snippets", [{"name": "thanks", "text": "Thank you"}])
    return greta, note


def test_written_read_and_written_again_gives_the_same_bytes(book):
    filled(book)
    before = written(book)
    other = Notebook.in_memory(FixedClock(NOW))
    result = other.imports.merge_records(json_in.read(before), "copy")
    assert result.skipped == ()
    assert written(other) == before
    assert other.imports.merge_records(json_in.read(before), "again").batch is None
    other.imports.take_back(result.batch)
    assert other.trash.purge() == 0
    assert json.loads(written(other)).keys() & {"files", "snippets"} == set()
    other.close()


def test_a_notebook_without_any_says_nothing_of_them(book):
    book.customers.add(Customer("Greta Holm"))
    assert json.loads(written(book)).keys() == {
        "format", "version", "settings", "groups", "customers", "notes", "promises", "orders", "tallies",
    }  # fmt: skip


def test_what_a_known_record_lacks_is_put_beside_it_and_taken_back(book):
    greta, note = filled(book)
    whole = written(book)
    book.pictures.remove(greta)
    book.files.remove(book.files.of(note)[0].id)
    result = book.imports.merge_records(json_in.read(whole), "copy")
    assert written(book) == whole
    assert result.updated == 2
    book.imports.take_back(result.batch)
    assert book.pictures.of(greta) is None
    assert len(book.files.of(note)) == 1


@pytest.mark.parametrize(
    "spoil",
    [
        lambda file: file["files"].update(dict.fromkeys(file["files"], "!!")),
        lambda file: file.update(files={}),
        lambda file: file.update(files=[1]),
        lambda file: file["notes"][0].update(files=[7, 8]),
        lambda file: file["notes"][0].update(files="x"),
    ],
)
def test_a_content_that_is_not_what_it_was_is_named_and_the_record_comes(book, spoil):
    filled(book)
    file = json.loads(written(book))
    spoil(file)
    other = Notebook.in_memory(FixedClock(NOW))
    result = other.imports.merge_records(json_in.read(json.dumps(file).encode()), "copy")
    assert result.skipped
    assert (result.new, result.notes) == (1, 1)
    other.close()
