"""What a person does, as scenes of acts that a fault may meet anywhere, and the state of a notebook to compare."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import apsw

from crmnotes.clock import FixedClock
from crmnotes.contacts import Contact
from crmnotes.exchange import json_out
from crmnotes.notebook import Notebook, restoring
from crmnotes.notebook.book import DERIVED
from crmnotes.records import Channel, Customer, Direction, Due, Note, Way, WayKind, new_uid
from crmnotes.store import schema, upgrades
from crmnotes.store.journal import OWNED
from crmnotes.store.opening import open_file

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
NAME = "notebook.crmnotes"
PEOPLE = 4
NOT_OURS = frozenset({"uid", "batch"})  # made anew by each run of a scene

Act = Callable[[], object]
State = dict[str, list[tuple[Any, ...]]] | None


class Desk:
    """A notebook that is opened by the first act, as by a person who starts the program."""

    def __init__(self, path: Path) -> None:
        self.path, self.clock = path, FixedClock(NOW)
        self.open_book: Notebook | None = None

    @property
    def book(self) -> Notebook:
        if self.open_book is None:
            self.open_book = Notebook.open(self.path, self.clock)
        return self.open_book

    def close(self) -> None:
        if self.open_book is not None:
            self.open_book.close()
        self.open_book = None

    def asks(self, customer: int, text: str) -> Note:
        return Note(customer, text, NOW, NOW, direction=Direction.THEM, channel=Channel.CALL, wants_answer=True)


class Scene(NamedTuple):
    """How the folder is before, and what is done then, act by act."""

    prepare: Callable[[Path], object]
    acts: Callable[[Desk], list[Act]]
    steps: int = 1  # transactions that one act may take; the first holds all that a person asked for


def begin(folder: Path, scene: Scene) -> Path:
    """The folder of a scene as it is before the first act; gives where its notebook lies."""
    shutil.copytree(_prepared(scene.prepare), folder)
    return folder / NAME


@cache
def _prepared(prepare: Callable[[Path], object]) -> Path:
    """Made once: a scene is played many times."""
    folder = Path(tempfile.mkdtemp(prefix="crmnotes-scene-"))
    prepare(folder / NAME)
    return folder


def state(path: Path) -> State:
    """Every row of the owner's tables, in a file that must be whole; None where there is none."""
    if not path.exists():
        return None
    with contextlib.closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)) as connection:
        assert connection.pragma("integrity_check") == "ok"
        assert connection.pragma("foreign_key_check") is None
        return {table: _rows(connection, table) for table in OWNED if connection.table_exists("main", table)}


def _rows(connection: apsw.Connection, table: str) -> list[tuple[Any, ...]]:
    names = [row[1] for row in connection.execute(f"PRAGMA main.table_info({table})")]
    columns = ", ".join(name for name in names if name not in NOT_OURS)
    rows = connection.execute(f"SELECT {columns} FROM {table} ORDER BY 1").fetchall()
    return [row for row in rows if row[0] != DERIVED]


def fill(path: Path) -> None:
    """A few customers with what they said and were promised."""
    desk = Desk(path)
    book = desk.book
    for number in range(PEOPLE):
        ways = (Way(WayKind.EMAIL, f"person{number}@example.com"),)
        made = book.customers.add(Customer(f"Person {number}", about="plain words " * 30, ways=ways))
        book.notes.say(desk.asks(made.id, f"asked about linen {number}, twice " * 8))
        book.promises.make(made.id, f"send the price {number}", Due(date(2026, 11, 24)))
    desk.close()


def fill_and_back_up(path: Path) -> None:
    """The same with a backup, and something written since."""
    fill(path)
    desk = Desk(path)
    desk.book.backups.make()
    desk.clock.advance(hours=1)
    desk.book.customers.add(Customer("Later"))
    desk.close()


def old_version(path: Path) -> None:
    """A notebook of the first version of the file."""
    path.parent.mkdir(exist_ok=True)
    path.touch(0o600)
    with contextlib.closing(apsw.Connection(str(path))) as connection:
        for statement in upgrades.statements(1):
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
        connection.executemany(
            "INSERT INTO customers (uid, name, created_at) VALUES (?, ?, '2026-11-22T16:00:00Z')",
            [(new_uid(), f"Person {number}") for number in range(PEOPLE)],
        )


def nothing(path: Path) -> None:
    """A first start."""
    path.parent.mkdir(exist_ok=True)


def save(desk: Desk) -> list[Act]:
    """A day's work, each act by hand."""
    return [
        lambda: desk.book.customers.add(Customer("Greta Holm", company="Holm Interiors")),
        lambda: desk.book.notes.say(desk.asks(1, "is it ready? " * 900)),
        lambda: desk.book.notes.replied(1, Channel.CALL, "it is"),
        lambda: desk.book.promises.keep(1),
        lambda: desk.book.customers.edit(2, about="likes velvet " * 2000),
        lambda: desk.book.history.undo(),
        lambda: desk.book.history.redo(),
        lambda: desk.book.orders.add(3, 4200, "24 m of linen"),
        lambda: desk.book.customers.trash(4),
        lambda: desk.book.drafts.keep("capture", "what is being typed"),
        desk.close,
    ]


def bring_in(desk: Desk) -> list[Act]:
    """A list of contacts, and taking it back."""
    contacts = [
        Contact(Customer(f"New {number}", ways=(Way(WayKind.PHONE, f"+45 33 12 {number:04}"),)), number)
        for number in range(120)
    ]
    return [
        lambda: desk.book.imports.run(contacts, "list.csv"),
        lambda: desk.book.imports.take_back(),
        desk.close,
    ]


def unite(desk: Desk) -> list[Act]:
    """Two records of one customer become one."""
    return [lambda: desk.book.duplicates.merge(1, 2), desk.close]


def forget(desk: Desk) -> list[Act]:
    """A customer is erased for good."""
    return [lambda: desk.book.forgetting.forget(3), desk.close]


def back_up(desk: Desk) -> list[Act]:
    """A copy by hand, another after a change, and the whole notebook written out."""
    target = desk.path.with_name("everything.json")

    def export() -> None:
        json_out.everything(desk.book.imports.everything(), target, desk.path)

    return [
        lambda: desk.book.backups.make(),
        lambda: desk.book.customers.edit(1, about="changed"),
        lambda: desk.book.backups.before("import"),
        export,
        lambda: desk.book.backups.thin(),
        desk.close,
    ]


def go_back(desk: Desk) -> list[Act]:
    """The backup takes the notebook's place."""

    def restore() -> None:
        desk.close()
        copy = restoring.choices(desk.path)[-1].backup.path
        restoring.finish(restoring.prepare(copy, desk.path), desk.clock)

    return [restore, lambda: desk.book.customers.edit(1, about="after"), desk.close]


def open_only(desk: Desk) -> list[Act]:
    """The first start, or that of a newer version, and a word written down."""
    return [lambda: desk.book.settings, lambda: desk.book.customers.add(Customer("First")), desk.close]


SCENES = {
    "save": Scene(fill, save), "import": Scene(fill, bring_in), "merge": Scene(fill, unite),
    "forget": Scene(fill, forget, 2), "back up": Scene(fill_and_back_up, back_up),
    "restore": Scene(fill_and_back_up, go_back, 2), "upgrade": Scene(old_version, open_only, 2),
    "create": Scene(nothing, open_only, 2),
}  # fmt: skip


def backups_that_open(folder: Path) -> Iterator[Path]:
    """The backups that count as whole; each must open."""
    for choice in restoring.choices(folder / NAME):
        if choice.whole:
            open_file(choice.backup.path).close()
            yield choice.backup.path
