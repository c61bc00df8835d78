"""Opening and closing the door: the lock, other writers, midnight, settings and the zone."""

from __future__ import annotations

import stat
from datetime import date, timedelta, timezone

import pytest

from crmnotes.clock import FixedClock
from crmnotes.errors import BadInput, Damaged, Locked, NotFound, ReadOnly
from crmnotes.notebook import Notebook
from crmnotes.records import Channel, Customer, Note, Settings
from crmnotes.store.opening import open_file


@pytest.fixture
def path(tmp_path):
    return tmp_path / "mine" / "notebook.crmnotes"


def test_a_missing_notebook_is_made_for_its_owner_alone(path, clock):
    notebook = Notebook.open(path, clock)
    notebook.customers.add(Customer("Greta"))
    assert (notebook.path, notebook.read_only, notebook.clock) == (path, False, clock)
    notebook.close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    again = Notebook.open(path, clock)
    assert [line.name for line in again.customers.lines(again.customers.ids())] == ["Greta"]
    again.close()


def test_one_writer_at_a_time(path, clock):
    first = Notebook.open(path, clock)
    with pytest.raises(Locked):
        Notebook.open(path, clock)
    reader = Notebook.open(path, clock, read_only=True)
    assert reader.read_only
    with pytest.raises(ReadOnly):
        reader.customers.add(Customer("Greta"))
    reader.close()
    first.close()
    Notebook.open(path, clock).close()


def test_a_failed_opening_gives_the_lock_up(path, clock):
    path.parent.mkdir(mode=0o700)
    path.write_text("not a notebook")
    for _ in range(2):
        with pytest.raises(Damaged):
            Notebook.open(path, clock)
    assert path.read_text() == "not a notebook"
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    with pytest.raises(NotFound):
        Notebook.open(path.with_name("none"), clock, read_only=True)


def test_what_can_be_no_notebook_is_left_alone(tmp_path, clock):
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty").touch()
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    before = sorted(tmp_path.iterdir())
    for path in before:
        with pytest.raises(Damaged):
            Notebook.open(path, clock)
    assert sorted(tmp_path.iterdir()) == before


def test_a_folder_that_was_there_keeps_its_rights(tmp_path, clock):
    folder = tmp_path / "documents"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    Notebook.open(folder / "a.crmnotes", clock).close()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755


def test_a_worker_writes_beside_and_the_window_notices(path, clock):
    notebook = Notebook.open(path, clock)
    changes = []
    notebook.subscribe(changes.append)
    assert notebook.notice() is False
    worker = notebook.worker()
    worker.customers.add(Customer("Greta"))
    worker.close()
    assert notebook.notice() is True
    assert notebook.notice() is False
    assert [change.customers for change in changes] == [None]
    assert len(notebook.customers.ids()) == 1
    notebook.customers.add(Customer("Jon"))
    assert notebook.notice() is False
    notebook.close()


def test_midnight_is_noticed(desk):
    desk.changes.clear()
    desk.clock.advance(hours=7)
    assert desk.book.notice() is False
    desk.clock.advance(hours=2)
    assert desk.book.notice() is True
    assert desk.changes[0].customers is None


def test_what_another_program_wrote_is_recomputed_at_opening(path, clock):
    notebook = Notebook.open(path, clock)
    greta = notebook.customers.add(Customer("Greta")).id
    notebook.close()
    store = open_file(path)
    with store.transaction():
        store.execute("UPDATE customers SET name = 'Anna' WHERE id = ?", (greta,))
        store.execute(
            "INSERT INTO notes"
            " (uid, customer, happened_at, entered_at, direction, channel, text, wants_answer, allowance)"
            " VALUES ('u', ?, '2026-11-22T10:00:00Z', '2026-11-22T10:00:00Z', 'them', 'email', 'hello', 1, 60)",
            (greta,),
        )
    store.close()
    notebook = Notebook.open(path, clock)
    assert notebook.customers.named("anna")[0].reply_by.hour == 11
    assert notebook.check() == []
    notebook.close()


def test_a_new_zone_moves_what_closed_days_and_visits_say(path, clock):
    notebook = Notebook.open(path, clock)
    notebook.change_settings(closed_weekdays=frozenset({5, 6}))
    greta = notebook.customers.add(Customer("Greta")).id
    friday_night = clock.now() - timedelta(days=1, hours=17)  # 23:00 in UTC
    notebook.notes.say(Note(greta, "hm", friday_night, clock.now(), channel=Channel.EMAIL, wants_answer=True))
    assert notebook.customers.lines([greta])[0].reply_by.isoformat() == "2026-11-23T23:00:00+00:00"
    notebook.close()
    east = FixedClock(clock.moment, timezone(timedelta(hours=2)))
    notebook = Notebook.open(path, east)
    (line,) = notebook.customers.lines([greta])
    assert line.reply_by.isoformat() == "2026-11-23T22:00:00+00:00"  # it began on their Saturday: Monday 00:00 and 24 h
    assert line.last_visit == date(2026, 11, 21)
    assert notebook.check() == []
    notebook.close()


def test_settings_are_kept_checked_and_undone(desk):
    away = ((date(2026, 12, 24), date(2027, 1, 2)),)
    changed = desk.book.change_settings(currency="DKK", country="DK", closed_dates=away, ask_every_months=3)
    assert (
        desk.book.settings == changed == Settings(currency="DKK", country="DK", closed_dates=away, ask_every_months=3)
    )
    assert desk.changes[-1].customers is None
    never_open, backwards = frozenset(range(7)), ((away[0][1], away[0][0]),)
    for wrong in ({"reply_within": 0}, {"closed_weekdays": never_open}, {"closed_dates": backwards}):
        with pytest.raises(BadInput):
            desk.book.change_settings(**wrong)
    assert desk.book.settings == changed
    desk.book.history.undo()
    assert desk.book.settings == Settings()
    desk.book.history.redo()
    assert desk.book.settings == changed


def test_several_verbs_together_are_one_step_and_one_notice(desk):
    desk.changes.clear()
    with desk.book.together("move house"):
        greta = desk.customer()
        desk.asks(greta)
        desk.promise(greta)
    assert [change.label for change in desk.changes] == ["move house"]
    assert desk.book.history.undo() == "move house"
    assert desk.book.counts().customers == 0


def test_when_one_of_several_fails_nothing_is_saved(desk):
    desk.changes.clear()

    def move() -> None:
        with desk.book.together("move house"):
            desk.customer()
            desk.asks(77)

    with pytest.raises(NotFound):
        move()
    assert desk.changes == []
    assert desk.book.counts().customers == 0
    assert desk.book.history.undo_label is None


def test_a_failure_leaves_the_settings_in_memory_as_they_were(desk):
    def fail() -> None:
        with desk.book.together("x"):
            desk.book.change_settings(reply_within=60)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert desk.book.settings.reply_within == 1440


def test_check_finds_what_does_not_stand_right(desk):
    greta = desk.customer()
    desk.asks(greta)
    store = desk.book._store
    with store.transaction():
        store.execute("UPDATE standing SET open_questions = 7")
    (line,) = desk.book.check()
    assert "open_questions" in line
    assert "Greta" not in line
    desk.book.customers.edit(greta, about="x")  # touching them mends it
