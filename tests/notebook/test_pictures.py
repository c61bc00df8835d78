"""Pictures of customers and files of notes: kept, undone, merged, forgotten, copied, swept."""

from __future__ import annotations

import pytest

from crmnotes.errors import BadInput, NotFound
from crmnotes.notebook.files import Attachment
from crmnotes.records import Customer
from tests.rules.test_images import jpeg, png

PORTRAIT, LOGO = png(40, 40), jpeg(60, 30)


def kept(desk) -> int:
    return desk.book._store.execute("SELECT count(*) FROM contents")[0][0]


def test_a_picture_comes_changes_and_goes(desk):
    greta = desk.customer()
    desk.book.pictures.put(greta, PORTRAIT)
    assert desk.book.pictures.of(greta) == PORTRAIT
    assert desk.changes[-1].customers == {greta}
    assert "pictures" in desk.changes[-1].kinds
    (line,) = desk.book.customers.lines([greta])
    assert desk.book.pictures.content(line.picture) == PORTRAIT
    desk.book.pictures.put(greta, LOGO)
    assert desk.book.history.undo() == "change a picture"
    assert desk.book.pictures.of(greta) == PORTRAIT
    desk.book.pictures.remove(greta)
    assert desk.book.pictures.of(greta) is None
    assert not desk.book.pictures.any()
    desk.book.history.undo()
    assert desk.book.pictures.of(greta) == PORTRAIT


def test_what_is_no_small_picture_is_refused(desk):
    greta = desk.customer()
    for content in (b"text", png(4000, 3000), b""):
        with pytest.raises(BadInput):
            desk.book.pictures.put(greta, content)
    with pytest.raises(NotFound):
        desk.book.pictures.put(99, PORTRAIT)
    assert kept(desk) == 0


def test_a_file_belongs_to_a_note(desk):
    greta = desk.customer()
    note = desk.asks(greta)
    offer = desk.book.files.attach(note, "../../offer.pdf", b"%PDF")
    assert offer == Attachment(offer.id, note, offer.hash, "offer.pdf", 4, offer.uid)
    assert desk.book.files.content(offer.id) == b"%PDF"
    assert desk.book.notes.lines([note])[0].files == 1
    desk.book.files.attach(note, "same.pdf", b"%PDF")
    assert kept(desk) == 1
    desk.book.files.remove(offer.id)
    assert [one.name for one in desk.book.files.of(note)] == ["same.pdf"]
    desk.book.history.undo()
    assert len(desk.book.files.of(note)) == 2


@pytest.mark.parametrize("size", [0, 20_000_001])
def test_a_file_has_a_size(desk, size):
    note = desk.asks(desk.customer())
    with pytest.raises(BadInput):
        desk.book.files.attach(note, "a.pdf", bytes(size))


def test_the_trash_keeps_them_until_it_is_emptied(desk):
    greta = desk.customer()
    note = desk.asks(greta)
    desk.book.files.attach(note, "a.pdf", b"%PDF")
    desk.book.pictures.put(greta, PORTRAIT)
    desk.book.notes.trash(note)
    assert desk.book.trash.purge() == 0
    desk.book.notes.restore(note)
    assert len(desk.book.files.of(note)) == 1
    desk.book.pictures.remove(greta)
    desk.book.trash.purge()
    assert kept(desk) == 1


def test_two_pictures_of_one_are_both_kept(desk):
    one, other = desk.customer("Greta Holm"), desk.customer("G. Holm")
    desk.book.pictures.put(one, PORTRAIT)
    desk.book.pictures.put(other, LOGO)
    desk.book.duplicates.merge(one, other)
    assert desk.book.pictures.of(one) == PORTRAIT
    (fact,) = desk.book.notes.page(one)
    (file,) = desk.book.files.of(fact.id)
    assert (file.name, desk.book.files.content(file.id)) == ("G. Holm.jpg", LOGO)
    desk.book.history.undo()
    assert desk.book.pictures.of(other) == LOGO


def test_the_only_picture_comes_along(desk):
    one, other = desk.customer("Greta Holm"), desk.customer("G. Holm")
    desk.book.pictures.put(other, LOGO)
    desk.book.duplicates.merge(one, other)
    assert desk.book.pictures.of(one) == LOGO


def test_forgetting_erases_them(desk):
    greta, jon = desk.customer(), desk.customer("Jon")
    desk.book.pictures.put(greta, PORTRAIT)
    for who in (greta, jon):
        desk.book.files.attach(desk.asks(who), "shared.txt", b"both")
    desk.book.files.attach(desk.asks(greta), "own.txt", b"hers")
    desk.book.forgetting.forget(greta)
    assert desk.book._store.execute("SELECT bytes FROM contents") == [(b"both",)]


def test_a_copy_of_a_notebook_counts_its_files(desk, tmp_path):
    from crmnotes.clock import FixedClock
    from crmnotes.notebook import Notebook
    from crmnotes.store import backups

    book = Notebook.open(tmp_path / "n.crmnotes", FixedClock(desk.clock.now()))
    book.pictures.put(book.customers.add(Customer("Greta")).id, PORTRAIT)
    made = book.backups.make()
    assert backups.held_by(made).files == 1
    book.close()


def test_forgotten_bytes_stand_in_no_copy_either(desk, tmp_path):
    from crmnotes.clock import FixedClock
    from crmnotes.notebook import Notebook

    book = Notebook.open(tmp_path / "n.crmnotes", FixedClock(desk.clock.now()))
    greta = book.customers.add(Customer("Greta"))
    secret = b"only between Greta and me" * 400
    note = book.notes.say(desk.note(greta.id)).note.id
    book.files.attach(note, "letter.txt", secret)
    book.pictures.put(greta.id, PORTRAIT)
    book.backups.make()
    book.forgetting.forget(greta.id)
    assert book.forgetting.rewrite(book.forgetting.copies_with(greta.uid), greta.uid) == []
    book.close()
    for file in tmp_path.rglob("*"):
        content = file.read_bytes() if file.is_file() else b""
        assert secret[:50] not in content, file
        assert PORTRAIT not in content, file
