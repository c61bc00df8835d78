"""Gathers the rows of a damaged notebook: what its trees still give, and what its pages hold besides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

import apsw

from crmnotes.store import shapes, upgrades
from crmnotes.store.engine import connect
from crmnotes.store.pages import INDEX_INNER, INDEX_LEAF, SIZE, TABLE_INNER, Cell, Leaf, Pages, Torn, Value
from crmnotes.store.schema import APPLICATION_ID
from crmnotes.store.shapes import Shapes

HEADER = 100
OTHER_KINDS = {0, TABLE_INNER, INDEX_LEAF, INDEX_INNER}  # a page that says to be something unheard of is looked at too
READ_FAULTS = (apsw.Error, UnicodeDecodeError)
FAULTS_BORNE = 20_000  # after so many the tree is given up: what it does not reach is read from the pages


class Gathered:
    """Rows by table and number, the number first; `doubtful` are those that may not be what was written."""

    def __init__(self) -> None:
        self.rows: dict[str, dict[int, tuple[Value, ...]]] = defaultdict(dict)
        self.doubtful: dict[str, set[int]] = defaultdict(set)
        self.unnumbered: dict[str, list[tuple[Any, ...]]] = {}

    def add(self, table: str, values: tuple[Value, ...], *, doubtful: bool) -> None:
        """Takes a row; one that was found before with other values makes both doubtful, and the first stays."""
        row = cast("int", values[0])
        known = self.rows[table].setdefault(row, values)
        if (known is not values and known != values) or (known is values and doubtful):
            self.doubtful[table].add(row)


def open_damaged(copy: Path, passphrase: str | None) -> apsw.Connection | None:
    """A reading connection to a copy of a damaged file, whose header may be put right for it; None when it has none."""
    for mend in (False, True):
        if mend and passphrase is not None:
            return None
        if mend:
            _mend_header(copy)
        with suppress(*READ_FAULTS):
            connection = connect(copy, writable=False, passphrase=passphrase)
            if int(connection.pragma("application_id")) == APPLICATION_ID:
                return connection
            connection.close()
    return None


def gather(copy: Path, connection: apsw.Connection | None, known: Shapes, *, plain: bool) -> Gathered:
    """Everything that can be read; `plain` when the pages are not encrypted."""
    found = Gathered()
    if connection is not None:
        for table, columns in known.items():
            for row in _numbered(connection, table, copy.stat().st_size):
                if shapes.fits((None, *row[1:]), columns, all_of_them=False):
                    found.add(table, row, doubtful=False)
        for table in shapes.UNNUMBERED:
            found.unnumbered[table] = _unnumbered(connection, table)
    if plain:
        pages = Pages(copy.read_bytes())
        roots = _roots(connection, pages)
        for table in shapes.UNNUMBERED:
            if not found.unnumbered.get(table) and table in roots:
                found.unnumbered[table] = [row for row in pages.unnumbered(roots[table]) if all(row)]
        _from_pages(found, pages, roots, known)
    return found


def _mend_header(copy: Path) -> None:
    """Gives the copy the header that a notebook of its length has."""
    fresh = bytearray(upgrades.in_memory().serialize("main")[:HEADER])
    with copy.open("r+b") as file:
        pages = file.seek(0, 2) // SIZE
        fresh[28:32] = pages.to_bytes(4, "big")
        fresh[32:40] = bytes(8)  # no list of free pages
        fresh[92:96] = fresh[24:28]
        file.seek(0)
        file.write(fresh)


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
            found.add(table, _numbered_row(cell), doubtful=doubtful or not cell.whole)
            if doubtful:
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
