"""Gathers the rows of a damaged notebook: what its trees still give, and what its pages hold besides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, cast

import apsw

from crmnotes.store import checksums, shapes, upgrades
from crmnotes.store.engine import MEMORY, PLAIN, connect, unsealed
from crmnotes.store.pages import INDEX_INNER, INDEX_LEAF, SIZE, TABLE_INNER, Cell, Leaf, Pages, Torn, Value
from crmnotes.store.schema import APPLICATION_ID
from crmnotes.store.shapes import Shapes

HEADER = 100
SEAL = 80  # bytes at the end of each encrypted page: what it was mixed with, and its check sum
OTHER_KINDS = {0, TABLE_INNER, INDEX_LEAF, INDEX_INNER}  # a page that says to be something unheard of is looked at too
READ_FAULTS = (apsw.Error, UnicodeDecodeError)
FAULTS_BORNE = 20_000  # after so many the tree is given up: what it does not reach is read from the pages


class Content(NamedTuple):
    """What stands in a damaged file: how many bytes of each page are not the engine's, and which pages are wrong."""

    all: bytes
    kept: int
    wrong: frozenset[int]


class Gathered:
    """Rows by table and number, the number first; `doubtful` are those that may not be what was written."""

    def __init__(self) -> None:
        self.rows: dict[str, dict[int, tuple[Value, ...]]] = defaultdict(dict)
        self.doubtful: dict[str, set[int]] = defaultdict(set)
        self.unnumbered: dict[str, list[tuple[Any, ...]]] = {}
        self.unreached: set[str] = set()  # tables without numbers of which nobody knows whether more stood in them

    def add(self, table: str, values: tuple[Value, ...], *, doubtful: bool) -> None:
        """Takes a row; one that was found before with other values makes both doubtful, and the first stays."""
        row = cast("int", values[0])
        known = self.rows[table].setdefault(row, values)
        if (known is not values and known != values) or (known is values and doubtful):
            self.doubtful[table].add(row)


def content_of(copy: Path, passphrase: str | None, misplaced: Collection[int] = ()) -> Content:
    """What stands in a copy of a damaged file, opened page by page; `misplaced` pages are wrong in any case.

    Only in memory: what a passphrase protects never reaches the disk without it. WrongPassphrase when no page opens.
    """
    if passphrase is None:
        return _compared(copy.read_bytes(), frozenset(misplaced))
    content, opened = bytearray(), False
    with suppress(apsw.Error):
        for page in unsealed(copy, passphrase):
            content += page or bytes(SIZE)
            opened |= bool(page)
    if not opened:
        raise upgrades.unreadable(copy, copy.name, passphrase)
    return Content(bytes(content), SEAL, frozenset(misplaced))


def _compared(content: bytes, misplaced: frozenset[int]) -> Content:
    """The pages of a file without a passphrase, compared with their check sums where it has any."""
    wrong, empty = checksums.wrong_pages(content), bytes(SIZE)
    filled = sum(content[at : at + SIZE] != empty for at in range(0, len(content) - SIZE + 1, SIZE))
    said = content.startswith(PLAIN) and checksums.says_so(content)
    if said or 2 * len(wrong) < filled:
        return Content(content, checksums.KEPT, misplaced | wrong)
    return Content(content, 0, misplaced)


def open_damaged(copy: Path, content: Content) -> apsw.Connection | None:
    """A connection to a copy, or to what was opened of it, whose header may be put right; None when it has none."""
    for mend in (True,) if 1 in content.wrong else (False, True):
        with suppress(*READ_FAULTS):
            sealed = content.kept == SEAL
            connection = _in_memory(content, mend=mend) if sealed else _on_disk(copy, content.kept, mend=mend)
            if int(connection.pragma("application_id")) == APPLICATION_ID:
                return connection
            connection.close()
    return None


def gather(pages: Pages, connection: apsw.Connection | None, known: Shapes) -> Gathered:
    """Everything that can be read."""
    found = Gathered()
    if connection is not None:
        for table, columns in known.items():
            for row in _numbered(connection, table, pages.count * SIZE):
                if shapes.fits((None, *row[1:]), columns, all_of_them=False):
                    found.add(table, row, doubtful=False)
        for table in shapes.UNNUMBERED:
            found.unnumbered[table] = _unnumbered(connection, table)
    roots = _roots(connection, pages)
    for table in shapes.UNNUMBERED:
        if not found.unnumbered.get(table) and table in roots:
            found.unnumbered[table] = [row for row in pages.unnumbered(roots[table]) if all(row)]
        if not pages.lead_everywhere(roots.get(table, 0)):
            found.unreached.add(table)
    _from_pages(found, pages, roots, known)
    return found


def _on_disk(copy: Path, kept: int, *, mend: bool) -> apsw.Connection:
    if mend:
        with copy.open("r+b") as file:
            file.write(_header(copy.stat().st_size // SIZE, kept))
    return connect(copy, writable=False, compared=False)


def _in_memory(content: Content, *, mend: bool) -> apsw.Connection:
    connection = connect(MEMORY, writable=True)
    mended = _header(len(content.all) // SIZE, content.kept) + content.all[HEADER:]
    connection.deserialize("main", mended if mend else content.all)
    return connection


def _header(pages: int, kept: int) -> bytes:
    """The header of a notebook of so many pages."""
    fresh = bytearray(upgrades.in_memory().serialize("main")[:HEADER])
    fresh[20] = kept
    fresh[28:32] = pages.to_bytes(4, "big")
    fresh[32:40] = bytes(8)  # no list of free pages
    fresh[92:96] = fresh[24:28]
    return bytes(fresh)


def _numbered(connection: apsw.Connection, table: str, size: int) -> Iterator[tuple[Value, ...]]:
    """The rows that a tree gives; ranges in which it fails are halved until single rows are left."""
    try:
        names = [row[1] for row in connection.execute(f"PRAGMA main.table_info({table})")]
    except READ_FAULTS:
        return
    if not names or names[0] != "id":
        return
    sql = f"SELECT {', '.join(names)} FROM main.{table} NOT INDEXED WHERE id BETWEEN ? AND ?"
    waiting, faults = [(1, _last(connection, table, size))], 0
    while waiting and faults < FAULTS_BORNE:
        low, high = waiting.pop()
        try:
            yield from connection.execute(sql, (low, high))
        except READ_FAULTS:
            faults += 1
            if low < high:
                middle = (low + high) // 2
                waiting += [(middle + 1, high), (low, middle)]


def _last(connection: apsw.Connection, table: str, size: int) -> int:
    """The highest number in a table, or one that is surely not lower."""
    try:
        return int(connection.execute(f"SELECT coalesce(max(id), 0) FROM main.{table} NOT INDEXED").get)
    except READ_FAULTS:
        return size // 8


def _unnumbered(connection: apsw.Connection, table: str) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = []
    with suppress(*READ_FAULTS):
        rows.extend(connection.execute(f"SELECT * FROM main.{table}"))
    return rows


def _roots(connection: apsw.Connection | None, pages: Pages) -> dict[str, int]:
    """Where each tree begins, as far as the file still says so."""
    if connection is not None:
        with suppress(*READ_FAULTS):
            sql = "SELECT name, rootpage FROM main.sqlite_schema WHERE type = 'table' AND rootpage > 0"
            return dict(connection.execute(sql))
    roots: dict[str, int] = {}
    for number in pages.leaves_under(1):
        with suppress(Torn):
            for cell in pages.leaf(number).cells:
                match cell.values:
                    case ("table", str(name), _, int(root), _) if root > 0:
                        roots[name] = root
    return roots


def _from_pages(found: Gathered, pages: Pages, roots: Mapping[str, int], known: Shapes) -> None:
    """What the pages hold: first those that a tree leads to, then those that none does."""
    reached: dict[int, str] = {1: "sqlite_schema"}
    for table, root in {"sqlite_schema": 1, **roots}.items():
        for number in pages.leaves_under(root):
            reached.setdefault(number, table)
    lost = []
    for number in range(1, pages.count + 1):
        if pages.kind(number) in OTHER_KINDS:
            continue
        try:
            leaf = pages.leaf(number)
        except Torn:
            continue
        owner = reached.get(number)
        if owner in known and _mostly(leaf, owner, known):
            _take(found, leaf, owner, known, doubtful=leaf.odd)
        else:
            lost.append(leaf)
    for leaf in lost:
        whose = _whose(leaf, known)
        if whose:
            _take(found, leaf, whose, known, doubtful=leaf.odd)


def _take(found: Gathered, leaf: Leaf, table: str, known: Shapes, *, doubtful: bool) -> None:
    for cell in leaf.cells:
        if shapes.fits(cell.values, known[table], all_of_them=False):
            found.add(table, _numbered_row(cell), doubtful=False)
            if doubtful or not cell.whole:
                found.doubtful[table].add(cell.row)


def _numbered_row(cell: Cell) -> tuple[Value, ...]:
    """The values with the row's number in its place: the page keeps it apart."""
    return (cell.row, *cell.values[1:])


def _mostly(leaf: Leaf, table: str, known: Shapes) -> bool:
    """Whether the rows of a page look like those of a table."""
    good = sum(shapes.fits(cell.values, known[table], all_of_them=False) for cell in leaf.cells)
    return 2 * good > len(leaf.cells)


def _whose(leaf: Leaf, known: Shapes) -> str | None:
    """The table whose rows a page holds that no tree leads to: that with the fewest doubts; None for none of ours."""
    best: tuple[int, str] | None = None
    for table, columns in known.items():
        fitting = [cell for cell in leaf.cells if shapes.fits(cell.values, columns)]
        if 2 * len(fitting) > len(leaf.cells):
            doubts = sum(len(shapes.wrong(table, columns, cell.values)) for cell in fitting)
            doubts += len(leaf.cells) - len(fitting)
            if best is None or doubts < best[0]:
                best = doubts, table
    return best[1] if best else None
